import { type Browser, chromium, type Page } from '@playwright/test';
import { launchOptions, nameHelper } from '../tests/e2e/launch.ts';
import { readyForOffline } from '../tests/e2e/test.ts';
import { type Figure, figureOf } from './figures.ts';
import { serve } from './serve.mjs';

/**
 * Figures of the build in `dist` on a slow phone: 1.6 Mbit/s with 150 ms delay, a processor four times slower, 390 × 844.
 */
const runs = 7;
const slow4g = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 0.75e6 / 8 };

export interface View {
  hash: string;
  /** What is there once the page can be used. */
  content: string;
}
const start: View = { hash: '', content: 'h1' };
export const question: View = { hash: '#/vraag/gezondheid-en-speciale-behoeften.anker', content: '.step-card' };
const overview: View = { hash: '#/leeraanbod', content: '.card-list' };

async function slowPage(browser: Browser, address: string) {
  const context = await browser.newContext({
    baseURL: address,
    viewport: { width: 390, height: 844 },
    locale: 'nl-NL',
  });
  const page = await context.newPage();
  await slowDown(page);
  return { context, page };
}

async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', slow4g);
  await slowProcessor(page, 4);
  await page.addInitScript(nameHelper);
  await page.addInitScript(tellOfCommits);
}

async function slowProcessor(page: Page, rate: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
}

/** Tells of the end of every transaction that wrote. Dexie takes hold of the function as soon as it opens the database. */
function tellOfCommits(): void {
  const { transaction } = IDBDatabase.prototype;
  IDBDatabase.prototype.transaction = function (...input) {
    const begun = transaction.apply(this, input);
    if (begun.mode === 'readwrite') {
      begun.addEventListener('complete', () =>
        dispatchEvent(new CustomEvent('committed', { detail: performance.now() })),
      );
    }
    return begun;
  };
}

export interface Times {
  /** The first words on the screen. */
  paint: number;
  /** The page can be used. */
  shown: number;
}

async function timesTo(page: Page, { hash, content }: View): Promise<Times> {
  await page.addInitScript((selector) => {
    const look = () => {
      if (!document.querySelector(selector)) requestAnimationFrame(look);
      // In the next frame this one has been painted.
      else requestAnimationFrame(() => performance.mark('shown'));
    };
    requestAnimationFrame(look);
  }, content);
  await page.goto(`/${hash}`);
  await page.waitForFunction(() => performance.getEntriesByName('shown').length > 0, undefined, { timeout: 60_000 });
  return page.evaluate(() => ({
    shown: performance.getEntriesByName('shown')[0]?.startTime ?? Number.NaN,
    paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
  }));
}

/** A first visit, and a second one to the same page once all is on the device; `hasWorker` when a service worker does that. */
export async function visitTwice(
  browser: Browser,
  address: string,
  view: View,
  { hasWorker = true, then = async () => {} }: { hasWorker?: boolean; then?: (page: Page) => Promise<void> } = {},
): Promise<{ cold: Times; warm: Times }> {
  const { context, page } = await slowPage(browser, address);
  const cold = await timesTo(page, view);
  if (hasWorker) await readyForOffline(page);
  await page.close();
  const again = await context.newPage();
  await slowDown(again);
  const warm = await timesTo(again, view);
  await then(again);
  await context.close();
  return { cold, warm };
}

interface AnswerTimes {
  /** To the frame in which the answer shows. */
  paint: number[];
  /** To the end of the transaction that wrote it. */
  committed: number[];
  /** To the words that it is stored. */
  said: number[];
}

/** As someone does who goes past all questions and notes, in each of so many visits. */
const taps = 100;
const visitsWithAnswers = 3;

async function addTimesOfAnswers(page: Page, times: AnswerTimes): Promise<void> {
  for (let tap = 0; tap < taps; tap += 1) {
    const [paint, committed, said] = await page.evaluate(async (step) => {
      const input = document.querySelectorAll<HTMLInputElement>('.step-card input')[step % 4];
      const start = performance.now();
      const stored = new Promise<number>((resolve) => {
        addEventListener('committed', (event) => resolve((event as CustomEvent<number>).detail - start), {
          once: true,
        });
      });
      input?.click();
      const painted = new Promise<number>((resolve) => {
        requestAnimationFrame(() => {
          const channel = new MessageChannel();
          channel.port1.onmessage = () => resolve(performance.now() - start);
          channel.port2.postMessage(undefined);
        });
      });
      const saved = new Promise<number>((resolve) => {
        const look = () => {
          if (document.querySelector('.saved--saved')) resolve(performance.now() - start);
          else requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      });
      return [await painted, await stored, await saved];
    }, tap);
    times.paint.push(paint ?? Number.NaN);
    times.committed.push(committed ?? Number.NaN);
    times.said.push(said ?? Number.NaN);
  }
}

/**
 * Times to the first words and to a usable page, cold and warm: of the start page, the first question and the overview;
 * and from an answer to its paint and to its being stored.
 */
export async function measureBrowser(): Promise<Figure[]> {
  const answers: AnswerTimes = { paint: [], committed: [], said: [] };
  const answersAtFullSpeed: AnswerTimes = { paint: [], committed: [], said: [] };
  const server = await serve('dist', 0);
  const browser = await chromium.launch(launchOptions);
  const visits = { start, question, overview };
  const times = { start: [], question: [], overview: [] } as Record<
    keyof typeof visits,
    { cold: Times; warm: Times }[]
  >;
  try {
    // In turns, so that a slower minute of this machine is shared by all.
    for (let run = 0; run < runs; run += 1) {
      times.start.push(await visitTwice(browser, server.url, start));
      times.overview.push(await visitTwice(browser, server.url, overview));
      times.question.push(
        await visitTwice(browser, server.url, question, {
          then: async (page) => {
            if (run >= visitsWithAnswers) return;
            await addTimesOfAnswers(page, answers);
            await slowProcessor(page, 1);
            await addTimesOfAnswers(page, answersAtFullSpeed);
          },
        }),
      );
    }
  } finally {
    await browser.close();
    await server.close();
  }
  const figure = (name: string, view: keyof typeof visits, visit: 'cold' | 'warm', of: keyof Times, budget?: string) =>
    figureOf(
      name,
      'ms',
      times[view].map((time) => time[visit][of]),
      budget,
    );
  return [
    figureOf('answer → next paint, processor 4× slower', 'ms', answers.paint, '50 at p98'),
    figureOf('answer → committed, processor 4× slower', 'ms', answers.committed, '50 at p98'),
    figureOf('answer → committed, processor as it is', 'ms', answersAtFullSpeed.committed, '50 at p98'),
    figureOf('answer → stored and said so, processor 4× slower', 'ms', answers.said),
    figure('first paint of the start page, cold', 'start', 'cold', 'paint'),
    figure('first paint of the start page, warm', 'start', 'warm', 'paint'),
    figure('first paint of the overview, cold', 'overview', 'cold', 'paint', "1.2× the start page's"),
    figure('first paint of the overview, warm', 'overview', 'warm', 'paint', "1.2× the start page's"),
    figure('overview with activities, cold', 'overview', 'cold', 'shown'),
    figure('overview with activities, warm', 'overview', 'warm', 'shown'),
    figure('first question, cold', 'question', 'cold', 'shown', '1300'),
    figure('first question, warm', 'question', 'warm', 'shown', '500'),
  ];
}
