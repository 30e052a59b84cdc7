import type { Page } from '@playwright/test';
import { openApp, putOnDevice } from './device.ts';
import { expect, question, test } from './test.ts';

/** How far the page has been scrolled, in CSS pixels. */
const height = (page: Page) => page.evaluate(() => Math.round(scrollY));

async function openAt(page: Page, hash: string): Promise<void> {
  await openApp(page);
  await putOnDevice(page, 'planned');
  await page.goto(`/${hash}`);
}

test('whoever changes one answer is back in the overview, at the answer they changed', async ({ page }) => {
  await openAt(page, '#/nakijken');
  const change = page.getByRole('link', { name: /^(Wijzig|Vul in)/ }).last();
  await change.scrollIntoViewIfNeeded();
  const left = await height(page);
  expect(left).toBeGreaterThan(500);
  await change.click();
  await expect(page).toHaveTitle(/^Vraag 24/);
  expect(await height(page)).toBe(0);
  await page.getByRole('button', { name: 'Terug naar het overzicht' }).click();
  await expect(change).toBeFocused();
  await expect.poll(() => height(page)).toBe(left);
});

test('suggestions that were opened are still open for who comes back from one', async ({ page }) => {
  await openAt(page, '#/suggesties');
  await page.getByRole('button', { name: /^Toon nog/ }).click();
  await page.getByRole('radio', { name: /^Lezen/ }).check();
  const suggestion = page.locator('article').nth(3).getByRole('link').first();
  const title = await suggestion.textContent();
  await suggestion.click();
  await expect(question(page).heading).toHaveText(title ?? '');
  await page.goBack();
  await expect(page.locator('article').nth(3).getByRole('link').first()).toBeFocused();
  await expect(page.getByRole('radio', { name: /^Lezen/ })).toBeChecked();
  expect(await height(page)).toBeGreaterThan(500);
});

test('from a helpline the way back leads to the page of help', async ({ page }) => {
  await openAt(page, '#/hulp');
  await page.locator('.card h3 a').first().click();
  await page.getByRole('button', { name: 'Terug', exact: true }).click();
  await expect(question(page).heading).toHaveText('Hulp en steun');
});

test('opened by its address alone, an activity leads back to the suggestions', async ({ page }) => {
  await openAt(page, '#/activiteit/augeo-hechting-en-gedrag');
  await page.getByRole('button', { name: 'Terug', exact: true }).click();
  await expect(question(page).heading).toHaveText('Wat je kunt doen');
});

test('a fourth topic is refused where it was tapped, each time anew', async ({ page }) => {
  await openAt(page, '#/keuze');
  const fourth = page.locator('.focus-card', { hasNot: page.locator(':checked') }).first();
  for (const _ of ['once', 'twice']) {
    await fourth.click();
    await expect(fourth.getByRole('alert')).toHaveText(/^Je hebt er drie gekozen/);
  }
});

test('whoever looks at their profile half-way still goes on with the questions', async ({ page }) => {
  await openApp(page);
  await putOnDevice(page, 'halfway');
  await page.goto('/#/nakijken');
  await page.getByRole('button', { name: 'Bekijk je profiel' }).click();
  await expect(question(page).heading).toHaveText('Je profiel');
  await page.getByRole('link', { name: 'Pijlerpad' }).click();
  await expect(page.getByRole('link', { name: 'Ga verder waar je was' })).toBeVisible();
});

test('on a phone a tap brings the second question into sight, and an answer beside the scale is seen by who comes back', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 700 });
  await page.goto('/');
  await page.getByRole('link', { name: 'Begin met de eerste vraag' }).click();
  await question(page).steps.first().click();
  await expect(question(page).importance('Nu veel')).toBeInViewport({ ratio: 1 });
  await page.getByRole('radio', { name: 'Weet ik niet' }).click();
  await question(page).importance('Soms').click();
  await question(page).next.click();
  await expect(page).toHaveTitle(/^Vraag 2/);
  await page.getByRole('link', { name: 'Vorige' }).click();
  await expect(page.getByRole('radio', { name: 'Weet ik niet' })).toBeInViewport({ ratio: 1 });
});

test('the keys 1 to 4 can be switched off, and stay off', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Begin met de eerste vraag' }).click();
  const digits = page.getByRole('checkbox', { name: 'Kies met de toetsen 1 tot en met\u00a04' });
  await digits.uncheck();
  await expect(async () => {
    await page.reload();
    await expect(digits).not.toBeChecked({ timeout: 500 });
  }).toPass();
  await question(page).heading.focus();
  await page.keyboard.press('2');
  await expect(question(page).steps.nth(1)).not.toBeChecked();
});
