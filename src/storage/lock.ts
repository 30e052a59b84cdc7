import { failed, success } from '../domain/result.ts';
import type { Database } from './database.ts';
import { plainRows, readMainLock, type WrappedKey } from './row-access.ts';
import { createSealer, dataKeyLength, type SealedRow, type Sealer, sealedRows, sealedTables } from './sealed-rows.ts';
import type { LockInside, Store, Written } from './store.ts';
import { troubleOf } from './trouble.ts';

/**
 * An optional lock on this device: everything personal is kept encrypted with a data key, and that key in files that the
 * passphrase and the recovery code open. Making and opening those files is not done here.
 */

export type DataKey = Uint8Array<ArrayBuffer>;

export function newDataKey(): DataKey {
  return crypto.getRandomValues(new Uint8Array(dataKeyLength));
}

/** The files that hold the data key; empty when there is no lock. */
export function readWrappedKeys(store: Store): Promise<WrappedKey[]> {
  return store.changeLock(async ({ database }) => (await database.locks.toArray()) as WrappedKey[]);
}

/** Encrypts every personal row, and keeps the key in these files. What waits in memory is written first. */
export function turnLockOn(store: Store, dataKey: DataKey, keys: readonly WrappedKey[]): Promise<Written> {
  return store.changeLock((inside) =>
    reported(inside, async () => {
      const { database, use } = inside;
      const written = await inside.writeUnsaved();
      if (!written.ok) return written;
      const sealer = await createSealer(dataKey);
      await sealAll(database, sealer, keys);
      use(sealedRows(database, sealer, keyIdOf(keys)), 'open', keyIdOf(keys));
      return written;
    }),
  );
}

/** Opens the lock with the data key, for as long as this tab lives or until it is closed. */
export function openLock(store: Store, dataKey: DataKey): Promise<void> {
  return store.changeLock(async ({ database, use }) => {
    const lock = await readMainLock(database);
    if (!lock) return use(plainRows(database), 'none');
    use(sealedRows(database, await createSealer(dataKey), lock.keyId), 'open', lock.keyId);
  });
}

/**
 * Keeps the same data key in other files: a new passphrase, a new recovery code. Files of an earlier one are gone. Fails
 * when another tab took the lock off meanwhile, or put on another: such a file would open nothing.
 */
export function replaceWrappedKeys(store: Store, keys: readonly WrappedKey[]): Promise<Written> {
  return store.changeLock((inside) =>
    reported(inside, async () => {
      const { database } = inside;
      const isReplaced = await database.transaction('rw', database.locks, async () => {
        if ((await readMainLock(database))?.keyId !== keyIdOf(keys)) return false;
        await database.locks.bulkPut(keys);
        return true;
      });
      return isReplaced ? success(undefined) : failed('failed');
    }),
  );
}

/** Writes every row as it was without a lock, and forgets the key. */
export function turnLockOff(store: Store, dataKey: DataKey): Promise<Written> {
  return store.changeLock((inside) =>
    reported(inside, async () => {
      await unsealAll(inside.database, await createSealer(dataKey));
      inside.use(plainRows(inside.database), 'none');
      return success(undefined);
    }),
  );
}

/** Erases everything behind the lock and the lock itself: for who has neither passphrase nor code. */
export function eraseBehindLock(store: Store): Promise<Written> {
  return store.changeLock((inside) =>
    reported(inside, async () => {
      const { database } = inside;
      await database.transaction('rw', database.tables, () =>
        Promise.all(database.tables.map((table) => table.clear())),
      );
      inside.use(plainRows(database), 'none');
      return success(undefined);
    }),
  );
}

function keyIdOf([key]: readonly WrappedKey[]): string {
  return key?.keyId ?? '';
}

async function reported({ database, assertOurs }: LockInside, work: () => Promise<Written>): Promise<Written> {
  try {
    await database.open();
    assertOurs();
    return await work();
  } catch (error) {
    return failed(troubleOf(error));
  }
}

/** Encrypts outside of the transaction, which would not wait for it; when another tab wrote meanwhile, all over again. */
async function sealAll(database: Database, sealer: Sealer, keys: readonly WrappedKey[]): Promise<void> {
  const tables = sealedTables.map((name) => database[name]);
  const readAll = () => Promise.all(tables.map((table) => table.toArray()));
  for (;;) {
    const before = await readAll();
    const sealed = await Promise.all(
      sealedTables.flatMap((table, index) => (before[index] as object[]).map((row) => sealer.seal(table, row))),
    );
    const isDone = await database.transaction('rw', [...tables, database.sealed, database.locks], async () => {
      if (JSON.stringify(await readAll()) !== JSON.stringify(before)) return false;
      for (const table of tables) await table.clear();
      await database.sealed.clear();
      await database.sealed.bulkPut(sealed);
      await database.locks.bulkPut(keys);
      return true;
    });
    if (isDone) return;
  }
}

/** The other way round. Rows that the key does not open stay behind, for nothing is deleted for being unreadable. */
async function unsealAll(database: Database, sealer: Sealer): Promise<void> {
  for (;;) {
    const before = (await database.sealed.toArray()) as SealedRow[];
    const codes = await Promise.all(sealedTables.map((table) => sealer.tableCode(table)));
    const opened = await Promise.all(
      before.map(async (sealed) => {
        const table = sealedTables[codes.indexOf(sealed.table)];
        const row = table && (await sealer.open(sealed).catch(() => undefined));
        return table && row !== undefined ? [{ table, row, id: sealed.id }] : [];
      }),
    );
    const tables = sealedTables.map((name) => database[name]);
    const isDone = await database.transaction('rw', [...tables, database.sealed, database.locks], async () => {
      if (!isSame(before, (await database.sealed.toArray()) as SealedRow[])) return false;
      for (const { table, row, id } of opened.flat()) {
        await database[table].put(row);
        await database.sealed.delete(id as never);
      }
      await database.locks.clear();
      return true;
    });
    if (isDone) return;
  }
}

/** Every write of a row has an iv of its own. */
function isSame(some: readonly SealedRow[], others: readonly SealedRow[]): boolean {
  const marks = (rows: readonly SealedRow[]) => rows.map(({ id, iv }) => `${id} ${iv}`).join('\n');
  return marks(some) === marks(others);
}
