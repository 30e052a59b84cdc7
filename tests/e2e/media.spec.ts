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
