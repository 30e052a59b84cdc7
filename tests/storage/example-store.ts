import 'fake-indexeddb/auto';
import '../../src/storage/later-records.ts';
import Dexie from 'dexie';
import { vi } from 'vitest';
import { createDatabase, type Database } from '../../src/storage/database.ts';
import { createStore, type Store } from '../../src/storage/store.ts';

let opened = 0;

/** A name no other test uses. */
export function freshDatabaseName(): string {
  opened += 1;
  return `example-${opened}`;
}

export interface ExampleStore {
  name: string;
  database: Database;
  store: Store;
}

/** A store as the app has it; with the name of another one it is like a second tab. */
export function openExampleStore(name = freshDatabaseName()): ExampleStore {
  const database = createDatabase(name);
  return { name, database, store: createStore(database) };
}

/** How a device refuses to write: no room, noticed at the row itself or only when the transaction ends, or another error. */
export type Refusal = 'at-the-row' | 'at-the-end' | 'otherwise';

/** From now on the device refuses to write. Returns how to end it. */
export function refuseRows(refusal: Refusal): () => void {
  if (refusal === 'at-the-end') return refuseCommits();
  const error =
    refusal === 'at-the-row'
      ? new DOMException('no room', 'QuotaExceededError')
      : new DOMException('the disk did not answer', 'UnknownError');
  const spy = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw error;
  });
  return () => spy.mockRestore();
}

/** Every row is taken, but the transaction is undone when it should be complete, as browsers do on a full disk. */
function refuseCommits(): () => void {
  const dispatch = IDBTransaction.prototype.dispatchEvent;
  const spy = vi.spyOn(IDBTransaction.prototype, 'dispatchEvent').mockImplementation(function (
    this: IDBTransaction,
    event,
  ) {
    if (event.type !== 'complete' || this.mode !== 'readwrite') return dispatch.call(this, event);
    (this as unknown as { _abort(errorName: string): void })._abort('QuotaExceededError');
    return true;
  });
  return () => spy.mockRestore();
}

/** The device refuses to remove rows. Returns how to end it. */
export function refuseErasing(): () => void {
  const refuse = () => {
    throw new DOMException('the disk did not answer', 'UnknownError');
  };
  const spies = [
    vi.spyOn(IDBObjectStore.prototype, 'delete').mockImplementation(refuse),
    vi.spyOn(IDBObjectStore.prototype, 'clear').mockImplementation(refuse),
  ];
  return () => {
    for (const spy of spies) spy.mockRestore();
  };
}

/** The browser lets no database open: at once with an error, or through the request. Returns how to end it. */
export function refuseOpening(errorName: string, when: 'at-once' | 'later' = 'at-once'): () => void {
  const spy = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    const error = new DOMException('no storage here', errorName);
    if (when === 'at-once') throw error;
    const request = { error, onerror: null } as unknown as IDBOpenDBRequest;
    setTimeout(() => request.onerror?.({ target: request } as unknown as Event));
    return request;
  });
  return () => spy.mockRestore();
}

/** Opens a store in a browser without IndexedDB. */
export function openStoreWithoutIndexedDb(): ExampleStore {
  const { indexedDB: present } = Dexie.dependencies;
  Dexie.dependencies.indexedDB = undefined as unknown as IDBFactory;
  try {
    return openExampleStore();
  } finally {
    Dexie.dependencies.indexedDB = present;
  }
}
