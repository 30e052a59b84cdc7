import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { missing, type NamedTest } from '../examples/named-test.ts';

/** Every test that a text names, as `file`: "name". */
function namedIn(text: string): NamedTest[] {
  return [...text.replace(/\s+/g, ' ').matchAll(/`(tests\/[^`]+)`: "([^"]+)"/g)].map(([, file = '', test = '']) => ({
    file,
    test,
  }));
}

const model = readFileSync('docs/threat-model.md', 'utf8');
const adversaries = model.split('\n### ').slice(1);

describe('the threat model', () => {
  it('names tests that are there and run', () => {
    const named = namedIn(model);
    expect(named.length).toBeGreaterThan(20);
    expect(named.flatMap((one) => missing(one) ?? [])).toEqual([]);
  });

  it('says of each adversary what protects, which test shows it, and what remains', () => {
    expect(adversaries.length).toBeGreaterThan(7);
    for (const adversary of adversaries) {
      expect(adversary).toMatch(/\*\*Protects:\*\*[\s\S]*\*\*Shown by:\*\*[\s\S]*\*\*Remains:\*\*/);
      expect(namedIn(adversary).length).toBeGreaterThan(0);
    }
  });

  it('would be noticed to name a test that is gone or skipped', () => {
    expect(namedIn('`tests/a.test.ts`: "is not\nthere"')).toEqual([{ file: 'tests/a.test.ts', test: 'is not there' }]);
    expect(missing({ file: 'tests/a.test.ts', test: 'is not there' })).toBeDefined();
    expect(missing({ file: 'tests/architecture.test.ts', test: 'are not the ones of the table' })).toBeDefined();
    expect(missing({ file: 'tests/architecture.test.ts', test: 'are the ones of the table' })).toBeUndefined();
  });
});
