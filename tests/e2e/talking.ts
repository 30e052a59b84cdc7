import type { Page } from '@playwright/test';
import { openApp, putOnDevice, storedIn } from './device.ts';
import { expect, question } from './test.ts';

/** What the tests of talks look at and do. */

export const heading = (page: Page) => question(page).heading;
export const link = (page: Page, name: string | RegExp) => page.getByRole('link', { name });
export const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
export const place = (page: Page) => page.locator('.talk__place');
export const saved = (page: Page) => page.locator('.saved--saved');
export const agreed = (page: Page, what: string) => page.locator('.agreements__what', { hasText: what });
/** Everything that is in the page, also what is not shown. */
export const wholePage = (page: Page) => page.evaluate(() => document.documentElement.outerHTML + document.title);

export async function open(page: Page, state: Parameters<typeof putOnDevice>[1], hash: string): Promise<void> {
  await openApp(page);
  await putOnDevice(page, state);
  await page.goto(`/${hash}`);
  await page.reload();
  await heading(page).waitFor();
}

export async function agree(page: Page, what: string, who = '', by = ''): Promise<void> {
  await page.getByLabel('Wat spreken we af?').fill(what);
  await page.getByLabel('Wie doet het?').fill(who);
  await page.getByLabel('Wanneer is het klaar?').fill(by);
  await button(page, 'Schrijf deze afspraak op').click();
}

/** Waits until what is half typed is on the device: that takes some milliseconds more than a test does to go on. */
export async function typedIsKept(page: Page, text: string): Promise<void> {
  await expect.poll(() => storedIn(page)).toContain(text);
}
