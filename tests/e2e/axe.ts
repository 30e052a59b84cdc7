import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The rules whose outcome is another one in other colours. */
const rulesOfColour: RunOptions = { runOnly: ['color-contrast', 'link-in-text-block'] };

type Media = Parameters<Page['emulateMedia']>[0];

/**
 * What axe finds on the page that is shown: by all its rules as it stands there, and in other colours, if any,
 * by the rules that look at those. The page must let scripts in that are not its own.
 */
export async function violationsIn(page: Page, otherColours: Readonly<Record<string, Media>> = {}): Promise<string[]> {
  await page.addScriptTag({ content: axe });
  const found = await violationsBy(page, {});
  for (const [name, media] of Object.entries(otherColours)) {
    await page.emulateMedia(media);
    for (const violation of await violationsBy(page, rulesOfColour)) found.push(`${name}: ${violation}`);
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
  }
  return found;
}

function violationsBy(page: Page, options: RunOptions): Promise<string[]> {
  return page.evaluate(async (options) => {
    const checker = (globalThis as unknown as { axe: { run(options: RunOptions): Promise<AxeResults> } }).axe;
    const results = await checker.run(options);
    return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`);
  }, options);
}
