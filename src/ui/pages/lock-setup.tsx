import '../components/import-backup.css';
import { useRef, useState } from 'preact/hooks';
import type { LockFailure, PreparedLock } from '../../app/lock-actions.ts';
import { useApp } from '../app-context.ts';
import { Button, ButtonRow } from '../components/button.tsx';
import { ChoosePassphrase, isWeak } from '../components/choose-passphrase.tsx';
import { Notice } from '../components/notice.tsx';
import { lock as copy } from '../copy/nl/lock.ts';
import { focusInside, focusOn } from '../keep-focus.ts';
import { proposedPassphrase } from '../passphrase.ts';
import { KeepCode } from './keep-code.tsx';

/**
 * Two steps: a passphrase, and the code for when it is forgotten. Only then anything changes.
 * @param isAsked whether someone just asked for it: then it takes the focus.
 * @param onPuttingOn called before the lock is put on, and again when that failed.
 */
export function LockSetup({
  isAsked = false,
  onPuttingOn,
}: {
  isAsked?: boolean;
  onPuttingOn: (isPuttingOn: boolean) => void;
}) {
  const app = useApp();
  const [passphrase, setPassphrase] = useState(proposedPassphrase);
  const [prepared, setPrepared] = useState<PreparedLock>();
  /** Back to the first step, to the field. */
  const [isBack, setIsBack] = useState(false);
  const [failure, setFailure] = useState<LockFailure>();
  const [isBusy, setIsBusy] = useState(false);
  const form = useRef<HTMLFormElement>(null);

  const prepare = async (event: Event) => {
    event.preventDefault();
    if (isBusy) return;
    if (isWeak(passphrase)) {
      form.current?.querySelector('input')?.focus();
      return;
    }
    setIsBusy(true);
    setFailure(undefined);
    const made = await app.prepareLock(passphrase);
    setIsBusy(false);
    if (made.ok) setPrepared(made.value);
    else setFailure(made.failure);
  };
  const turnOn = async (lock: PreparedLock) => {
    setIsBusy(true);
    setFailure(undefined);
    onPuttingOn(true);
    const written = await app.turnLockOn(lock);
    setIsBusy(false);
    if (written.ok) return;
    onPuttingOn(false);
    setFailure(written.failure);
  };
  const { before, choose, code } = copy;
  if (prepared) {
    return (
      <KeepCode
        code={prepared.recoveryCode}
        words={{ title: code.title, kept: code.kept, keptFirst: code.keptFirst, button: code.turnOn }}
        icon="lock"
        back={code.change}
        {...{ failure, isBusy }}
        onKept={() => void turnOn(prepared)}
        onBack={() => {
          setFailure(undefined);
          setIsBack(true);
          setPrepared(undefined);
        }}
      >
        <OnceMore passphrase={passphrase} />
      </KeepCode>
    );
  }
  return (
    <>
      <section class="stack">
        <h2 {...(isAsked && { ref: focusOn })} tabIndex={-1}>
          {before.title}
        </h2>
        <ul>
          <li>{before.always}</li>
          <li>{before.forgotten}</li>
          <li>{before.everyone}</li>
          <li>{before.backup}</li>
        </ul>
      </section>
      <section class="stack">
        <h2>{choose.title}</h2>
        <form class="stack" ref={form} onSubmit={prepare}>
          <div {...(isBack && { ref: focusInside })}>
            <ChoosePassphrase passphrase={passphrase} hint={choose.hint} onChoose={setPassphrase}>
              <p>{choose.keep}</p>
            </ChoosePassphrase>
          </div>
          <ButtonRow>
            <Button type="submit" look="primary">
              {choose.next}
            </Button>
          </ButtonRow>
        </form>
        <p role="status">{isBusy && choose.busy}</p>
        {failure && (
          <Notice isUrgent>
            <p>{copy.failure[failure]}</p>
          </Notice>
        )}
      </section>
    </>
  );
}

/** The passphrase that was chosen, to write down: shown when someone asks, for others may look along. */
function OnceMore({ passphrase }: { passphrase: string }) {
  const [isShown, setIsShown] = useState(false);
  const { yours, show, hide } = copy.choose;
  return (
    <section class="stack no-print">
      <h2>{yours}</h2>
      <p>{copy.choose.keep}</p>
      {isShown && (
        <p class="passphrase" dir="auto">
          {passphrase}
        </p>
      )}
      <Button look="quiet" aria-expanded={isShown} onClick={() => setIsShown(!isShown)}>
        {isShown ? hide : show}
      </Button>
    </section>
  );
}
