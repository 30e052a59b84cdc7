import './lock-now.css';
import { useEffect } from 'preact/hooks';
import { useApp, useLive } from '../app-context.ts';
import { lock as copy } from '../copy/nl/lock.ts';
import { watchForLock } from '../watch-for-lock.ts';
import { Icon } from './icon.tsx';

/** Closes the lock at a tap, and by itself when the person chose so. */
export function LockNow() {
  const app = useApp();
  const { after, onHiding } = useLive(app.observeLockHabits) ?? {};
  // By what they say: they are read anew after every write, and waiting would begin anew with it.
  useEffect(() => {
    if (after === undefined || onHiding === undefined) return;
    return watchForLock({ after, onHiding }, () => void app.lock());
  }, [app, after, onHiding]);
  return (
    <button type="button" class="reading-help-button lock-now" onClick={() => void app.lockEverywhere()}>
      <Icon name="lock" size={26} />
      <span class="narrow-hidden">{copy.now}</span>
    </button>
  );
}
