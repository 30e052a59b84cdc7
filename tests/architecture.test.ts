import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, sep } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Arrows point inward: what each room of src may import besides itself. See docs/architecture.md. */
const mayImport: Record<string, readonly string[]> = {
  domain: [],
  content: ['domain'],
  storage: ['domain'],
  files: ['domain'],
  app: ['domain', 'content', 'storage', 'files'],
  ui: ['app', 'domain'],
  pwa: [],
  'main.tsx': ['domain', 'content', 'storage', 'files', 'app', 'ui', 'pwa'],
};

/** Where each package lives; one that is not named here may be imported nowhere. */
const packageHomes: Record<string, readonly string[]> = {
  'age-encryption': ['files/'],
  'chart.js': ['ui/charts/'],
  dexie: ['storage/'],
  minisearch: ['ui/search/'],
  papaparse: ['files/'],
  preact: ['ui/', 'main.tsx'],
  uqr: ['ui/components/'],
  valibot: ['content/', 'files/'],
  'virtual:content': ['content/'],
  'workbox-window': ['pwa/'],
  yaml: ['content/'],
};

const longestFile = 300;

interface SourceFile {
  path: string;
  text: string;
}

function filesIn(folder: string): SourceFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(tsx?|m?js|css|html)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path: path.split(sep).join('/'), text: readFileSync(path, 'utf8') }));
}

/** Everything a file imports or exports from: statically, only for types, as a module it loads later, or in css. */
function importsOf({ text }: SourceFile): string[] {
  return [...text.matchAll(/(?:\bfrom|\bimport|@import)\s*\(?\s*(?:url\()?\s*(['"])([^'"\n]+)\1/g)].flatMap(
    ([, , imported]) => imported ?? [],
  );
}

const source = filesIn('src').map((file) => ({ ...file, path: file.path.slice('src/'.length) }));

function roomOf(path: string): string {
  return path.split('/')[0] ?? path;
}

/** What is wrong with one import, in words; undefined when it is allowed. */
function objection(path: string, imported: string): string | undefined {
  if (imported.startsWith('.')) {
    const target = posix.join(posix.dirname(path), imported);
    const allowed = [roomOf(path), ...(mayImport[roomOf(path)] ?? [])];
    return allowed.includes(roomOf(target)) ? undefined : `${path} may not import ${target}`;
  }
  const name = imported.startsWith('@') ? imported.split('/').slice(0, 2).join('/') : roomOf(imported);
  const homes = packageHomes[name] ?? [];
  return homes.some((home) => path.startsWith(home)) ? undefined : `${path} may not import the package ${imported}`;
}

describe('the rooms', () => {
  it('are the ones of the table', () => {
    expect(source.length).toBeGreaterThan(30);
    expect(source.map(({ path }) => path).filter((path) => !(roomOf(path) in mayImport))).toEqual([]);
  });

  it('import only inward, and packages only where these live', () => {
    const objections = source.flatMap((file) =>
      importsOf(file).flatMap((imported) => objection(file.path, imported) ?? []),
    );
    expect(objections).toEqual([]);
  });
});

describe('the files', () => {
  it.each(['src', 'tests', 'tools'])(`of %s have at most ${longestFile} lines`, (folder) => {
    const long = filesIn(folder).filter(({ text }) => text.trimEnd().split('\n').length > longestFile);
    expect(long.map(({ path }) => path)).toEqual([]);
  });
});
