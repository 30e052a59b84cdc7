import type { Page } from '@playwright/test';
import { openApp, putOnDevice } from './device.ts';
import { expect, holdBack, question, test } from './test.ts';

const cards = (page: Page) => page.getByRole('article');
const searchField = (page: Page) => page.getByRole('searchbox', { name: 'Waar zoek je naar?' });

async function openOverview(page: Page, hash = '#/leeraanbod'): Promise<void> {
  await page.goto(`/${hash}`);
  await expect(question(page).heading).toHaveText('Leeraanbod');
  await expect(cards(page).first()).toBeVisible();
}

/** As long as a second tap is taken for the other half of the first. */
const afterTheTap = (page: Page) => page.waitForTimeout(600);

test('what someone searched stays when they keep something for the first time', async ({ page }) => {
  await openOverview(page, '#/leeraanbod?pijler=zorgen');
  await searchField(page).fill('hechting');
  await expect(page.getByRole('status').filter({ hasText: /gevonden/ })).toBeVisible();
  await cards(page)
    .first()
    .getByRole('button', { name: /^Bewaar / })
    .click();
  await expect(cards(page).first().getByText('Bewaard')).toBeVisible();
  await expect(searchField(page)).toHaveValue('hechting');
});

test('what was kept and is done stands under both, and taking “done” back leaves it kept', async ({ page }) => {
  await openApp(page);
  await putOnDevice(page, 'planned');
  await openOverview(page, '#/leeraanbod?toon=bewaard');
  const title = (await cards(page).first().getByRole('heading').textContent()) ?? '';
  const card = cards(page).filter({ hasText: title });
  await card.getByRole('button', { name: /^Gedaan/ }).click();
  await expect(card.getByRole('button', { name: /^Toch niet gedaan/ })).toBeVisible();
  await page.getByRole('radio', { name: 'Gedaan', exact: true }).first().check();
  await expect(card).toHaveCount(1);
  await page.getByRole('radio', { name: 'Bewaard', exact: true }).check();
  await afterTheTap(page);
  await card.getByRole('button', { name: /^Toch niet gedaan/ }).click();
  await expect(card.getByRole('button', { name: /^Niet meer bewaren/ })).toBeVisible();
});

test('a double tap does what one tap does', async ({ page }) => {
  await openOverview(page);
  const card = cards(page).first();
  await card.getByRole('button', { name: /^Bewaar / }).dblclick();
  await afterTheTap(page);
  await expect(card.getByRole('button', { name: /^Niet meer bewaren/ })).toBeVisible();
  await card.getByRole('button', { name: /^Gedaan/ }).dblclick();
  await afterTheTap(page);
  await expect(card.getByRole('button', { name: /^Toch niet gedaan/ })).toBeVisible();
});

test('what is not for someone leaves a line in its place, with the way back under the finger', async ({ page }) => {
  await openOverview(page, '#/leeraanbod?pijler=zorgen');
  const second = cards(page).nth(1);
  const title = (await second.getByRole('heading').textContent()) ?? '';
  await second.getByRole('button', { name: /^Niet voor mij/ }).dblclick();
  await expect(page.getByText(`Verborgen: ${title}.`)).toBeVisible();
  const undo = page.getByRole('button', { name: /^Ongedaan maken/ });
  await expect(undo).toBeFocused();
  await afterTheTap(page);
  await undo.click();
  await expect(cards(page).nth(1).getByRole('heading')).toHaveText(title);
  await expect(page.locator('li:focus-within, li:focus').filter({ hasText: title })).toHaveCount(1);
});

test('the keyboard stays at the card that is chosen to compare, also after a search', async ({ page }) => {
  await openOverview(page, '#/leeraanbod?zoek=hechting');
  const box = cards(page).nth(2).getByRole('checkbox');
  await box.focus();
  await page.keyboard.press('Space');
  await expect(page.getByText('1 om te vergelijken.')).toBeVisible();
  await expect(box).toBeFocused();
  await page.getByRole('button', { name: 'Haal alle weg' }).focus();
  await page.keyboard.press('Enter');
  await expect(box).toBeFocused();
});

test.describe('while the search is fetched', () => {
  // The service worker would answer without asking the network.
  test.use({ serviceWorkers: 'block' });

  test('nothing is shown that was not searched', async ({ page }) => {
    const letThrough = await holdBack(page, '**/activity-search-*.js');
    await page.goto('/#/leeraanbod?zoek=hechting');
    await expect(page.getByRole('button', { name: 'Begin opnieuw met zoeken' })).toBeVisible();
    await expect(cards(page)).toHaveCount(0);
    letThrough();
    await expect(page.getByRole('status').filter({ hasText: /gevonden/ })).toBeVisible();
    await expect(cards(page).first()).toBeVisible();
  });

  test('everything is shown when there is no search to be had', async ({ page, problems }) => {
    await page.route('**/activity-search-*.js', (route) => route.abort());
    await openOverview(page, '#/leeraanbod?zoek=hechting');
    expect(problems.join()).toContain('activity-search');
    problems.length = 0;
  });
});

test('whoever begins anew with searching is at the search field', async ({ page }) => {
  await openOverview(page, '#/leeraanbod?zoek=hechting');
  await page.getByRole('button', { name: 'Begin opnieuw met zoeken' }).focus();
  await page.keyboard.press('Enter');
  await expect(searchField(page)).toBeFocused();
});

test('what was chosen to compare is still chosen for who comes back by the menu', async ({ page }) => {
  await openOverview(page);
  const title = (await cards(page).nth(1).getByRole('heading').textContent()) ?? '';
  await cards(page).nth(1).getByRole('checkbox').check();
  const menu = page.getByRole('navigation', { name: 'Hoofdmenu' });
  await menu.getByRole('link', { name: 'Hulp' }).click();
  await expect(question(page).heading).not.toHaveText('Leeraanbod');
  await menu.getByRole('link', { name: 'Leeraanbod' }).click();
  await expect(page.getByText('1 om te vergelijken.')).toBeVisible();
  await menu.getByRole('link', { name: 'Leeraanbod' }).click();
  await expect(cards(page).filter({ hasText: title }).first().getByRole('checkbox')).toBeChecked();
});

test('a pillar shown whole begins at its top, with the count in sight', async ({ page }) => {
  await openOverview(page);
  const link = page.getByRole('link', { name: /^Bekijk alle \d+ bij Functioneren/ });
  await link.click();
  const count = page.getByRole('status').filter({ hasText: /gevonden/ });
  await expect(count).toBeInViewport();
  await expect(count).toBeFocused();
  await expect(cards(page).first()).toBeInViewport();
  await page.goBack();
  await expect(link).toBeFocused();
});

test('a longer list begins with the first new one, and is as long for who comes back', async ({ page }) => {
  await openOverview(page, '#/leeraanbod?pijler=zorgen');
  await page.getByRole('button', { name: /^Toon nog/ }).click();
  const first = cards(page).nth(20).getByRole('link').first();
  await expect(first).toBeFocused();
  await cards(page).nth(25).getByRole('checkbox').check();
  await first.click();
  await page.getByRole('button', { name: 'Terug', exact: true }).click();
  await expect(first).toBeFocused();
  await expect(cards(page).nth(25)).toBeVisible();
});

test('filters that were opened stay open when one is chosen', async ({ page }) => {
  await openOverview(page);
  await searchField(page).fill('school');
  await page.getByText('Filters', { exact: true }).click();
  const topic = page.getByLabel('Onderwerp', { exact: true });
  await searchField(page).fill('schoo');
  await topic.selectOption({ index: 1 });
  await expect(page).toHaveURL(/onderwerp=/);
  await expect(topic).toBeVisible();
});
