import { expect as expectSoon, type Page } from '@playwright/test';

/** Opening takes a second by design, and more on a machine that does other things. */
export const expect = expectSoon.configure({ timeout: 15_000 });

export const passphrase = 'kaas lamp trap fiets';

/** Puts a lock on through the page. Returns the recovery code. */
export async function putLockOn(page: Page, words = passphrase): Promise<string> {
  await page.evaluate(() => {
    location.hash = '#/slot';
  });
  await page.getByLabel('De wachtzin').fill(words);
  await page.getByRole('button', { name: 'Verder' }).click();
  const code = await codeOn(page);
  await page.getByLabel('Ik heb mijn wachtzin en de herstelcode bewaard').check();
  await page.getByRole('button', { name: 'Zet het slot erop' }).click();
  await expect(page.getByRole('heading', { name: 'Het slot zit erop' })).toBeInViewport();
  return code;
}

export const codeOn = async (page: Page) => (await page.locator('p.recovery-code').first().textContent()) ?? '';

export async function unlock(page: Page, secret: string): Promise<void> {
  await page.getByLabel('Je wachtzin of herstelcode').fill(secret);
  await page.getByRole('button', { name: 'Maak open' }).click();
}

export const isLocked = (page: Page) =>
  expect(page.getByRole('heading', { name: 'Pijlerpad is op slot' })).toBeVisible();
