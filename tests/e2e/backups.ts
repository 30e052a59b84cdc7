import type { Browser, Page } from '@playwright/test';
import { openApp } from './device.ts';

interface Downloaded {
  name: string;
  path: string;
}

/** Taps, and gives the file that came of it. */
export async function makeBackup(page: Page): Promise<Downloaded> {
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Maak een reservekopie' }).click();
  const file = await waiting;
  return { name: file.suggestedFilename(), path: await file.path() };
}

/** A phone on which nothing was ever opened. */
export async function newPhone(browser: Browser, address: string): Promise<Page> {
  const context = await browser.newContext({ baseURL: address, acceptDownloads: true, locale: 'nl-NL' });
  const page = await context.newPage();
  await openApp(page);
  await page.goto('/#/gegevens');
  return page;
}
