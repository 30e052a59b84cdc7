import type { Page } from '@playwright/test';
import { openApp, putOnDevice } from './device.ts';
import { expect, test } from './test.ts';

/** A phone with a notch and a bar to swipe, as the browser tells a page that fills the whole screen. */
async function withNotch(page: Page, insets: { top: number; bottom: number; left: number; right: number }) {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setSafeAreaInsetsOverride', { insets });
}

/** Whatever has words or can be pressed, and stands in the part of the screen that is not seen well. */
function outsideSafeArea({ top, bottom, left, right }: { top: number; bottom: number; left: number; right: number }) {
  const inDialog = document.querySelector('dialog[open]');
  return [...(inDialog ?? document.body).querySelectorAll<HTMLElement>('a, button, input, p, h1, h2, li, label')]
    .filter((one) => one.checkVisibility({ visibilityProperty: true }) && !one.matches('.skip-link:not(:focus)'))
    .flatMap((one) => {
      const box = one.getBoundingClientRect();
      // The words of a quiet button begin at the edge, not its box.
      const { paddingLeft, paddingRight } = getComputedStyle(one);
      const isAtSide =
        box.left + Number.parseFloat(paddingLeft) < left - 0.5 ||
        box.right - Number.parseFloat(paddingRight) > innerWidth - right + 0.5;
      // What scrolls goes behind the notch: only what stays, and both ends of the page, must not.
      const isAtTop = scrollY === 0 && box.top < top - 0.5;
      const isAtEnd = scrollY + innerHeight > document.documentElement.scrollHeight - 1;
      const stays = one.closest('dialog, .question__nav, .sticky-bar, .overview__bar, .talk__nav') !== null;
      const isAtBottom = (isAtEnd || stays) && box.bottom > innerHeight - bottom + 0.5 && box.top < innerHeight;
      return isAtSide || isAtTop || isAtBottom ? [`${one.localName} “${one.textContent?.trim().slice(0, 30)}”`] : [];
    });
}

const upright = { top: 59, bottom: 34, left: 0, right: 0 };
const lying = { top: 0, bottom: 21, left: 59, right: 59 };
const pages = ['', '#/vraag/omgaan-met-gedrag.anker', '#/plan', '#/keuze', '#/leeraanbod', '#/gegevens'];

for (const [name, insets, size] of [
  ['upright', upright, { width: 393, height: 852 }],
  ['on its side', lying, { width: 852, height: 393 }],
] as const) {
  test(`on a phone with a notch, held ${name}, nothing is behind it at both ends of a page`, async ({ page }) => {
    await page.setViewportSize(size);
    await openApp(page);
    await putOnDevice(page, 'planned');
    await withNotch(page, insets);
    for (const hash of pages) {
      await page.goto(`/${hash}`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      expect.soft(await page.evaluate(outsideSafeArea, insets), `${hash} from the start`).toEqual([]);
      await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
      expect.soft(await page.evaluate(outsideSafeArea, insets), `${hash} at the end`).toEqual([]);
    }
    await page.evaluate(() => scrollTo(0, 0));
    await page.getByRole('button', { name: 'Leeshulp' }).click();
    await page.getByRole('dialog').waitFor();
    const dialog = await page.getByRole('dialog').boundingBox();
    expect(dialog?.y).toBeGreaterThanOrEqual(insets.top);
    expect((dialog?.y ?? 0) + (dialog?.height ?? 0)).toBeLessThanOrEqual(size.height - insets.bottom);
  });
}

test('in a talk, which fills the screen, too', async ({ page }) => {
  await page.setViewportSize({ width: 393, height: 852 });
  await openApp(page);
  await putOnDevice(page, 'talking');
  await withNotch(page, upright);
  await page.goto('/#/gesprek/talk-2?bij=talk-2-topic');
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(await page.evaluate(outsideSafeArea, upright)).toEqual([]);
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  expect(await page.evaluate(outsideSafeArea, upright)).toEqual([]);
});
