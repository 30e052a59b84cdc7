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

test('everyday words find what is about their topic, and whole words come first', async ({ page }) => {
  await openOverview(page);
  for (const word of ['liegen', 'leigen', 'boosheid', 'woedeaanval', 'driftbui', 'schreeuwen']) {
    await searchField(page).fill(word);
    await expect(found(page)).toHaveText(/^\d+ activiteit/);
    await cards(page).first().getByRole('link').first().click();
    await expect(page.getByText(/Omgaan met gedrag/).first()).toBeVisible();
    await page.goBack();
  }
  await searchField(page).fill('oma');
  await expect(cards(page).first()).toContainText(/oma’?'?s?\b/i);
});

test('when nothing is found there is somewhere to go', async ({ page }) => {
  await page.goto('/#/leeraanbod?zoek=xyzxyz');
  await page
    .getByRole('link', { name: /^Wat speelt er nu/ })
    .first()
    .click();
  await expect(question(page).heading).toHaveText('Wat speelt er nu?');
  await page.goto('/#/leeraanbod?zoek=liegen&vorm=podcast');
  await page.getByRole('link', { name: /^Omgaan met gedrag/ }).click();
  await expect(question(page).heading).toHaveText('Omgaan met gedrag');
  await page.goto('/#/leeraanbod?zoek=xyzxyz');
  await page.getByRole('button', { name: 'Bekijk het hele leeraanbod' }).click();
  await expect(cards(page).first()).toBeVisible();
  await expect(searchField(page)).toBeFocused();
});

test('what a filter leaves out for not being known can be shown too, and back hides it again', async ({ page }) => {
  await openOverview(page, '#/leeraanbod?leeftijd=4-11');
  const line = page.getByText(/\d+ andere passen misschien ook: daarvan weten we de leeftijd niet\./);
  await expect(line).toBeVisible();
  const before = await cards(page).count();
  await page.getByRole('button', { name: 'Toon die ook' }).click();
  await expect(cards(page).nth(before).getByRole('link').first()).toBeFocused();
  await page.goBack();
  await expect(cards(page)).toHaveCount(before);
});

test('a filter says how many remain, and going back takes it off again', async ({ page }) => {
  await openOverview(page);
  await page.getByText('Filters', { exact: true }).click();
  await page.getByText('Meer filters', { exact: true }).click();
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
  await expect(page.getByText('3 om te vergelijken.')).toBeVisible();
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
  await card.getByRole('button', { name: /^Toch niet gedaan/ }).click();
  await expect(card.getByRole('button', { name: /^Gedaan/ })).toBeVisible();
  await page.reload();
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
