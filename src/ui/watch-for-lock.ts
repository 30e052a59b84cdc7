import type { LockHabits } from '../app/lock-actions.ts';

const minute = 60_000;
/** How often to look whether it is time: timers stand still while a phone sleeps, so that one long timer comes too late. */
const lookEvery = 5_000;
const signsOfLife = ['pointerdown', 'keydown', 'scroll', 'input'] as const;

/** Calls `lock` after so long without a touch or a key, or when the page goes out of sight. Returns how to stop. */
export function watchForLock({ after, onHiding }: LockHabits, lock: () => void): () => void {
  let lastSeen = Date.now();
  let isChoosingFile = false;
  const seen = () => {
    lastSeen = Date.now();
  };
  const look = () => {
    if (after > 0 && Date.now() - lastSeen >= after * minute) lock();
  };
  const noteFileChoice = ({ target }: Event) => {
    // A phone shows its files over the page, which then is out of sight without anyone leaving.
    if (target instanceof HTMLInputElement && target.type === 'file') isChoosingFile = true;
  };
  const onVisibility = () => {
    if (document.hidden) {
      if (onHiding && !isChoosingFile) lock();
      return;
    }
    isChoosingFile = false;
    look();
  };
  for (const name of signsOfLife) addEventListener(name, seen, { capture: true, passive: true });
  addEventListener('click', noteFileChoice, true);
  document.addEventListener('visibilitychange', onVisibility);
  const timer = setInterval(look, lookEvery);
  // Who went to another app right after opening the lock was gone before this began.
  if (document.hidden) onVisibility();
  return () => {
    clearInterval(timer);
    for (const name of signsOfLife) removeEventListener(name, seen, true);
    removeEventListener('click', noteFileChoice, true);
    document.removeEventListener('visibilitychange', onVisibility);
  };
}
