import type { Page } from '@playwright/test';
import { openApp, putRows } from '../e2e/device.ts';
import { isLocked, passphrase, putLockOn, unlock } from '../e2e/lock-steps.ts';
import { deviceStates } from '../examples/device-states.ts';
import { pagesWithWords } from './in-browser.ts';
import { type Found, searchFiles } from './profile-search.ts';
import { type Random, randomFrom } from './random.ts';
import { inNewFolder, withProfile } from './real-profile.ts';
import { pause, show, writings } from './word-writings.ts';

/** What someone types, and where the browser leaves it on the disk. */

/** A word of fourteen letters that no dictionary has. */
function unusualWord(random: Random): string {
  return Array.from({ length: 14 }, () => String.fromCharCode(97 + random.below(26))).join('');
}

export interface WordsOptions {
  /** Of the built app. */
  address: string;
  seed: number;
  /** Some of what there is to type; left out: everything. */
  only?: readonly string[];
}

export interface WordsOutcome {
  /** How many words were looked for. */
  words: number;
  /** Where which one stands, each once. */
  found: string[];
  /** Control: words that should be in the files and are not. */
  missing: string[];
  /** Of words typed before there was a lock, in how many places they still stand at each look. */
  typedBefore: string[];
}

/** Typed before there is a lock too, and put in the place of that later. */
const changedLater = ['a nickname', 'what should change', 'with whom to talk'];

/** How Chromium begins what it remembers of chosen answers and filled in fields, to bring a page back. */
const rememberedFields = 'Blink serialized form state';

const lockWords = 'the passphrase of the lock';

/**
 * Types everything there is behind a lock, reloads, locks, closes the browser by itself and by force, and looks each time
 * in all files of the profile.
 */
export function typeBehindLock({ address, seed, only }: WordsOptions): Promise<WordsOutcome> {
  const random = randomFrom(seed);
  const chosen = namesOf(only);
  const words = new Map([...chosen, lockWords].map((name) => [unusualWord(random), name]));
  words.set(rememberedFields, 'what was chosen in fields');
  const secret = `${passphrase} ${wordOf(words, lockWords)}`;
  const before = new Map(namesOf(changedLater).map((name) => [unusualWord(random), name]));
  const outcome: WordsOutcome = { words: words.size, found: [], missing: [], typedBefore: [] };
  const found = new Set<string>();

  return inNewFolder(async (folder) => {
    const look = async (when: string) => {
      for (const one of await searchFiles(folder, [...words.keys()])) found.add(said(one, words));
      const old = await searchFiles(folder, [...before.keys()]);
      const files = [...new Set(old.map(({ file }) => file))].join(', ');
      outcome.typedBefore.push(`${when}: ${new Set(old.map(({ word }) => word)).size} of ${before.size} ${files}`);
    };
    await withProfile(folder, async ({ page, close }) => {
      await begin(page, address);
      await typeAll(page, before);
      await putLockOn(page, secret);
      await look('as the lock was put on');
      await typeAll(page, words);
      await page.reload();
      await open(page, secret);
      await page.getByRole('button', { name: 'Op slot' }).click();
      await isLocked(page);
      await look('locked, open');
      await close();
    });
    await look('closed');
    await withProfile(folder, async ({ page, kill }) => {
      await page.goto(address);
      await open(page, secret);
      await readAll(page);
      await kill();
    });
    await look('killed while open');
    await withProfile(folder, async ({ page, close }) => {
      await page.goto(address);
      await isLocked(page);
      await close();
    });
    await look('closed again');
    outcome.found = [...found].sort();
    return outcome;
  });
}

/** The control: without a lock the same search finds what was kept, so that finding nothing means something. */
export function typeWithoutLock({ address, seed, only }: WordsOptions): Promise<WordsOutcome> {
  const random = randomFrom(seed);
  const words = new Map(namesOf(only).map((name) => [unusualWord(random), name]));
  return inNewFolder(async (folder) => {
    await withProfile(folder, async ({ page, close }) => {
      page.setDefaultTimeout(15_000);
      await begin(page, address);
      await typeAll(page, words);
      await page.reload();
      await readAll(page);
      await close();
    });
    const found = await searchFiles(folder, [...words.keys()]);
    const kept = [...words].filter(([, name]) => writings[name]?.isKept);
    return {
      words: words.size,
      found: [...new Set(found.map((one) => said(one, words)))].sort(),
      missing: kept.filter(([word]) => !found.some((one) => one.word === word)).map(([, name]) => name),
      typedBefore: [],
    };
  });
}

function namesOf(only: readonly string[] | undefined): string[] {
  return Object.keys(writings).filter((name) => only?.includes(name) ?? true);
}

function wordOf(words: ReadonlyMap<string, string>, wanted: string): string {
  return [...words].find(([, name]) => name === wanted)?.[0] ?? '';
}

function said({ word, file, how }: Found, words: ReadonlyMap<string, string>): string {
  return `${words.get(word)} in ${file} (${how})`;
}

async function begin(page: Page, address: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Browser.setDownloadBehavior', { behavior: 'deny' });
  await openApp(page, '', address);
  // A diary long enough to be searched.
  await putRows(page, { ...deviceStates.talking, reflections: deviceStates.diary.reflections });
  await page.locator('main h1').waitFor();
}

async function open(page: Page, secret: string): Promise<void> {
  await isLocked(page);
  await unlock(page, secret);
  await page.getByRole('button', { name: 'Op slot' }).waitFor();
}

async function typeAll(page: Page, words: ReadonlyMap<string, string>): Promise<void> {
  for (const [word, name] of words) {
    const writing = writings[name];
    if (!writing) continue;
    await show(page, writing.hash);
    await writing.write(page, word);
    await page.waitForTimeout(pause);
  }
  await show(page, '#/over');
}

async function readAll(page: Page): Promise<void> {
  for (const hash of pagesWithWords) await show(page, hash);
  await page.waitForTimeout(pause);
}
