import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import preact from '@preact/preset-vite';
import { build } from 'vite';
import { contentPlugin } from '../../tools/content/vite-plugin.ts';
import { serve } from '../../tools/serve.mjs';
import { violationsIn } from './axe.ts';
import { expect, test as onApp } from './test.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The parts page instead of the app, built apart from it: what is built here never reaches `dist`. */
const test = onApp.extend<object, { address: string }>({
  address: [
    // biome-ignore lint/correctness/noEmptyPattern: the runner reads the fixtures it needs from this pattern.
    async ({}, use, { workerIndex }) => {
      const folder = join(root, '.cache/parts', String(workerIndex));
      await build({
        configFile: false,
        root,
        base: './',
        logLevel: 'error',
        plugins: [contentPlugin(join(root, 'questionsets/pleegouders')), preact()],
        build: { outDir: folder, emptyOutDir: true, rolldownOptions: { input: join(root, 'tests/parts/index.html') } },
      });
      const server = await serve(folder, 0);
      try {
        await use(server.url);
      } finally {
        await server.close();
        await rm(folder, { recursive: true });
      }
    },
    { scope: 'worker' },
  ],
});

async function open(page: Page, search = ''): Promise<void> {
  await page.goto(`/tests/parts/index.html${search}`);
  await page.getByRole('heading', { level: 1 }).first().waitFor({ state: 'attached' });
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
}

const otherColours = { dark: { colorScheme: 'dark' }, forced: { forcedColors: 'active' } } as const;

// Each goes along all examples that are shown alone.
test.setTimeout(300_000);
// The server keeps scripts out that are not the app's own, and axe is one.
test.use({ bypassCSP: true });

for (const width of [390, 1280]) {
  test(`axe finds nothing in any part, in light, dark and forced colours, ${width} pixels wide`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await page.setViewportSize({ width, height: 844 });
    await open(page);
    expect(await page.locator('.parts__example').count()).toBeGreaterThan(50);
    const found = await violationsIn(page, otherColours);

    const alone = await page
      .locator('.parts__alone a')
      .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).search));
    expect(alone.length).toBeGreaterThan(15);
    for (const search of alone) {
      await open(page, search);
      for (const violation of await violationsIn(page, otherColours)) found.push(`${search}: ${violation}`);
    }
    expect(found).toEqual([]);
  });
}
