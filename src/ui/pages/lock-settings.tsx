import { useState } from 'preact/hooks';
import { type LockFailure, lockTimes } from '../../app/lock-actions.ts';
import type { Result } from '../../domain/result.ts';
import { useApp, useLive } from '../app-context.ts';
import { Button, ButtonRow } from '../components/button.tsx';
import { Choice } from '../components/choice.tsx';
import { Disclosure } from '../components/disclosure.tsx';
import { Notice } from '../components/notice.tsx';
import { PlainField } from '../components/plain-field.tsx';
import { lock } from '../copy/nl/lock.ts';
import { NewPassphrase } from './new-passphrase.tsx';
import { RecoveryCode } from './recovery-code.tsx';

const copy = lock.on;

/** When the lock closes, its passphrase and its code. What takes the lock over asks for the passphrase of now. */
export function LockSettings({ onRemoved }: { onRemoved: () => void }) {
  const app = useApp();
  const habits = useLive(app.observeLockHabits);
  const [secret, setSecret] = useState('');
  const [code, setCode] = useState<string>();
  const [said, setSaid] = useState<{ text: string } | { failure: LockFailure }>();
  const [isBusy, setIsBusy] = useState(false);

  const attempt = async <Value,>(work: Promise<Result<Value, LockFailure>>, then: (value: Value) => void) => {
    setIsBusy(true);
    setSaid(undefined);
    setCode(undefined);
    const result = await work;
    setIsBusy(false);
    if (!result.ok) {
      setSaid({ failure: result.failure });
      return;
    }
    setSecret('');
    then(result.value);
  };
  return (
    <>
      <section class="stack no-print">
        <p>{copy.status}</p>
        <ButtonRow>
          <Button look="primary" icon="lock" onClick={() => void app.lockEverywhere()}>
            {copy.close}
          </Button>
        </ButtonRow>
      </section>
      {habits && (
        <fieldset class="stack no-print">
          <legend>
            <h2>{copy.when.legend}</h2>
          </legend>
          <div class="choices">
            {lockTimes.map((time) => (
              <Choice
                key={time}
                name="lock-after"
                label={copy.when.after(time)}
                isChosen={habits.after === time}
                onChoose={() => void app.chooseLockTime(time)}
              />
            ))}
          </div>
          <div class="choices">
            <Choice
              type="checkbox"
              name="lock-on-hiding"
              label={copy.when.onHiding}
              isChosen={habits.onHiding}
              onChoose={() => void app.chooseLockOnHiding(!habits.onHiding)}
            />
          </div>
        </fieldset>
      )}
      <section class="stack no-print">
        <h2>{copy.manage}</h2>
        <PlainField
          type="secret"
          label={copy.current}
          hint={copy.currentHint}
          value={secret}
          problem={said && 'failure' in said ? lock.failure[said.failure] : undefined}
          onInput={setSecret}
        />
        <p role="status">{isBusy ? copy.busy : said && 'text' in said && said.text}</p>
        <Disclosure summary={copy.change.title}>
          <NewPassphrase
            button={copy.change.button}
            isBusy={isBusy}
            onChosen={(next) => void attempt(app.changePassphrase(secret, next), () => setSaid({ text: copy.changed }))}
          />
        </Disclosure>
        <Disclosure summary={copy.renew.title}>
          <ButtonRow>
            <Button disabled={isBusy} onClick={() => void attempt(app.renewRecoveryCode(secret), setCode)}>
              {copy.renew.button}
            </Button>
          </ButtonRow>
        </Disclosure>
        <Disclosure summary={copy.off.title}>
          <Notice>
            <p>{copy.off.text}</p>
          </Notice>
          <ButtonRow>
            <Button look="danger" disabled={isBusy} onClick={() => void attempt(app.turnLockOff(secret), onRemoved)}>
              {copy.off.button}
            </Button>
          </ButtonRow>
        </Disclosure>
      </section>
      {code && <RecoveryCode code={code} note={lock.code.new} />}
    </>
  );
}
