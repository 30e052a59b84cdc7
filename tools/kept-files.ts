import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The paths of all files that the service worker of a build keeps for use without a network. */
export function keptIn(folder: string): string[] {
  const worker = readFileSync(join(folder, 'sw.js'), 'utf8');
  const kept = [...worker.matchAll(/\burl:\s*"([^"]+)"|"url":\s*"([^"]+)"/g)].map(
    (match) => match[1] ?? match[2] ?? '',
  );
  if (kept.length < 20) throw new Error('The service worker keeps too few files to be believed.');
  return [...new Set(kept)];
}
