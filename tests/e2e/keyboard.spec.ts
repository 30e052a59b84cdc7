import type { Page } from '@playwright/test';
import { openApp, putOnDevice } from './device.ts';
import { expect, question, test } from './test.ts';

/** Presses Tab until the element with this name has the focus. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      const label = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : undefined;
      return label ?? element?.getAttribute('aria-label') ?? element?.textContent ?? '';
    });
    if (name.test(focused.trim())) return;
  }
  throw new Error(`Tab never reached ${name}`);
}

test('the questions can be answered with the keyboard alone', async ({ page }) => {
  await page.goto('/');
  await tabTo(page, /^Begin met de eerste vraag$/);
  await page.keyboard.press('Enter');
  await expect(question(page).heading).toBeFocused();

  await page.keyboard.press('3');
  await expect(question(page).steps.nth(2)).toBeChecked();
  await tabTo(page, /^(Nu niet|Soms|Nu veel)$/);
  await page.keyboard.press('ArrowRight');
  await expect(question(page).importance('Soms')).toBeChecked();
  await page.keyboard.press('Enter');

  await expect(page).toHaveTitle(/^Vraag 2 van 24/);
  await expect(question(page).heading).toBeFocused();
  await page.keyboard.press('1');
  await tabTo(page, /^Volgende$/);
  await page.keyboard.press('Enter');
  await expect(page).toHaveTitle(/^Vraag 3 van 24/);
});

test('Enter goes on from the heading too, and Escape stops without losing anything', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Begin met de eerste vraag' }).click();
  await page.keyboard.press('2');
  await expect(question(page).saved).toBeVisible();
  await page.keyboard.press('Enter');
  await page.keyboard.press('2');
  await expect(question(page).importance('Soms')).toBeChecked();
  await page.keyboard.press('Enter');
  await expect(page).toHaveTitle(/^Vraag 2 van 24/);
  await page.keyboard.press('Escape');
  await expect(page.getByText(/^Bij vraag 2 van 24: /)).toBeVisible();
});

test('from the profile to a printed plan with the keyboard alone', async ({ page }) => {
  await openApp(page);
  await putOnDevice(page, 'finished');
  await page.goto('/#/profiel');
  await expect(page.getByRole('heading', { name: 'Wat goed gaat' })).toBeVisible();
  await tabTo(page, /^Kies waar je mee verder wilt$/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Waar wil je mee verder?' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await tabTo(page, /^Bekijk wat je kunt doen$/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('article').first()).toBeVisible();
  await tabTo(page, /^Zet in mijn plan/);
  await page.keyboard.press('Enter');
  await tabTo(page, /^Naar je plan$/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: /^Doel 1: / })).toBeVisible();
  await tabTo(page, /^Zelf een stap bedenken$/);
  await page.keyboard.type('Elke dinsdag een half uur wandelen');
  await page.keyboard.press('Enter');
  await expect(page.locator('.goal-step__text').getByText('Elke dinsdag een half uur wandelen')).toBeVisible();
  await page.evaluate(() => {
    Object.assign(globalThis, {
      print: () => {
        document.title = 'printed';
      },
    });
  });
  await tabTo(page, /^Print je plan$/);
  await page.keyboard.press('Enter');
  await expect(page).toHaveTitle('printed');
});

test('"Naar de inhoud" skips the menu', async ({ page }) => {
  await page.goto('/#/hulp');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});
