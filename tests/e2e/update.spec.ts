import { appendFile, cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '../../tools/serve.mjs';
import { expect, readyForOffline, test } from './test.ts';

test('a new version waits until someone accepts it, and then renews every tab', async ({ browser }) => {
  const folder = await mkdtemp(join(tmpdir(), 'pijlerpad-'));
  await cp('dist', folder, { recursive: true, filter: (path) => !/\.(br|gz)$/.test(path) });
  const server = await serve(folder, 0);
  const context = await browser.newContext({ baseURL: server.url, locale: 'nl-NL' });
  const first = await context.newPage();
  await first.goto('/');
  await readyForOffline(first);
  await first.reload();
  const second = await context.newPage();
  await second.goto('/#/hulp');
  await second.getByRole('heading', { level: 1 }).waitFor();

  await appendFile(join(folder, 'sw.js'), '\n// the next version\n');
  const lookForNews = () => navigator.serviceWorker.getRegistration().then((registration) => registration?.update());
  await first.evaluate(() => {
    Object.assign(globalThis, { isOldPage: true });
  });
  await second.evaluate(() => {
    Object.assign(globalThis, { isOldPage: true });
  });
  await first.evaluate(lookForNews);
  const offer = first.getByText('Er is een nieuwe versie van Pijlerpad.');
  await expect(offer).toBeVisible();

  // Not in the middle of a question.
  await first.getByRole('link', { name: 'Begin met de eerste vraag' }).click();
  await expect(offer).toBeHidden();
  await first.goBack();
  await expect(offer).toBeVisible();

  await first.getByRole('button', { name: 'Nu vernieuwen' }).click();
  for (const page of [first, second]) {
    await expect(async () => {
      expect(await page.evaluate(() => 'isOldPage' in globalThis)).toBe(false);
    }).toPass();
    await page.getByRole('heading', { level: 1 }).waitFor();
  }
  await expect(offer).toBeHidden();
  await context.close();
  await server.close();
  await rm(folder, { recursive: true, force: true });
});
