import { useEffect } from 'preact/hooks';
import { lockChannel } from '../../app/lock-actions.ts';
import { useApp, useLive } from '../app-context.ts';
import { lock as copy } from '../copy/nl/lock.ts';
import { watchForLock } from '../watch-for-lock.ts';
import { Icon } from './icon.tsx';

/** Closes the lock at a tap, and by itself when the person chose so. */
export function LockNow() {
  const app = useApp();
  const habits = useLive(app.observeLockHabits);
  useEffect(() => habits && watchForLock(habits, () => void app.lock()), [app, habits]);
  useEffect(() => {
    const channel = new BroadcastChannel(lockChannel);
    channel.onmessage = () => void app.lock();
    return () => channel.close();
  }, [app]);
  return (
    <button type="button" class="reading-help-button" onClick={() => void app.lockEverywhere()}>
      <Icon name="lock" size={26} />
      <span class="narrow-hidden">{copy.now}</span>
    </button>
  );
}
