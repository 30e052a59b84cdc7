import type { Page } from '@playwright/test';
import type { SharedPart } from '../../src/domain/shared-part.ts';
import { writeSharedPart } from '../../src/files/shared-part-file.ts';
import { violationsIn } from './axe.ts';
import { openApp, putOnDevice, storedIn } from './device.ts';
import { lettersAreThere } from './printed.ts';
import { expect, question, test } from './test.ts';

const title = 'Naast elkaar als pleegouders';
const heading = (page: Page) => page.getByRole('heading', { level: 1 });

async function openPartners(page: Page, state: Parameters<typeof putOnDevice>[1]): Promise<void> {
  await openApp(page);
  await putOnDevice(page, state);
  await page.goto('/#/samen-kijken');
  await expect(heading(page)).toHaveText(title);
}

async function agree(page: Page): Promise<void> {
  await page.getByRole('checkbox', { name: 'Eik: ja, ik vind het goed' }).check();
  await page.getByRole('checkbox', { name: 'Berk: ja, ik vind het goed' }).check();
  await page.getByRole('button', { name: 'Kies om de beurt je onderwerpen' }).click();
  await expect(heading(page)).toHaveText('Eik, wat mag naast elkaar?');
  await expect(heading(page)).toBeFocused();
  await expect(page).toHaveTitle('Naast elkaar als pleegouders – Pijlerpad');
}

async function together(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Klaar. Nu Berk' }).click();
  await page.getByRole('button', { name: 'Klaar. Bekijk het samen' }).click();
  await expect(heading(page)).toHaveText('Jullie naast elkaar');
}

/** The section under a heading. */
const group = (page: Page, name: string) =>
  page.locator('section').filter({ has: page.getByRole('heading', { name, level: 2 }) });

test('alone on a device, someone is told how two can look together', async ({ page }) => {
  await openPartners(page, 'halfway');
  await page.getByRole('link', { name: 'Voeg iemand toe' }).click();
  await expect(heading(page)).toHaveText('Wie vult in?');
});

test('two people answer, agree, and look together', async ({ page }) => {
  await page.goto('/#/wie');
  await page.getByLabel('Je roepnaam').fill('Eik');
  await page.getByLabel('Je roepnaam').blur();
  await page.goto('/#/vraag/omgaan-met-gedrag.anker');
  await question(page).steps.nth(0).check();
  await question(page).importance('Nu veel').check();
  await expect(question(page).saved).toBeVisible();

  await page.goto('/#/wie');
  await page.getByLabel('Roepnaam van de ander').fill('Berk');
  await page.getByRole('button', { name: 'Voeg toe en vul in' }).click();
  await expect(page.getByText('Je vult in als Berk.')).toBeVisible();
  await page.goto('/#/samen-kijken');
  await expect(page.getByText('Berk heeft nog geen vragen ingevuld.')).toBeVisible();
  await page.goto('/#/vraag/omgaan-met-gedrag.anker');
  await question(page).steps.nth(2).check();
  await question(page).importance('Soms').check();
  await expect(question(page).saved).toBeVisible();

  await page.goto('/#/profiel');
  await page.getByRole('link', { name: 'Kijk samen: leg jullie antwoorden naast elkaar' }).click();
  await page.getByRole('button', { name: 'Kies om de beurt je onderwerpen' }).click();
  await expect(page.getByRole('alert')).toHaveText(/^Jullie vinkjes zijn allebei nodig\./);
  await page.getByRole('checkbox', { name: 'Berk: ja' }).check();
  await page.getByRole('checkbox', { name: 'Eik: ja' }).check();
  await page.getByRole('button', { name: 'Kies om de beurt je onderwerpen' }).click();
  await expect(heading(page)).toHaveText('Berk, wat mag naast elkaar?');
  await expect(heading(page)).toBeFocused();
  await page.getByRole('button', { name: 'Klaar. Nu Eik' }).click();
  await expect(heading(page)).toHaveText('Eik, wat mag naast elkaar?');
  await page.getByRole('button', { name: 'Klaar. Bekijk het samen' }).click();

  const different = group(page, 'Hier denken jullie anders over');
  await expect(different.getByRole('term')).toHaveText(['Berk', 'Eik']);
  await expect(different.locator('.track')).toHaveText(['meestal', 'nieuw']);
  await expect(different.getByText('Om over te praten: Wanneer bleef jij rustig')).toBeVisible();
  const important = group(page, 'Dit vindt één van jullie nu belangrijk');
  await expect(important.getByText('Voor Berk speelt dit soms. Voor Eik speelt dit nu veel.')).toBeVisible();
});

test('a topic that one leaves out is nowhere, and nothing of the choice is kept', async ({ page }) => {
  await openPartners(page, 'partners');
  const before = await storedIn(page);
  await agree(page);
  const hidden = 'Omgaan met gedrag';
  await page.getByRole('checkbox', { name: hidden }).uncheck();
  await page.getByRole('button', { name: 'Klaar. Nu Berk' }).click();
  // The other chooses from what is left, and is told what may be noticed.
  await expect(heading(page)).toHaveText('Berk, wat mag naast elkaar?');
  await expect(page.getByRole('checkbox', { name: hidden })).toHaveCount(0);
  await expect(page.getByText('De ander kan dat soms merken.')).toBeVisible();
  await page.getByRole('checkbox', { name: 'Levensfases' }).uncheck();
  await page.getByRole('button', { name: 'Klaar. Bekijk het samen' }).click();
  await expect(group(page, 'Hier denken jullie hetzelfde over').getByRole('listitem')).not.toHaveCount(0);
  const html = await page.content();
  for (const left of [hidden, 'omgaan-met-gedrag', 'Levensfases', 'levensfases']) expect(html).not.toContain(left);

  expect(await storedIn(page)).toEqual(before);
  expect(await page.evaluate(() => JSON.stringify([history.state, { ...localStorage }, { ...sessionStorage }]))).toBe(
    '[null,{},{}]',
  );
  expect(new URL(page.url()).hash).toBe('#/samen-kijken');
  await page.reload();
  await expect(heading(page)).toHaveText(title);
  await expect(page.getByRole('checkbox', { name: 'Eik: ja' })).not.toBeChecked();
  await agree(page);
  await expect(page.getByRole('checkbox', { name: hidden })).toBeChecked();
});

test('with the keyboard alone, and the focus goes along', async ({ page }) => {
  await openPartners(page, 'partners');
  await page.getByRole('checkbox', { name: 'Eik: ja' }).focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText('Eik, wat mag naast elkaar?');
  await expect(heading(page)).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(page.getByRole('checkbox').first()).not.toBeChecked();
  await page.getByRole('button', { name: 'Klaar. Nu Berk' }).focus();
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText('Berk, wat mag naast elkaar?');
  await expect(heading(page)).toBeFocused();
  await page.getByRole('button', { name: 'Klaar. Bekijk het samen' }).focus();
  await page.keyboard.press('Enter');
  await expect(heading(page)).toBeFocused();
  await page.getByRole('button', { name: 'Begin opnieuw' }).focus();
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText(title);
  await expect(heading(page)).toBeFocused();
});

test('who chose everything the same, or leaves everything out, has something to do', async ({ page }) => {
  await openApp(page);
  await putOnDevice(page, 'partnersSame');
  await page.goto('/#/samen-kijken');
  for (const name of [/^Eik: ja/, /^Zonder naam \(2\): ja/]) await page.getByRole('checkbox', { name }).check();
  await page.getByRole('button', { name: 'Kies om de beurt je onderwerpen' }).click();
  await page.getByRole('button', { name: 'Klaar. Nu Zonder naam (2)' }).click();
  await page.getByRole('button', { name: 'Klaar. Bekijk het samen' }).click();
  await expect(page.getByText('Jullie kozen overal ongeveer dezelfde stap.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Dit vindt één van jullie nu belangrijk' })).toHaveCount(0);

  await page.getByRole('button', { name: 'Begin opnieuw' }).click();
  for (const name of [/^Eik: ja/, /^Zonder naam \(2\): ja/]) await page.getByRole('checkbox', { name }).check();
  await page.getByRole('button', { name: 'Kies om de beurt je onderwerpen' }).click();
  await page.getByRole('button', { name: 'Kies niets' }).click();
  await page.getByRole('button', { name: 'Klaar. Nu Zonder naam (2)' }).click();
  await expect(page.getByText('Er staat nu niets naast elkaar.')).toBeVisible();
});

test('with three people someone chooses with whom, also when there is nothing in common', async ({ page }) => {
  await openPartners(page, 'partnersApart');
  await expect(page.getByText('Jullie vulden nog niet dezelfde vragen in.')).toBeVisible();
  await page.getByRole('radio', { name: 'Berk' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: 'Els' })).toBeFocused();
  await expect(page.getByRole('checkbox', { name: 'Els: ja, ik vind het goed' })).toBeVisible();
});

test('is printed whole, without buttons', async ({ page }) => {
  await openPartners(page, 'partners');
  await agree(page);
  await together(page);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button', { name: 'Begin opnieuw' })).toBeHidden();
  await expect(page.getByText('Gemaakt met Pijlerpad, door jullie samen.')).toBeVisible();
  await lettersAreThere(page);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(3);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing while they choose and look, ${colorScheme}`, async ({ browser, address }) => {
    const options = { baseURL: address, bypassCSP: true, reducedMotion: 'reduce', locale: 'nl-NL' } as const;
    const context = await browser.newContext({ ...options, colorScheme });
    const page = await context.newPage();
    await openPartners(page, 'partners');
    await agree(page);
    expect(await violationsIn(page)).toEqual([]);
    await together(page);
    await page.setViewportSize({ width: 320, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    expect(await violationsIn(page)).toEqual([]);
    await context.close();
  });
}

/** A file as someone makes it on another device. */
const partOf = (profile?: SharedPart['profile']) => ({
  name: 'deel.json',
  mimeType: 'application/json',
  buffer: Buffer.from(
    writeSharedPart({
      id: 'part-1',
      madeAt: '2026-11-20T19:00:00.000Z',
      by: 'Berk',
      questionSet: { id: 'pleegouders', version: '1.1.0' },
      answeredOn: '2026-11-18T19:00:00.000Z',
      ...(profile && { profile }),
    }),
  ),
});

test('someone on another device takes part with a file, of which nothing stays', async ({ page }) => {
  await openPartners(page, 'finished');
  await page.getByText('Staat de ander op een ander apparaat?').click();
  const file = page.locator('input[type="file"]');
  await file.setInputFiles(partOf());
  await expect(page.getByRole('alert')).toContainText('In dit bestand staat geen profiel.');
  const topics = [{ id: 'omgaan-met-gedrag', title: 'Omgaan met gedrag', level: 0, importance: 2 as const }];
  await file.setInputFiles(partOf([{ title: 'Zorgen', topics }]));
  await page.getByRole('checkbox', { name: 'Thuis: ja, ik vind het goed' }).check();
  await page.getByRole('checkbox', { name: 'Berk: ja, ik vind het goed' }).check();
  await page.getByRole('button', { name: 'Kies om de beurt je onderwerpen' }).click();
  await page.getByRole('button', { name: 'Klaar. Nu Berk' }).click();
  await page.getByRole('button', { name: 'Klaar. Bekijk het samen' }).click();
  await expect(page.getByText('Omgaan met gedrag').first()).toBeVisible();
  await expect(page.getByText('Berk op 18 november 2026')).toBeVisible();
  await page.reload();
  await expect(page.getByText('Berk')).toHaveCount(0);
});

test('what they chose is still there after reading on, until they close it', async ({ page }) => {
  await openPartners(page, 'partners');
  await agree(page);
  await page.getByRole('checkbox', { name: 'Levensfases' }).uncheck();
  await together(page);
  await page
    .getByRole('link', { name: /^Lees over/ })
    .first()
    .click();
  await expect(heading(page)).not.toHaveText('Jullie naast elkaar');
  await page.goBack();
  await expect(heading(page)).toHaveText('Jullie naast elkaar');
  await expect(page.getByText('Levensfases')).toHaveCount(0);
  await page.getByRole('button', { name: 'Sluit en vergeet wat jullie kozen' }).click();
  await expect(page.getByText('Gesloten. Wat jullie hier kozen, is weg.')).toBeVisible();
  await expect(page.getByRole('checkbox', { name: 'Eik: ja' })).not.toBeChecked();
});

test('someone in a file who is named like someone here is told apart', async ({ page }) => {
  await openPartners(page, 'partners');
  await page.getByText('Staat de ander op een ander apparaat?').click();
  const topics = [{ id: 'omgaan-met-gedrag', title: 'Omgaan met gedrag', level: 0 }];
  await page.locator('input[type="file"]').setInputFiles(partOf([{ title: 'Zorgen', topics }]));
  await expect(page.getByText('Geopend: het bestand van Berk, van 20 november 2026.')).toBeVisible();
  await expect(page.getByRole('radio', { name: 'Berk (uit het bestand van 20 november)' })).toBeChecked();
  await expect(page.getByRole('radio', { name: 'Berk', exact: true })).not.toBeChecked();
  await page.getByRole('button', { name: 'Sluit het bestand' }).click();
  await expect(page.getByRole('radio')).toHaveCount(0);
});
