import type { TableName } from '../../../src/storage/records.ts';

/** A database as a released version left it on a device: its schema and its rows, without a word of our own code. */
export interface ReleasedDump {
  databaseVersion: number;
  /** The number IndexedDB itself keeps. */
  nativeVersion: number;
  stores: Record<string, { keyPath: string | string[]; indexes: DumpedIndex[] }>;
  rows: Record<TableName, unknown[]>;
}

export interface DumpedIndex {
  name: string;
  keyPath: string | string[];
  unique: boolean;
  multiEntry: boolean;
}

/** Puts a dump on this device, with nothing but IndexedDB. */
export async function loadDump(dump: ReleasedDump, name: string): Promise<void> {
  const opening = indexedDB.open(name, dump.nativeVersion);
  opening.onupgradeneeded = () => {
    for (const [storeName, { keyPath, indexes }] of Object.entries(dump.stores)) {
      const store = opening.result.createObjectStore(storeName, { keyPath });
      for (const { name: indexName, keyPath: path, ...options } of indexes) store.createIndex(indexName, path, options);
      for (const row of dump.rows[storeName as TableName]) store.put(row);
    }
  };
  (await outcomeOf(opening)).close();
}

/** The dump of a database on this device. */
export async function takeDump(name: string, databaseVersion: number): Promise<ReleasedDump> {
  const database = await outcomeOf(indexedDB.open(name));
  const dump: ReleasedDump = {
    databaseVersion,
    nativeVersion: database.version,
    stores: {},
    rows: {} as ReleasedDump['rows'],
  };
  for (const storeName of database.objectStoreNames) {
    const store = database.transaction(storeName).objectStore(storeName);
    const indexes = [...store.indexNames].map((indexName) => {
      const { keyPath, unique, multiEntry } = store.index(indexName);
      return { name: indexName, keyPath, unique, multiEntry };
    });
    dump.stores[storeName] = { keyPath: store.keyPath ?? '', indexes };
    dump.rows[storeName as TableName] = await outcomeOf(store.getAll());
  }
  database.close();
  return dump;
}

function outcomeOf<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
