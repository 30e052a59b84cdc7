/** How long after a tap another one is taken for its other half, in milliseconds. */
const pause = 500;

let latest = Number.NEGATIVE_INFINITY;

/**
 * Whether a tap came so soon after one before it that it was meant for what stood there then. For buttons that make way
 * for another one: a double tap does what one tap does.
 */
export function isSecondTap({ timeStamp }: Pick<Event, 'timeStamp'>): boolean {
  const isSecond = timeStamp >= latest && timeStamp - latest < pause;
  if (!isSecond) latest = timeStamp;
  return isSecond;
}
