import './locked.css';
import { useRef, useState } from 'preact/hooks';
import type { UnlockFailure } from '../../app/lock-actions.ts';
import { useApp } from '../app-context.ts';
import { locked as copy } from '../copy/nl/lock.ts';
import { Button, ButtonRow } from './button.tsx';
import { Choice } from './choice.tsx';
import { Confirm } from './confirm.tsx';
import { Disclosure } from './disclosure.tsx';
import { Notice } from './notice.tsx';
import { PageHeading } from './page-heading.tsx';
import { PlainField } from './plain-field.tsx';

/** All there is to see while the lock is closed. What it opens on is where someone was. */
export function Locked() {
  const app = useApp();
  const [secret, setSecret] = useState('');
  const [isShown, setIsShown] = useState(false);
  const [isBusy, setIsBusy] = useState(false);
  const [failure, setFailure] = useState<UnlockFailure>();
  const form = useRef<HTMLFormElement>(null);
  const open = async (event: Event) => {
    event.preventDefault();
    if (isBusy || !secret.trim()) return;
    setIsBusy(true);
    setFailure(undefined);
    const opened = await app.unlock(secret);
    setIsBusy(false);
    if (opened.ok) return;
    setFailure(opened.failure);
    form.current?.querySelector('input')?.focus();
  };
  return (
    <div class="locked stack-loose">
      <div class="stack">
        <PageHeading>{copy.title}</PageHeading>
        <p class="lead">{copy.lead}</p>
      </div>
      <form ref={form} class="stack" onSubmit={open}>
        <PlainField
          type={isShown ? 'passphrase' : 'secret'}
          label={copy.label}
          value={secret}
          problem={failure && copy.failure[failure]}
          onInput={setSecret}
        />
        <div class="choices">
          <Choice
            type="checkbox"
            name="show-secret"
            label={copy.show}
            isChosen={isShown}
            onChoose={() => setIsShown(!isShown)}
          />
        </div>
        <ButtonRow>
          <Button type="submit" look="primary">
            {copy.open}
          </Button>
        </ButtonRow>
        <p role="status">{isBusy && copy.busy}</p>
      </form>
      <Forgotten />
    </div>
  );
}

function Forgotten() {
  const app = useApp();
  const [isAsked, setIsAsked] = useState(false);
  const [hasFailed, setHasFailed] = useState(false);
  const { forgotten } = copy;
  const erase = async () => {
    setIsAsked(false);
    setHasFailed(!(await app.eraseBehindLock()).ok);
  };
  return (
    <Disclosure summary={forgotten.title}>
      <p>{forgotten.code}</p>
      <p>
        {forgotten.nothing} {forgotten.anew}
      </p>
      <ButtonRow>
        <Button look="danger" onClick={() => setIsAsked(true)}>
          {forgotten.erase}
        </Button>
      </ButtonRow>
      {hasFailed && (
        <Notice isUrgent>
          <p>{forgotten.failed}</p>
        </Notice>
      )}
      {isAsked && <Confirm {...forgotten.confirm} onConfirm={erase} onClose={() => setIsAsked(false)} />}
    </Disclosure>
  );
}
