import { writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { ownCatalogue } from './own-files.ts';
import { expect, question, test } from './test.ts';

const searchField = (page: Page) => page.getByRole('searchbox', { name: 'Waar zoek je naar?' });
const cards = (page: Page) => page.getByRole('article');

async function openOverview(page: Page, hash = '#/leeraanbod'): Promise<void> {
  await page.goto(`/${hash}`);
  await expect(question(page).heading).toHaveText('Leeraanbod');
  await expect(cards(page).first()).toBeVisible();
}

function ownFields(page: Page) {
  return {
    name: page.getByLabel('Wat is het?'),
    form: page.getByLabel('Wat voor iets is het?'),
    topic: page.getByLabel('Waar gaat het vooral over?'),
    address: page.getByLabel(/^Webadres/),
    note: page.getByLabel(/^Wat wil je erover onthouden/),
  };
}

const save = (page: Page) => page.getByRole('button', { name: 'Bewaar', exact: true }).last().click();

test('an unfinished activity of one’s own is still there for who left the page, and can be finished', async ({
  page,
}) => {
  await openOverview(page);
  await page.getByRole('button', { name: 'Voeg zelf iets toe' }).click();
  await ownFields(page).name.fill('Boek van de bieb');
  await page.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('link', { name: 'Hulp' }).click();
  await expect(question(page).heading).not.toHaveText('Leeraanbod');
  await page.goBack();
  await expect(page.getByText('Nog niet af')).toBeVisible();
  await page.getByRole('button', { name: 'Maak af Boek van de bieb' }).click();
  const { name, form, topic } = ownFields(page);
  await expect(name).toHaveValue('Boek van de bieb');
  await form.selectOption({ label: 'Boek' });
  await topic.selectOption({ label: 'Balans in je gezin' });
  await save(page);
  await expect(page.getByText('Nog niet af')).toHaveCount(0);
  await searchField(page).fill('boek van de bieb');
  await expect(cards(page).filter({ hasText: 'Boek van de bieb' })).toHaveCount(1);
});

test('an activity of one’s own half written when the tab closes is kept', async ({ page, context }) => {
  await openOverview(page);
  await page.getByRole('button', { name: 'Voeg zelf iets toe' }).click();
  await ownFields(page).name.fill('Boek van de bieb');
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide')));
  await expect(async () => {
    const other = await context.newPage();
    await other.goto('/#/leeraanbod');
    await expect(other.getByRole('button', { name: 'Maak af Boek van de bieb' })).toBeVisible({ timeout: 1000 });
  }).toPass();
});

test('whoever cancels by mistake gets back what they wrote', async ({ page }) => {
  await openOverview(page);
  await page.getByRole('button', { name: 'Voeg zelf iets toe' }).click();
  const { name, note } = ownFields(page);
  await name.fill('Boek van de bieb');
  await note.fill('x'.repeat(590));
  await expect(page.getByText('Nog 10 tekens.')).toBeVisible();
  await page.getByRole('button', { name: 'Annuleren' }).click();
  await expect(page.getByRole('button', { name: 'Ongedaan maken' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(name).toHaveValue('Boek van de bieb');
});

test('someone adds what they know themselves, finds it, changes it and takes it away', async ({ page }) => {
  await openOverview(page);
  await page.getByRole('button', { name: 'Voeg zelf iets toe' }).click();
  const { name, form, topic, address } = ownFields(page);
  await save(page);
  await expect(name).toBeFocused();
  await expect(name).toHaveAccessibleDescription('Schrijf eerst wat het is.');
  await expect(name).toHaveAttribute('aria-invalid', 'true');
  await name.fill('Wandelgroep van de kerk');
  await save(page);
  await expect(form).toBeFocused();
  await expect(form).toHaveAccessibleDescription('Kies wat voor iets het is.');
  await form.selectOption({ label: 'Groep pleegouders' });
  await topic.selectOption({ label: 'Balans in je gezin' });
  await address.fill('javascript:alert(1)');
  await save(page);
  await expect(address).toBeFocused();
  await expect(address).toHaveAccessibleDescription(/^Dit is geen webadres/);
  await address.fill('www.wandelgroep.nl');
  await save(page);
  await expect(page.getByRole('status').filter({ hasText: 'Toegevoegd: Wandelgroep van de kerk.' })).toBeVisible();
  const title = page.getByRole('link', { name: 'Wandelgroep van de kerk' }).last();
  await expect(title).toBeFocused();
  await expect(title).toBeInViewport();
  await title.click();
  await expect(page.getByRole('link', { name: /^Open de website/ })).toHaveAttribute(
    'href',
    'https://www.wandelgroep.nl',
  );
  await page.getByRole('link', { name: 'Wijzig het of haal het weg' }).click();
  await expect(page.getByRole('button', { name: 'Wijzig Wandelgroep van de kerk' })).toBeInViewport();
  await expect(title).toBeFocused();
  await searchField(page).fill('wandelgroep');
  await expect(cards(page).filter({ hasText: 'Wandelgroep van de kerk' })).toHaveCount(1);
  await page.getByRole('button', { name: /^Haal weg Wandelgroep/ }).click();
  await expect(cards(page).filter({ hasText: 'Wandelgroep' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Ongedaan maken' }).click();
  await expect(cards(page).filter({ hasText: 'Wandelgroep van de kerk' })).toHaveCount(1);
});

async function loadFile(page: Page, content: string | Buffer): Promise<void> {
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'aanbod.json', mimeType: 'application/json', buffer: Buffer.from(content) });
}

test('an organisation adds its own catalogue, marked as theirs, and it can be taken away', async ({ page }) => {
  await openOverview(page);
  await loadFile(page, JSON.stringify(ownCatalogue));
  await expect(page.getByText(/^Aanbod van onze organisatie is erbij gezet: 1 activiteit/)).toBeVisible();
  await searchField(page).fill('koffie aan huis');
  await cards(page).filter({ hasText: 'Koffie aan huis' }).getByRole('link').first().click();
  await expect(page.getByText(/^Uit: Aanbod van onze organisatie/)).toBeVisible();
  await page.goto('/#/leeraanbod');
  await page.getByRole('button', { name: /^Haal weg Aanbod van onze organisatie/ }).click();
  await searchField(page).fill('koffie aan huis');
  await expect(cards(page).filter({ hasText: 'Koffie aan huis' })).toHaveCount(0);
});

test('a catalogue of 50 MB is refused at once, and the page stays usable', async ({ page }, testInfo) => {
  const path = testInfo.outputPath('aanbod.json');
  writeFileSync(path, JSON.stringify({ ...ownCatalogue, note: 'x'.repeat(50_000_000) }));
  await openOverview(page);
  await page.locator('input[type="file"]').setInputFiles(path);
  await expect(page.getByRole('alert')).toContainText('Dit bestand is te groot.');
  await searchField(page).fill('hechting');
  await expect(cards(page).first()).toBeVisible();
});

for (const [what, content, sentence] of [
  ['a photo', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46]), /^Dit is geen leeraanbod/],
  ['an empty file', '', /^Dit bestand is leeg/],
  ['half a file', '{"activities": [', /^Dit bestand is niet goed.*Vraag je organisatie om een nieuw bestand/],
] as const) {
  test(`${what} is refused in a sentence for the reader`, async ({ page }) => {
    await openOverview(page);
    await loadFile(page, content);
    await expect(page.getByRole('alert')).toHaveText(sentence);
    await expect(page.getByText(/JSON/)).toBeHidden();
  });
}

for (const [what, change] of [
  ['script in a text', { description: '<script>alert(1)</script>' }],
  ['an address that runs a script', { url: 'javascript:alert(1)' }],
  ['an unknown topic', { topics: ['iets-anders'] }],
] as const) {
  test(`a catalogue with ${what} is refused whole, with the place of the mistake`, async ({ page }) => {
    await openOverview(page);
    const [first] = ownCatalogue.activities;
    const activities = [first, { ...first, ...change, id: 'tweede' }];
    await loadFile(page, JSON.stringify({ ...ownCatalogue, activities }));
    await expect(page.getByRole('alert')).toContainText('Er is niets toegevoegd.');
    await expect(page.getByRole('alert')).toContainText('Activiteit 2');
    await searchField(page).fill('koffie aan huis');
    await expect(cards(page).filter({ hasText: 'Koffie aan huis' })).toHaveCount(0);
  });
}
