import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { databaseVersion } from '../../src/storage/database.ts';
import { type TableName, tableNames } from '../../src/storage/records.ts';
import { person } from '../examples/person-examples.ts';
import { freshDatabaseName, openExampleStore } from './example-store.ts';
import { loadDump, type ReleasedDump, takeDump } from './released/released-dump.ts';

const files = import.meta.glob<ReleasedDump>(['./released/*.json', '!./released/*-locked.json'], {
  eager: true,
  import: 'default',
});
const dumps = Object.entries(files).map(([path, dump]) => ({ file: path.replace('./released/', ''), dump }));

/** A device as that version left it; the name of its database. */
async function deviceWith(dump: ReleasedDump): Promise<string> {
  const name = freshDatabaseName();
  await loadDump(dump, name);
  return name;
}

/** The dumps of which this test read every table. */
const opened = new Map<string, Set<TableName>>();

/** A row as the domain means it: without the version of its shape. */
function meant(row: unknown): unknown {
  const { recordVersion: _, ...fields } = row as Record<string, unknown>;
  return fields;
}

describe.each(dumps)('a device with the database of $file', ({ file, dump }) => {
  it.each(tableNames)('still has every row of %s', async (table: TableName) => {
    const { store } = openExampleStore(await deviceWith(dump));
    // A table that came later is empty.
    const rows = dump.rows[table] ?? [];
    expect(rows.length > 0).toBe(table in dump.stores);
    expect(await store.read((reader) => reader.list(table))).toEqual(rows.map(meant));
    opened.set(file, (opened.get(file) ?? new Set()).add(table));
  });

  it('finds the rows of a person and of an assessment', async () => {
    const { store } = openExampleStore(await deviceWith(dump));
    const { assessments, answers, goals } = dump.rows as Record<string, Record<string, string>[]>;
    const personId = assessments?.[0]?.personId ?? '';
    const assessmentId = assessments?.[0]?.id ?? '';
    const own = (rows: Record<string, string>[] | undefined, field: string, id: string) =>
      rows?.filter((row) => row[field] === id).map(meant);
    await store.read(async (reader) => {
      expect(await reader.list('assessments', { personId })).toEqual(own(assessments, 'personId', personId));
      expect(await reader.list('goals', { personId })).toEqual(own(goals, 'personId', personId));
      expect(await reader.list('answers', { assessmentId })).toEqual(own(answers, 'assessmentId', assessmentId));
    });
  });

  it('takes new rows', async () => {
    const name = await deviceWith(dump);
    const added = person({ id: 'person-new' });
    expect((await openExampleStore(name).store.write(async () => [{ table: 'people', put: added }])).ok).toBe(true);
    expect(await openExampleStore(name).store.read((reader) => reader.get('people', added.id))).toEqual(added);
  });
});

describe('the dumps of released databases', () => {
  it('are there for every version', () => {
    const expected = Array.from({ length: databaseVersion }, (_, index) => `v${index + 1}.json`);
    expect(dumps.map(({ file }) => file).sort()).toEqual(expected.sort());
    for (const { file, dump } of dumps) expect(file).toBe(`v${dump.databaseVersion}.json`);
  });

  it('were each opened by this version, with every table', () => {
    for (const { file } of dumps) expect([...(opened.get(file) ?? [])], file).toEqual([...tableNames]);
    expect(opened.size).toBe(databaseVersion);
  });

  it('never lose a table or an index, so that an older app that finds a newer database changes nothing of it', () => {
    const ordered = dumps.map(({ dump }) => dump).sort((one, other) => one.databaseVersion - other.databaseVersion);
    ordered.slice(1).forEach((dump, index) => {
      expect(dump.stores).toMatchObject(ordered[index]?.stores ?? {});
    });
  });

  it('have the schema of the current version in the latest one, so that a change of schema needs a new version', async () => {
    const { name, store } = openExampleStore();
    await store.write(async () => []);
    const { stores, nativeVersion } = await takeDump(name, databaseVersion);
    const latest = dumps.find(({ dump }) => dump.databaseVersion === databaseVersion)?.dump;
    expect({ stores, nativeVersion }).toEqual({ stores: latest?.stores, nativeVersion: latest?.nativeVersion });
  });
});
