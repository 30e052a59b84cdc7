import type { Page } from '@playwright/test';

/** Every kind of field, for a search of what remains of what is typed in it. */

/** Something to type: where, and how. */
export interface Writing {
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
export const pause = 700;

/** Every kind of text someone can type. */
export const writings: Readonly<Record<string, Writing>> = {
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

/** Opens a page within the app. */
export async function show(page: Page, hash: string): Promise<void> {
  await page.evaluate((to) => {
    location.hash = '#/over';
    location.hash = to;
  }, hash);
  await page.locator('main h1').first().waitFor();
  await page.waitForTimeout(150);
}
