import { violationsIn } from './axe.ts';
import { openApp, pageStates, putOnDevice } from './device.ts';
import { statesWithPages } from './every-page.ts';
import { expect, test } from './test.ts';

// The checker is put into the page from outside, which the page's own policy rightly forbids.
test.use({ bypassCSP: true });

for (const state of statesWithPages) {
  test(`axe finds nothing on any page of a device that is ${state}, light and dark`, async ({ page }) => {
    // Some states have thirty pages.
    test.setTimeout(240_000);
    // Without motion: colours half-way from one to the other are nobody's.
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await openApp(page);
    await putOnDevice(page, state);
    for (const { name, hash } of pageStates.filter((pageState) => pageState.state === state)) {
      await page.goto(`/${hash}`);
      await page.reload();
      await page.getByRole('heading', { level: 1 }).waitFor();
      expect(await violationsIn(page, { dark: { colorScheme: 'dark' } }), name).toEqual([]);
    }
  });
}

test('the check sees what it should: a button without a name, and words too pale in dark colours alone', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await openApp(page);
  await page.addStyleTag({ content: '@media (prefers-color-scheme: dark) { h1 { color: #333 !important; } }' });
  await page.evaluate(() => document.querySelector('main')?.append(document.createElement('button')));
  const found = await violationsIn(page, { dark: { colorScheme: 'dark' } });
  expect(found).toEqual([expect.stringMatching(/^button-name: /), expect.stringMatching(/^dark: color-contrast: .+/)]);
});
