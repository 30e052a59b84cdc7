import Dexie from 'dexie';
import type { Database } from './database.ts';
import { type Key, recordVersion, type TableName, tableNames } from './records.ts';
import type { Change } from './store.ts';

/** How rows are read and written on this device: as they are, or behind the lock. What it gives was not checked yet. */
export interface RowAccess {
  get(table: TableName, key: Key): Promise<unknown>;
  has(table: TableName, key: Key): Promise<boolean>;
  /** All rows, or those in which an indexed field has a value, in the order of their keys. */
  list(table: TableName, where?: object): Promise<unknown[]>;
  /**
   * Decides with what is stored and writes it, as one step that no other tab comes between.
   * @param decide may be called again when another tab was first.
   * @param atOnce whether rows should outlive a page that goes before it hears of them. Not after the browser refused some
   *   for want of room: Chromium then at times never answers again.
   * @throws LockChanged when the lock was turned on or off meanwhile; then nothing is written.
   */
  commit(decide: () => Promise<readonly Change[]>, atOnce: boolean): Promise<void>;
}

/** The lock of this device is not what it was when the rows were opened. */
export class LockChanged extends Error {}

/** The row that tells that there is a lock. */
export const mainLock = 'passphrase';

/** A data key as it is stored: in a protected file that a passphrase or the recovery code opens. */
export interface WrappedKey {
  id: typeof mainLock | 'recovery';
  /** The same for every file that holds the same data key. */
  keyId: string;
  file: string;
}

/** The lock of this device, if it has one. */
export async function readMainLock(database: Database): Promise<WrappedKey | undefined> {
  return (await database.locks.get(mainLock)) as WrappedKey | undefined;
}

export function plainRows(database: Database): RowAccess {
  return {
    get: (table, key) => database[table].get(key),
    has: async (table, key) => (await database[table].where(':id').equals(key).count()) > 0,
    list: (table, where) =>
      (where ? database[table].where(where as Record<string, string>) : database[table]).toArray(),
    commit: (decide, atOnce) =>
      database.transaction('rw', [...tableNames.map((name) => database[name]), database.locks], async () => {
        // In the same transaction, for another tab may just have turned it on. And side by side with what is decided:
        // a page that is closed right after a letter lives only for some milliseconds more.
        const [lock, changes] = await Promise.all([readMainLock(database), decide()]);
        if (lock) throw new LockChanged();
        await (atOnce && !isErasure(changes) ? putAtOnce : applyPlainly)(database, changes);
      }),
  };
}

/** Whether something is removed, and not only put. */
export function isErasure(changes: readonly Change[]): boolean {
  return changes.some((change) => !('put' in change));
}

/** To be called within a transaction, as the last that is done in it. */
async function putAtOnce(database: Database, changes: readonly Change[]): Promise<void> {
  const puts = changes.flatMap((change) =>
    'put' in change ? database[change.table].put({ ...change.put, recordVersion }) : [],
  );
  // Now nothing more is asked of the page, which may be gone before it hears that this was done.
  Dexie.currentTransaction.idbtrans.commit?.();
  await Promise.all(puts);
}

/** To be called within a transaction. */
export async function applyPlainly(database: Database, changes: readonly Change[]): Promise<void> {
  for (const change of changes) {
    const table = database[change.table];
    if ('put' in change) await table.put({ ...change.put, recordVersion });
    else if ('delete' in change) await table.delete(change.delete as never);
    else if ('deleteWhere' in change) await table.where(change.deleteWhere).delete();
    else await table.clear();
  }
}

/** Tables that are readable while locked: nothing personal is in them. */
const openTables: ReadonlySet<TableName> = new Set(['settings', 'questionSets']);

export function isOpenTable(table: TableName): boolean {
  return openTables.has(table);
}

/** While locked: choices of the device are there, everything personal is not. */
export function lockedRows(database: Database): RowAccess {
  const plain = plainRows(database);
  return {
    get: async (table, key) => (isOpenTable(table) ? plain.get(table, key) : undefined),
    has: async (table, key) => isOpenTable(table) && plain.has(table, key),
    list: async (table, where) => (isOpenTable(table) ? plain.list(table, where) : []),
    async commit(decide) {
      const changes = await decide();
      if (!changes.every(({ table }) => isOpenTable(table))) throw new LockChanged();
      await database.transaction('rw', [database.settings, database.questionSets], () =>
        applyPlainly(database, changes),
      );
    },
  };
}
