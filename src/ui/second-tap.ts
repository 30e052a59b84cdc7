/** How long after a tap another one is taken for its other half, in milliseconds. */
const pause = 500;

let latest = Number.NEGATIVE_INFINITY;

/**
 * Whether a tap came so soon after one before it that it was meant for what stood there then. For buttons that make way
 * for another one: a double tap does what one tap does.
 */
export function isSecondTap({ timeStamp }: Pick<Event, 'timeStamp'>): boolean {
  const isSecond = isSoon(timeStamp);
  if (isSecond) return true;
  latest = timeStamp;
  addEventListener('mousedown', leaveFocus, { once: true });
  return false;
}

function isSoon(timeStamp: number): boolean {
  return timeStamp >= latest && timeStamp - latest < pause;
}

/** What took the focus when the button made way keeps it, wherever the other half of the tap falls. */
function leaveFocus(event: Event): void {
  if (isSoon(event.timeStamp)) event.preventDefault();
}
