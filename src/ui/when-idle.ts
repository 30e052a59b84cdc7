/** How long someone may have to do without what waits for a quiet moment, in milliseconds. */
const patience = 1000;

/**
 * When the processor has nothing better to do, such as showing what was tapped. Whoever waits gets a moment each, in the
 * order in which they came: together they would keep an old phone busy too long.
 */
export function whenIdle(): Promise<unknown> {
  return new Promise((resolve) => {
    // Not in every browser.
    if ('requestIdleCallback' in globalThis) requestIdleCallback(resolve, { timeout: patience });
    else setTimeout(resolve);
  });
}
