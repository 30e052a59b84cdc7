import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { openApp, pageStates, putOnDevice } from '../tests/e2e/device.ts';
import { launchOptions } from '../tests/e2e/launch.ts';
import { serve } from './serve.mjs';

/**
 * npm run screens [-- NAME…]: pictures of every page in every state, at phone and desktop width, light and dark, and the
 * printed profile and plan as PDF, in the folder `screens`. Needs a build in `dist`. Names choose pages that begin so.
 */
const folder = 'screens';
const widths = [390, 1280];
const wanted = process.argv.slice(2);
const chosen = pageStates.filter(({ name }) => wanted.length === 0 || wanted.some((start) => name.startsWith(start)));

async function takePictures(page: Page, width: number, label: string): Promise<void> {
  const least = heightFor(width);
  await openApp(page);
  let shown = '';
  for (const { name, state, hash } of chosen) {
    if (state !== shown) await putOnDevice(page, state);
    shown = state;
    await page.setViewportSize({ width, height: least });
    await page.goto(`/${hash}`);
    await page.reload();
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.waitForTimeout(250);
    // As tall as the page, so that bars at the foot of the window stand at its end.
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    await page.setViewportSize({ width, height: Math.max(height, least) });
    await page.screenshot({ path: join(folder, `${name}-${label}.png`) });
  }
}

function heightFor(width: number): number {
  return width < 600 ? 844 : 900;
}

async function print(page: Page): Promise<void> {
  await openApp(page);
  for (const [name, state, hash] of [
    ['print-plan', 'planned', '#/plan'],
    ['print-plan-long-texts', 'longTexts', '#/plan'],
    ['print-profile', 'finished', '#/profiel'],
    ['print-profile-one-pillar', 'onePillar', '#/profiel'],
    ['print-profile-long-texts', 'longTexts', '#/profiel'],
  ] as const) {
    await putOnDevice(page, state);
    await page.goto(`/${hash}`);
    await page.reload();
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.pdf({ path: join(folder, `${name}.pdf`), preferCSSPageSize: true });
  }
}

if (wanted.length === 0) await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
const server = await serve('dist', 0);
const browser = await chromium.launch(launchOptions);
try {
  for (const width of widths) {
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await browser.newPage({
        baseURL: server.url,
        viewport: { width, height: heightFor(width) },
        colorScheme,
        locale: 'nl-NL',
      });
      await takePictures(page, width, `${width}-${colorScheme}`);
      await page.close();
    }
  }
  const page = await browser.newPage({ baseURL: server.url, locale: 'nl-NL' });
  await print(page);
} finally {
  await browser.close();
  await server.close();
}
console.log(`Pictures of ${chosen.length} pages and states are in ${folder}/`);
