import { useState } from 'preact/hooks';
import type { LockFailure, PreparedCode } from '../../app/lock-actions.ts';
import { useApp } from '../app-context.ts';
import { ChoosePassphrase, isWeak } from '../components/choose-passphrase.tsx';
import { Notice } from '../components/notice.tsx';
import { lock } from '../copy/nl/lock.ts';
import { shell } from '../copy/nl/shell.ts';
import { proposedPassphrase } from '../passphrase.ts';
import { KeepCode } from './keep-code.tsx';
import { LockTask } from './lock-task.tsx';

const copy = lock.on;

interface Ways {
  onDone: () => void;
  onBack: () => void;
}

/** Another passphrase. @param code the recovery code that someone came in by, and why they choose another then. */
export function ChangePassphrase({ code, onDone, onBack }: { code?: string } & Ways) {
  const app = useApp();
  const [next, setNext] = useState(proposedPassphrase);
  const { change } = copy;
  const { byCode } = lock;
  return (
    <LockTask
      title={code ? byCode.title : change.ask}
      button={change.button}
      code={code}
      {...(code && { back: byCode.later })}
      isReady={!isWeak(next)}
      work={(secret) => app.changePassphrase(secret, next)}
      onDone={onDone}
      onBack={onBack}
    >
      {code && <p>{byCode.text}</p>}
      <p>{change.text}</p>
      <ChoosePassphrase passphrase={next} label={change.label} hint={lock.choose.hint} onChoose={setNext}>
        <p>{lock.choose.keep}</p>
      </ChoosePassphrase>
    </LockTask>
  );
}

/** Another recovery code, in two steps: the old one works until someone says that the new one was kept. */
export function RenewCode({ onDone, onBack }: { onDone: () => void; onBack: (isCodeShown: boolean) => void }) {
  const app = useApp();
  const [prepared, setPrepared] = useState<PreparedCode>();
  const [failure, setFailure] = useState<LockFailure>();
  const [isBusy, setIsBusy] = useState(false);
  const { renew } = copy;
  const replace = async (code: PreparedCode) => {
    setIsBusy(true);
    setFailure(undefined);
    const written = await app.replaceRecoveryCode(code);
    setIsBusy(false);
    if (written.ok) onDone();
    else setFailure(written.failure);
  };
  if (prepared) {
    const { title, notYet, kept, keptFirst, use } = renew;
    return (
      <KeepCode
        code={prepared.recoveryCode}
        words={{ title, note: notYet, kept, keptFirst, button: use }}
        back={shell.cancel}
        {...{ failure, isBusy }}
        onKept={() => void replace(prepared)}
        onBack={() => onBack(true)}
      />
    );
  }
  return (
    <LockTask
      title={renew.ask}
      button={renew.button}
      work={(secret) => app.prepareRecoveryCode(secret)}
      onDone={setPrepared}
      onBack={() => onBack(false)}
    >
      <p>{renew.text}</p>
      <p>{renew.why}</p>
    </LockTask>
  );
}

/** @param onRemoving called before it is taken off, and again when that failed: once it is off, this is gone. */
export function TakeLockOff({ onRemoving, onBack }: { onRemoving: (isRemoving: boolean) => void; onBack: () => void }) {
  const app = useApp();
  const { off } = copy;
  return (
    <LockTask
      title={off.ask}
      button={off.button}
      isDanger
      work={(secret) => app.turnLockOff(secret)}
      onWork={onRemoving}
      onDone={() => {}}
      onBack={onBack}
    >
      <Notice>
        <p>{off.text}</p>
      </Notice>
    </LockTask>
  );
}
