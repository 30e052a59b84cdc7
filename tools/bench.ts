import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { type Browser, chromium, type Page } from '@playwright/test';
import type { LearningActivity } from '../src/domain/catalogue.ts';
import { buildProfile } from '../src/domain/profile.ts';
import { recommendActivities } from '../src/domain/recommendation.ts';
import { launchOptions } from '../tests/e2e/launch.ts';
import { deviceStates, realContent } from '../tests/examples/device-states.ts';
import { serve } from './serve.mjs';

/**
 * npm run bench: figures of the build in `dist`, on a slow phone: 1.6 Mbit/s with 150 ms delay, a processor four times
 * slower, 390 × 844. Each figure is the median of several runs, with the lowest and highest. Prints, asserts nothing.
 */
const runs = 7;
const slow4g = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 0.75e6 / 8 };
const question = '#/vraag/gezondheid-en-speciale-behoeften.anker';

function report(name: string, values: readonly number[], unit: string): void {
  const sorted = [...values].sort((one, other) => one - other);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
  const digits = unit === 'ms' && at(0.5) < 20 ? 1 : 0;
  const figure = (value: number) => value.toFixed(digits).padStart(7);
  console.log(
    `${name.padEnd(52)}${figure(at(0.5))} ${unit}   (lowest${figure(at(0))}, p98${figure(at(0.98))}, n = ${values.length})`,
  );
}

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

function bytes(): void {
  const html = readFileSync('dist/index.html', 'utf8');
  const size = (pattern: RegExp) =>
    [...html.matchAll(pattern)]
      .map((match) => brotliCompressSync(readFileSync(join('dist', match[1] ?? ''))).length)
      .reduce((sum, length) => sum + length, 0);
  const kilobytes = (value: number) => `${(value / 1000).toFixed(1)} kB brotli`;
  console.log(
    `script to the first question   ${kilobytes(size(/(?:src|href)="\.\/(assets\/[^"]+\.js)"/g))}   (budget 55)`,
  );
  console.log(`style to the first question    ${kilobytes(size(/href="\.\/(assets\/[^"]+\.css)"/g))}   (budget 10)`);
}

/** The real catalogue repeated to a size, with other ids and providers. */
function catalogueOf(size: number): LearningActivity[] {
  const { activities } = realContent.catalogue;
  return Array.from({ length: size }, (_, index) => {
    const activity = activities[index % activities.length] as LearningActivity;
    const round = Math.floor(index / activities.length);
    return { ...activity, id: `${activity.id}-${round}`, provider: `${activity.provider} ${round}` };
  });
}

function recommending(): void {
  const { assessments, answers } = deviceStates.chosen;
  const { situation = {}, focusTopicIds = [] } = assessments[0] ?? {};
  const profile = buildProfile(
    realContent.questionSet,
    new Map(answers.map((answer) => [answer.questionId, answer])),
    situation,
  );
  const focus = profile.topics.filter(({ topic }) => focusTopicIds.includes(topic.id));
  for (const size of [100, 1_000, 10_000]) {
    const activities = catalogueOf(size);
    const times = Array.from({ length: 60 }, () => {
      const start = performance.now();
      recommendActivities(focus, situation, activities);
      return performance.now() - start;
    });
    report(`recommend over ${size} activities (this machine)`, times.slice(10), 'ms');
  }
}

bytes();
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
      report('answer → next paint, processor 4× slower', answers.paint, 'ms');
      report('answer → stored and said so, processor 4× slower', answers.stored, 'ms');
    }
    await context.close();
  }
  report('first paint, cold', paint, 'ms');
  report('first question, cold (budget 1300)', cold, 'ms');
  report('first question, warm (budget 500)', warm, 'ms');
} finally {
  await browser.close();
  await server.close();
}
recommending();
