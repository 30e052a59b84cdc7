import type { Page } from '@playwright/test';
import { violationsIn } from './axe.ts';
import { openApp } from './device.ts';
import { atRest, checkEveryPage, statesWithPages } from './every-page.ts';
import { looseEnds } from './page-checks/loose-ends.ts';
import { misfits } from './page-checks/misfits.ts';
import { movements } from './page-checks/movement.ts';
import { outlineProblems } from './page-checks/outline.ts';
import { smallOnPage } from './page-checks/targets.ts';
import { expect, test } from './test.ts';

// The checker is put into the page from outside, which the page's own policy rightly forbids.
test.use({ bypassCSP: true });

/** Without motion: colours half-way from one to the other are nobody's. */
const calm = { colorScheme: 'light', reducedMotion: 'reduce' } as const;
const dark = { dark: { colorScheme: 'dark' } } as const;
const phone = { width: 390, height: 844 };
/** A window of 1280 at a zoom of 400 %. */
const zoomed = { width: 320, height: 256 };

/** What every page is looked at for on a phone; each gives what is wrong with the one that is shown. */
const checks: Readonly<Record<string, (page: Page, hash: string) => Promise<string[]>>> = {
  'by ear': (page) => page.evaluate(outlineProblems),
  'too small to press': smallOnPage,
  'loose ends': looseEnds,
  'moves for who asked for calm': (page) => page.evaluate(movements),
  axe: (page) => violationsIn(page, dark),
};

for (const state of statesWithPages) {
  test(`every page is for everyone on a device that is ${state}`, async ({ page }) => {
    await page.emulateMedia(calm);
    await page.setViewportSize(zoomed);
    const problems = await checkEveryPage(page, state, async (hash) => {
      const found = (await page.evaluate(misfits)).map((problem) => `at a zoom of 400 %: ${problem}`);
      await page.setViewportSize(phone);
      await atRest(page);
      for (const [name, check] of Object.entries(checks)) {
        for (const problem of await check(page, hash)) found.push(`${name}: ${problem}`);
      }
      await page.setViewportSize(zoomed);
      return found;
    });
    expect(problems).toEqual([]);
  });
}

test('each check sees what it should', async ({ page }) => {
  await page.emulateMedia(calm);
  await openApp(page);
  await page.addStyleTag({ content: '@media (prefers-color-scheme: dark) { h1 { color: #333 !important; } }' });
  await page.evaluate(() => {
    const add = (name: string, properties: object, style: string) => {
      const element = Object.assign(document.createElement(name), properties);
      element.style.cssText = style;
      document.querySelector('main')?.append(element);
    };
    add('button', {}, 'min-width: 0; min-height: 0; padding: 0; width: 12px; height: 12px');
    add('a', { href: 'mailto:iemand', textContent: 'Schrijf ons' }, 'transition: color 2s');
    add('h5', { textContent: 'Een kop' }, 'width: 2000px');
  });
  const found: string[][] = [];
  for (const check of Object.values(checks)) found.push(await check(page, '#/'));
  expect([...found, await page.evaluate(misfits)]).toEqual([
    [expect.stringMatching(/^“Een kop” skips from level \d to 5$/)],
    ['button “” is 12.0 × 12.0'],
    ['a link to mailto:iemand'],
    ['a. moves'],
    expect.arrayContaining([
      expect.stringMatching(/^button-name: /),
      expect.stringMatching(/^dark: color-contrast: .*h1/),
    ]),
    expect.arrayContaining([expect.stringMatching(/^the page is \d+ px wide in a window of 390: h5/)]),
  ]);
});
