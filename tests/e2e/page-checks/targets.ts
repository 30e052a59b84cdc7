import type { Page } from '@playwright/test';

/** At least 24 by 24 px to tap on, as WCAG 2.5.8 asks; what is used on every question is larger. */
const leastAnywhere = 24;
const leastOnQuestion: Readonly<Record<string, number>> = {
  '.step-card': 48,
  '.choice': 48,
  '.question__nav .button': 48,
};

/** What is too small to tap, with the size it has. Runs in the page. */
function smallTargets(least: number): string[] {
  /** Whether other words stand on the same line: then the line decides how high a link can be. */
  const isInRunningText = (element: Element) => {
    if (!element.matches('a, .word') || getComputedStyle(element).display !== 'inline') return false;
    let block = element.parentElement;
    while (block && getComputedStyle(block).display === 'inline') block = block.parentElement;
    if (!block) return false;
    const lines = [...element.getClientRects()];
    const texts = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      if (element.contains(texts.currentNode) || !texts.currentNode.nodeValue?.trim()) continue;
      const range = document.createRange();
      range.selectNodeContents(texts.currentNode);
      for (const { top, bottom } of range.getClientRects()) {
        const middle = (top + bottom) / 2;
        if (lines.some((line) => line.top < middle && middle < line.bottom)) return true;
      }
    }
    return false;
  };
  return [...document.querySelectorAll<HTMLElement>('a, button, input, select, summary, textarea')].flatMap(
    (element) => {
      if (!element.checkVisibility({ visibilityProperty: true }) || isInRunningText(element)) return [];
      const isTicked = element instanceof HTMLInputElement && ['radio', 'checkbox'].includes(element.type);
      const { width, height } = ((isTicked && element.labels?.[0]) || element).getBoundingClientRect();
      if (width >= least && height >= least) return [];
      const name = element.getAttribute('aria-label') ?? element.textContent?.trim().slice(0, 40);
      return [`${element.localName} “${name}” is ${width.toFixed(1)} × ${height.toFixed(1)}`];
    },
  );
}

/** What is too small to press on the page that is shown. */
export async function smallOnPage(page: Page, hash: string): Promise<string[]> {
  const small = await page.evaluate(smallTargets, leastAnywhere);
  if (!hash.startsWith('#/vraag/') || hash.endsWith('bestaat-niet')) return small;
  for (const [selector, least] of Object.entries(leastOnQuestion)) {
    const heights = await page
      .locator(selector)
      .evaluateAll((elements) => elements.map((element) => element.getBoundingClientRect().height));
    if (heights.length === 0) small.push(`${selector} is missing`);
    for (const height of heights) if (height < least) small.push(`${selector} is ${height} high`);
  }
  return small;
}
