import { expect, question, test } from './test.ts';

test('a first visit that loses its network says so calmly, stays, and goes on once there is one', async ({
  page,
  context,
  problems,
}) => {
  // What stores has come, and nothing after that.
  const isLater = (address: URL) =>
    /\/(assets\/(?!index-|first-|storage-|rules-|rolldown-|situations-)|sw\.js)/.test(address.pathname);
  await context.route(isLater, (route) => route.abort());
  await page.goto('/');
  await expect(question(page).heading).toHaveText('Ontdek waar je staat, kies waarin je groeit');
  await context.setOffline(true);
  await page.getByRole('link', { name: 'Hulp', exact: true }).click();
  const message = page.getByRole('alert');
  await expect(message).toHaveCount(1);
  await expect(message.getByRole('heading')).toHaveText('Dit onderdeel is er nog niet');
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  await expect(message.getByRole('link', { name: 'Bel 112' })).toHaveAttribute('href', 'tel:112');

  await message.getByRole('button', { name: 'Probeer opnieuw' }).click();
  await expect(message.getByRole('status')).toHaveText(
    'Er is nog geen internet. Zodra het er is, gaat het vanzelf verder.',
  );
  await page.goBack();
  await expect(page.getByRole('link', { name: 'Begin met de eerste vraag' })).toBeVisible();

  await page.goForward();
  await expect(message).toBeVisible();
  await context.unroute(isLater);
  await context.setOffline(false);
  await expect(question(page).heading).toContainText('Hulp', { timeout: 10_000 });
  // Only what was kept away failed: nothing of ours broke on it.
  expect(problems.filter((problem) => !problem.includes('Failed to load resource'))).toEqual([]);
  problems.length = 0;
});
