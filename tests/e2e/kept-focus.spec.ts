import type { Page } from '@playwright/test';
import { openApp, putOnDevice } from './device.ts';
import { expect, question, test } from './test.ts';

const press = async (page: Page, name: RegExp | string) => {
  await page.getByRole('button', { name }).first().focus();
  await page.keyboard.press('Enter');
};

async function begin(page: Page): Promise<void> {
  await page.goto('/');
  await page.getByRole('link', { name: 'Begin met de eerste vraag' }).click();
  await expect(question(page).heading).toBeFocused();
}

test('a note takes the words at once, and no key in it chooses an answer', async ({ page }) => {
  await begin(page);
  await press(page, 'Schrijf er iets bij');
  await page.keyboard.type('3 keer boos');
  await expect(page.getByLabel(/^Je eigen woorden/)).toHaveValue('3 keer boos');
  await expect(question(page).steps.nth(2)).not.toBeChecked();
});

test('Enter chooses the answer it stands on, and passes over neither question', async ({ page }) => {
  await begin(page);
  await page.keyboard.press('Enter');
  await question(page).steps.nth(1).focus();
  await expect(page).toHaveTitle(/^Vraag 1 van 24/);
  await page.keyboard.press('Enter');
  await expect(question(page).steps.nth(1)).toBeChecked();
  await page.keyboard.press('Enter');
  await expect(question(page).importance('Nu niet')).toBeFocused();
  await expect(page).toHaveTitle(/^Vraag 1 van 24/);
  await page.keyboard.press('Enter');
  await expect(question(page).importance('Nu niet')).toBeChecked();
  await page.keyboard.press('Enter');
  await expect(page).toHaveTitle(/^Vraag 2 van 24/);
});

test('a key that is held down goes one question further and no more', async ({ page }) => {
  await begin(page);
  await page.keyboard.press('2');
  await question(page).importance('Soms').check();
  await page.keyboard.down('Enter');
  await expect(page).toHaveTitle(/^Vraag 2 van 24/);
  await page.keyboard.press('2');
  await question(page).importance('Soms').check();
  for (let times = 0; times < 5; times += 1) await page.keyboard.down('Enter');
  await page.keyboard.up('Enter');
  await expect(page).toHaveTitle(/^Vraag 2 van 24/);
});

test('a number answers the question someone is at, and no other', async ({ page }) => {
  await begin(page);
  await page.keyboard.press('4');
  await expect(question(page).steps.nth(3)).toBeFocused();
  await expect(question(page).steps.nth(3)).toBeChecked();
  await question(page).importance('Nu niet').focus();
  await page.keyboard.press('2');
  await expect(question(page).importance('Soms')).toBeChecked();
  await page.getByRole('checkbox').first().focus();
  await page.keyboard.press('1');
  await expect(question(page).steps.nth(3)).toBeChecked();
});

for (const close of ['Escape', 'Enter']) {
  test(`the reading help gives the focus back after ${close}`, async ({ page }) => {
    await begin(page);
    await press(page, 'Leeshulp');
    await expect(page.getByRole('dialog')).toBeVisible();
    if (close === 'Enter') await page.getByRole('button', { name: 'Klaar' }).focus();
    await page.keyboard.press(close);
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'Leeshulp' })).toBeFocused();
  });
}

test('a suggestion that went into the plan keeps the focus near it', async ({ page }) => {
  await openApp(page);
  await putOnDevice(page, 'chosen');
  await page.goto('/#/suggesties');
  const card = page.locator('.card').filter({ hasText: 'Zet in mijn plan' }).first();
  const text = await card.locator('p').first().textContent();
  await card.getByRole('button', { name: /^Zet in mijn plan/ }).focus();
  await page.keyboard.press('Enter');
  const added = page.locator('.card').filter({ hasText: text ?? '' });
  await expect(added.getByText('Staat in je plan')).toBeVisible();
  await expect(added.locator(':focus')).toHaveCount(1);
});

test('more suggestions begin with the first new one', async ({ page }) => {
  await openApp(page);
  await putOnDevice(page, 'chosen');
  await page.goto('/#/suggesties');
  await press(page, /^Toon nog/);
  await expect(page.locator('article').nth(3).getByRole('link')).toBeFocused();
});

test('in the plan the focus stays with a step that moves, is taken away and comes back', async ({ page }) => {
  await openApp(page);
  await putOnDevice(page, 'planned');
  await page.goto('/#/plan');
  const steps = page.locator('.goal-steps').first();
  const first = (await steps.locator('.goal-step__text').first().textContent()) ?? '';
  await steps.getByRole('button', { name: `Zet lager: ${first}` }).focus();
  await page.keyboard.press('Enter');
  await expect(steps.locator('.goal-step__text').last()).toHaveText(first);
  await expect(steps.getByRole('button', { name: `Zet lager: ${first}` })).toBeFocused();

  await steps.getByRole('button', { name: `Haal weg: ${first}` }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Ongedaan maken' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(steps.locator('.goal-step__text').last()).toHaveText(first);
  await expect(page.locator('.goal:focus-within')).toHaveCount(1);
});

test('a goal that is taken away can be brought back from where someone is, and a new one begins at its title', async ({
  page,
}) => {
  await openApp(page);
  await putOnDevice(page, 'planned');
  await page.goto('/#/plan');
  await page.getByRole('button', { name: /^Maak een doel/ }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: /^Doel 3/ })).toBeFocused();
  await page.getByRole('button', { name: 'Haal dit doel weg' }).last().focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Ongedaan maken' })).toBeFocused();
});

test('whoever says no to erasing is back at the button', async ({ page }) => {
  await openApp(page);
  await putOnDevice(page, 'planned');
  await page.goto('/#/gegevens');
  await press(page, 'Wis alles in Pijlerpad');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Wis alles in Pijlerpad' })).toBeFocused();
});
