import type { BrowserContext, Page } from '@playwright/test';
import { databaseName } from '../../src/storage/database.ts';
import { openApp, putOnDevice } from '../e2e/device.ts';
import { atRest } from '../e2e/every-page.ts';
import { type Random, randomFrom } from './random.ts';

/** A device that becomes full while someone writes, at a write that chance picks. */

/** Rows that fit on the device from now on, and how many were refused; in the page. */
interface Room {
  rowsThatFit: number;
  refused: number;
}

/** From now on the pages of a context have a device whose room can be taken away. */
export async function limitRoom(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const room: Room = { rowsThatFit: Number.POSITIVE_INFINITY, refused: 0 };
    Object.assign(globalThis, { room });
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = function (...input) {
      if (room.rowsThatFit <= 0) {
        room.refused += 1;
        throw new DOMException('no room', 'QuotaExceededError');
      }
      room.rowsThatFit -= 1;
      return put.apply(this, input);
    };
  });
}

function setRoom(page: Page, rowsThatFit: number): Promise<void> {
  return page.evaluate((rows) => {
    (globalThis as unknown as { room: Room }).room.rowsThatFit = rows;
  }, rowsThatFit);
}

/** Something that a person writes: where, and how. */
interface Writing {
  hash: string;
  write(page: Page, text: string): Promise<void>;
}

const field = (label: string | RegExp) => async (page: Page, text: string) => {
  await page.getByLabel(label).first().fill(text);
};

const writings: Readonly<Record<string, Writing>> = {
  'a nickname': { hash: '#/wie', write: field('Je roepnaam') },
  'a note with an answer': {
    hash: '#/vraag/wennen-en-aarden.anker',
    async write(page, text) {
      await page.locator('.step-card input').nth(1).check();
      await page.getByRole('button', { name: 'Schrijf er iets bij' }).click();
      await page.getByLabel(/^Je eigen woorden/).fill(text);
    },
  },
  'a goal of their own': {
    hash: '#/plan',
    async write(page, text) {
      await page.locator('#own-goal').fill(text);
      await page.locator('#own-goal').press('Enter');
    },
  },
  'what should change': { hash: '#/plan', write: field('Wat wil ik zien veranderen?') },
  'who helps': { hash: '#/plan', write: field('Wie helpt mij?') },
  'a day in the diary': {
    hash: '#/dagboek',
    async write(page, text) {
      await page.getByRole('button', { name: 'Schrijf iets op' }).click();
      await page.getByLabel('Je eigen woorden').fill(text);
      await page.getByRole('button', { name: 'Klaar' }).click();
    },
  },
  'a question for a talk': {
    hash: '#/samen/talk-2',
    async write(page, text) {
      await page.locator('#own-question').fill(text);
      await page.locator('#own-question').press('Enter');
    },
  },
  'what was said': { hash: '#/gesprek/talk-2?bij=talk-2-own', write: field('Wat we erover zeggen') },
  'an agreement': {
    hash: '#/gesprek/talk-2?bij=afspraken',
    async write(page, text) {
      await page.getByLabel('Wat spreken we af?').first().fill(text);
      await page.getByLabel('Wat spreken we af?').first().press('Enter');
    },
  },
  'an activity of their own': {
    hash: '#/leeraanbod',
    async write(page, text) {
      await page.getByRole('button', { name: 'Voeg zelf iets toe' }).click();
      await page.getByLabel('Wat is het?').fill(text);
      await page.getByLabel('Wat voor iets is het?').selectOption({ index: 2 });
      await page.getByLabel('Waar gaat het vooral over?').selectOption({ index: 3 });
      await page.getByRole('button', { name: 'Bewaar', exact: true }).last().click();
    },
  },
};

/**
 * Someone writes everything there is, and from a write on that chance picks the device is full. Tells what went wrong:
 * words that are not on the screen any more, no word about it, or words that are not stored once there is room.
 */
export async function writeUntilFull(page: Page, seed: number): Promise<string[]> {
  const random = randomFrom(seed);
  const faults: string[] = [];
  await openApp(page);
  await putOnDevice(page, 'talking');
  await page.locator('main h1').waitFor();
  await setRoom(page, random.below(10));
  const order = shuffled(Object.entries(writings), random);
  const roomComesBack = random.below(3) === 0 ? random.below(order.length) : undefined;
  const texts: [what: string, hash: string, text: string][] = [];
  for (const [place, [what, { hash, write }]] of order.entries()) {
    if (place === roomComesBack) await setRoom(page, Number.POSITIVE_INFINITY);
    const text = `woord${seed}x${place}`;
    await show(page, hash);
    await write(page, text);
    texts.push([what, hash, text]);
    await page.keyboard.press('Tab');
    await atRest(page);
    if (!(await wordsOn(page)).includes(text)) faults.push(`${what}: what was written is not on the screen`);
    if (roomComesBack === undefined && (await refusedRows(page)) > 0 && !(await isToldSoon(page)))
      faults.push(`${what}: nothing says that it is not stored`);
  }
  for (const [what, hash, text] of texts) {
    await show(page, hash);
    if (!(await wordsOn(page)).includes(text)) faults.push(`${what}: what was written is gone from the screen`);
  }
  if (roomComesBack === undefined && (await refusedRows(page)) === 0) faults.push('the device was never full');
  await setRoom(page, Number.POSITIVE_INFINITY);
  // What the app writes by itself once there is room stores all of it too, and takes the button away.
  await atRest(page);
  if (await isTold(page)) await page.getByRole('button', { name: 'Probeer opnieuw' }).click();
  await atRest(page);
  if (await isTold(page)) faults.push('it still says that the device is full');
  await page.reload();
  const stored = await everyRow(page);
  for (const [what, , text] of texts) if (!stored.includes(text)) faults.push(`${what}: lost without a word`);
  return faults;
}

function shuffled<Value>(values: readonly Value[], random: Random): Value[] {
  return values
    .map((value) => ({ value, at: random.next() }))
    .sort((one, other) => one.at - other.at)
    .map(({ value }) => value);
}

async function show(page: Page, hash: string): Promise<void> {
  await page.evaluate((to) => {
    location.hash = '#/over';
    location.hash = to;
  }, hash);
  await page.locator('main h1').first().waitFor();
  await atRest(page);
}

/** Everything that can be read on the page, also what stands in a field. */
function wordsOn(page: Page): Promise<string> {
  return page.evaluate(() => {
    const fields = document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea');
    return [document.body.textContent, ...[...fields].map(({ value }) => value)].join('\n');
  });
}

const warning = (page: Page) => page.getByText('Dit apparaat is vol.');

function isTold(page: Page): Promise<boolean> {
  return warning(page).isVisible();
}

/** A row may have been refused the moment before. */
function isToldSoon(page: Page): Promise<boolean> {
  return warning(page)
    .waitFor({ timeout: 5000 })
    .then(
      () => true,
      () => false,
    );
}

function refusedRows(page: Page): Promise<number> {
  return page.evaluate(() => (globalThis as unknown as { room: Room }).room.refused);
}

/** All that is stored, as one text. */
function everyRow(page: Page): Promise<string> {
  return page.evaluate(async (name) => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open(name);
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const tables = await Promise.all(
      [...database.objectStoreNames].map(
        (table) =>
          new Promise<unknown[]>((resolve) => {
            const reading = database.transaction(table).objectStore(table).getAll();
            reading.onsuccess = () => resolve(reading.result);
          }),
      ),
    );
    database.close();
    return JSON.stringify(tables);
  }, databaseName);
}
