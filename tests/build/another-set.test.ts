import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { topicsOf } from '../../src/domain/question-set.ts';
import { loadContentFolder } from '../../tools/content/content-folder.ts';

const anotherSet = 'tests/examples/small-set';
const outDir = mkdtempSync(join(tmpdir(), 'pijlerpad-build-'));
let built = '';

beforeAll(async () => {
  vi.stubEnv('QUESTIONSET', anotherSet);
  vi.stubEnv('NODE_ENV', 'production');
  await build({ configFile: 'vite.config.ts', logLevel: 'error', build: { outDir, emptyOutDir: true } });
  built = readdirSync(outDir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(html|js)$/.test(entry.name))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
    .join('\n');
}, 120_000);

afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(outDir, { recursive: true });
});

/** A piece of text that is written the same whatever quotes a script has around it. */
function plain(text: string): string {
  return text.split(/["'`\\:]/).sort((one, other) => other.length - one.length)[0] ?? '';
}

function questionsOf(folder: string): string[] {
  return topicsOf(loadContentFolder(folder).questionSet).flatMap(({ anchor, situations }) =>
    [anchor, ...situations].map(({ text }) => plain(text)),
  );
}

describe('a build with another question set', () => {
  it('asks its questions', () => {
    expect(built.length).toBeGreaterThan(100_000);
    for (const question of questionsOf(anotherSet)) expect(built).toContain(question);
  });

  it('has none of the questions for foster parents', () => {
    const others = questionsOf('questionsets/pleegouders');
    expect(others.length).toBeGreaterThan(90);
    expect(others.filter((question) => built.includes(question))).toEqual([]);
  });
});

describe('a build with a mistake in the question set', () => {
  it('says where it is, and makes nothing', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'pijlerpad-mistake-'));
    const [set, out] = [join(folder, 'set'), join(folder, 'out')];
    cpSync(anotherSet, set, { recursive: true });
    const path = join(set, 'questionset.yaml');
    writeFileSync(path, readFileSync(path, 'utf8').replace(/^title:/m, 'titel:'));
    vi.stubEnv('QUESTIONSET', set);
    const made = build({ configFile: 'vite.config.ts', logLevel: 'silent', build: { outDir: out } });
    await expect(made).rejects.toThrow(/De inhoud klopt nog niet[\s\S]*questionset\.yaml:\d+ {2}titel/);
    expect(readdirSync(folder)).toEqual(['set']);
    rmSync(folder, { recursive: true });
  });
});
