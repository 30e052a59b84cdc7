import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createDatabase, databaseName } from '../../src/storage/database.ts';
import { tableNames } from '../../src/storage/records.ts';
import { readRawRows } from '../../src/storage/rescue.ts';
import { createStore } from '../../src/storage/store.ts';
import { goal, person } from '../examples/person-examples.ts';
import { refuseOpening } from './example-store.ts';

const noRows = Object.fromEntries([...tableNames, 'sealed', 'locks'].map((name) => [name, []]));

afterEach(async () => {
  vi.restoreAllMocks();
  await Dexie.delete(databaseName);
});

describe('the rescue of what is on a device', () => {
  it('reads every row as it is, also those the app cannot read', async () => {
    const database = createDatabase();
    await createStore(database).write(async () => [
      { table: 'people', put: person() },
      { table: 'goals', put: goal() },
    ]);
    await database.goals.put({ id: 'broken' });
    database.close();

    expect(await readRawRows()).toEqual({
      ...noRows,
      people: [{ ...person(), recordVersion: 1 }],
      goals: [{ id: 'broken' }, { ...goal(), recordVersion: 1 }],
    });
  });

  it('reads while the app has the database open', async () => {
    const database = createDatabase();
    await database.people.put(person());
    expect((await readRawRows()).people).toEqual([person()]);
    database.close();
  });

  it('gives empty tables when nothing was ever stored', async () => {
    expect(await readRawRows()).toEqual(noRows);
  });

  it('does not keep the app from starting on a device where nothing was stored', async () => {
    await readRawRows();
    const database = createDatabase();
    const store = createStore(database);
    const written = await store.write(async () => [{ table: 'people', put: person() }]);
    expect(written.ok).toBe(true);
    expect(await database.people.count()).toBe(1);
    database.close();
  });

  it('says it when the browser refuses', async () => {
    refuseOpening('SecurityError');
    await expect(readRawRows()).rejects.toThrow('no storage here');
  });
});
