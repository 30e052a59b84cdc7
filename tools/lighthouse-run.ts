import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type BrowserContext, chromium } from '@playwright/test';
import { openApp, putOnDevice } from '../tests/e2e/device.ts';
import { launchOptions, nameHelper } from '../tests/e2e/launch.ts';
import { readyForOffline } from '../tests/e2e/test.ts';
import type { DeviceState } from '../tests/examples/device-states.ts';
import { percentile } from './figures.ts';
import { freePort } from './free-port.ts';
import { serve } from './serve.mjs';

/**
 * Lighthouse on the main pages of the build in `dist`, with its own phone: a screen of 412 by 823, a processor four times
 * slower, 1.6 Mbit a second at 150 ms. The start page and the first question as on a first visit, with nothing fetched
 * before; the others as they are for whoever has something on the device: the app is on it too. Lighthouse is fetched by
 * npx when it is asked for: a large tool that no other command needs.
 *
 * Time in which a busy machine does something else counts as blocking time.
 */
const version = '12.8.2';
const attempts = 3;

export const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
export type Category = (typeof categories)[number];

const pages: readonly { name: string; state: DeviceState; hash: string }[] = [
  { name: 'start', state: 'empty', hash: '' },
  { name: 'question', state: 'empty', hash: '#/vraag/gezondheid-en-speciale-behoeften.anker' },
  { name: 'profile', state: 'planned', hash: '#/profiel' },
  { name: 'suggestions', state: 'planned', hash: '#/suggesties' },
  { name: 'plan', state: 'planned', hash: '#/plan' },
];

interface Report {
  runtimeError?: { message: string };
  environment: { benchmarkIndex: number };
  categories: Record<Category, { score: number | null; auditRefs: readonly { id: string; weight: number }[] }>;
  audits: Record<string, { id: string; title: string; score: number | null; displayValue?: string }>;
}

export interface PageScores {
  name: string;
  /** Of 100, of each run. */
  scores: Readonly<Record<Category, readonly number[]>>;
  /** How fast this machine was at each run: Lighthouse calls less than 1000 slower than it expects. */
  speeds: readonly number[];
  /** What is not all that it could be in the run in the middle: by its weight it is why a figure is under 100. */
  shortcomings: readonly { id: string; title: string; value: string; score: number; weight: number }[];
}

/**
 * Runs Lighthouse on each page, this many times.
 * @param isFirstVisit whether the app is fetched anew for every page, also where it would be on the device.
 */
export async function runLighthouse(runs: number, isFirstVisit = false): Promise<PageScores[]> {
  const server = await serve('dist', 0);
  const folder = await mkdtemp(join(tmpdir(), 'pijlerpad-lighthouse-'));
  try {
    const results: PageScores[] = [];
    for (const { name, state, hash } of pages) {
      const isKept = state !== 'empty' && !isFirstVisit;
      const reports: Report[] = [];
      for (let run = 0; run < runs; run += 1) {
        const profile = join(folder, `${name}-${run}`);
        // For a person who waits: a run takes half a minute.
        if (process.stderr.isTTY) console.error(`${name}, ${run + 1} of ${runs}…`);
        if (state !== 'empty') await putState(profile, server.url, state);
        reports.push(await inBrowser(profile, (port) => report(`${server.url}${hash}`, port, isKept)));
        await rm(profile, { recursive: true, force: true });
      }
      results.push(summary(name, reports));
    }
    return results;
  } finally {
    await rm(folder, { recursive: true, force: true });
    await server.close();
  }
}

/** A browser that was just opened, as on a phone: nothing of an earlier page is left for it to clear away. */
async function inBrowser<Value>(
  profile: string,
  work: (port: number, context: BrowserContext) => Promise<Value>,
): Promise<Value> {
  const port = await freePort();
  const context = await chromium.launchPersistentContext(profile, {
    ...launchOptions,
    args: [...launchOptions.args, `--remote-debugging-port=${port}`],
  });
  try {
    // What a browser does at its start is not the page's.
    await new Promise((resolve) => setTimeout(resolve, 3000));
    return await work(port, context);
  } finally {
    await context.close();
  }
}

async function putState(profile: string, address: string, state: DeviceState): Promise<void> {
  await inBrowser(profile, async (_, context) => {
    const page = await context.newPage();
    await page.addInitScript(nameHelper);
    await openApp(page, '', address);
    await putOnDevice(page, state);
    await readyForOffline(page);
  });
}

/** One run. Sometimes Lighthouse misses the beginning of a page, and asks to be run again. */
async function report(address: string, port: number, isKept: boolean): Promise<Report> {
  let trouble = '';
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const read = JSON.parse(await output(address, port, isKept)) as Report;
    if (!read.runtimeError) return read;
    trouble = read.runtimeError.message;
  }
  throw new Error(`${address}: ${trouble}`);
}

async function output(address: string, port: number, isKept: boolean): Promise<string> {
  const args = [
    '--yes',
    `lighthouse@${version}`,
    address,
    `--port=${port}`,
    `--only-categories=${categories.join(',')}`,
    '--form-factor=mobile',
    '--no-enable-error-reporting',
    ...(isKept ? ['--disable-storage-reset'] : []),
    '--output=json',
    '--quiet',
  ];
  try {
    return (await promisify(execFile)('npx', args, { maxBuffer: 64_000_000 })).stdout;
  } catch (error) {
    // It ends with an error, too, when it could say what went wrong.
    const stdout = (error as { stdout?: string }).stdout ?? '';
    if (stdout.startsWith('{')) return stdout;
    throw error;
  }
}

function summary(name: string, reports: readonly Report[]): PageScores {
  const points = ({ categories: of }: Report, category: Category) => Math.round((of[category].score ?? 0) * 100);
  const scores = {} as Record<Category, readonly number[]>;
  for (const category of categories) scores[category] = reports.map((one) => points(one, category));
  const median = percentile(scores.performance, 0.5);
  const middle = reports.find((one) => points(one, 'performance') === median);
  const speeds = reports.map(({ environment }) => Math.round(environment.benchmarkIndex));
  return { name, scores, speeds, shortcomings: middle ? shortcomingsOf(middle) : [] };
}

function shortcomingsOf({ audits, categories: of }: Report): PageScores['shortcomings'] {
  const weights = new Map(
    categories.flatMap((one) => of[one].auditRefs.map(({ id, weight }) => [id, weight] as const)),
  );
  return Object.values(audits)
    .flatMap(({ id, title, score, displayValue: value = '' }) =>
      score !== null && score < 1 ? [{ id, title, value, score, weight: weights.get(id) ?? 0 }] : [],
    )
    .sort((one, other) => other.weight - one.weight);
}
