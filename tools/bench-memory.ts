import { chromium, type Page } from '@playwright/test';
import { openApp, putOnDevice } from '../tests/e2e/device.ts';
import { launchOptions } from '../tests/e2e/launch.ts';
import { question } from '../tests/e2e/test.ts';
import { type Figure, figureOf } from './figures.ts';
import { serve } from './serve.mjs';

/** What the app holds in memory after one journey past all main pages, and after ten in the same tab: no leak. */
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

export async function measureMemory(): Promise<Figure[]> {
  const server = await serve('dist', 0);
  const browser = await chromium.launch(launchOptions);
  const once: number[] = [];
  const often: number[] = [];
  try {
    for (let run = 0; run < runs; run += 1) {
      const context = await browser.newContext({ baseURL: server.url, viewport: { width: 390, height: 844 } });
      await context.addInitScript({ content: 'globalThis.__name = (value) => value;' });
      const page = await context.newPage();
      await openApp(page);
      await putOnDevice(page, 'planned');
      await page.reload();
      const session = await context.newCDPSession(page);
      const heap = async () => {
        await session.send('HeapProfiler.collectGarbage');
        const { usedSize } = await session.send('Runtime.getHeapUsage');
        return usedSize / 1e6;
      };
      for (let time = 1; time <= journeys; time += 1) {
        await journey(page);
        if (time === 1) once.push(await heap());
      }
      often.push(await heap());
      await context.close();
    }
  } finally {
    await browser.close();
    await server.close();
  }
  return [
    figureOf('heap after one journey', 'MB', once),
    figureOf(`heap after ${journeys} journeys`, 'MB', often),
    figureOf(
      `heap after ${journeys} journeys, of that after one`,
      '×',
      often.map((value, run) => value / (once[run] ?? Number.NaN)),
      '1.1',
    ),
  ];
}
