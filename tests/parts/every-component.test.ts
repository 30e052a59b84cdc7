import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { allParts } from './all.ts';

/** Components without examples of their own, each with the reason. */
const withoutExamples: Readonly<Record<string, string>> = {
  dialog: 'the frame of "dialog" and "reading help"',
  'goal-step': 'a row of "goal steps"',
  'ask-passphrase': 'shown by open-shared and import-backup',
  'choose-passphrase': 'shown by make-backup and the lock page',
  'characters-left': 'shown by long-text-field and agreements',
  'import-conflicts': 'shown by import-backup',
  'import-who': 'shown by import-backup',
  'install-pictures': 'shown by install-hint, each way',
  'put-off': 'shown by backup-line and keeping-line',
  'profile-parts': 'gives words, shows nothing',
};

/** A hook shows nothing either; it has no markup, so that its file ends in .ts. */
const components = readdirSync('src/ui/components')
  .filter((file) => file.endsWith('.tsx'))
  .map((file) => file.slice(0, -'.tsx'.length));

const examples = readdirSync('tests/parts')
  .filter((file) => file.endsWith('.examples.tsx'))
  .map((file) => readFileSync(join('tests/parts', file), 'utf8'));

const source = readdirSync('src/ui', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => readFileSync(join('src/ui', file), 'utf8'));

const modules = import.meta.glob<Record<string, unknown>>('./*.examples.tsx', { eager: true });

function hasExamples(component: string): boolean {
  return examples.some((text) => text.includes(`from '../../src/ui/components/${component}.tsx'`));
}

describe('every component', () => {
  it('has examples, or a reason to have none', () => {
    expect(components.length).toBeGreaterThan(60);
    const missing = components.filter((component) => !hasExamples(component) && !(component in withoutExamples));
    expect(missing).toEqual([]);
  });

  it('that needs no examples is there, and has none', () => {
    const stale = Object.keys(withoutExamples).filter((name) => !components.includes(name) || hasExamples(name));
    expect(stale).toEqual([]);
  });

  it('has its style sheet: none is left that nothing imports', () => {
    const sheets = readdirSync('src/ui/components').filter((file) => file.endsWith('.css'));
    const unused = sheets.filter((sheet) => !source.some((text) => text.includes(`/${sheet}'`)));
    expect(unused).toEqual([]);
  });

  it('is in the list of parts, with all its examples', () => {
    const listed = new Set<unknown>(allParts);
    const left = Object.values(modules).flatMap((module) =>
      Object.entries(module).flatMap(([name, value]) => (isPart(value) && !listed.has(value) ? [name] : [])),
    );
    expect(left).toEqual([]);
  });
});

function isPart(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'part' in value && 'examples' in value;
}
