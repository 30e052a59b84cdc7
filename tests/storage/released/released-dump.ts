import type { TableName } from '../../../src/storage/records.ts';

/** A database as a released version left it on a device: its schema and its rows, without a word of our own code. */
export interface ReleasedDump {
  databaseVersion: number;
  /** The number IndexedDB itself keeps. */
  nativeVersion: number;
  stores: Record<string, { keyPath: string | string[]; indexes: DumpedIndex[] }>;
  rows: Record<TableName, unknown[]>;
}

/** The same of a device with a lock, with what opens it. The work for the passphrase was kept small (10), for the tests. */
export interface LockedDump extends ReleasedDump {
  passphrase: string;
  recoveryCode: string;
  /** What the rows are behind the lock, by table. */
  behind: Record<string, unknown[]>;
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
      for (const row of dump.rows[storeName as TableName]) store.put(withBytes(row));
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
    dump.rows[storeName as TableName] = (await outcomeOf(store.getAll())).map(withoutBytes);
  }
  database.close();
  return dump;
}

/** Bytes as they stand in a dump: `bytes` for a typed array, `buffer` for what is none. */
function withoutBytes(row: unknown): unknown {
  return Object.fromEntries(
    Object.entries(row as object).map(([field, value]) => [
      field,
      value instanceof Uint8Array
        ? { bytes: Buffer.from(value).toString('base64') }
        : value instanceof ArrayBuffer
          ? { buffer: Buffer.from(value).toString('base64') }
          : value,
    ]),
  );
}

function withBytes(row: unknown): unknown {
  return Object.fromEntries(
    Object.entries(row as object).map(([field, value]) => {
      const { bytes, buffer } = (value ?? {}) as { bytes?: unknown; buffer?: unknown };
      if (typeof bytes === 'string') return [field, Uint8Array.from(Buffer.from(bytes, 'base64'))];
      if (typeof buffer === 'string') return [field, Uint8Array.from(Buffer.from(buffer, 'base64')).buffer];
      return [field, value];
    }),
  );
}

function outcomeOf<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
