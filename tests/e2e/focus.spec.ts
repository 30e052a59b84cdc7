import type { Page } from '@playwright/test';
import { openApp, pageStates, putOnDevice } from './device.ts';
import { visit } from './every-page.ts';
import { expect, test } from './test.ts';

/** Pages of every kind: text, a form, cards, a bar that stays in sight, folded parts. */
const sample = [
  'start-first-visit',
  'start-finished',
  'question-first',
  'question-answered',
  'profile-finished',
  'focus-chosen',
  'suggestions-chosen',
  'plan-filled',
  'data-two-people',
];

/** More than any page asks for: who is still on it then cannot leave. */
const mostPresses = 200;

interface Stop {
  name: string;
  problems: string[];
  top: number;
  bottom: number;
}

/**
 * Gives everything the keyboard must reach a number, and remembers its outline without focus. A group of radio buttons
 * counts once. Runs in the page.
 */
function numberStops(): string[] {
  const groups = new Set<string>();
  return [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, summary, textarea')]
    .filter((element) => element.checkVisibility({ visibilityProperty: true }) && !element.matches(':disabled'))
    .map((element, index) => {
      const host = element.closest('.step-card, .choice, .file-field, .focus-card') ?? element;
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(host);
      element.dataset.resting = [outlineStyle, outlineWidth, outlineColor].join(' ');
      element.dataset.stop = String(index);
      return element;
    })
    .filter((element) => {
      if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return true;
      const isNew = !groups.has(element.name);
      groups.add(element.name);
      return isNew;
    })
    .map((element) =>
      element instanceof HTMLInputElement && element.type === 'radio'
        ? `group ${element.name}`
        : `stop ${element.dataset.stop}`,
    );
}

/** What has the focus now and what is wrong with how it shows. Runs in the page; null when it is not on the page. */
function currentStop(): (Stop & { id: string }) | null {
  const element = document.activeElement;
  if (!(element instanceof HTMLElement) || element === document.body) return null;
  const problems: string[] = [];
  const host = element.closest('.step-card, .choice, .file-field, .focus-card') ?? element;
  const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(host);
  const outline = [outlineStyle, outlineWidth, outlineColor].join(' ');
  if (outlineStyle === 'none' || parseFloat(outlineWidth) < 2) problems.push(`outline is ${outline}`);
  if (outline === element.dataset.resting) problems.push(`looks as it does without focus: ${outline}`);

  const box = host.getBoundingClientRect();
  const cover = [...document.querySelectorAll('.sticky-bar, .question__nav')]
    .filter((bar) => !bar.contains(element))
    .map((bar) => bar.getBoundingClientRect())
    .find((bar) => bar.top < box.bottom - 1 && box.top < bar.bottom - 1);
  const where = `${box.top.toFixed()}–${box.bottom.toFixed()}`;
  if (cover) problems.push(`stands at ${where}, behind the bar at ${cover.top.toFixed()}`);
  if (box.top < -1 || box.bottom > innerHeight + 1) problems.push(`stands at ${where} in a window of ${innerHeight}`);
  const isRadio = element instanceof HTMLInputElement && element.type === 'radio';
  return {
    id: isRadio ? `group ${element.name}` : `stop ${element.dataset.stop}`,
    name: `${element.localName} “${(element.ariaLabel ?? host.textContent ?? '').trim().slice(0, 40)}”`,
    problems,
    top: box.top + scrollY,
    bottom: box.bottom + scrollY,
  };
}

async function walk(page: Page): Promise<string[]> {
  const expected = await page.evaluate(numberStops);
  const problems: string[] = [];
  const reached = new Set<string>();
  let before: Stop | undefined;
  let hasLeft = false;
  for (let presses = 0; presses < mostPresses; presses += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(currentStop);
    // Past the last element the focus is the browser's, then it begins at the top: a page may open with it further down.
    if (hasLeft && (!stop || reached.has(stop.id))) {
      const missed = expected.filter((id) => !reached.has(id));
      return missed.length > 0 ? [...problems, `never reached: ${missed.join(', ')}`] : problems;
    }
    if (stop) {
      reached.add(stop.id);
      problems.push(...stop.problems.map((problem) => `${stop.name} ${problem}`));
      if (before && stop.bottom <= before.top)
        problems.push(`${stop.name} stands above ${before.name}, and comes later`);
    } else hasLeft = true;
    before = stop ?? undefined;
  }
  return [...problems, `no way out after ${before?.name}`];
}

for (const [look, forcedColors, width] of [
  ['on a phone', 'none', 390],
  ['on a desktop with colours forced by the device', 'active', 1280],
] as const) {
  test(`the focus can be seen and followed ${look}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ forcedColors });
    await openApp(page);
    const pages = pageStates.filter(({ name }) => sample.includes(name));
    expect(pages.length).toBe(sample.length);
    for (const { name, state, hash } of pages) {
      await putOnDevice(page, state);
      await visit(page, hash);
      expect.soft(await walk(page), name).toEqual([]);
    }
  });
}
