import type { App } from '../app/app.ts';

/** Prints the page with the last words in it: a field that was just left is still being written when someone taps. */
export async function printPage(app: App): Promise<void> {
  await app.settled();
  requestAnimationFrame(() => print());
}
