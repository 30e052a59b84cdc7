import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { databaseName } from '../../src/storage/database.ts';
import { expect, question, test } from './test.ts';
import { isRenewed, lookForNews, openFirstVersion, releasing, runs } from './versions.ts';

test.describe.configure({ timeout: 240_000 });

const note = 'Half getypt toen de app werd teruggehaald';

test('a build that withdraws the app leaves only what people filled in, until a next version comes', async ({
  browser,
}) => {
  const built = await mkdtemp(join(tmpdir(), 'pijlerpad-withdrawn-'));
  const command = ['node_modules/vite/bin/vite.js', 'build', '--mode', 'withdraw', '--outDir', built, '--emptyOutDir'];
  await promisify(execFile)(process.execPath, command);
  const host = await releasing(browser);
  await host.publish('v1');
  const page = await openFirstVersion(host);
  await page.goto('/#/vraag/omgaan-met-gedrag.anker');
  await question(page).steps.nth(2).check();
  await expect(question(page).saved).toBeVisible();
  await page.getByRole('button', { name: 'Schrijf er iets bij' }).click();
  await page.getByRole('textbox').pressSequentially(note);

  await host.replaceBy(built);
  await page.evaluate(() => Object.assign(globalThis, { isOldPage: true }));
  await lookForNews(page);
  await isRenewed(page);
  await expect(page.getByRole('textbox')).toHaveValue(note);
  await expect(question(page).steps.nth(2)).toBeChecked();
  const left = () =>
    page.evaluate(async (name) => {
      const databases = await indexedDB.databases();
      return {
        workers: (await navigator.serviceWorker.getRegistrations()).length,
        caches: await caches.keys(),
        hasData: databases.some((database) => database.name === name),
      };
    }, databaseName);
  await expect(async () => {
    expect(await left()).toEqual({ workers: 0, caches: [], hasData: true });
  }).toPass({ timeout: 20_000 });

  // From the host, and it stays so: no reload after reload, and nothing is put on the device again.
  await page.evaluate(() => Object.assign(globalThis, { isSamePage: true }));
  await page.waitForTimeout(6000);
  expect(await page.evaluate(() => 'isSamePage' in globalThis)).toBe(true);
  await page.reload();
  await runs(page, '0.1.0');
  await expect(page.getByText('Pijlerpad werkt nu alleen met internet.')).toBeVisible();
  expect(await left()).toEqual({ workers: 0, caches: [], hasData: true });

  await host.publish('v4');
  await page.goto('/');
  await page.reload();
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated', undefined, {
    timeout: 40_000,
  });
  await runs(page, 'v4');
  await host.context.setOffline(true);
  await page.goto('/#/vraag/omgaan-met-gedrag.anker');
  await page.reload();
  await expect(page.getByRole('textbox')).toHaveValue(note);
  await host.end();
  await rm(built, { recursive: true });
});
