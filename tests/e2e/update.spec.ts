import { expect, question, test } from './test.ts';
import { accept, type Damage, isRenewed, lookForNews, offerOf, openFirstVersion, releasing, runs } from './versions.ts';

test.describe.configure({ timeout: 120_000 });

const note = 'Half getypt toen de nieuwe versie kwam';
const oldPage = () => Object.assign(globalThis, { isOldPage: true });

test('a new version waits until someone accepts it, and then renews every tab', async ({ browser }) => {
  const host = await releasing(browser);
  await host.publish('v1');
  // This tab is of the very first visit.
  const first = await openFirstVersion(host);
  const second = await host.context.newPage();
  await second.goto('/#/hulp');
  await second.getByRole('heading', { level: 1 }).waitFor();

  await host.publish('v2');
  await lookForNews(first);
  await expect(offerOf(first)).toBeVisible();
  await expect(first.getByText('Wat je invulde, blijft staan. Ook wat je half typte.')).toBeVisible();

  // Not in the middle of a question.
  await first.getByRole('link', { name: 'Begin met de eerste vraag' }).click();
  await expect(offerOf(first)).toBeHidden();
  await first.goBack();
  await expect(offerOf(first)).toBeVisible();

  // Put off by keyboard, it leaves the focus on the page; opened again, the page asks again.
  const later = first.getByRole('button', { name: 'Later' });
  await later.press('Enter');
  await expect(later).toBeHidden();
  await expect(first.locator('main')).toBeFocused();
  await first.reload();
  await expect(offerOf(first)).toBeVisible();

  await second.evaluate(oldPage);
  await accept(first);
  await isRenewed(second);
  for (const page of [first, second]) {
    await expect(offerOf(page)).toBeHidden();
    await runs(page, 'v2');
  }
  await host.end();
});

test('what is half typed in another tab is still there after a new version, in the same place', async ({ browser }) => {
  const host = await releasing(browser);
  await host.publish('v1');
  const first = await openFirstVersion(host);
  const second = await host.context.newPage();
  await second.goto('/#/vraag/omgaan-met-gedrag.anker');
  await question(second).steps.nth(2).check();
  await expect(question(second).saved).toBeVisible();
  await host.publish('v2');
  await lookForNews(first);
  await expect(offerOf(first)).toBeVisible();
  await second.evaluate(oldPage);
  await second.getByRole('button', { name: 'Schrijf er iets bij' }).click();
  await second.getByRole('textbox').pressSequentially(note);
  await accept(first);
  await isRenewed(second);
  await expect(second).toHaveURL(/omgaan-met-gedrag\.anker$/);
  await expect(question(second).steps.nth(2)).toBeChecked();
  await expect(second.getByRole('textbox')).toHaveValue(note);
  await host.end();
});

test('a version that waits is still offered after a reload and in a new tab, while the old one works', async ({
  browser,
}) => {
  const host = await releasing(browser);
  await host.publish('v1');
  const page = await openFirstVersion(host);
  await host.publish('v2');
  await lookForNews(page);
  await expect(offerOf(page)).toBeVisible();
  await page.getByRole('button', { name: 'Later' }).click();
  await expect(offerOf(page)).toBeHidden();
  await page.reload();
  await expect(offerOf(page)).toBeVisible();
  await host.context.setOffline(true);
  await runs(page, 'v1');
  await page.goto('/#/dagboek');
  await expect(question(page).heading).toHaveText('Dagboek');
  await host.context.setOffline(false);
  const another = await host.context.newPage();
  await another.goto('/');
  await expect(offerOf(another)).toBeVisible();
  await accept(another);
  await runs(another, 'v2');
  await runs(page, 'v2');
  await host.end();
});

for (const damage of [
  'a file is missing',
  'a file is cut off',
  'a file is of the version before',
  'the worker is cut off',
] satisfies Damage[]) {
  test(`when of a new version ${damage}, the old one goes on, and a later good one is taken`, async ({ browser }) => {
    const host = await releasing(browser);
    await host.publish('v1');
    const page = await openFirstVersion(host);
    await page.goto('/#/vraag/omgaan-met-gedrag.anker');
    await question(page).steps.nth(1).check();
    await expect(question(page).saved).toBeVisible();

    await host.publish('v2', damage);
    await page.goto('/#/hulp');
    await lookForNews(page);
    await expect(offerOf(page)).toBeHidden();
    await page.reload();
    await runs(page, 'v1');
    await host.context.setOffline(true);
    await page.reload();
    await page.goto('/#/dagboek');
    await expect(question(page).heading).toHaveText('Dagboek');
    await page.goto('/#/vraag/omgaan-met-gedrag.anker');
    await expect(question(page).steps.nth(1)).toBeChecked();
    await host.context.setOffline(false);

    await host.publish('v3');
    await page.goto('/#/hulp');
    // A slow browser may still be busy with the broken one, and then only tells of that.
    await expect(async () => {
      await lookForNews(page);
      await expect(offerOf(page)).toBeVisible({ timeout: 2000 });
    }).toPass();
    await accept(page);
    await runs(page, 'v3');
    await page.goto('/#/dagboek');
    await expect(question(page).heading).toHaveText('Dagboek');
    await host.end();
  });
}

test('a version that was half there is taken once it is whole, whatever the browser kept of it', async ({
  browser,
}) => {
  const host = await releasing(browser);
  await host.publish('v1');
  const page = await openFirstVersion(host);
  await host.publish('v2', 'a file is cut off');
  await lookForNews(page);
  await expect(offerOf(page)).toBeHidden();
  await host.publish('v2');
  await lookForNews(page);
  await expect(offerOf(page)).toBeVisible();
  await accept(page);
  await runs(page, 'v2');
  await page.goto('/#/dagboek');
  await expect(question(page).heading).toHaveText('Dagboek');
  await host.end();
});
