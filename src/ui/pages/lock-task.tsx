import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { LockFailure, UnlockFailure } from '../../app/lock-actions.ts';
import type { Result } from '../../domain/result.ts';
import { Button, ButtonRow } from '../components/button.tsx';
import { Notice } from '../components/notice.tsx';
import { SecretField } from '../components/secret-field.tsx';
import { lock } from '../copy/nl/lock.ts';
import { shell } from '../copy/nl/shell.ts';
import { focusOn } from '../keep-focus.ts';
import { secretProblem } from '../secret-problem.ts';

/**
 * One thing to do with the lock, which asks for the passphrase of now, and a way back.
 * @param code the recovery code that someone just came in by: then nothing is asked for.
 * @param isReady whether the rest was filled in well; what is not takes the focus.
 * @param onWork called before it is done, and again when it failed.
 */
export function LockTask<Value>({
  title,
  button,
  isDanger = false,
  code,
  isReady = true,
  back = shell.cancel,
  work,
  onWork,
  onDone,
  onBack,
  children,
}: {
  title: string;
  button: string;
  isDanger?: boolean;
  code?: string | undefined;
  isReady?: boolean;
  back?: string;
  work: (secret: string) => Promise<Result<Value, LockFailure>>;
  onWork?: (isWorking: boolean) => void;
  onDone: (value: Value) => void;
  onBack: () => void;
  children: ComponentChildren;
}) {
  const [typed, setTyped] = useState('');
  const [trouble, setTrouble] = useState<{ failure: LockFailure; typed: string }>();
  const [tries, setTries] = useState(0);
  const [isBusy, setIsBusy] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  // After every try, also when what was wrong then is wrong still.
  useEffect(() => {
    if (tries > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [tries]);

  const secret = code ?? typed;
  const fail = (failure: LockFailure) => {
    setTrouble({ failure, typed: secret });
    setTries((before) => before + 1);
  };
  const attempt = async (event: Event) => {
    event.preventDefault();
    if (isBusy) return;
    setTrouble(undefined);
    if (!secret.trim()) return fail('wrong-passphrase');
    if (!isReady) return setTries(tries + 1);
    setIsBusy(true);
    onWork?.(true);
    const result = await work(secret);
    setIsBusy(false);
    if (result.ok) return onDone(result.value);
    onWork?.(false);
    fail(result.failure);
  };
  const problem = trouble && isOfSecret(trouble.failure) ? secretProblem(trouble.failure, trouble.typed) : undefined;
  const asks = code === undefined;
  return (
    <form class="stack no-print" ref={form} onSubmit={attempt}>
      <h2 ref={focusOn} tabIndex={-1}>
        {title}
      </h2>
      {children}
      {asks && <SecretField label={lock.on.current} value={typed} problem={problem} onInput={setTyped} />}
      {trouble && (!asks || problem === undefined) && (
        <Notice isUrgent>
          <p>{problem ?? lock.failure[trouble.failure]}</p>
        </Notice>
      )}
      <ButtonRow>
        <Button type="submit" look={isDanger ? 'danger' : 'primary'}>
          {button}
        </Button>
        <Button onClick={onBack}>{back}</Button>
      </ButtonRow>
      <p role="status">{isBusy && lock.on.busy}</p>
    </form>
  );
}

function isOfSecret(failure: LockFailure): failure is UnlockFailure {
  return failure === 'wrong-passphrase' || failure === 'damaged' || failure === 'not-opened';
}
