import { LockNow } from '../../src/ui/components/lock-now.tsx';
import { Locked } from '../../src/ui/components/locked.tsx';
import { LockSettings } from '../../src/ui/pages/lock-settings.tsx';
import { LockSetup } from '../../src/ui/pages/lock-setup.tsx';
import { RecoveryCode } from '../../src/ui/pages/recovery-code.tsx';
import { ExampleContext } from './example-context.tsx';
import type { PartExamples } from './part-examples.ts';

const nothing = () => {};

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

export const lockPage: PartExamples = {
  part: 'lock page',
  shown: 'alone',
  examples: [
    {
      name: 'without a lock',
      show: () => (
        <ExampleContext>
          <LockSetup onDone={nothing} />
        </ExampleContext>
      ),
    },
    {
      name: 'the recovery code',
      show: () => (
        <ExampleContext>
          <RecoveryCode code="A1B2C-D3E4F-G5H6J-K7M8N-P9Q0R" />
        </ExampleContext>
      ),
    },
    {
      name: 'with a lock',
      show: () => (
        <ExampleContext
          app={{
            observeLockHabits: (next) => {
              next({ after: 5, onHiding: true });
              return nothing;
            },
          }}
        >
          <LockSettings onRemoved={nothing} />
        </ExampleContext>
      ),
    },
  ],
};
