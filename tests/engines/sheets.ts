import { execFileSync, spawnSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';

/** Points of a sheet of A4. */
const [sheetWidth, sheetHeight] = [(210 / 25.4) * 72, (297 / 25.4) * 72];

export interface Sheets {
  amount: number;
  /** The text of each sheet in one line, each joined letter apart. */
  texts: readonly string[];
  text: string;
  /** Sheets that are not A4, and words that fall off one. */
  faults: readonly string[];
}

/** What this computer lacks to read a PDF; undefined when it is all there. */
export function missingToRead(): string | undefined {
  return spawnSync('pdftotext', ['-v'], { stdio: 'ignore' }).error && 'there is no pdftotext';
}

/** Reads a PDF. */
export async function readSheets(pdf: Uint8Array, path: string): Promise<Sheets> {
  await writeFile(path, pdf);
  const boxes = execFileSync('pdftotext', ['-bbox', path, '-'], { encoding: 'utf8' });
  const pages = [...boxes.matchAll(/<page width="([\d.]+)" height="([\d.]+)"/g)];
  const words = [...boxes.matchAll(/<word xMin="([\d.-]+)" yMin="[\d.-]+" xMax="([\d.-]+)"[^>]*>(.*?)<\/word>/g)];
  const isA4 = ([, width, height]: RegExpMatchArray) =>
    Math.abs(Number(width) - sheetWidth) < 2 && Math.abs(Number(height) - sheetHeight) < 2;
  const plain = execFileSync('pdftotext', ['-raw', path, '-'], { encoding: 'utf8' }).normalize('NFKC');
  const texts = plain.split('\f').map((text) => text.replace(/\s+/g, ' '));
  return {
    amount: pages.length,
    texts,
    text: texts.join(' '),
    faults: [
      ...pages.filter((page) => !isA4(page)).map(([page]) => `not A4: ${page}`),
      ...words
        .filter(([, left, right]) => Number(left) < 0 || Number(right) > sheetWidth)
        .map(([, left, right, word]) => `off the sheet: ${word} (${left}-${right})`),
    ],
  };
}
