import { readFile } from 'node:fs/promises';
import type { BrowserContext, Locator, Page } from '@playwright/test';
import { databaseName, databaseVersion } from '../../src/storage/database.ts';
import type { DeviceState } from '../examples/device-states.ts';
import { openApp, putOnDevice, storedIn } from './device.ts';
import { expect, question, test } from './test.ts';

async function open(page: Page, state: DeviceState, hash: string): Promise<void> {
  await openApp(page);
  await putOnDevice(page, state);
  await page.goto(`/${hash}`);
  await question(page).heading.waitFor();
}

test.describe('two tabs', () => {
  test('that write in the same goal lose nothing of each other, and in one field the later words win', async ({
    page,
    context,
  }) => {
    await open(page, 'planned', '#/plan');
    const other = await context.newPage();
    await other.goto('/#/plan');
    const field = (tab: Page, label: RegExp) => tab.getByLabel(label).first();
    const change = /^Wat wil ik zien veranderen/;
    await field(other, change).waitFor();

    await field(page, change).fill('Eerst dit');
    await field(page, change).blur();
    await expect(field(other, change)).toHaveValue('Eerst dit');
    await Promise.all([
      field(page, /^Waaraan merk ik/).fill('Aan de rust'),
      field(other, /^Wie helpt mij/).fill('Een buur'),
    ]);
    await field(other, change).fill('Eerst dit en toen dat');
    await field(other, change).blur();
    await expect(field(page, change)).toHaveValue('Eerst dit en toen dat');
    for (const tab of [page, other]) {
      await tab.waitForTimeout(1200);
      await tab.reload();
      await expect(field(tab, change)).toHaveValue('Eerst dit en toen dat');
      await expect(field(tab, /^Waaraan merk ik/)).toHaveValue('Aan de rust');
      await expect(field(tab, /^Wie helpt mij/)).toHaveValue('Een buur');
    }
  });
});

test.describe('a newer version', () => {
  const told = (page: Page) => page.getByText('Pijlerpad is in een ander venster vernieuwd.');

  /** Opens the database as a later version of the app would. Waits for the tabs that have it open. */
  async function openNewer(page: Page): Promise<void> {
    await page.evaluate(
      async ({ name, version }) => {
        const opening = indexedDB.open(name, version);
        opening.onupgradeneeded = () => opening.result.createObjectStore('laterTable', { keyPath: 'id' });
        await new Promise((resolve, reject) => {
          opening.onsuccess = resolve;
          opening.onerror = () => reject(opening.error);
        });
        opening.result.close();
      },
      { name: databaseName, version: (databaseVersion + 1) * 10 },
    );
  }

  test('gets the last words of an older tab, which then writes nothing and says what to do', async ({
    page,
    context,
  }) => {
    await open(page, 'planned', '#/plan');
    const change = page.getByLabel(/^Wat wil ik zien veranderen/).first();
    const step = page.getByLabel('Zelf een stap bedenken').first();
    const newer = await context.newPage();
    await newer.goto('/leeg.html');
    await step.fill('Half bedacht');
    await change.fill('Vlinderstruik');
    await openNewer(newer);
    await expect(told(page)).toBeVisible();
    await expect(change).toHaveValue('Vlinderstruik');
    const before = await storedIn(newer);
    expect(before).toContain('Vlinderstruik');
    expect(before).toContain('Half bedacht');

    await change.fill('Vlinderstruik en rozen');
    await change.blur();
    await page.waitForTimeout(1200);
    expect(await storedIn(newer)).toBe(before);
    await expect(change).toHaveValue('Vlinderstruik en rozen');
    await expect(page.getByRole('button', { name: 'Probeer opnieuw' })).toHaveCount(0);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Bewaar als bestand' }).click();
    expect(await readFile(await (await download).path(), 'utf8')).toContain('Vlinderstruik en rozen');
    await page.getByRole('button', { name: 'Laad opnieuw' }).click();
    await expect(change).toHaveValue('Vlinderstruik');
  });

  test('that was here before is left as it is by an older one, which shows what it can and says why', async ({
    page,
    context,
  }) => {
    await open(page, 'planned', '#/plan');
    const newer = await context.newPage();
    await newer.goto('/leeg.html');
    await openNewer(newer);
    const before = await storedIn(newer);
    await page.reload();
    await expect(told(page)).toBeVisible();
    await expect(page.getByText('Eigen kinderen').first()).toBeVisible();
    await page
      .getByLabel(/^Wie helpt mij/)
      .first()
      .fill('Te laat');
    await page.waitForTimeout(1200);
    expect(await storedIn(newer)).toBe(before);
  });
});

/** A form that does not write by itself what is typed in it, or a field that does. */
interface Form {
  state: DeviceState;
  hash: string;
  /** From the page to the field. */
  show?: (page: Page) => Promise<void>;
  /** To the field once the page was opened anew, when that is another way. */
  showAgain?: (page: Page) => Promise<void>;
  field: (page: Page) => Locator;
}

const press = (name: string | RegExp) => (page: Page) => page.getByRole('button', { name }).first().click();

const forms: Readonly<Record<string, Form>> = {
  'the note at a question': {
    state: 'planned',
    hash: '#/vraag/omgaan-met-gedrag.anker',
    show: press(/Schrijf er iets bij/),
    showAgain: async () => {},
    field: (page) => page.getByRole('textbox').first(),
  },
  'a new goal': { state: 'planned', hash: '#/plan', field: (page) => page.getByLabel('Waar gaat het over?') },
  'a step of one’s own': {
    state: 'planned',
    hash: '#/plan',
    field: (page) => page.getByLabel('Zelf een stap bedenken').first(),
  },
  'why a step is let go of': {
    state: 'planned',
    hash: '#/plan',
    show: async (page) => {
      await page.getByText('Wanneer?').first().click();
      await press(/^Laat deze stap los/)(page);
    },
    showAgain: (page) => page.getByText('Wanneer?').first().click(),
    field: (page) => page.getByLabel(/^Waarom past het niet/),
  },
  'a question for a talk': {
    state: 'talking',
    hash: '#/samen/talk-2',
    field: (page) => page.getByLabel('Een eigen vraag'),
  },
  'a new agreement': {
    state: 'talking',
    hash: '#/gesprek/talk-2?bij=afspraken',
    field: (page) => page.getByLabel('Wat spreken we af?').last(),
  },
  'an agreement that is changed': {
    state: 'talking',
    hash: '#/gesprek/talk-2?bij=afspraken',
    show: press(/^Wijzig/),
    showAgain: async () => {},
    field: (page) => page.locator('.agreements').getByLabel('Wat spreken we af?'),
  },
  'the name of someone else': {
    state: 'planned',
    hash: '#/wie',
    field: (page) => page.getByLabel('Roepnaam van de ander'),
  },
  'an activity of one’s own': {
    state: 'planned',
    hash: '#/leeraanbod',
    show: press('Voeg zelf iets toe'),
    showAgain: async () => {},
    field: (page) => page.getByLabel(/^Wat wil je erover onthouden/),
  },
  'a text in the diary': {
    state: 'planned',
    hash: '#/dagboek',
    show: press('Schrijf iets op'),
    showAgain: press(/^Wijzig/),
    field: (page) => page.getByLabel('Je eigen woorden'),
  },
};

/** Ends a page as a phone does that needs its memory: without a word to it. */
async function kill(page: Page, context: BrowserContext): Promise<void> {
  const session = await context.newCDPSession(page);
  const crashed = page.waitForEvent('crash');
  void session.send('Page.crash').catch(() => {});
  await crashed;
  await page.close();
}

for (const [name, { state, hash, show, showAgain = show, field }] of Object.entries(forms)) {
  test(`half of ${name} is there after the page was killed`, async ({ page, context }) => {
    await open(page, state, hash);
    await show?.(page);
    await field(page).fill('');
    await field(page).pressSequentially('Vlinderstruik');
    await page.waitForTimeout(1200);
    await kill(page, context);

    const again = await context.newPage();
    await again.goto(`/${hash}`);
    await question(again).heading.waitFor();
    await showAgain?.(again);
    await expect(field(again)).toHaveValue('Vlinderstruik');
  });
}
