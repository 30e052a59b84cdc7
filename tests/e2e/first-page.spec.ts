import type { Page } from '@playwright/test';
import { openApp, putOnDevice } from './device.ts';
import { expect, holdBack, question, readyForOffline, test } from './test.ts';

/** Keeps the app's own scripts from coming until told otherwise. */
const holdScripts = (page: Page) => holdBack(page, '**/assets/*.js');

const begin = (page: Page) => page.getByRole('link', { name: 'Begin met de eerste vraag' });

test.describe('at a first visit, before any script has come', () => {
  // The service worker would answer without asking the network.
  test.use({ serviceWorkers: 'block' });

  test('the start page can be read, and its first button leads to the first question', async ({ page }) => {
    const letThrough = await holdScripts(page);
    await page.goto('/', { waitUntil: 'commit' });
    await expect(question(page).heading).toHaveText(/\S/);
    await expect(page.getByText('Pijlerpad wordt geopend…')).toBeHidden();
    await begin(page).click();
    letThrough();
    await expect(page).toHaveTitle(/^Vraag 1 van 24/);
  });

  test('the start page stays as it is when the app comes', async ({ page }) => {
    const letThrough = await holdScripts(page);
    await page.goto('/', { waitUntil: 'commit' });
    await begin(page).evaluate((link) => Object.assign(link, { isTheSame: true }));
    const top = await begin(page).boundingBox();
    letThrough();
    await expect(page).toHaveTitle('Pijlerpad');
    await expect(page.getByRole('button', { name: 'Leeshulp' })).toBeEnabled();
    await page.getByRole('button', { name: 'Leeshulp' }).click();
    await expect(page.getByRole('dialog', { name: 'Leeshulp' })).toBeVisible();
    expect(await begin(page).evaluate((link) => 'isTheSame' in link)).toBe(true);
    expect(await begin(page).boundingBox()).toEqual(top);
    await expect(page.locator('#app > *')).toHaveCount(1);
  });

  test('another page does not begin with the start page', async ({ page }) => {
    const letThrough = await holdScripts(page);
    await page.goto('/#/hulp', { waitUntil: 'commit' });
    await expect(page.getByText('Pijlerpad wordt geopend…')).toBeVisible();
    await expect(begin(page)).toBeHidden();
    letThrough();
    await expect(question(page).heading).toHaveText('Hulp en steun');
    await expect(page.locator('#app > *')).toHaveCount(1);
  });

  test('when what stores cannot be fetched, it says so with a way to try again, and nothing is called saved', async ({
    page,
    problems,
  }) => {
    await page.route('**/assets/storage-*.js', (route) => route.abort());
    await page.goto('/#/vraag/gezondheid-en-speciale-behoeften.anker');
    const again = page.getByRole('button', { name: 'Probeer opnieuw' });
    await expect(again).toBeVisible();
    await expect(question(page).saved).toHaveCount(0);
    expect(problems.join()).toContain('storage-');
    await page.unroute('**/assets/storage-*.js');
    await again.click();
    await question(page).steps.nth(1).check();
    await expect(question(page).saved).toBeVisible();
    problems.length = 0;
  });

  test('who has answers and opens the page again does not see the first page', async ({ page }) => {
    await openApp(page);
    await putOnDevice(page, 'halfway');
    const letThrough = await holdScripts(page);
    await page.reload({ waitUntil: 'commit' });
    await expect(page.getByText('Pijlerpad wordt geopend…')).toBeVisible();
    await expect(begin(page)).toBeHidden();
    letThrough();
    await expect(question(page).heading).toHaveText('Hier was je gebleven');
  });
});

test('who comes back never sees the first page, with or without a network', async ({ page, context }) => {
  await openApp(page);
  await putOnDevice(page, 'halfway');
  await readyForOffline(page);
  for (const isOffline of [false, true]) {
    await context.setOffline(isOffline);
    await page.addInitScript(() => {
      new MutationObserver(() => {
        if (document.body?.textContent?.includes('Begin met de eerste vraag')) document.title = 'first page seen';
      }).observe(document, { childList: true, subtree: true });
    });
    await page.goto('/');
    await expect(question(page).heading).toHaveText('Hier was je gebleven');
    await expect(page).not.toHaveTitle('first page seen');
  }
});
