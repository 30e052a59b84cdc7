import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { writeSharedAgreements, writeSharedPart } from '../../src/files/shared-part-file.ts';
import { lookedAlong } from '../examples/shared-part-examples.ts';
import { openApp, putOnDevice } from './device.ts';
import { isLocked, passphrase, putLockOn, unlock } from './lock-steps.ts';
import { catalogueFile } from './own-files.ts';
import { expect, test } from './test.ts';

const madeAt = '2026-11-10T19:30:00.000Z';
const part = writeSharedPart({
  ...{ id: 'part-1', madeAt, by: 'Thuis', questionSet: { id: 'pleegouders', version: '1.0.0' } },
  ...lookedAlong,
});
const agreed = { id: 'agreement-9', what: 'Opa uitnodigen', who: 'wij' };
const agreements = writeSharedAgreements({ talkId: 'talk-1', madeAt, agreements: [agreed] });

const found = (page: Page, title: string) => page.getByRole('heading', { level: 2, name: title });
const heading = (page: Page) => page.getByRole('heading', { level: 1 });

async function choose(page: Page, contents: string | Buffer, name = 'bestand.json'): Promise<void> {
  await page
    .locator('main input[type=file]')
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(contents) });
}

async function open(page: Page, contents: string | Buffer): Promise<void> {
  await page.goto('/#/openen');
  await expect(heading(page)).toHaveText('Een bestand openen');
  await choose(page, contents);
}

/** Everything of a person, as the device would take it along. */
async function backupOf(page: Page): Promise<string> {
  await page.goto('/#/gegevens');
  await page.getByRole('radio', { name: 'Zonder wachtzin' }).check();
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Maak een reservekopie' }).click();
  return readFile(await (await waiting).path(), 'utf8');
}

test('a backup leads to what is in it, and nothing is written before someone agrees', async ({ page }) => {
  await openApp(page);
  await putOnDevice(page, 'planned');
  const backup = await backupOf(page);
  await putOnDevice(page, 'empty');
  await page.goto('/#/gegevens');
  await page.getByRole('link', { name: 'Open het dan hier' }).click();
  await expect(page.getByRole('heading', { name: 'Dit kun je hier openen' })).toBeVisible();
  await choose(page, backup);
  await expect(found(page, 'Dit is een reservekopie')).toBeFocused();
  await page.getByRole('button', { name: 'Bekijk wat erin staat' }).click();
  await expect(page.getByRole('heading', { name: 'Dit staat in het bestand' })).toBeFocused();
  await expect(page.getByText('Er staat niets. Zodra je iets invult, zie je het hier.')).toBeVisible();
  await page.getByRole('button', { name: 'Annuleren' }).click();
  // It is handed over once.
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Dit staat in het bestand' })).toHaveCount(0);
  await expect(page.getByText('Er staat niets. Zodra je iets invult, zie je het hier.')).toBeVisible();
});

test('a part leads to looking along', async ({ page }) => {
  await openApp(page);
  await open(page, part);
  await expect(found(page, 'Dit is een deel dat iemand met je deelt')).toBeFocused();
  await expect(page.getByText('Een kwartier rust na school')).toHaveCount(0);
  await page.getByRole('button', { name: 'Kijk mee' }).click();
  await expect(heading(page)).toHaveText('Je kijkt mee met Thuis');
  await expect(page.getByText('Een kwartier rust na school')).toBeVisible();
});

test('agreements lead to where they are taken over one by one', async ({ page }) => {
  await openApp(page);
  await putOnDevice(page, 'sharing');
  await open(page, agreements);
  await page.getByRole('button', { name: 'Bekijk de afspraken' }).click();
  await expect(page.getByRole('heading', { name: 'Afspraken uit het gesprek met onze begeleider' })).toBeInViewport();
  await expect(page.getByRole('checkbox', { name: /Opa uitnodigen/ })).not.toBeChecked();
});

test('agreements of a talk are said to be of another device where there is no talk', async ({ page }) => {
  await openApp(page);
  await open(page, agreements);
  await expect(found(page, 'Dit zijn afspraken uit een gesprek')).toBeVisible();
  await expect(page.getByText('Op dit apparaat staat geen gesprek.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Bekijk de afspraken' })).toHaveCount(0);
});

test('a catalogue is asked about before it is added', async ({ page }) => {
  await openApp(page);
  await open(page, catalogueFile);
  await page.getByRole('button', { name: 'Bekijk het leeraanbod' }).click();
  const asked = page.getByRole('heading', { name: 'Aanbod van onze organisatie' });
  await expect(asked).toBeFocused();
  await expect(asked).toBeInViewport();
  await expect(page.getByText('In dit bestand: 1 activiteit.')).toBeVisible();
  await page.getByRole('button', { name: 'Annuleren' }).click();
  await expect(page.getByText('Er is niets toegevoegd.')).toBeVisible();
  await page.reload();
  await expect(page.getByText(/^Aanbod van onze organisatie: 1/)).toHaveCount(0);

  await open(page, catalogueFile);
  await page.getByRole('button', { name: 'Bekijk het leeraanbod' }).click();
  await page.getByRole('button', { name: 'Zet het erbij' }).click();
  await expect(page.getByText(/^Aanbod van onze organisatie is erbij gezet: 1 activiteit/)).toBeVisible();
});

test('a catalogue with a mistake is refused where it would be added', async ({ page }) => {
  await openApp(page);
  await open(page, '{"activities":[{"id":"half"}]}');
  await page.getByRole('button', { name: 'Bekijk het leeraanbod' }).click();
  await expect(page.getByRole('alert')).toContainText('Dit bestand is niet goed. Er is niets toegevoegd.');
});

test('a protected file is opened once, and says then what it is', async ({ page }) => {
  test.setTimeout(120_000);
  await openApp(page);
  await putOnDevice(page, 'planned');
  await page.goto('/#/gegevens');
  const words = await page.getByLabel('De wachtzin').inputValue();
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Maak een reservekopie' }).click();
  const path = await (await waiting).path();
  await page.goto('/#/openen');
  await page.locator('main input[type=file]').setInputFiles(path);
  await page.getByLabel('De wachtzin').fill('appel peer kers pruim');
  await page.getByRole('button', { name: 'Open het bestand' }).click();
  await expect(page.getByText('Deze wachtzin past niet.')).toBeVisible({ timeout: 20_000 });
  await page.getByLabel('De wachtzin').fill(words);
  await page.keyboard.press('Enter');
  await expect(found(page, 'Dit is een reservekopie')).toBeFocused({ timeout: 20_000 });
  await page.getByRole('button', { name: 'Bekijk wat erin staat' }).click();
  await expect(page.getByRole('heading', { name: 'Dit staat in het bestand' })).toBeFocused();
  await expect(page.getByText('Alles uit dit bestand staat al op dit apparaat.')).toBeVisible();
});

for (const [what, contents, sentence] of [
  ['is empty', '', 'Dit bestand is leeg.'],
  ['is a letter', 'Beste oma, hierbij de foto.', 'Dit bestand is niet van Pijlerpad.'],
  ['is of another app', '{"format":"iets-anders","data":[]}', 'Dit bestand is niet van Pijlerpad.'],
  ['is a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0xff, 0xfe, 0]), 'Dit bestand is niet van Pijlerpad.'],
  ['was cut off', '{"format":"pijlerpad-deel","formatVersion":1,"da', 'Kijk of je nog een oudere hebt.'],
  ['is our spreadsheet', '\ufeffzelfreflectie van;datum;pijler;onderwerp\r\n', 'Dit is een werkblad van Pijlerpad.'],
  [
    'is our calendar',
    'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Pijlerpad//Plan//NL\r\n',
    'Dit is een bestand van Pijlerpad voor je agenda.',
  ],
  ['is far too large', Buffer.alloc(21_000_000, '['), 'Dit bestand is te groot.'],
] as const) {
  test(`a file that ${what} gets a sentence and a next step`, async ({ page }) => {
    await openApp(page);
    await open(page, contents as string | Buffer);
    await expect(page.getByRole('alert')).toContainText(sentence);
    await expect(page.getByRole('alert')).toContainText('Er is niets bewaard.');
    await choose(page, part);
    await expect(found(page, 'Dit is een deel dat iemand met je deelt')).toBeVisible();
    await expect(page.getByRole('alert')).toHaveCount(0);
  });
}

/** Stands for the browser, which gives an open app the files that someone opened with it. */
async function prepareLaunches(page: Page) {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'launchQueue', {
      value: { setConsumer: (consume: unknown) => Object.assign(globalThis, { launch: consume }) },
    });
  });
  return async (contents: readonly (string | null)[]) => {
    await page.waitForFunction(() => 'launch' in globalThis);
    await page.evaluate((texts) => {
      const files = texts.map((text) => ({
        getFile: () =>
          text === null ? Promise.reject(new Error('gone')) : Promise.resolve(new File([text], 'a.json')),
      }));
      const { launch } = globalThis as unknown as { launch: (launch: unknown) => void };
      launch({ targetURL: new URL('./#/openen', location.href.split('#')[0]).href, files });
    }, contents);
  };
}

test('a file that the device opens with the app is opened, wherever someone was', async ({ page }) => {
  const launch = await prepareLaunches(page);
  await openApp(page, '#/hulp');
  await launch([part]);
  await expect(page).toHaveURL(/#\/openen$/);
  await expect(found(page, 'Dit is een deel dat iemand met je deelt')).toBeVisible();
  // The next one takes its place.
  await launch([agreements]);
  await expect(found(page, 'Dit zijn afspraken uit een gesprek')).toBeFocused();
  await launch([part, agreements]);
  await expect(page.getByRole('alert')).toContainText('Je opende meer bestanden tegelijk.');
  await launch([null]);
  await expect(page.getByRole('alert')).toContainText('Het bestand kon niet worden gelezen.');
  await page.goBack();
  await expect(page).toHaveURL(/#\/hulp$/);
});

test('behind a lock a file is only opened after that', async ({ page }) => {
  test.setTimeout(120_000);
  const launch = await prepareLaunches(page);
  await openApp(page);
  await putOnDevice(page, 'planned');
  await putLockOn(page);
  await page.reload();
  await isLocked(page);
  await launch([part]);
  await page.waitForTimeout(500);
  await isLocked(page);
  await expect(page.getByText('Dit is een deel dat iemand met je deelt')).toHaveCount(0);
  await unlock(page, passphrase);
  await expect(found(page, 'Dit is een deel dat iemand met je deelt')).toBeVisible({ timeout: 20_000 });
});
