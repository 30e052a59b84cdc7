import { checkEveryPage, chooseLargestText, statesWithPages } from './every-page.ts';
import { misfits } from './page-checks/misfits.ts';
import { expect, test } from './test.ts';

for (const state of statesWithPages) {
  test(`every page fits a phone with the largest letters on a device that is ${state}`, async ({ page }) => {
    const enlarge = () => chooseLargestText(page);
    expect(await checkEveryPage(page, state, () => page.evaluate(misfits), enlarge)).toEqual([]);
  });
}

test('the reading help fits with the largest letters, where someone needs it to make them smaller again', async ({
  page,
}) => {
  await page.goto('/');
  await page.setViewportSize({ width: 320, height: 640 });
  await chooseLargestText(page);
  await page.getByRole('button', { name: 'Leeshulp' }).click();
  await expect(page.getByRole('dialog', { name: 'Leeshulp' })).toBeVisible();
  expect(await page.evaluate(misfits)).toEqual([]);
});
