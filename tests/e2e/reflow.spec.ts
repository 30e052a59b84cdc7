import { checkEveryPage, chooseLargestText, statesWithPages } from './every-page.ts';
import { expect, test } from './test.ts';

/**
 * What does not fit in the width of the window: the page itself when it scrolls sideways, and every text that sticks
 * out of the window or of the box it stands in. Runs in the page.
 */
function misfits(): string[] {
  const nameOf = (element: Element) => {
    const own = `${element.localName}${[...element.classList].map((name) => `.${name}`).join('')}`;
    return `${own} “${(element.textContent ?? '').trim().replace(/\s+/g, ' ').slice(0, 40)}”`;
  };
  const isForScreenReaders = (element: Element): boolean =>
    getComputedStyle(element).clipPath === 'inset(50%)' ||
    (element.parentElement !== null && isForScreenReaders(element.parentElement));
  const boxesOf = (text: Node) => {
    const range = document.createRange();
    range.selectNodeContents(text);
    return [...range.getClientRects()];
  };
  const found: string[] = [];
  const page = document.documentElement;
  if (page.scrollWidth > innerWidth) {
    const widest = [...document.body.querySelectorAll('*')]
      .filter((element) => element.checkVisibility() && element.getBoundingClientRect().right > innerWidth + 0.5)
      .map(nameOf);
    found.push(`the page is ${page.scrollWidth} px wide in a window of ${innerWidth}: ${widest.slice(-3).join(', ')}`);
  }
  for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
    if (!element.checkVisibility({ visibilityProperty: true })) continue;
    if (isForScreenReaders(element)) continue;
    // A picture of a sheet of paper: as wide as paper, and shown smaller.
    if (element.closest('[inert]')) continue;
    const texts = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim());
    if (texts.length === 0 && !element.matches('input, select, textarea, canvas, svg, img')) continue;
    const boxes = texts.length > 0 ? texts.flatMap(boxesOf) : [element.getBoundingClientRect()];
    if (boxes.some(({ left, right }) => left < -0.5 || right > innerWidth + 0.5)) {
      found.push(`${nameOf(element)} sticks out of the window`);
    }
    // What someone typed on one line moves along in its field.
    const isBox = element.clientWidth > 0 && !element.matches('input');
    if (isBox && element.scrollWidth > element.clientWidth + 1) {
      found.push(`${nameOf(element)} needs ${element.scrollWidth} px and gets ${element.clientWidth}`);
    }
  }
  return found;
}

for (const state of statesWithPages) {
  test(`every page fits a small window on a device that is ${state}`, async ({ page }) => {
    const check = () => page.evaluate(misfits);
    await page.setViewportSize({ width: 320, height: 256 });
    expect.soft(await checkEveryPage(page, state, check), 'a window of 1280 at a zoom of 400 %').toEqual([]);
    await page.setViewportSize({ width: 390, height: 844 });
    const enlarge = () => chooseLargestText(page);
    expect.soft(await checkEveryPage(page, state, check, enlarge), 'a phone with the largest letters').toEqual([]);
  });
}

test('the reading help fits with the largest letters, where someone needs it to make them smaller again', async ({
  page,
}) => {
  await page.goto('/');
  await page.setViewportSize({ width: 320, height: 640 });
  await chooseLargestText(page);
  await page.getByRole('button', { name: 'Leeshulp' }).click();
  await expect(page.getByRole('dialog', { name: 'Leeshulp' })).toBeVisible();
  expect(await page.evaluate(misfits)).toEqual([]);
});
