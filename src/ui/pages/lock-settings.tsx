import '../components/locked.css';
import { useLayoutEffect, useState } from 'preact/hooks';
import { lockTimes } from '../../app/lock-actions.ts';
import { useApp, useLive } from '../app-context.ts';
import { Button, ButtonRow } from '../components/button.tsx';
import { Choice } from '../components/choice.tsx';
import { Icon } from '../components/icon.tsx';
import { TickBox } from '../components/tick-box.tsx';
import { lock } from '../copy/nl/lock.ts';
import { ChangePassphrase, RenewCode, TakeLockOff } from './lock-changes.tsx';
import type { Said } from './lock-outcome.tsx';

const copy = lock.on;
const tasks = ['change', 'renew', 'off'] as const;
type Task = (typeof tasks)[number];

interface Telling {
  /** Tells what came of it; undefined when something else is begun. */
  onSaid: (said: Said | undefined) => void;
  /** Called before the lock is taken off, and again when that failed: once it is off, this is gone. */
  onRemoving: (isRemoving: boolean) => void;
}

/** When the lock closes, its passphrase and its code. What takes the lock over asks for the passphrase of now. */
export function LockSettings({ isNew, ...telling }: { isNew: boolean } & Telling) {
  const app = useApp();
  return (
    <>
      <section class="stack no-print">
        {!isNew && <p>{copy.status}</p>}
        <ButtonRow>
          <Button look="primary" icon="lock" onClick={() => void app.lockEverywhere()}>
            {copy.close}
          </Button>
        </ButtonRow>
        <p class="with-icon">
          {copy.closeAnywhere} <Icon name="lock" size={22} /> {copy.closeName}
        </p>
      </section>
      <Times />
      <Changes {...telling} />
    </>
  );
}

function Times() {
  const app = useApp();
  const habits = useLive(app.observeLockHabits);
  if (!habits) return null;
  return (
    <fieldset class="stack no-print">
      <legend>
        <h2>{copy.when.legend}</h2>
      </legend>
      <div class="lock-times">
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
      <TickBox
        name="lock-on-hiding"
        label={copy.when.onHiding}
        isTicked={habits.onHiding}
        onTick={(locks) => void app.chooseLockOnHiding(locks)}
      />
    </fieldset>
  );
}

const placeOf = (task: Task) => `lock-${task}`;

/** What can be done with the lock: first which, then its own form with a way back. */
function Changes({ onSaid, onRemoving }: Telling) {
  const [asked, setAsked] = useState<Task>();
  const [left, setLeft] = useState<Task>();
  // To where someone came from, unless something is said at the top.
  useLayoutEffect(() => {
    if (left) document.getElementById(placeOf(left))?.focus();
  }, [left]);
  const ask = (task: Task) => {
    onSaid(undefined);
    setLeft(undefined);
    setAsked(task);
  };
  const close = (said?: Said) => {
    setAsked(undefined);
    if (said) onSaid(said);
    else setLeft(asked);
  };
  if (asked === 'change') return <ChangePassphrase onDone={() => close(copy.change.done)} onBack={() => close()} />;
  if (asked === 'renew') {
    return (
      <RenewCode
        onDone={() => close(copy.renew.done)}
        onBack={(isCodeShown) => close(isCodeShown ? copy.renew.unchanged : undefined)}
      />
    );
  }
  if (asked === 'off') return <TakeLockOff onRemoving={onRemoving} onBack={() => close()} />;
  return (
    <section class="stack no-print">
      <h2>{copy.manage}</h2>
      <ButtonRow>
        {tasks.map((task) => (
          <Button key={task} id={placeOf(task)} onClick={() => ask(task)}>
            {copy[task].ask}
          </Button>
        ))}
      </ButtonRow>
    </section>
  );
}
