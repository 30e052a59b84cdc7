import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = 'tests/hostile/corpus';

/**
 * Samples of what someone hostile writes where a text is expected, by name, of our own making. Each that would run calls
 * `hurt()`, opens a dialog, or asks something of hostile.example. Not imported: halves of an emoji are no module.
 */
export const corpus: Readonly<Record<string, string>> = Object.assign(
  {},
  ...readdirSync(folder).map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8'))),
);
