import type { Page } from '@playwright/test';
import type { DeviceState } from '../examples/device-states.ts';
import { openApp, pageStates, putOnDevice } from './device.ts';
import { test } from './test.ts';

/** The states that have pages to look at: one test each keeps the tests few and lets them run side by side. */
export const statesWithPages = [...new Set(pageStates.map(({ state }) => state))] as readonly DeviceState[];

/** Long enough for texts and pictures that are fetched after the heading, in milliseconds without a change. */
const quiet = 120;

/** Opens a page as someone who comes back to it, and waits until nothing on it changes any more. */
export async function visit(page: Page, hash: string): Promise<void> {
  // Another address after # alone does not open the app again.
  await page.goto('about:blank');
  await page.goto(`/${hash}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.evaluate(
    (wait) =>
      new Promise<void>((resolve) => {
        let timer = setTimeout(resolve, wait);
        new MutationObserver(() => {
          clearTimeout(timer);
          timer = setTimeout(resolve, wait);
        }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
      }),
    quiet,
  );
}

/** Shows every page of a device in this state, with everything on it that folds open opened, and collects what is wrong. */
export async function checkEveryPage(
  page: Page,
  state: DeviceState,
  check: (hash: string) => Promise<readonly string[]>,
  prepare: () => Promise<void> = async () => {},
): Promise<string[]> {
  // Some states have thirty pages.
  test.setTimeout(180_000);
  await openApp(page);
  await putOnDevice(page, state);
  await prepare();
  const problems: string[] = [];
  for (const { name, hash } of pageStates.filter((pageState) => pageState.state === state)) {
    await visit(page, hash);
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    for (const problem of await check(hash)) problems.push(`${name}: ${problem}`);
  }
  return problems;
}

/** Sets the size of letters as a person does: with "Leeshulp" in the header. */
export async function chooseLargestText(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Leeshulp' }).click();
  await page.getByRole('radio', { name: '200 %' }).click();
  await page.locator('html.has-large-text').waitFor();
  await page.getByRole('button', { name: 'Klaar' }).click();
}
