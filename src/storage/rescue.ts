import { databaseName } from './database-name.ts';
import { type TableName, tableNames } from './records.ts';

/** The tables of a rescue: those of the app, and what a lock needs to be opened again. */
const rescuedTables = [...tableNames, 'sealed', 'locks'] as const;

/**
 * Everything in the database as it is, read with nothing but the browser's own IndexedDB: for when the app itself broke.
 * Tables that are missing are empty. Rejects when the browser refuses to open the database.
 */
export async function readRawRows(): Promise<Record<TableName | 'sealed' | 'locks', unknown[]>> {
  const database = await request(indexedDB.open(databaseName));
  try {
    const rows = await Promise.all(
      rescuedTables.map(async (name) => {
        if (!database.objectStoreNames.contains(name)) return [name, []];
        return [name, await request(database.transaction(name).objectStore(name).getAll())];
      }),
    );
    return Object.fromEntries(rows);
  } finally {
    database.close();
  }
}

function request<Value>(pending: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    pending.onsuccess = () => resolve(pending.result);
    pending.onerror = () => reject(pending.error);
  });
}
