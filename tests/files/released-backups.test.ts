import { describe, expect, it, vi } from 'vitest';
import { personalDataKinds } from '../../src/domain/personal-data.ts';
import { parseBackup } from '../../src/files/backup.ts';
import { formatVersion } from '../../src/files/envelope.ts';
import { upgradeSteps } from '../../src/files/upgrade-steps.ts';
import { exampleMoment } from '../examples/person-examples.ts';

/** Backups made by the code of each released version of the file: they are never made anew. */
const texts = import.meta.glob<string>(['./released/*.json', '!./released/*-locked.json'], {
  eager: true,
  query: '?raw',
  import: 'default',
});
const files = Object.entries(texts).map(([path, text]) => [path.replace('./released/', ''), text] as const);

describe('a backup that was made by an earlier version of the app', () => {
  it('is there for every version of the file', () => {
    const versions = Array.from({ length: formatVersion }, (_, index) => `v${index + 1}.json`);
    expect(files.map(([name]) => name).sort()).toEqual(versions);
  });

  it.each(files)('still opens with every row: %s', async (_, text) => {
    const { data } = JSON.parse(text) as { data: Record<string, unknown[]> };
    const read = await parseBackup(text);
    expect(read).toMatchObject({ ok: true, value: { createdAt: exampleMoment, leftOut: 0 } });
    if (!read.ok) return;
    // A table that came later is empty.
    for (const kind of personalDataKinds) expect(read.value.data[kind]).toEqual(data[kind] ?? []);
  });

  it('is brought up to date by a named step per version, each of which is taken', async () => {
    expect(upgradeSteps).toHaveLength(formatVersion - 1);
    const names = upgradeSteps.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).not.toBe('');

    const taken = upgradeSteps.map((step) => vi.spyOn(step, 'upgrade'));
    for (const [name, text] of files) {
      for (const step of taken) step.mockClear();
      expect((await parseBackup(text)).ok).toBe(true);
      const version = Number(/\d+/.exec(name)?.[0]);
      expect(
        taken.map(({ mock }) => mock.calls.length),
        name,
      ).toEqual(upgradeSteps.map((_, index) => (index + 1 < version ? 0 : 1)));
    }
    vi.restoreAllMocks();
  });
});
