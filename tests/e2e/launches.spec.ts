import type { Page } from '@playwright/test';
import { openApp, putOnDevice } from './device.ts';
import { expect, test } from './test.ts';

/** Stands for the browser, which tells an open app that the device opened it once more. */
async function prepareLaunches(page: Page): Promise<(address: string) => Promise<void>> {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'launchQueue', {
      value: { setConsumer: (consume: unknown) => Object.assign(globalThis, { launch: consume }) },
    });
  });
  return async (address) => {
    await page.waitForFunction(() => 'launch' in globalThis);
    await page.evaluate((targetURL) => {
      const { launch } = globalThis as unknown as { launch: (launch: { targetURL: string }) => void };
      launch({ targetURL: new URL(targetURL, location.href.split('#')[0]).href });
    }, address);
  };
}

test('whoever taps the icon of an open app finds it as it was; a shortcut leads to its page', async ({ page }) => {
  const launch = await prepareLaunches(page);
  await openApp(page);
  await putOnDevice(page, 'planned');
  await page.goto('/#/hulp');
  await page.reload();
  // Of its own opening the browser tells, too, a little later.
  await page.evaluate(() => {
    location.hash = '#/woorden';
  });
  await launch('./#/hulp');
  await expect(page).toHaveURL(/#\/woorden$/);
  await launch('./');
  await expect(page).toHaveURL(/#\/woorden$/);
  await launch('./#/plan');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/plan/i);
  await page.goBack();
  await expect(page).toHaveURL(/#\/woorden$/);
});

test('the shortcut to go on leads to the next question, and to the start page once all are answered', async ({
  page,
}) => {
  await openApp(page);
  await putOnDevice(page, 'halfway');
  await page.goto('/#/vraag');
  await page.reload();
  await expect(page).toHaveURL(/#\/vraag\/\S+$/);
  await putOnDevice(page, 'planned');
  await page.goto('/#/vraag');
  await page.reload();
  await expect(page).toHaveURL(/#\/$/);
  await expect(page.getByRole('heading', { name: 'Je volgende stap' })).toBeVisible();
});
