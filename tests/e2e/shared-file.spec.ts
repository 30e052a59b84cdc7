import { truncate, writeFile } from 'node:fs/promises';
import type { BrowserContext, Page, TestInfo } from '@playwright/test';
import { curiousHost } from './curious-host.ts';
import { openApp, putOnDevice } from './device.ts';
import { isLocked, passphrase, putLockOn, unlock } from './lock-steps.ts';
import { catalogueFile } from './own-files.ts';
import { expect, readyForOffline, test } from './test.ts';

const found = 'Dit is leeraanbod van een organisatie';
const heading = (page: Page) => page.getByRole('heading', { level: 1 });

/** Sends files to the app as a device does that shares them with it: a form, from outside the app. */
async function share(page: Page, address: string, files: Parameters<Page['setInputFiles']>[1]): Promise<void> {
  await page.goto('about:blank');
  await page.setContent(
    `<form method="post" enctype="multipart/form-data" action="${address}openen"><input type="file" name="bestand" multiple><button>Deel</button></form>`,
  );
  await page.locator('input').setInputFiles(files);
  await page.locator('button').click();
}

const file = (contents: string, name = 'aanbod.json') => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(contents),
});

async function readyApp(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage();
  await openApp(page, '', address);
  await readyForOffline(page);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  return page;
}

const isLeft = (page: Page) => page.evaluate(() => caches.has('pijlerpad-openen'));

test('a file that is shared with the app is opened there, never reaches the host, and stays nowhere', async ({
  browser,
  address,
}) => {
  const host = await curiousHost(address);
  const context = await browser.newContext({ locale: 'nl-NL' });
  const page = await readyApp(context, host.url);
  host.seen.length = 0;
  await share(page, host.url, file(catalogueFile));
  await expect(page).toHaveURL(`${host.url}#/openen`);
  await expect(page.getByRole('heading', { name: found })).toBeVisible();
  expect(await isLeft(page)).toBe(false);
  expect(host.seen.filter(({ method, all }) => method !== 'GET' || all.includes('Koffie'))).toEqual([]);

  // Who opens it again has to give it again.
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Dit kun je hier openen' })).toBeVisible();
  await share(page, host.url, file(catalogueFile));
  await page.getByRole('button', { name: 'Bekijk het leeraanbod' }).click();
  await page.getByRole('button', { name: 'Zet het erbij' }).click();
  await expect(page.getByText(/^Aanbod van onze organisatie is erbij gezet/)).toBeVisible();
  await context.close();
  await host.close();
});

test('it works without a network', async ({ page, context, address }) => {
  await readyApp(context, address);
  await context.setOffline(true);
  await share(page, address, file(catalogueFile));
  await expect(page.getByRole('heading', { name: found })).toBeVisible();
});

async function largeFile(info: TestInfo): Promise<string> {
  const path = info.outputPath('groot.json');
  await writeFile(path, '{');
  await truncate(path, 60_000_001);
  return path;
}

for (const [what, files, sentence] of [
  ['more files', () => [file('{}'), file('{}', 'nog-een.json')], 'Je opende meer bestanden tegelijk.'],
  ['a file that is far too large', largeFile, 'Dit bestand is te groot.'],
  ['an empty file', () => file(''), 'Dit bestand is leeg.'],
  ['a file of another app', () => file('{"format":"iets"}'), 'Dit bestand is niet van Pijlerpad.'],
] as const) {
  test(`sharing ${what} gets a sentence, and nothing stays`, async ({ page, context, address }, info) => {
    await readyApp(context, address);
    await share(page, address, await files(info));
    await expect(page.getByRole('alert')).toContainText(sentence);
    expect(await isLeft(page)).toBe(false);
  });
}

test('sharing nothing leads to choosing a file', async ({ page, context, address }) => {
  await readyApp(context, address);
  await share(page, address, []);
  await expect(page.getByRole('heading', { name: 'Dit kun je hier openen' })).toBeVisible();
  expect(await isLeft(page)).toBe(false);
});

test('what was laid down and never taken is deleted at the next opening', async ({ page }) => {
  await openApp(page);
  const layDown = (age: number) =>
    page.evaluate(async (keptAt) => {
      const cache = await caches.open('pijlerpad-openen');
      await cache.put('openen', new Response('Waterlelie', { headers: { 'x-kept-at': String(keptAt) } }));
    }, Date.now() - age);
  for (const age of [120_000, -120_000, Number.NaN]) {
    await layDown(age);
    await page.goto('/#/hulp');
    await page.reload();
    await expect(heading(page)).toHaveText('Hulp en steun');
    await expect.poll(() => isLeft(page)).toBe(false);
    await layDown(age);
    await page.goto('/#/openen');
    await page.reload();
    await expect.poll(() => isLeft(page)).toBe(false);
    await expect(page.getByRole('heading', { name: 'Dit kun je hier openen' })).toBeVisible();
  }
  // What was laid down this moment is left to the page that is being opened for it.
  await page.goto('/#/hulp');
  await layDown(0);
  await page.reload();
  await expect(heading(page)).toHaveText('Hulp en steun');
  await page.waitForTimeout(500);
  expect(await isLeft(page)).toBe(true);
  await page.goto('/#/openen');
  await page.reload();
  await expect(page.getByRole('alert')).toContainText('Dit bestand is niet van Pijlerpad.');
  expect(await isLeft(page)).toBe(false);
});

test('behind a lock nothing of it is shown before it is open', async ({ page, context, address }) => {
  test.setTimeout(120_000);
  const first = await readyApp(context, address);
  await putOnDevice(first, 'planned');
  await putLockOn(first);
  await first.close();
  await share(page, address, file(catalogueFile));
  await isLocked(page);
  await expect.poll(() => isLeft(page)).toBe(false);
  await expect(page.getByText(found)).toHaveCount(0);
  await unlock(page, passphrase);
  await expect(page.getByRole('heading', { name: found })).toBeVisible({ timeout: 20_000 });
});

test('where the browser has let go of the app, a file that is shared with it goes to the host', async ({
  browser,
  address,
}) => {
  const host = await curiousHost(address);
  // As after clearing what the browser keeps of the website, while its icon is still on the device.
  const context = await browser.newContext({ serviceWorkers: 'block', locale: 'nl-NL' });
  const page = await context.newPage();
  await share(page, host.url, file(catalogueFile));
  await expect.poll(() => host.seen.map(({ method, path }) => `${method} ${path}`)).toContain('POST /openen');
  expect(host.seen.some(({ all }) => all.includes('Koffie aan huis'))).toBe(true);
  await context.close();
  await host.close();
});
