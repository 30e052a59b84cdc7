import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

/** Where a word stands in the files of a browser's profile. */
export interface Found {
  word: string;
  /** Without the numbers that differ each time. */
  file: string;
  how: string;
}

/** Looks for words in every file of a folder, as the browser may have written them. */
export async function searchFiles(folder: string, words: readonly string[]): Promise<Found[]> {
  const patterns = words.flatMap((word) => formsOf(word).map((form) => ({ word, ...form })));
  const found: Found[] = [];
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    // Some files are gone again while the browser ends.
    const contents = await readFile(path).catch(() => Buffer.alloc(0));
    const file = relative(folder, path).replace(/\d{4,}/g, '…');
    for (const { word, how, bytes } of patterns) if (contents.includes(bytes)) found.push({ word, file, how });
  }
  return found;
}

/** As UTF-8, UTF-16 and base64, which looks different at each of three places. */
function formsOf(word: string): { how: string; bytes: Buffer }[] {
  const base64 = [0, 1, 2].map((before) => {
    const whole = Buffer.from(`${'-'.repeat(before)}${word}`)
      .toString('base64')
      .replace(/=+$/, '');
    // What depends on the neighbours is left out.
    return Buffer.from(whole.slice(before === 0 ? 0 : before + 1, -1));
  });
  return [
    { how: 'UTF-8', bytes: Buffer.from(word) },
    { how: 'UTF-16', bytes: Buffer.from(word, 'utf16le') },
    ...base64.map((bytes) => ({ how: 'base64', bytes })),
  ];
}
