import { writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { openApp, putOnDevice } from './device.ts';
import { expect, question, test } from './test.ts';

const searchField = (page: Page) => page.getByRole('searchbox', { name: 'Waar zoek je naar?' });
const found = (page: Page) => page.getByRole('status').filter({ hasText: /gevonden/ });
const cards = (page: Page) => page.getByRole('article');

async function openOverview(page: Page, hash = '#/leeraanbod'): Promise<void> {
  await page.goto(`/${hash}`);
  await expect(question(page).heading).toHaveText('Leeraanbod');
  await expect(cards(page).first()).toBeVisible();
}

test('someone in a hurry finds what they mean in spite of a typing error', async ({ page }) => {
  await openOverview(page);
  await searchField(page).fill('hegting');
  await expect(
    cards(page)
      .filter({ hasText: /hechting/i })
      .first(),
  ).toBeVisible();
  await expect(found(page)).toBeVisible();
});

test('a filter says how many remain, and going back takes it off again', async ({ page }) => {
  await openOverview(page);
  await page.getByText('Filters', { exact: true }).click();
  const form = page.getByLabel('Vorm', { exact: true });
  const option = await form.locator('option', { hasText: /^Video/ }).textContent();
  const amount = Number(option?.match(/\((\d+)\)/)?.[1]);
  await form.selectOption({ label: option ?? '' });
  await expect(found(page)).toHaveText(`${amount} activiteiten gevonden.`);
  expect(page.url()).toContain('vorm=');
  await page.goBack();
  await expect(page.getByRole('heading', { name: 'Zorgen voor pleegkinderen' })).toBeVisible();
});

test('an overview that was searched and filtered opens the same from its address', async ({ page, context }) => {
  await openOverview(page);
  await page.getByRole('link', { name: /^Bekijk alle \d+ bij Opvoeden/ }).click();
  await searchField(page).fill('puberteit');
  const text = await found(page).textContent();
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(found(other)).toHaveText(text ?? '');
});

test('from an activity the way back leads to the list as it was', async ({ page }) => {
  await openOverview(page, '#/leeraanbod?pijler=zorgen');
  await page.getByRole('button', { name: /^Toon nog/ }).click();
  await page.goto('/#/leeraanbod?pijler=zorgen');
  const link = cards(page).nth(3).getByRole('link').first();
  await link.click();
  await page.getByRole('button', { name: 'Terug', exact: true }).click();
  await expect(link).toBeFocused();
});

test('three activities are laid side by side, and what is not known says so', async ({ page }) => {
  await openOverview(page);
  for (const index of [0, 1, 2]) await cards(page).nth(index).getByRole('checkbox').check();
  await expect(page.getByText('3 activiteiten om te vergelijken.')).toBeVisible();
  await cards(page).nth(3).getByRole('checkbox').click();
  await expect(page.getByRole('alert')).toHaveText('Je koos er al 3. Haal er eerst een weg.');
  await expect(cards(page).nth(3).getByRole('checkbox')).not.toBeChecked();
  await page.getByRole('link', { name: 'Zet naast elkaar' }).click();
  await expect(question(page).heading).toHaveText('Naast elkaar');
  await expect(cards(page)).toHaveCount(3);
  await expect(page.getByText('niet bekend').first()).toBeVisible();
});

test('what is kept, done or not for someone is remembered, and can be taken back', async ({ page }) => {
  await openOverview(page);
  const title = (await cards(page).first().getByRole('heading').textContent()) ?? '';
  const card = cards(page).filter({ hasText: title });
  await card.getByRole('button', { name: /^Gedaan/ }).click();
  await card.getByRole('radio', { name: 'Een beetje' }).check();
  await page.getByRole('radio', { name: 'Gedaan' }).first().check();
  // Whoever comes back later finds it; a page that is left within the same blink may not have stored it.
  await expect(async () => {
    await page.reload();
    await expect(card.getByRole('radio', { name: 'Een beetje' })).toBeChecked({ timeout: 1000 });
  }).toPass();
  await card.getByRole('button', { name: /^Zet terug/ }).click();
  await expect(page.getByText('Hier staat nog niets.')).toBeVisible();
});

test('what is not for someone is no longer suggested', async ({ page }) => {
  await openApp(page);
  await putOnDevice(page, 'chosen');
  await page.goto('/#/suggesties');
  const first = cards(page).first().getByRole('heading');
  const title = (await first.textContent()) ?? '';
  await first.getByRole('link').click();
  await page.getByRole('button', { name: /^Niet voor mij/ }).click();
  await page.getByRole('button', { name: 'Terug', exact: true }).click();
  await expect(cards(page).first()).toBeVisible();
  await expect(page.getByRole('heading', { name: title })).toHaveCount(0);
});

test('someone adds what they know themselves, finds it, changes it and takes it away', async ({ page }) => {
  await openOverview(page);
  await page.getByRole('button', { name: 'Voeg zelf iets toe' }).click();
  await page.getByRole('button', { name: 'Bewaar', exact: true }).last().click();
  await expect(page.getByRole('alert')).toHaveText('Schrijf eerst wat het is.');
  await page.getByLabel('Wat is het?').fill('Wandelgroep van de kerk');
  await page.getByLabel(/^Webadres/).fill('javascript:alert(1)');
  await page.getByRole('button', { name: 'Bewaar', exact: true }).last().click();
  await expect(page.getByRole('alert')).toHaveText(/^Een webadres begint met https/);
  await page.getByLabel(/^Webadres/).fill('');
  await page.getByRole('button', { name: 'Bewaar', exact: true }).last().click();
  await searchField(page).fill('wandelgroep');
  await expect(cards(page).filter({ hasText: 'Wandelgroep van de kerk' })).toHaveCount(1);
  await page.getByRole('button', { name: /^Haal weg Wandelgroep/ }).click();
  await expect(cards(page).filter({ hasText: 'Wandelgroep' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Ongedaan maken' }).click();
  await expect(cards(page).filter({ hasText: 'Wandelgroep van de kerk' })).toHaveCount(1);
});

const ownCatalogue = {
  id: 'ons-aanbod',
  title: 'Aanbod van onze organisatie',
  gathered: '2026-11-01',
  activities: [
    {
      id: 'koffie-aan-huis',
      title: 'Koffie aan huis',
      provider: 'Onze organisatie',
      form: 'lotgenotengroep',
      topics: ['balans-in-je-gezin'],
      description: 'Een ervaren pleegouder komt koffie drinken.',
      language: 'nl',
      confidence: 'high',
      seen: '2026-11-01',
      sources: [{ what: 'alles' }],
    },
  ],
};

async function loadFile(page: Page, text: string): Promise<void> {
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'aanbod.json', mimeType: 'application/json', buffer: Buffer.from(text) });
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
  await expect(page.getByRole('alert')).toContainText('het bestand is te groot; hoogstens 20 MB');
  await searchField(page).fill('hechting');
  await expect(cards(page).first()).toBeVisible();
});

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
