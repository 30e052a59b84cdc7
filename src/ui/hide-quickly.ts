/**
 * Leaves for an empty page at once, when someone comes in who need not see this. Nothing of the app can be got back to
 * with "back", until someone opens it again on purpose. What was being typed is written while the page is empty already.
 */

const neutralPage = 'leeg.html';
const neutralTitle = 'Nieuw tabblad';
/** Of this tab alone, and nothing personal. */
const flag = 'hidden';
/** Milliseconds between two presses of Esc that mean one thing. */
const twice = 500;

/** How long writing may keep the empty page waiting, in milliseconds. */
const longestWait = 500;

/** @param settled when everything that was typed has been written. */
export function hideQuickly(settled: () => Promise<void>): void {
  empty();
  // A field writes what was typed when it is left.
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  const wait = (time: number) => new Promise((resolve) => setTimeout(resolve, time));
  void Promise.race([wait(0).then(settled), wait(longestWait)]).finally(leave);
}

function empty(): void {
  remember(true);
  // Also for browsers that keep the page as it is, to go back to.
  document.documentElement.style.visibility = 'hidden';
  document.title = neutralTitle;
}

function leave(): void {
  location.replace(neutralPage);
}

/** Whether this page was come back to after hiding; then it leaves again and nothing may be shown. */
export function staysHidden(): boolean {
  const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (!isRemembered()) return false;
  if (visit?.type !== 'back_forward' && visit?.type !== 'reload') {
    remember(false);
    return false;
  }
  empty();
  leave();
  return true;
}

/** Hides at two quick presses of Esc, and again when the browser brings a page back that it kept. */
export function watchForHiding(settled: () => Promise<void>): void {
  let last = Number.NEGATIVE_INFINITY;
  addEventListener(
    'keydown',
    ({ key, repeat, timeStamp }) => {
      if (key !== 'Escape' || repeat) return;
      if (timeStamp - last < twice) hideQuickly(settled);
      last = timeStamp;
    },
    true,
  );
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted && isRemembered()) leave();
  });
}

// A browser that stores nothing refuses these too; then "back" shows an app without anything in it.
function remember(isHidden: boolean): void {
  try {
    if (isHidden) sessionStorage.setItem(flag, '1');
    else sessionStorage.removeItem(flag);
  } catch {}
}

function isRemembered(): boolean {
  try {
    return sessionStorage.getItem(flag) !== null;
  } catch {
    return false;
  }
}
