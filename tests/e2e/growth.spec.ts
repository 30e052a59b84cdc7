import type { Page } from '@playwright/test';
import { openApp, putOnDevice } from './device.ts';
import { lettersAreThere } from './printed.ts';
import { expect, test } from './test.ts';

async function openGrowth(page: Page, state: Parameters<typeof putOnDevice>[1]): Promise<void> {
  await openApp(page);
  await putOnDevice(page, state);
  await page.goto('/#/groei');
  await expect(page.getByRole('heading', { level: 1, name: 'Je groei' })).toBeVisible();
}

test('who has not begun is led to the questions', async ({ page }) => {
  await page.goto('/#/groei');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Je groei is nog niet te zien');
  await page.getByRole('link', { name: 'Ga naar de vragen' }).click();
  await expect(page).toHaveTitle(/^Vraag 1 van 24/);
});

test('after one time it says when growth shows, and what to do until then', async ({ page }) => {
  await openGrowth(page, 'planned');
  await expect(page.getByText(/Na een tweede keer zie je hier je groei\.$/)).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Hier kwam je verder' })).toHaveCount(0);
  await page
    .locator('main')
    .getByRole('link', { name: /^Je plan/ })
    .click();
  await expect(page.getByRole('heading', { level: 1, name: 'Je plan' })).toBeVisible();
});

test('after two times it shows then and now in words, and no lines yet', async ({ page }) => {
  await openGrowth(page, 'growthTwo');
  await expect(
    page.getByText('Op 2 november 2024 was dit nieuw voor je. Nu lukt dit je meestal.').first(),
  ).toBeVisible();
  await expect(page.getByRole('table')).toBeVisible();
  await expect(page.locator('canvas')).toHaveCount(0);
  await expect(page.getByText('Dan zie je hier ook lijnen.')).toBeVisible();
});

test('it is found from the start page and from the profile', async ({ page }) => {
  await openApp(page);
  await putOnDevice(page, 'growthThree');
  await page.getByRole('link', { name: /^Je groei/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Je groei' })).toBeVisible();
  await page.goto('/#/profiel');
  await page.getByRole('link', { name: 'Bekijk je groei over alle keren' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Je groei' })).toBeVisible();
});

test('who came once is not sent to their growth', async ({ page }) => {
  await openApp(page);
  await putOnDevice(page, 'planned');
  await expect(page.locator('main').getByRole('link', { name: /^Je plan/ })).toBeVisible();
  await expect(page.locator('main').getByRole('link', { name: /^Je groei/ })).toHaveCount(0);
});

test('with the keyboard someone looks at the topics of a pillar, as lines and as a table', async ({ page }) => {
  await openGrowth(page, 'growthYears');
  await expect(page.locator('canvas')).toBeVisible();
  await page.getByRole('radio', { name: 'Alle pijlers' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: 'Zorgen', exact: true })).toBeFocused();
  await expect(page.getByRole('heading', { level: 3, name: 'Zorgen voor pleegkinderen' })).toBeVisible();
  await expect(page.locator('.line-names li')).toHaveCount(5);

  await page.keyboard.press('Tab');
  await expect(page.getByRole('radio', { name: 'Lijnen' })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: 'Tabel' })).toBeFocused();
  await expect(page.getByRole('columnheader', { name: 'Omgaan met gedrag' })).toBeVisible();
  await expect(page.getByRole('row')).toHaveCount(12);
  await expect(page.locator('canvas')).toHaveCount(0);
});

test('a chosen pillar is still chosen for who comes back', async ({ page }) => {
  await openGrowth(page, 'growthThree');
  await page.getByRole('radio', { name: 'Opvoeden' }).check();
  await page.getByRole('link', { name: 'Kies waar je nu mee verder wilt' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Waar wil je mee verder?' })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('radio', { name: 'Opvoeden' })).toBeChecked();
});

test('it says what helped, and sets the look back beside the answer of then', async ({ page }) => {
  await openGrowth(page, 'growthYears');
  const helped = page.locator('section').filter({ has: page.getByRole('heading', { name: 'Wat hielp' }) });
  await expect(helped.getByRole('heading', { level: 3 })).toHaveText([
    'Helpdesk voor pleegouders',
    'Lees over hechting en gedrag',
    'Als het spannend wordt, dan tel ik eerst tot tien.',
  ]);
  await expect(helped.getByText('Ik hoef niet meteen iets te zeggen.')).toBeVisible();
  const closed = page.locator('section').filter({ has: page.getByRole('heading', { name: 'Afgeronde doelen' }) });
  await expect(closed.getByText(/^Toen koos je: “/)).toBeVisible();
  await expect(closed.getByText(/^Nu denk je dat je toen stond op: “/)).toBeVisible();
});

test('is printed on one sheet, with the picture as text', async ({ page }) => {
  await openGrowth(page, 'growthYears');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.growth-twin text').filter({ hasText: 'Samenwerken' })).toBeVisible();
  await lettersAreThere(page);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
});
