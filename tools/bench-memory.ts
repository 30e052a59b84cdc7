import { type CDPSession, chromium, type Page } from '@playwright/test';
import { openApp, putOnDevice } from '../tests/e2e/device.ts';
import { launchOptions, nameHelper } from '../tests/e2e/launch.ts';
import { question } from '../tests/e2e/test.ts';
import { type Figure, figureOf } from './figures.ts';
import { serve } from './serve.mjs';

/**
 * What the app holds in memory after one journey past all main pages, and after ten in the same tab: no leak. The machine
 * code into which the engine turns what runs often is told apart: it holds nothing of what was done, and grows with use
 * of any page, less and less. How much less, ten more journeys tell.
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

interface HeapSnapshot {
  snapshot: { meta: { node_fields: string[]; node_types: [string[], ...unknown[]] } };
  nodes: number[];
}

interface Heap {
  all: number;
  compiled: number;
}

/** In MB, after everything that nothing holds has been cleared away. */
async function heapOf(session: CDPSession): Promise<Heap> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const chunks: string[] = [];
  const keep = ({ chunk }: { chunk: string }) => chunks.push(chunk);
  session.on('HeapProfiler.addHeapSnapshotChunk', keep);
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  session.off('HeapProfiler.addHeapSnapshotChunk', keep);
  return { all: usedSize / 1e6, compiled: compiledIn(JSON.parse(chunks.join(''))) / 1e6 };
}

function compiledIn({ snapshot: { meta }, nodes }: HeapSnapshot): number {
  const type = meta.node_fields.indexOf('type');
  const size = meta.node_fields.indexOf('self_size');
  const code = meta.node_types[0].indexOf('code');
  let sum = 0;
  for (let node = 0; node < nodes.length; node += meta.node_fields.length) {
    if (nodes[node + type] === code) sum += nodes[node + size] ?? 0;
  }
  return sum;
}

export async function measureMemory(): Promise<Figure[]> {
  const server = await serve('dist', 0);
  const browser = await chromium.launch(launchOptions);
  const once: Heap[] = [];
  const often: Heap[] = [];
  const twice: Heap[] = [];
  try {
    for (let run = 0; run < runs; run += 1) {
      const context = await browser.newContext({ baseURL: server.url, viewport: { width: 390, height: 844 } });
      await context.addInitScript(nameHelper);
      const page = await context.newPage();
      await openApp(page);
      await putOnDevice(page, 'planned');
      await page.reload();
      const session = await context.newCDPSession(page);
      for (let time = 1; time <= 2 * journeys; time += 1) {
        await journey(page);
        if (time === 1) once.push(await heapOf(session));
        if (time === journeys) often.push(await heapOf(session));
      }
      twice.push(await heapOf(session));
      await context.close();
    }
  } finally {
    await browser.close();
    await server.close();
  }
  const kept = ({ all, compiled }: Heap) => all - compiled;
  const compiled = (heap: Heap) => heap.compiled;
  const whole = (heap: Heap) => heap.all;
  const growth = (from: readonly Heap[], to: readonly Heap[], part: (heap: Heap) => number) =>
    to.map((heap, run) => part(heap) / (from[run] ? part(from[run]) : Number.NaN));
  return [
    figureOf('kept after one journey', 'MB', once.map(kept)),
    figureOf(`kept after ${journeys} journeys`, 'MB', often.map(kept)),
    figureOf(`kept after ${journeys} journeys, of that after one`, '×', growth(once, often, kept), '1.1'),
    figureOf('compiled code after one journey', 'MB', once.map(compiled)),
    figureOf(`compiled code after ${journeys} journeys`, 'MB', often.map(compiled)),
    figureOf(`all together after ${journeys} journeys, of that after one`, '×', growth(once, often, whole), '1.1'),
    figureOf(`all together after ${2 * journeys}, of that after ${journeys}`, '×', growth(often, twice, whole), '1.1'),
  ];
}
