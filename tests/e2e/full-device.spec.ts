import { limitRoom, writeUntilFull } from '../hostile/quota-run.ts';
import { expect, question, test } from './test.ts';

/** A sample of what `npm run soak -- --only quota` does fifty times. */
for (const seed of [1, 2, 3, 4, 5]) {
  test(`a device that is full from a write on, picked by seed ${seed}, loses nothing without a word`, async ({
    page,
    context,
  }) => {
    await limitRoom(context);
    expect(await writeUntilFull(page, seed)).toEqual([]);
  });
}

test('the browser’s own refusal is told, and what was written is stored once there is room', async ({
  page,
  context,
  address,
}) => {
  // Chromium counts before it makes a database, and lets small rows through after that.
  const session = await context.newCDPSession(page);
  const origin = new URL(address).origin;
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  const trouble = page.getByText('Wat je nu invult, wordt niet bewaard');
  // Under load it sometimes counts too late, and makes the database after all: then once more, from nothing.
  await expect(async () => {
    await page.goto('about:blank');
    await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' });
    await page.goto('/#/vraag/wennen-en-aarden.anker');
    await question(page).steps.nth(2).check();
    await expect(trouble).toBeVisible({ timeout: 2000 });
  }).toPass();
  await expect(question(page).steps.nth(2)).toBeChecked();
  await session.send('Storage.overrideQuotaForOrigin', { origin });
  // The browser may still count as before for a moment: then someone tries once more. And whatever the app writes by
  // itself meanwhile stores the answer too, and takes the sentence away.
  await expect(async () => {
    const again = page.getByRole('button', { name: 'Probeer opnieuw' });
    if (await again.isVisible()) await again.click({ timeout: 1000 });
    await expect(trouble).toBeHidden({ timeout: 1000 });
  }).toPass();
  await page.reload();
  await expect(question(page).steps.nth(2)).toBeChecked();
});
