import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { openApp, pageStates, putOnDevice } from '../tests/e2e/device.ts';
import { launchOptions, nameHelper } from '../tests/e2e/launch.ts';
import { serve } from './serve.mjs';

/**
 * npm run screens [-- NAME…]: pictures of every page in every state, at four widths, light and dark, with forced colours,
 * with letters twice as large and in greys, and the printed pages as PDF, in the folder `screens`. Needs a build in
 * `dist`. Names choose pages that begin so.
 */
const folder = 'screens';
const wanted = process.argv.slice(2);
const chosen = pageStates.filter(({ name }) => wanted.length === 0 || wanted.some((start) => name.startsWith(start)));

interface Variant {
  label: string;
  width: number;
  colorScheme?: 'light' | 'dark';
  forcedColors?: 'active';
  textSize?: '200';
  isGrey?: boolean;
}

const variants: readonly Variant[] = [
  ...[320, 390, 768, 1280].flatMap((width): Variant[] => [
    { label: `${width}-light`, width, colorScheme: 'light' },
    { label: `${width}-dark`, width, colorScheme: 'dark' },
  ]),
  { label: '390-forced', width: 390, forcedColors: 'active' },
  { label: '1280-forced', width: 1280, forcedColors: 'active' },
  { label: '390-large', width: 390, textSize: '200' },
  { label: '1280-large', width: 1280, textSize: '200' },
  { label: '390-grey', width: 390, isGrey: true },
];

async function takePictures(page: Page, { label, width, textSize, isGrey }: Variant): Promise<void> {
  const least = heightFor(width);
  await openApp(page);
  if (isGrey) {
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setEmulatedVisionDeficiency', { type: 'achromatopsia' });
  }
  let shown = '';
  for (const { name, state, hash } of chosen) {
    if (state !== shown) await putOnDevice(page, state, textSize ? { textSize } : {});
    shown = state;
    await page.setViewportSize({ width, height: least });
    // Another address after # alone does not open the app again, and not every address is there after a reload.
    await page.goto('about:blank');
    await page.goto(`/${hash}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    // What waits for a quiet moment comes within a second.
    await page.waitForTimeout(400);
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
    ['print-report', 'planned', '#/papier'],
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
  const waiting = [...variants];
  const takeTurns = async () => {
    for (let variant = waiting.shift(); variant; variant = waiting.shift()) {
      const { width, colorScheme = 'light', forcedColors = 'none' } = variant;
      const viewport = { width, height: heightFor(width) };
      const page = await browser.newPage({ baseURL: server.url, viewport, colorScheme, forcedColors, locale: 'nl-NL' });
      await page.addInitScript(nameHelper);
      await takePictures(page, variant);
      await page.context().close();
    }
  };
  await Promise.all([takeTurns(), takeTurns()]);
  const page = await browser.newPage({ baseURL: server.url, locale: 'nl-NL' });
  await page.addInitScript(nameHelper);
  await print(page);
} finally {
  await browser.close();
  await server.close();
}
console.log(`Pictures of ${chosen.length} pages and states are in ${folder}/`);
