import './locked.css';
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { UnlockFailure } from '../../app/lock-actions.ts';
import { goTo, hashOf } from '../address.ts';
import { useApp } from '../app-context.ts';
import { locked as copy } from '../copy/nl/lock.ts';
import { secretProblem } from '../secret-problem.ts';
import { Button, ButtonRow } from './button.tsx';
import { Confirm } from './confirm.tsx';
import { Disclosure } from './disclosure.tsx';
import { Notice } from './notice.tsx';
import { PageHeading } from './page-heading.tsx';
import { SecretField } from './secret-field.tsx';

/** All there is to see while the lock is closed. What it opens on is where someone was. */
export function Locked() {
  const app = useApp();
  const [typed, setTyped] = useState('');
  const [isBusy, setIsBusy] = useState(false);
  const [trouble, setTrouble] = useState<{ failure: UnlockFailure; typed: string }>();
  const form = useRef<HTMLFormElement>(null);
  const showAddress = useAddressOutOfSight();
  useEffect(() => {
    if (trouble) form.current?.querySelector('input')?.focus();
  }, [trouble]);
  const open = async (event: Event) => {
    event.preventDefault();
    if (isBusy) return;
    if (!typed.trim()) return setTrouble({ failure: 'wrong-passphrase', typed });
    setIsBusy(true);
    setTrouble(undefined);
    const opened = await app.unlock(typed);
    setIsBusy(false);
    if (!opened.ok) return setTrouble({ failure: opened.failure, typed });
    showAddress();
    // Who does not know the passphrase any more is led to where they choose another.
    if ((await app.codeThatOpened()) && location.hash !== hashOf('lock')) goTo('lock');
  };
  return (
    <div class="locked stack-loose">
      <div class="stack">
        <PageHeading>{copy.title}</PageHeading>
        <p class="lead">{copy.lead}</p>
      </div>
      <form ref={form} class="stack" onSubmit={open}>
        <SecretField
          label={copy.label}
          value={typed}
          problem={trouble && secretProblem(trouble.failure, trouble.typed)}
          onInput={setTyped}
        />
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

/**
 * While the lock is closed the address does not tell where someone was. They come back to it in this tab: the shell
 * still knows, for it only looks at the address when someone goes elsewhere. Gives what shows it again.
 */
function useAddressOutOfSight(): () => void {
  const hidden = useRef<string | undefined>(undefined);
  const show = useCallback(() => {
    if (hidden.current !== undefined) history.replaceState(history.state, '', hidden.current);
    hidden.current = undefined;
  }, []);
  useLayoutEffect(() => {
    hidden.current = location.hash || hashOf('start');
    history.replaceState(history.state, '', hashOf('start'));
    // Then the browser shows the address of another page, which is not ours to change.
    const forget = () => {
      hidden.current = undefined;
    };
    addEventListener('popstate', forget);
    return () => {
      removeEventListener('popstate', forget);
      show();
    };
  }, [show]);
  return show;
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
