import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { type Browser, chromium, type Page } from '@playwright/test';
import { launchOptions } from '../tests/e2e/launch.ts';
import { type Figure, figureOf } from './figures.ts';
import { serve } from './serve.mjs';

/**
 * Figures of the build in `dist` on a slow phone: 1.6 Mbit/s with 150 ms delay, a processor four times slower, 390 × 844.
 */
const runs = 7;
const slow4g = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 0.75e6 / 8 };
const question = '#/vraag/gezondheid-en-speciale-behoeften.anker';

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
  await page.addInitScript(() => {
    const look = () => {
      if (!document.querySelector('.step-card')) requestAnimationFrame(look);
      // One frame later it has been painted.
      else requestAnimationFrame(() => requestAnimationFrame(() => performance.mark('question')));
    };
    requestAnimationFrame(look);
  });
}

async function timeToQuestion(page: Page): Promise<{ question: number; paint: number }> {
  await page.goto(`/${question}`);
  await page.waitForFunction(() => performance.getEntriesByName('question').length > 0, undefined, { timeout: 60_000 });
  return page.evaluate(() => ({
    question: performance.getEntriesByName('question')[0]?.startTime ?? Number.NaN,
    paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
  }));
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

/** Times to the first question, cold and warm, and from an answer to its paint and to its being stored. */
export async function measureBrowser(): Promise<Figure[]> {
  const figures: Figure[] = [];
  const server = await serve('dist', 0);
  const browser = await chromium.launch(launchOptions);
  try {
    const cold: number[] = [];
    const paint: number[] = [];
    const warm: number[] = [];
    for (let run = 0; run < runs; run += 1) {
      const { context, page } = await slowPage(browser, server.url);
      const first = await timeToQuestion(page);
      cold.push(first.question);
      paint.push(first.paint);
      await page.evaluate(async () => {
        await navigator.serviceWorker.ready;
      });
      await page.close();
      const again = await context.newPage();
      await slowDown(again);
      warm.push((await timeToQuestion(again)).question);
      if (run === 0) {
        const answers = await timeOfAnswers(again);
        figures.push(
          figureOf('answer → next paint, processor 4× slower', 'ms', answers.paint, '50 at p98'),
          figureOf('answer → stored and said so, processor 4× slower', 'ms', answers.stored),
        );
      }
      await context.close();
    }
    figures.push(
      figureOf('first paint, cold', 'ms', paint),
      figureOf('first question, cold', 'ms', cold, '1300'),
      figureOf('first question, warm', 'ms', warm, '500'),
    );
  } finally {
    await browser.close();
    await server.close();
  }
  return figures;
}
