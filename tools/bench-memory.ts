import { type Browser, type CDPSession, chromium, type Page } from '@playwright/test';
import { openApp, putOnDevice } from '../tests/e2e/device.ts';
import { launchOptions, nameHelper } from '../tests/e2e/launch.ts';
import { question } from '../tests/e2e/test.ts';
import { type Figure, figureOf } from './figures.ts';
import { serve } from './serve.mjs';

/**
 * The heap after one journey past all main pages, and after ten in the same tab: no leak. What the engine counts is taken
 * whole, once with its compilers and once without (V8's `--jitless`): the machine code that they make of what runs often
 * stands in the same heap, holds nothing of what was done, and grows with use of any page, less and less. How much less,
 * ten more journeys tell.
 */
const journeys = 10;
const runs = 3;

const pages = [
  '#/nakijken',
  '#/profiel',
  '#/groei',
  '#/keuze',
  '#/suggesties',
  '#/leeraanbod?zoek=hechting',
  '#/plan',
  '#/dagboek',
  '#/samen',
  '#/papier',
  '#/gegevens',
  '#/over',
  '#/',
];

async function journey(page: Page): Promise<void> {
  await page.evaluate(() => {
    location.hash = '#/vraag/gezondheid-en-speciale-behoeften.anker';
  });
  for (let asked = 0; asked < 24; asked += 1) {
    await question(page)
      .steps.nth(asked % 4)
      .check();
    await question(page).importance('Soms').check();
    await question(page).saved.waitFor();
    const before = await question(page).heading.textContent();
    await question(page).next.click();
    await page.waitForFunction((heading) => document.querySelector('h1')?.textContent !== heading, before);
  }
  for (const hash of pages) {
    await page.evaluate((to) => {
      location.hash = to;
    }, hash);
    await question(page).heading.waitFor();
    await page.waitForTimeout(300);
  }
}

/** In MB, all that the engine counts after everything that nothing holds has been cleared away. */
async function heapOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize / 1e6;
}

/** The heap after each journey of a tab, in order. */
async function heapsOf(browser: Browser, address: string): Promise<number[]> {
  const context = await browser.newContext({ baseURL: address, viewport: { width: 390, height: 844 } });
  await context.addInitScript(nameHelper);
  const page = await context.newPage();
  await openApp(page);
  await putOnDevice(page, 'planned');
  await page.reload();
  const session = await context.newCDPSession(page);
  const heaps: number[] = [];
  for (let time = 0; time < 2 * journeys; time += 1) {
    await journey(page);
    heaps.push(await heapOf(session));
  }
  await context.close();
  return heaps;
}

async function measureWith(name: string, flags: readonly string[]): Promise<Figure[]> {
  const server = await serve('dist', 0);
  const browser = await chromium.launch({ ...launchOptions, args: [...launchOptions.args, ...flags] });
  const tabs: number[][] = [];
  try {
    for (let run = 0; run < runs; run += 1) tabs.push(await heapsOf(browser, server.url));
  } finally {
    await browser.close();
    await server.close();
  }
  const after = (time: number) => tabs.map((heaps) => heaps[time - 1] ?? Number.NaN);
  const growth = (from: number, to: number) => after(to).map((heap, tab) => heap / (after(from)[tab] ?? Number.NaN));
  return [
    figureOf(`${name}, after one journey`, 'MB', after(1)),
    figureOf(`${name}, after ${journeys}`, 'MB', after(journeys)),
    figureOf(`${name}, after ${journeys}, of that after one`, '×', growth(1, journeys), '1.1'),
    figureOf(`${name}, after ${2 * journeys}, of that after ${journeys}`, '×', growth(journeys, 2 * journeys), '1.1'),
  ];
}

export async function measureMemory(): Promise<Figure[]> {
  return [
    ...(await measureWith('heap without compilers', ['--js-flags=--jitless'])),
    ...(await measureWith('heap with compiled code', [])),
  ];
}
