import type { Page } from '@playwright/test';
import { openApp, putOnDevice } from './device.ts';
import { expect, test } from './test.ts';

const field = (page: Page, index: number) => page.locator('.type-in input').nth(index);

test('all questions are typed over from paper with the keyboard alone', async ({ page }) => {
  await page.goto('/#/overtypen');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vul over van papier');
  await field(page, 0).focus();
  await page.keyboard.type('13');
  // "Speelt bij ons niet" has no importance: on to the next question.
  await page.keyboard.type('0');
  await expect(field(page, 4)).toBeFocused();
  await page.keyboard.type('?2');
  for (let question = 3; question < 24; question += 1) await page.keyboard.type('31');
  await expect(page.getByRole('link', { name: 'Bekijk wat je hebt ingevuld' })).toBeFocused();
  await expect(page.getByText('Vraag 24 van 24. Je vulde er 24 in.')).toBeVisible();
  await expect(page.locator('.saved--saved')).toBeVisible();

  await page.reload();
  await expect(field(page, 0)).toHaveValue('1');
  await expect(field(page, 1)).toHaveValue('3');
  await expect(field(page, 2)).toHaveValue('0');
  await expect(field(page, 3)).toHaveValue('');
  await expect(field(page, 4)).toHaveValue('5');
  await expect(field(page, 5)).toHaveValue('2');
  await expect(field(page, 47)).toHaveValue('1');
  await page.goto('/#/nakijken');
  await expect(page.getByText('Je hebt alle 24 vragen beantwoord.')).toBeVisible();
});

test('a digit that is no answer changes nothing and says what is', async ({ page }) => {
  await page.goto('/#/overtypen');
  await field(page, 0).focus();
  await page.keyboard.type('7');
  await expect(field(page, 0)).toBeFocused();
  await expect(field(page, 0)).toHaveValue('');
  await expect(page.getByRole('alert')).toHaveText(/^Dat cijfer hoort hier niet\./);
  await page.keyboard.type('2');
  await expect(page.getByRole('alert')).toHaveCount(0);
  await page.keyboard.type('4');
  await expect(field(page, 1)).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.type('4');
  await expect(field(page, 0)).toHaveValue('4');
  await expect(page.getByText('ook als het moeilijk is')).toBeVisible();
});

test('who has answers already is told, and can begin anew without losing them', async ({ page }) => {
  await openApp(page);
  await putOnDevice(page, 'finished');
  await page.goto('/#/overtypen');
  await expect(page.getByText('Er staan al antwoorden bij 24 van de 24 vragen.')).toBeVisible();
  await expect(field(page, 0)).toHaveValue('2');
  await page.getByRole('button', { name: 'Begin een nieuwe keer' }).click();
  await expect(field(page, 0)).toBeFocused();
  await expect(field(page, 0)).toHaveValue('');
  await page.keyboard.type('4');
  await expect(page.locator('.saved--saved')).toBeVisible();
  await page.goto('/#/profiel/assessment-1');
  await expect(page.getByText('Dit gaat over 23 van de 24 onderwerpen.').first()).toBeVisible();
});

test('the page leads to the same questions on paper, without a name', async ({ page }) => {
  await openApp(page);
  await putOnDevice(page, 'finished');
  await page.goto('/#/overtypen');
  await page.getByRole('link', { name: 'Nog geen papier? Print de vragen' }).click();
  await expect(page.getByRole('checkbox', { name: 'Lege vragen' })).toBeChecked();
  await expect(page.locator('.print-only .questions-paper__question')).toHaveCount(24);
  await expect(page.locator('.print-only .report')).not.toContainText('Thuis');
});
