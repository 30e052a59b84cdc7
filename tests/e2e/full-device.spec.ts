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
  await page.goto('/#/vraag/wennen-en-aarden.anker');
  await question(page).steps.nth(2).check();
  await expect(page.getByText('Wat je nu invult, wordt niet bewaard')).toBeVisible();
  await expect(question(page).steps.nth(2)).toBeChecked();
  await session.send('Storage.overrideQuotaForOrigin', { origin });
  const trouble = page.getByText('Wat je nu invult, wordt niet bewaard');
  // Whatever the app writes by itself meanwhile stores the answer too, and takes the sentence away.
  await Promise.race([
    page.getByRole('button', { name: 'Probeer opnieuw' }).click(),
    trouble.waitFor({ state: 'hidden' }),
  ]);
  await expect(trouble).toBeHidden();
  await page.reload();
  await expect(question(page).steps.nth(2)).toBeChecked();
});
