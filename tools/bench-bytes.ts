import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Figure } from './figures.ts';
import { importsOf } from './imports-of.ts';
import { keptIn } from './kept-files.ts';

/** Bytes of the build in `dist`, compressed with brotli: what someone waits for, and what is kept on their device. */
export async function measureBytes(): Promise<Figure[]> {
  const page = readFileSync('dist/index.html', 'utf8');
  const named = (pattern: RegExp) => [...page.matchAll(pattern)].map((match) => match[1] ?? '');
  const scripts = named(/(?:src|href)="\.\/([^"]+\.js)"/g);
  const storage = readdirSync('dist/assets').filter((name) => /^storage-.*\.js$/.test(name));
  const toStored = withImports([...scripts, ...storage.map((name) => `assets/${name}`)]);
  const kept = keptIn('dist');
  return [
    figure('page of the first visit', ['index.html']),
    figure('script to the first question', scripts, '55'),
    figure('script to the first stored answer', toStored),
    figure('style to the first question', named(/href="\.\/([^"]+\.css)"/g), '10'),
    figure(`${kept.length} files kept for use without a network`, kept, '450'),
  ];
}

/** These scripts of `dist`, and all that they cannot run without. */
function withImports(scripts: readonly string[]): string[] {
  const all = new Set(scripts);
  // What is added while going on is gone past too.
  for (const path of all) for (const name of importsOf(join('dist', path))) all.add(`assets/${name}`);
  return [...all];
}

function figure(name: string, paths: readonly string[], budget?: string): Figure {
  const bytes = paths.map((path) => brotliCompressSync(readFileSync(join('dist', path))).length);
  const value = bytes.reduce((sum, size) => sum + size, 0) / 1000;
  return { name, unit: 'kB', median: value, p95: value, runs: 1, ...(budget !== undefined && { budget }) };
}
