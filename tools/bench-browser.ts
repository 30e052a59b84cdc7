import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { type Browser, chromium, type Page } from '@playwright/test';
import { launchOptions } from '../tests/e2e/launch.ts';
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
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  // The compiler that runs this file marks functions with a helper that the page does not have.
  await page.addInitScript({ content: 'globalThis.__name = (value) => value;' });
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

/** From a tap on a step to the frame in which it shows, and to the words that it is stored. */
async function timeOfAnswers(page: Page): Promise<{ paint: number[]; stored: number[] }> {
  const paint: number[] = [];
  const stored: number[] = [];
  for (let tap = 0; tap < 50; tap += 1) {
    const times = await page.evaluate(async (step) => {
      const input = document.querySelectorAll<HTMLInputElement>('.step-card input')[step % 4];
      const start = performance.now();
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
      return [await painted, await saved];
    }, tap);
    paint.push(times[0] ?? Number.NaN);
    stored.push(times[1] ?? Number.NaN);
  }
  return { paint, stored };
}

/** Bytes of script and style that the first question waits for. */
export async function measureBytes(): Promise<Figure[]> {
  const html = readFileSync('dist/index.html', 'utf8');
  const size = (pattern: RegExp) =>
    [...html.matchAll(pattern)]
      .map((match) => brotliCompressSync(readFileSync(join('dist', match[1] ?? ''))).length)
      .reduce((sum, length) => sum + length, 0) / 1000;
  const kilobytes = (name: string, value: number, budget: string): Figure => {
    return { name, unit: 'kB', median: value, p95: value, runs: 1, budget };
  };
  return [
    kilobytes('script to the first question, brotli', size(/(?:src|href)="\.\/(assets\/[^"]+\.js)"/g), '55'),
    kilobytes('style to the first question, brotli', size(/href="\.\/(assets\/[^"]+\.css)"/g), '10'),
  ];
}

/**
 * Times to the first words and to a usable page, cold and warm: of the start page, the first question and the overview;
 * and from an answer to its paint and to its being stored.
 */
export async function measureBrowser(): Promise<Figure[]> {
  const figures: Figure[] = [];
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
            if (run > 0) return;
            const answers = await timeOfAnswers(page);
            figures.push(
              figureOf('answer → next paint, processor 4× slower', 'ms', answers.paint, '50 at p98'),
              figureOf('answer → stored and said so, processor 4× slower', 'ms', answers.stored),
            );
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
    ...figures,
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
