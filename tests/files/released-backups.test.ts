import { describe, expect, it } from 'vitest';
import { personalDataKinds } from '../../src/domain/personal-data.ts';
import { parseBackup } from '../../src/files/backup.ts';
import { formatVersion } from '../../src/files/envelope.ts';
import { exampleMoment } from '../examples/person-examples.ts';

/** Backups made by the code of each released version of the file: they are never made anew. */
const texts = import.meta.glob<string>('./released/*.json', { eager: true, query: '?raw', import: 'default' });
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
});
