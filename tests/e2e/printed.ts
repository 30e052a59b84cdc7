import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';

interface Word {
  text: string;
  xMin: number;
  xMax: number;
}

/** Waits for the app's own letters: those that stand in for them until they have come take more room on paper. */
export async function lettersAreThere(page: Page): Promise<void> {
  await page.waitForFunction(() => [...document.fonts].some(({ status }) => status === 'loaded'));
}

/** The sheets of the page as it is printed: their text in the order of reading, and every word with its place. */
export async function printed(page: Page, path: string): Promise<{ sheets: string[]; words: Word[]; images: number }> {
  await page.pdf({ path, preferCSSPageSize: true });
  const run = (...options: string[]) => execFileSync('pdftotext', [...options, path, '-'], { encoding: 'utf8' });
  const boxes = [
    ...run('-bbox').matchAll(/<word xMin="([\d.-]+)" yMin="[\d.-]+" xMax="([\d.-]+)"[^>]*>(.*?)<\/word>/g),
  ];
  return {
    sheets: run('-raw').split('\f').slice(0, -1),
    words: boxes.map(([, xMin, xMax, text = '']) => ({ text, xMin: Number(xMin), xMax: Number(xMax) })),
    images: ((await readFile(path, 'latin1')).match(/\/Subtype\s*\/Image\b/g) ?? []).length,
  };
}

/** Without what lines, fonts and joined letters make of it. */
export function bare(text: string): string {
  return text.normalize('NFKC').replace(/[\s\u00ad\u200b-\u200f\u2066-\u2069]/g, '');
}
