import { cp, mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from '@playwright/test';
import { withIntegrity } from '../../tools/pwa/worker-plugin.ts';
import { serve } from '../../tools/serve.mjs';
import { expect } from './test.ts';

/** What is wrong with a version that was only put on the host in part. */
export type Damage =
  | 'a file is missing'
  | 'a file is cut off'
  | 'a file is of the version before'
  | 'the worker is cut off';

/** A host that brings out one version after another, and a device that uses it. */
export async function releasing(browser: Browser) {
  const folder = await mkdtemp(join(tmpdir(), 'pijlerpad-'));
  const server = await serve(folder, 0);
  const context = await browser.newContext({ baseURL: server.url, locale: 'nl-NL' });
  return {
    context,
    publish: (version: string, damage?: Damage) => publish(folder, version, damage),
    /** The files of another build. */
    async replaceBy(built: string) {
      await empty(folder);
      await cp(built, folder, { recursive: true, filter: (path) => !/\.(br|gz)$/.test(path) });
    },
    async end() {
      await context.close();
      await server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function empty(folder: string): Promise<void> {
  for (const name of await readdir(folder)) await rm(join(folder, name), { recursive: true });
}

/** The built app as another version of it: all files that have a hash in their name get another name. */
async function publish(folder: string, version: string, damage: Damage | undefined): Promise<void> {
  await empty(folder);
  await cp('dist', folder, { recursive: true, filter: (path) => !/\.(br|gz)$/.test(path) });
  const assets = await readdir(join(folder, 'assets'));
  const bases = assets.map((name) => name.replace(/\.\w+$/, ''));
  const anyBase = new RegExp(bases.map((base) => base.replace(/[^\w-]/g, '\\$&')).join('|'), 'g');
  const renamed = (text: string) =>
    text.replace(anyBase, (base) => `${base}.${version}`).replaceAll('`0.1.0`', `\`${version}\``);
  for (const name of assets) {
    const path = join(folder, 'assets', name);
    const file = await readFile(path);
    await rm(path);
    const isText = /\.(js|css)$/.test(name);
    await writeFile(join(folder, 'assets', renamed(name)), isText ? renamed(file.toString()) : file);
  }
  for (const name of ['index.html', 'app.html']) {
    const path = join(folder, name);
    await writeFile(path, renamed(await readFile(path, 'utf8')));
  }
  const worker = join(folder, 'sw.js');
  const named = renamed(await readFile(worker, 'utf8')).replaceAll('revision:"', `revision:"${version}`);
  await writeFile(worker, withIntegrity(named, folder));

  const diary = join(folder, 'assets', renamed(assets.find((name) => /^thinking-.*\.js$/.test(name)) ?? ''));
  if (damage === 'a file is missing') await rm(diary);
  if (damage === 'a file is cut off') await truncate(diary, 1000);
  if (damage === 'a file is of the version before') await cp('dist/app.html', join(folder, 'app.html'));
  if (damage === 'the worker is cut off') await truncate(worker, 5000);
}

/** Which version of the app a page runs, as it says itself. */
export async function runs(page: Page, version: string): Promise<void> {
  await page.goto('/#/over');
  await expect(page.getByText(`Pijlerpad versie ${version}.`)).toBeVisible();
}

/** Lets the browser look for a new version, as it does by itself now and then, until it knows what to think of it. */
export async function lookForNews(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update().catch(() => {});
    const worker = registration.installing;
    if (!worker) return;
    await new Promise<void>((resolve) => {
      const look = () => {
        if (worker.state !== 'installing') resolve();
      };
      worker.addEventListener('statechange', look);
      look();
    });
  });
}

export async function openFirstVersion({ context }: { context: BrowserContext }): Promise<Page> {
  const page = await context.newPage();
  await page.goto('/');
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated', undefined, {
    timeout: 40_000,
  });
  return page;
}

export const offerOf = (page: Page) => page.getByText('Er is een nieuwe versie van Pijlerpad.');

export async function accept(page: Page): Promise<void> {
  await page.evaluate(() => Object.assign(globalThis, { isOldPage: true }));
  await page.getByRole('button', { name: 'Nu vernieuwen' }).click();
  await isRenewed(page);
}

export async function isRenewed(page: Page): Promise<void> {
  await expect(async () => {
    expect(await page.evaluate(() => 'isOldPage' in globalThis)).toBe(false);
  }).toPass({ timeout: 15_000 });
  await page.getByRole('heading', { level: 1 }).waitFor();
}
