import { checkEveryPage } from './every-page.ts';
import { expect, question, test } from './test.ts';

const anAnsweredQuestion = '/#/vraag/gezondheid-en-speciale-behoeften.anker';

test('with colours forced by the device the chosen answer differs in more than colour', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(anAnsweredQuestion);
  await question(page).steps.nth(2).check();
  // Where the focus is says nothing about what is chosen.
  await question(page).heading.focus();

  const cards = await page.locator('.step-card').evaluateAll((elements) =>
    elements.map((card) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(card);
      const check = card.querySelector('.step-card__check');
      const hasCheck = check?.checkVisibility({ visibilityProperty: true }) ?? false;
      const stroke = check && getComputedStyle(check).color;
      const ground = check && getComputedStyle(check).backgroundColor;
      return {
        hasCheck: hasCheck && stroke !== ground,
        outline: outlineStyle === 'none' ? 0 : parseFloat(outlineWidth),
      };
    }),
  );
  expect(cards.map(({ hasCheck }) => hasCheck)).toEqual([false, false, true, false]);
  expect(cards.map(({ outline }) => outline >= 2)).toEqual([false, false, true, false]);

  const filled = await page
    .locator('.step-card__dot')
    .evaluateAll((dots) => dots.map((dot) => getComputedStyle(dot).backgroundColor));
  expect(new Set(filled).size, 'open and filled dots').toBe(2);
});

// Together they have every page; what moves is set by style, not by answers.
for (const state of ['empty', 'planned'] as const) {
  test(`nothing moves for who asked for that on a device that is ${state}`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const problems = await checkEveryPage(page, state, () =>
      page.evaluate(() => {
        const longest = (durations: string) =>
          Math.max(...durations.split(',').map((text) => parseFloat(text) * (text.trim().endsWith('ms') ? 1 : 1000)));
        const isMoving = (element: Element) =>
          ['', '::before', '::after'].some((part) => {
            const { transitionDuration, animationDuration, animationName } = getComputedStyle(element, part || null);
            return longest(transitionDuration) > 1 || (animationName !== 'none' && longest(animationDuration) > 1);
          });
        const moving = [...document.querySelectorAll('*')].filter(isMoving);
        return [
          ...moving.map((element) => `${element.localName}.${element.className} moves`),
          ...(document.getAnimations().length > 0 ? ['an animation is running'] : []),
          ...(getComputedStyle(document.documentElement).scrollBehavior === 'smooth' ? ['scrolling is slow'] : []),
        ];
      }),
    );
    expect(problems).toEqual([]);
  });
}
