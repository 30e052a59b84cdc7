import type { Page } from '@playwright/test';
import type { DeviceState } from '../examples/device-states.ts';
import { openApp, pageStates, putOnDevice } from './device.ts';
import { test } from './test.ts';

/** The states that have pages to look at: one test each keeps the tests few and lets them run side by side. */
export const statesWithPages = [...new Set(pageStates.map(({ state }) => state))] as readonly DeviceState[];

/**
 * Long enough for what is fetched, or read from the database, after the heading, in milliseconds without a change: also on
 * a computer that runs other tests beside it.
 */
const quiet = 300;

/** What a browser that is busy elsewhere does not get to by itself it does after so many milliseconds. */
const patience = 1000;

/** Waits until nothing on the page changes any more, and until all that waited for a quiet moment had one. */
export async function atRest(page: Page): Promise<void> {
  await page.evaluate(
    ({ quiet, patience }) =>
      new Promise<void>((resolve) => {
        let timer: ReturnType<typeof setTimeout> | undefined;
        let idle = 0;
        const watch = () => {
          clearTimeout(timer);
          cancelIdleCallback(idle);
          timer = setTimeout(() => {
            idle = requestIdleCallback(() => resolve(), { timeout: patience });
          }, quiet);
        };
        new MutationObserver(watch).observe(document, {
          subtree: true,
          childList: true,
          attributes: true,
          characterData: true,
        });
        watch();
      }),
    { quiet, patience },
  );
}

/** Opens a page as someone who comes back to it, and waits until it is at rest. */
export async function visit(page: Page, hash: string): Promise<void> {
  // Another address after # alone does not open the app again.
  await page.goto('about:blank');
  await page.goto(`/${hash}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await atRest(page);
}

/** Shows every page of a device in this state, with everything on it that folds open opened, and collects what is wrong. */
export async function checkEveryPage(
  page: Page,
  state: DeviceState,
  check: (hash: string) => Promise<readonly string[]>,
  prepare: () => Promise<void> = async () => {},
): Promise<string[]> {
  // Some states have thirty pages.
  test.setTimeout(240_000);
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
