import type { ComponentChildren } from 'preact';
import type { App, StorageState } from '../../src/app/app.ts';
import { LockNow } from '../../src/ui/components/lock-now.tsx';
import { Locked } from '../../src/ui/components/locked.tsx';
import { SecretField } from '../../src/ui/components/secret-field.tsx';
import { TickBox } from '../../src/ui/components/tick-box.tsx';
import { LockPage } from '../../src/ui/pages/lock.tsx';
import { ChangePassphrase, TakeLockOff } from '../../src/ui/pages/lock-changes.tsx';
import { RecoveryCode } from '../../src/ui/pages/recovery-code.tsx';
import { ExampleContext } from './example-context.tsx';
import { longText } from './long-text.ts';
import type { PartExamples } from './part-examples.ts';
import { Pressed } from './pressed.tsx';

const nothing = () => {};
const code = 'A1B2C-D3E4F-G5H6J-K7M8N-P9Q0R';

/** The page of the lock, with a lock or without. */
function Page({ lock, app = {}, children }: { lock?: 'open'; app?: Partial<App>; children?: ComponentChildren }) {
  const state: StorageState = lock ? { lock } : {};
  return (
    <ExampleContext
      app={{
        observeStorage: (next) => {
          next(state);
          return nothing;
        },
        observeLockHabits: (next) => {
          next({ after: 5, onHiding: true });
          return nothing;
        },
        ...app,
      }}
    >
      {children ?? <LockPage />}
    </ExampleContext>
  );
}

export const locked: PartExamples = {
  part: 'locked',
  shown: 'alone',
  examples: [
    {
      name: 'closed',
      show: () => (
        <ExampleContext>
          <Locked />
        </ExampleContext>
      ),
    },
    {
      name: 'nothing filled in',
      show: () => (
        <ExampleContext>
          <Pressed selector="button[type='submit']" shows=".field-problem">
            <Locked />
          </Pressed>
        </ExampleContext>
      ),
    },
  ],
};

export const lockNow: PartExamples = {
  part: 'lock now',
  examples: [
    {
      name: 'in the header',
      show: () => (
        <ExampleContext>
          <LockNow />
        </ExampleContext>
      ),
    },
  ],
};

export const tickBox: PartExamples = {
  part: 'tick box',
  examples: [
    { name: 'open', show: () => <TickBox name="open" label="Ik heb het bewaard" isTicked={false} onTick={nothing} /> },
    { name: 'ticked', show: () => <TickBox name="ticked" label="Ik heb het bewaard" isTicked onTick={nothing} /> },
    {
      name: 'missed, long',
      show: () => (
        <TickBox
          name="missed"
          label={longText(200)}
          isTicked={false}
          problem="Zet eerst dit vinkje."
          onTick={nothing}
        />
      ),
    },
  ],
};

export const secretField: PartExamples = {
  part: 'secret field',
  examples: [
    { name: 'empty', show: () => <SecretField label="Je huidige wachtzin" value="" onInput={nothing} /> },
    {
      name: 'wrong',
      show: () => <SecretField label="Je huidige wachtzin" value="kaas" problem="Dit past niet." onInput={nothing} />,
    },
  ],
};

export const lockPage: PartExamples = {
  part: 'lock page',
  shown: 'alone',
  examples: [
    { name: 'without a lock', show: () => <Page /> },
    {
      name: 'the recovery code',
      show: () => (
        <ExampleContext>
          <RecoveryCode code={code} />
        </ExampleContext>
      ),
    },
    {
      name: 'the recovery code, to keep',
      show: () => (
        <Pressed selector="button[type='submit']" shows=".recovery-code">
          <Page />
        </Pressed>
      ),
    },
    { name: 'with a lock', show: () => <Page lock="open" /> },
    {
      name: 'another passphrase',
      show: () => (
        <Page lock="open">
          <ChangePassphrase onDone={nothing} onBack={nothing} />
        </Page>
      ),
    },
    { name: 'come in by the code', show: () => <Page lock="open" app={{ codeThatOpened: async () => code }} /> },
    {
      name: 'another recovery code',
      show: () => (
        <Pressed selector="#lock-renew" shows="form">
          <Page lock="open" />
        </Pressed>
      ),
    },
    {
      name: 'to take off',
      show: () => (
        <Page lock="open">
          <TakeLockOff onRemoving={nothing} onBack={nothing} />
        </Page>
      ),
    },
  ],
};
