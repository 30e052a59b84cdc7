import type { Page } from '@playwright/test';
import { openApp, putRows } from '../e2e/device.ts';
import { isLocked, passphrase, putLockOn, unlock } from '../e2e/lock-steps.ts';
import { deviceStates } from '../examples/device-states.ts';
import { pagesWithWords } from './in-browser.ts';
import { type Found, searchFiles } from './profile-search.ts';
import { type Random, randomFrom } from './random.ts';
import { inNewFolder, withProfile } from './real-profile.ts';

/** What someone types, and where the browser leaves it on the disk. */

interface Writing {
  hash: string;
  write(page: Page, word: string): Promise<unknown>;
  /** Without a lock it is in the profile; otherwise it is in memory alone. */
  isKept: boolean;
}

const typeIn = (selector: string, word: string, page: Page) => page.locator(selector).first().pressSequentially(word);

const field =
  (label: string | RegExp, enters = false) =>
  async (page: Page, word: string) => {
    const box = page.getByLabel(label).first();
    await box.fill('');
    await box.pressSequentially(word);
    if (enters) await box.press('Enter');
  };

const place =
  (selector: string, enters = false) =>
  async (page: Page, word: string) => {
    await typeIn(selector, word, page);
    if (enters) await page.keyboard.press('Enter');
  };

const after =
  (button: string, then: Writing['write']): Writing['write'] =>
  async (page, word) => {
    await page.getByRole('button', { name: button }).first().click();
    await then(page, word);
  };

const ownActivity = async (page: Page, word: string) => {
  await page.getByLabel('Wat is het?').pressSequentially(word);
  await page.getByLabel('Wat voor iets is het?').selectOption({ index: 2 });
  await page.getByLabel('Waar gaat het vooral over?').selectOption({ index: 3 });
};

/** Longer than the pause after which a text is written, in milliseconds. */
const pause = 700;

/** Every kind of text someone can type. */
const writings: Readonly<Record<string, Writing>> = {
  'a nickname': { hash: '#/wie', write: field('Je roepnaam'), isKept: true },
  'half a name of someone else': { hash: '#/wie', write: place('#new-person'), isKept: false },
  'a note with an answer': {
    hash: '#/vraag/wennen-en-aarden.anker',
    async write(page, word) {
      await page.locator('.step-card input').nth(1).check();
      await page.getByRole('button', { name: 'Schrijf er iets bij' }).click();
      await field(/^Je eigen woorden/)(page, word);
    },
    isKept: true,
  },
  'a goal': { hash: '#/plan', write: place('#own-goal', true), isKept: true },
  'what should change': { hash: '#/plan', write: field('Wat wil ik zien veranderen?'), isKept: true },
  'who helps': { hash: '#/plan', write: field('Wie helpt mij?'), isKept: true },
  'a step': { hash: '#/plan', write: place('[id^=own-step-]', true), isKept: true },
  'half a step': { hash: '#/plan', write: place('[id^=own-step-]'), isKept: true },
  'a reflection': {
    hash: '#/reflectie',
    write: after('Schrijf', (page, word) => typeIn('main textarea', word, page)),
    isKept: true,
  },
  'a day in the diary': {
    hash: '#/dagboek',
    async write(page, word) {
      await after('Schrijf iets op', field('Je eigen woorden'))(page, word);
      await page.getByRole('button', { name: 'Klaar' }).click();
    },
    isKept: true,
  },
  'half a day in the diary': {
    hash: '#/dagboek',
    write: after('Schrijf iets op', field('Je eigen woorden')),
    isKept: true,
  },
  'an own activity': {
    hash: '#/leeraanbod',
    async write(page, word) {
      await after('Voeg zelf iets toe', ownActivity)(page, word);
      await page.getByRole('button', { name: 'Bewaar', exact: true }).last().click();
      // Its page has its name as heading.
      await page.getByRole('link', { name: word }).first().click();
      await page.getByRole('heading', { level: 1, name: word }).waitFor();
    },
    isKept: true,
  },
  'half an own activity': {
    hash: '#/leeraanbod',
    write: after('Voeg zelf iets toe', field('Wat is het?')),
    isKept: true,
  },
  'with whom to talk': { hash: '#/samen/talk-2', write: field(/^Met wie/), isKept: true },
  'a question for a talk': {
    hash: '#/samen/talk-2',
    async write(page, word) {
      await place('#own-question', true)(page, word);
      await page.waitForTimeout(pause);
      // It is the heading of its place in the talk.
      await show(page, '#/gesprek/talk-2?bij=talk-2-own');
      await page.getByRole('link', { name: 'Volgende' }).click();
      await page.getByRole('heading', { level: 1, name: word }).waitFor();
    },
    isKept: true,
  },
  'what was said': { hash: '#/gesprek/talk-2?bij=talk-2-own', write: field('Wat we erover zeggen'), isKept: true },
  'an agreement': {
    hash: '#/gesprek/talk-2?bij=afspraken',
    write: field('Wat spreken we af?', true),
    isKept: true,
  },
  'half an agreement': { hash: '#/gesprek/talk-2?bij=afspraken', write: field('Wat spreken we af?'), isKept: true },
  'a search in the overview': { hash: '#/leeraanbod', write: place('#overview-search'), isKept: true },
  'a search in the diary': { hash: '#/dagboek', write: place('#diary-search'), isKept: true },
  'a passphrase to share with': {
    hash: '#/delen',
    async write(page, word) {
      await page.getByRole('checkbox', { name: /^Plan/ }).check();
      await field('De wachtzin')(page, word);
      await page.getByRole('button', { name: 'Bewaar als bestand' }).click();
      await page.getByText('Je vindt het bij je downloads').waitFor();
    },
    isKept: false,
  },
  'a passphrase for a backup': {
    hash: '#/gegevens',
    async write(page, word) {
      await field('De wachtzin')(page, word);
      await page.getByRole('button', { name: 'Maak een reservekopie' }).click();
      await page.getByText('Schrijf deze wachtzin op').waitFor();
    },
    isKept: false,
  },
};

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

async function show(page: Page, hash: string): Promise<void> {
  await page.evaluate((to) => {
    location.hash = '#/over';
    location.hash = to;
  }, hash);
  await page.locator('main h1').first().waitFor();
  await page.waitForTimeout(150);
}
