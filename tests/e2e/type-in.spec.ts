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
  await expect(page.getByRole('alert')).toHaveText('Dit cijfer kan hier niet. Typ 0, 1, 2, 3, 4 of 5.');
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

test('one key leads to the first empty box; the arrows and Backspace go from box to box', async ({ page }) => {
  await page.goto('/#/overtypen');
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toBeVisible();
  await page.getByRole('button', { name: 'Begin bij vraag 1' }).press('Enter');
  await expect(field(page, 0)).toBeFocused();
  await page.keyboard.type('132');
  await expect(field(page, 3)).toBeFocused();
  for (const [key, at] of [
    ['Backspace', 2],
    ['ArrowUp', 0],
    ['ArrowUp', 0],
    ['ArrowRight', 1],
    ['ArrowDown', 3],
    ['ArrowLeft', 2],
    // There is something in it: the box stays.
    ['Backspace', 2],
  ] as const) {
    await page.keyboard.press(key);
    await expect(field(page, at), key).toBeFocused();
  }
  await expect(field(page, 2)).toHaveValue('2');
  await expect(page.locator('.saved--saved')).toBeVisible();
  await page.reload();
  await page.getByRole('button', { name: 'Begin bij vraag 3' }).click();
  await expect(field(page, 4)).toBeFocused();
});

test('what was written with a pen has its place, and stays out of the way of the digits', async ({ page }) => {
  await page.goto('/#/overtypen');
  await field(page, 0).focus();
  // The last digit is none of these: what is said of it stays where it is.
  await page.keyboard.type('1324');
  await expect(page.getByLabel(/^Wat je schreef bij vraag/)).toHaveCount(0);
  const name = 'Schreef je er iets bij? Wat je schreef bij vraag 2';
  await page.getByRole('button', { name, exact: true }).click();
  const note = page.getByRole('textbox', { name: 'Wat je schreef bij vraag 2', exact: true });
  await expect(note).toBeFocused();
  await page.keyboard.type('Vooral in de ochtend.');
  await field(page, 4).focus();
  await expect(page.locator('.saved--saved')).toBeVisible();
  await page.reload();
  await expect(note).toHaveValue('Vooral in de ochtend.');
  await expect(field(page, 2)).toHaveValue('2');
});

for (const width of [390, 820, 1280]) {
  test(`at ${width} wide the bar is as wide as the questions, and all rows are equally high`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await openApp(page);
    await putOnDevice(page, 'finished');
    await page.goto('/#/overtypen');
    await expect(page.getByText('Er staan al antwoorden bij')).toBeInViewport({ ratio: width === 390 ? 0 : 1 });
    const [bar, list] = await Promise.all(
      ['.sticky-bar', '.type-in'].map((selector) => page.locator(selector).boundingBox()),
    );
    expect([bar?.x, bar?.width]).toEqual([list?.x, list?.width]);
    const heights = await page
      .locator('.type-in__field')
      .evaluateAll((fields) => fields.map((one) => one.getBoundingClientRect().height));
    expect(new Set(heights).size).toBe(1);
  });
}
