import { limitRoom, writeUntilFull } from '../hostile/quota-run.ts';
import { openApp } from './device.ts';
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

test('the browser’s own refusal is told, and what was written stays and is stored once there is room', async ({
  page,
  context,
  address,
}) => {
  const session = await context.newCDPSession(page);
  const origin = new URL(address).origin;
  await openApp(page, '#/vraag/wennen-en-aarden.anker');
  await question(page).steps.nth(1).check();
  await expect(question(page).saved).toBeVisible();
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  await question(page).steps.nth(2).check();
  await expect(page.getByText('Dit apparaat is vol.')).toBeVisible();
  await expect(question(page).steps.nth(2)).toBeChecked();
  await session.send('Storage.overrideQuotaForOrigin', { origin });
  await page.getByRole('button', { name: 'Probeer opnieuw' }).click();
  await expect(page.getByText('Dit apparaat is vol.')).toBeHidden();
  await page.reload();
  await expect(question(page).steps.nth(2)).toBeChecked();
});
