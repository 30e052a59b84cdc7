import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { failed } from '../../src/domain/result.ts';
import { createDatabase, databaseVersion } from '../../src/storage/database.ts';
import { createFolderStore } from '../../src/storage/folders.ts';
import { eraseBehindLock, newDataKey, turnLockOn } from '../../src/storage/lock.ts';
import type { StorageState, Store } from '../../src/storage/store.ts';
import { goal, person } from '../examples/person-examples.ts';
import { openExampleStore } from './example-store.ts';

const opened: Dexie[] = [];
afterEach(() => {
  for (const database of opened.splice(0)) database.close();
  vi.restoreAllMocks();
});

/** What a later version of the app would do: one table more, and the rows as they were. */
async function openNewer(name: string): Promise<Dexie> {
  const newer: Dexie = createDatabase(name);
  opened.push(newer);
  newer.version(databaseVersion + 1).stores({ laterTable: 'id' });
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  await newer.open();
  return newer;
}

/** Everything in the database, seen by nothing but IndexedDB. */
async function stored(name: string): Promise<{ version: number; rows: Record<string, unknown[]> }> {
  const database = await outcomeOf(indexedDB.open(name));
  const names = [...database.objectStoreNames];
  const rows = await Promise.all(
    names.map(async (table) => [table, await outcomeOf(database.transaction(table).objectStore(table).getAll())]),
  );
  const { version } = database;
  database.close();
  return { version, rows: Object.fromEntries(rows) };
}

function outcomeOf<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

function stateOf(store: Store): StorageState {
  let state: StorageState = {};
  store.observeState((next) => {
    state = next;
  })();
  return state;
}

const rename = (store: Store, nickname: string) =>
  store.write(async () => [{ table: 'people', put: person({ nickname }) }]);

describe('a tab that is open while a newer version opens the database', () => {
  it('writes what was being typed first, and then nothing any more, but keeps and shows it', async () => {
    const { name, store } = openExampleStore();
    await rename(store, 'Eerst');
    const opening = openNewer(name);
    await vi.waitFor(() => expect(stateOf(store).trouble).toBe('newer'));
    const lastLetters = rename(store, 'Laatste letters');
    await opening;
    expect((await lastLetters).ok).toBe(true);

    const before = await stored(name);
    expect(before.rows.people).toMatchObject([{ nickname: 'Laatste letters' }]);
    expect(await rename(store, 'Te laat')).toEqual(failed('newer'));
    await store.write(async () => [{ table: 'goals', put: goal() }]);
    expect(await stored(name)).toEqual(before);
    expect(await store.read((reader) => reader.get('people', 'person-1'))).toMatchObject({ nickname: 'Te laat' });
    expect(await store.read((reader) => reader.list('goals'))).toEqual([goal()]);
    expect(stateOf(store)).toEqual({ trouble: 'newer' });
  });

  it('does not hold up the newer version', async () => {
    const { name, store } = openExampleStore();
    await rename(store, 'Eerst');
    const newer = await openNewer(name);
    expect(newer.isOpen()).toBe(true);
    expect(await newer.table('people').toArray()).toMatchObject([{ nickname: 'Eerst' }]);
  });

  it('still says so after trying again, and changes nothing', async () => {
    const { name, store } = openExampleStore();
    await rename(store, 'Eerst');
    await openNewer(name);
    const before = await stored(name);
    await rename(store, 'Te laat');
    expect(await store.retry()).toEqual(failed('newer'));
    expect(await stored(name)).toEqual(before);
  });

  it('does not stop for another tab of its own version, or when the database is taken away', async () => {
    const { name, store } = openExampleStore();
    await rename(store, 'Eerst');
    await rename(openExampleStore(name).store, 'Ander');
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    await Dexie.delete(name);
    expect((await rename(store, 'Verder')).ok).toBe(true);
    expect(stateOf(store)).toEqual({});
  });
});

describe('an app that is older than the database it finds', () => {
  async function olderApp() {
    const { name, store } = openExampleStore();
    await rename(store, 'Eerst');
    (await openNewer(name)).close();
    return { ...openExampleStore(name), before: await stored(name) };
  }

  it('shows what it can read, says why it writes nothing, and leaves everything as it is', async () => {
    const { name, store, before } = await olderApp();
    expect(await store.read((reader) => reader.get('people', 'person-1'))).toMatchObject({ nickname: 'Eerst' });
    expect(stateOf(store)).toEqual({ trouble: 'newer' });
    expect(await rename(store, 'Te laat')).toEqual(failed('newer'));
    expect(await stored(name)).toEqual(before);
  });

  it('writes nothing when that is the first thing it does', async () => {
    const { name, store, before } = await olderApp();
    expect(await rename(store, 'Te laat')).toEqual(failed('newer'));
    expect(await stored(name)).toEqual(before);
  });

  it('erases nothing, puts no lock on, takes none away and keeps no folder', async () => {
    const { name, store, before } = await olderApp();
    expect(await store.write(async () => [{ table: 'people', clear: true }])).toEqual(failed('newer'));
    expect(await store.read((reader) => reader.list('people'))).toHaveLength(1);
    expect(await turnLockOn(store, newDataKey(), [{ id: 'passphrase', keyId: 'key-1', file: 'file' }])).toEqual(
      failed('newer'),
    );
    expect(await eraseBehindLock(store)).toEqual(failed('newer'));
    const folder = { handle: {} as FileSystemDirectoryHandle, checksum: '', beginnings: [], savedAt: '' };
    await createFolderStore(name)
      .keep(folder)
      .catch(() => {});
    await createFolderStore(name)
      .forget()
      .catch(() => {});
    expect(await stored(name)).toEqual(before);
  });
});
