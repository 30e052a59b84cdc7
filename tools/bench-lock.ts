import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { openApp, putOnDevice } from '../tests/e2e/device.ts';
import { isLocked, passphrase, putLockOn, unlock } from '../tests/e2e/lock-steps.ts';
import { inNewFolder, withProfile } from '../tests/hostile/real-profile.ts';
import { type Figure, figureOf, percentile } from './figures.ts';
import { serve } from './serve.mjs';

/**
 * What a lock costs, on a profile that is on the disk as people have it: opening it, and giving answers with a lock and
 * without, in turns, on a processor four times slower. Beside it, answers without a lock whose every write waits for the
 * disk itself (`strict`), which the browser does not do unless it is asked.
 */
const unlocks = 15;
const rounds = 8;
const answersInATurn = 15;
const warmUp = 10;

const question = '#/vraag/omgaan-met-gedrag.anker';

const kinds = ['without a lock', 'with a lock', 'without a lock, strict'] as const;
type Kind = (typeof kinds)[number];

interface Times {
  /** To the frame in which the choice shows. */
  paint: number[];
  /** To the words that it is stored. */
  stored: number[];
}

export async function measureLock(): Promise<Figure[]> {
  const server = await serve('dist', 0);
  const times = Object.fromEntries(kinds.map((kind) => [kind, { paint: [], stored: [] }])) as unknown as Record<
    Kind,
    Times
  >;
  let opened: number[] = [];
  try {
    await inNewFolder(async (folder) => {
      const profileOf = (kind: Kind) => join(folder, String(kinds.indexOf(kind)));
      for (const kind of kinds)
        await withProfile(profileOf(kind), ({ page, close }) => fill(page, server.url, kind, close));
      opened = await withProfile(profileOf('with a lock'), async ({ page }) => {
        await page.goto(`${server.url}${question}`);
        return timesOfUnlocking(page);
      });
      // In turns and one at a time, so that a slower minute of this machine is shared by all.
      for (let round = 0; round < rounds; round += 1) {
        for (const kind of kinds) {
          const { paint, stored } = await withProfile(profileOf(kind), ({ page }) =>
            answerInATurn(page, server.url, kind),
          );
          times[kind].paint.push(...paint);
          times[kind].stored.push(...stored);
        }
      }
    });
  } finally {
    await server.close();
  }
  const figures = kinds.flatMap((kind) => [
    figureOf(`answer → next paint, ${kind}`, 'ms', times[kind].paint),
    figureOf(`answer → stored and said so, ${kind}`, 'ms', times[kind].stored),
  ]);
  const share = (name: string, of: keyof Times, kind: Kind, budget?: string): Figure => {
    const part = (at: number) => (100 * percentile(times[kind][of], at)) / percentile(times['without a lock'][of], at);
    return {
      name,
      unit: '%',
      median: part(0.5),
      p95: part(0.95),
      runs: times[kind][of].length,
      ...(budget !== undefined && { budget }),
    };
  };
  return [
    figureOf('opening the lock, to the page', 'ms', opened, '1,500'),
    ...figures,
    share('next paint with a lock, of that without', 'paint', 'with a lock', '120'),
    share('stored with a lock, of that without', 'stored', 'with a lock', '120'),
    share('stored strictly, of as browsers do it', 'stored', 'without a lock, strict'),
  ];
}

/** A profile with a plan on it, with a lock or without. */
async function fill(page: Page, address: string, kind: Kind, close: () => Promise<void>): Promise<void> {
  await openApp(page, '', address);
  await putOnDevice(page, 'planned');
  if (kind === 'with a lock') await putLockOn(page);
  await close();
}

async function answerInATurn(page: Page, address: string, kind: Kind): Promise<Times> {
  if (kind === 'without a lock, strict') await page.addInitScript(writeStrictly);
  await page.goto(`${address}${question}`);
  if (kind === 'with a lock') await unlock(page, passphrase);
  await page.locator('.step-card :checked').waitFor();
  // What comes after the first page has come.
  await page.waitForTimeout(1_000);
  await slowDown(page);
  await page.evaluate(timeAnswers, warmUp);
  return page.evaluate(timeAnswers, answersInATurn);
}

/** From now on every write of the page waits until it is on the disk. */
function writeStrictly(): void {
  const { transaction } = IDBDatabase.prototype;
  IDBDatabase.prototype.transaction = function (names, mode) {
    return transaction.call(this, names, mode, { durability: 'strict' });
  };
}

async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
}

/** From the tap on "Maak open" to the question that was there before. */
async function timesOfUnlocking(page: Page): Promise<number[]> {
  const times: number[] = [];
  for (let time = 0; time < unlocks; time += 1) {
    // As when the app is opened: what was read before is not there.
    await page.reload();
    await isLocked(page);
    const taken = page.evaluate(timeToQuestion);
    await unlock(page, passphrase);
    times.push(await taken);
  }
  return times;
}

/** Runs in the page. */
function timeToQuestion(): Promise<number> {
  return new Promise((resolve) => {
    let start = performance.now();
    addEventListener(
      'submit',
      () => {
        start = performance.now();
      },
      { capture: true, once: true },
    );
    const watch = new MutationObserver(() => {
      if (!document.querySelector('.step-card :checked')) return;
      watch.disconnect();
      requestAnimationFrame(() => resolve(performance.now() - start));
    });
    watch.observe(document.body, { subtree: true, childList: true, attributes: true });
  });
}

/** Runs in the page: answers the question that is shown so many times, each after the one before was stored. */
async function timeAnswers(times: number): Promise<Times> {
  const measured: Times = { paint: [], stored: [] };
  for (let time = 0; time < times; time += 1) {
    const inputs = [...document.querySelectorAll<HTMLInputElement>('.step-card input')];
    const place = (inputs.findIndex(({ checked }) => checked) + 1) % 4;
    await new Promise((resolve) => setTimeout(resolve, 50));
    const start = performance.now();
    const stored = new Promise<number>((resolve) => {
      const watch = new MutationObserver(() => {
        if (!document.querySelector('.saved--saved')) return;
        watch.disconnect();
        resolve(performance.now() - start);
      });
      watch.observe(document.body, { subtree: true, childList: true, attributes: true });
    });
    const painted = new Promise<number>((resolve) => {
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => resolve(performance.now() - start);
        channel.port2.postMessage(undefined);
      });
    });
    inputs[place]?.click();
    measured.paint.push(await painted);
    measured.stored.push(await stored);
  }
  return measured;
}
