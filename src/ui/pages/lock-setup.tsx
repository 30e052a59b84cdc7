import { useState } from 'preact/hooks';
import type { LockFailure, PreparedLock } from '../../app/lock-actions.ts';
import { useApp } from '../app-context.ts';
import { Button, ButtonRow } from '../components/button.tsx';
import { Choice } from '../components/choice.tsx';
import { Notice } from '../components/notice.tsx';
import { lock as copy } from '../copy/nl/lock.ts';
import { NewPassphrase } from './new-passphrase.tsx';
import { RecoveryCode } from './recovery-code.tsx';

/** Two steps: a passphrase, and the code for when it is forgotten. Only then anything changes. */
export function LockSetup({ onDone }: { onDone: () => void }) {
  const app = useApp();
  const [prepared, setPrepared] = useState<PreparedLock>();
  const [isKept, setIsKept] = useState(false);
  const [failure, setFailure] = useState<LockFailure>();
  const [isBusy, setIsBusy] = useState(false);

  const prepare = async (passphrase: string) => {
    setIsBusy(true);
    setFailure(undefined);
    const made = await app.prepareLock(passphrase);
    setIsBusy(false);
    if (made.ok) setPrepared(made.value);
    else setFailure(made.failure);
  };
  const turnOn = async (lock: PreparedLock) => {
    setIsBusy(true);
    const written = await app.turnLockOn(lock);
    setIsBusy(false);
    if (written.ok) onDone();
    else setFailure(written.failure);
  };
  const said = (
    <>
      <p role="status">{isBusy && copy.choose.busy}</p>
      {failure && (
        <Notice isUrgent>
          <p>{copy.failure[failure]}</p>
        </Notice>
      )}
    </>
  );
  if (prepared) {
    return (
      <div class="stack">
        <RecoveryCode code={prepared.recoveryCode} />
        <div class="stack no-print">
          <div class="choices">
            <Choice
              type="checkbox"
              name="code-kept"
              label={copy.code.kept}
              isChosen={isKept}
              onChoose={() => setIsKept(!isKept)}
            />
          </div>
          <ButtonRow>
            <Button look="primary" icon="lock" disabled={!isKept || isBusy} onClick={() => void turnOn(prepared)}>
              {copy.code.turnOn}
            </Button>
          </ButtonRow>
          {said}
        </div>
      </div>
    );
  }
  const { before, choose } = copy;
  return (
    <>
      <section class="stack">
        <h2>{before.title}</h2>
        <ul>
          <li>{before.always}</li>
          <li>{before.forgotten}</li>
          <li>{before.everyone}</li>
          <li>{before.backup}</li>
        </ul>
      </section>
      <section class="stack">
        <h2>{choose.title}</h2>
        <NewPassphrase button={choose.next} isBusy={isBusy} onChosen={prepare} />
        {said}
      </section>
    </>
  );
}
