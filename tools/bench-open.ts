import { type Browser, chromium, type Page } from '@playwright/test';
import { databaseName } from '../src/storage/database.ts';
import { tableNames } from '../src/storage/records.ts';
import { launchOptions, nameHelper } from '../tests/e2e/launch.ts';
import { deviceStates } from '../tests/examples/device-states.ts';
import { type Figure, figureOf } from './figures.ts';
import { serve } from './serve.mjs';

/** Opening the app on a device with a history: on this machine, everything fetched before, a processor four times slower. */
const runs = 9;
const sizes = [1, 50, 200] as const;

const pages = {
  'start page': { hash: '#/', content: 'h2' },
  profile: { hash: '#/profiel', content: '.chart, .pillar-table' },
};

export async function measureOpening(): Promise<Figure[]> {
  const server = await serve('dist', 0);
  const browser = await chromium.launch(launchOptions);
  try {
    const devices = await Promise.all(
      sizes.map(async (size) => ({ size, context: await deviceWith(browser, server.url, size) })),
    );
    const figures: Figure[] = [];
    for (const [name, { hash, content }] of Object.entries(pages)) {
      const times = new Map<number, number[]>(sizes.map((size) => [size, []]));
      // In turns, so that a slower minute of this machine is shared by all.
      for (let run = 0; run < runs; run += 1) {
        for (const { size, context } of devices) {
          const page = await context.newPage();
          times.get(size)?.push(await timeToOpen(page, `${server.url}${hash}`, content));
          await page.close();
        }
      }
      for (const [size, values] of times) {
        const budget = size === 200 ? '1.2× that with one' : undefined;
        figures.push(figureOf(`${name} with ${size} assessment${size === 1 ? '' : 's'}, warm`, 'ms', values, budget));
      }
    }
    return figures;
  } finally {
    await browser.close();
    await server.close();
  }
}

/** A device on which one person went past all questions so many times, a week apart. */
async function deviceWith(browser: Browser, address: string, size: number) {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'nl-NL' });
  await context.addInitScript(nameHelper);
  const page = await context.newPage();
  await page.goto(address);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  const { assessments, answers, ...others } = deviceStates.finished;
  const week = 7 * 24 * 60 * 60 * 1000;
  const times = Array.from({ length: size }, (_, index) => index);
  const startedAt = (index: number) => new Date(Date.parse('2022-01-03T19:30:00Z') + index * week).toISOString();
  const rows = {
    ...others,
    assessments: times.flatMap((index) =>
      assessments.map((one) => ({ ...one, id: `many-${index}`, startedAt: startedAt(index) })),
    ),
    answers: times.flatMap((index) => answers.map((one) => ({ ...one, assessmentId: `many-${index}` }))),
  };
  await page.evaluate(
    async ({ name, tables, rows }) => {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error);
      });
      const transaction = database.transaction(tables, 'readwrite');
      for (const [table, list] of Object.entries(rows)) {
        for (const row of list) transaction.objectStore(table).put({ ...row, recordVersion: 1 });
      }
      await new Promise((resolve) => {
        transaction.oncomplete = resolve;
      });
      database.close();
    },
    { name: databaseName, tables: tableNames, rows },
  );
  await page.close();
  return context;
}

async function timeToOpen(page: Page, address: string, content: string): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.addInitScript((selector) => {
    const look = () => {
      if (!document.querySelector(`main ${selector}`)) requestAnimationFrame(look);
      else requestAnimationFrame(() => requestAnimationFrame(() => performance.mark('shown')));
    };
    requestAnimationFrame(look);
  }, content);
  await page.goto(address);
  await page.waitForFunction(() => performance.getEntriesByName('shown').length > 0, undefined, { timeout: 60_000 });
  return page.evaluate(() => performance.getEntriesByName('shown')[0]?.startTime ?? Number.NaN);
}
