import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import packageFile from '../package.json' with { type: 'json' };

const { version, scripts, dependencies, devDependencies } = packageFile;
const read = (path: string) => readFileSync(path, 'utf8');
const documents = [
  ...readdirSync('.').filter((name) => name.endsWith('.md')),
  ...readdirSync('docs').map((name) => join('docs', name)),
];

describe('the packages in README.md and docs/dependencies.md', () => {
  const [inApp = [], besideIt = []] = ['README.md', 'docs/dependencies.md'].map((document) => [
    ...read(document).matchAll(/^\| `([^`]+)` +\| ([^|]+?) +\| (.+?) +\|$/gm),
  ]);
  const rows = [...inApp, ...besideIt];

  it('have a line with a reason each, and nothing else has one', () => {
    const named = (some: typeof rows) => some.map(([, name]) => name).sort();
    expect(named(inApp)).toEqual(Object.keys(dependencies).sort());
    expect(named(besideIt)).toEqual(Object.keys(devDependencies).sort());
    for (const [, name, , reason = ''] of rows) expect(reason.length, name).toBeGreaterThan(10);
  });

  it('have their licence named as they name it themselves', () => {
    for (const [, name = '', licence] of rows) {
      const { license } = JSON.parse(read(join('node_modules', name, 'package.json')));
      expect(licence, name).toBe(license.replace(/^\((.*)\)$/, '$1'));
    }
  });
});

it('CHANGELOG.md tells of this version', () => {
  expect(read('CHANGELOG.md')).toContain(`\n## [${version}]`);
});

describe('the documents', () => {
  it.each(documents)('%s names only commands and files that are there', (document) => {
    const text = read(document);
    for (const [, name = ''] of text.matchAll(/npm run (?:-s |--silent )?([a-z0-9]+)/g))
      expect(scripts).toHaveProperty(name);
    const links = [...text.matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)].map(([, link = '']) => link);
    for (const link of links.filter((one) => !/^[a-z]+:/.test(one))) {
      expect(() => readdirSync(dirname(join(dirname(document), link)))).not.toThrow();
      expect(readdirSync(dirname(join(dirname(document), link)))).toContain(link.split('/').at(-1));
    }
  });

  it('have a recipe for the links that can be read as a workflow', () => {
    const [, recipe = ''] = read('docs/releasing.md').match(/```yaml\n([\s\S]*?)```/) ?? [];
    const { jobs } = parse(recipe);
    const commands = jobs.links.steps.flatMap(({ run }: { run?: string }) => run ?? []).join('\n');
    expect(commands).toContain('catalogue -- links');
    expect(Object.keys(scripts)).toContain('catalogue');
  });
});
