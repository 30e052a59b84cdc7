import { readFileSync } from 'node:fs';

/** The names of the scripts that a built script cannot run without. They stand in the same folder. */
export function importsOf(path: string): string[] {
  const imports = readFileSync(path, 'utf8').matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g);
  return [...imports].map((match) => match[1] ?? '');
}
