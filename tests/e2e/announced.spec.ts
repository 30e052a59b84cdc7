import { expect, question, test } from './test.ts';

test('an answer that is on the device is announced, and the question is counted in the title', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Begin met de eerste vraag' }).click();
  await expect(page).toHaveTitle(/^Vraag 1 van 24 · .+ – Pijlerpad$/);
  // The region has to be there before its words come, or they are not announced.
  const status = page.getByRole('status');
  await expect(status).not.toHaveText('Bewaard op dit apparaat');
  await question(page).steps.nth(1).check();
  await expect(status).toHaveText('Bewaard op dit apparaat');
});
