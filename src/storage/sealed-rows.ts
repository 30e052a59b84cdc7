import type { Database } from './database.ts';
import { type Key, keyOf, recordVersion, type TableName, tableNames } from './records.ts';
import { applyPlainly, isOpenTable, LockChanged, plainRows, type RowAccess, readMainLock } from './row-access.ts';
import type { Change } from './store.ts';

/** A row behind the lock. Its names are codes that only the key can make, so that they tell nothing either. */
export interface SealedRow {
  id: string;
  /** Of its table, and of what it belongs to within it. */
  table: string;
  group: string;
  iv: Uint8Array<ArrayBuffer>;
  bytes: ArrayBuffer;
}

/** The key that rows are encrypted with, as it stands in the wrapped keys; bytes. */
export const dataKeyLength = 32;

export interface Sealer {
  seal(table: TableName, row: object): Promise<SealedRow>;
  /** @throws when the row was changed or belongs to another key. */
  open(sealed: SealedRow): Promise<unknown>;
  idOf(table: TableName, key: Key): Promise<string>;
  tableCode(table: TableName): Promise<string>;
  groupCode(table: TableName, value: unknown): Promise<string>;
}

/** Tables whose rows are behind the lock. */
export const sealedTables = tableNames.filter((table) => !isOpenTable(table));

/** The field by which rows of a table are asked for, when there is one. */
function groupField(table: TableName): 'assessmentId' | 'personId' {
  return table === 'answers' ? 'assessmentId' : 'personId';
}

/** Encrypts with AES-GCM (256 bits, a fresh random iv of 96 bits each time), bound to the row's place; names by HMAC-SHA-256. */
export async function createSealer(dataKey: Uint8Array<ArrayBuffer>): Promise<Sealer> {
  const base = await crypto.subtle.importKey('raw', dataKey, 'HKDF', false, ['deriveKey']);
  const derived = (info: string) => ({
    name: 'HKDF',
    hash: 'SHA-256',
    salt: new Uint8Array(),
    info: utf8.encode(info),
  });
  const rowKey = await crypto.subtle.deriveKey(derived('rows'), base, { name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ]);
  const nameKey = await crypto.subtle.deriveKey(
    derived('names'),
    base,
    { name: 'HMAC', hash: 'SHA-256', length: 256 },
    false,
    ['sign'],
  );
  const codes = new Map<string, Promise<string>>();
  const code = (...parts: unknown[]) => {
    const name = JSON.stringify(parts);
    let made = codes.get(name);
    if (!made) {
      made = crypto.subtle.sign('HMAC', nameKey, utf8.encode(name)).then(codeOf);
      codes.set(name, made);
    }
    return made;
  };
  const idOf = (table: TableName, key: Key) => code('row', table, key);
  const tableCode = (table: TableName) => code('table', table);
  const groupCode = (table: TableName, value: unknown) => code('group', table, value);
  return {
    idOf,
    tableCode,
    groupCode,
    async seal(table, row) {
      const id = await idOf(table, keyOf(table, row as never));
      const iv = crypto.getRandomValues(new Uint8Array(12));
      return {
        id,
        table: await tableCode(table),
        group: await groupCode(table, (row as Record<string, unknown>)[groupField(table)]),
        iv,
        bytes: await crypto.subtle.encrypt(
          { name: 'AES-GCM', iv, additionalData: utf8.encode(id) },
          rowKey,
          utf8.encode(JSON.stringify(row)),
        ),
      };
    },
    async open({ id, iv, bytes }) {
      const plain = await crypto.subtle.decrypt(
        { name: 'AES-GCM', iv, additionalData: utf8.encode(id) },
        rowKey,
        bytes,
      );
      return JSON.parse(new TextDecoder().decode(plain));
    },
  };
}

/**
 * Rows behind the lock while it is open. Encrypting takes its time outside of the transaction, which would not wait for it:
 * a number that every write raises tells whether another tab was first, and then all is decided anew.
 */
export function sealedRows(database: Database, sealer: Sealer, keyId: string): RowAccess {
  const plain = plainRows(database);
  /** What was decrypted before, as long as it is open: most rows stay what they are. */
  const opened = new Map<string, { iv: string; row: unknown }>();

  const open = async (sealed: SealedRow | undefined): Promise<unknown> => {
    if (!sealed) return undefined;
    const known = opened.get(sealed.id);
    const iv = String(sealed.iv);
    if (known?.iv === iv) return known.row;
    // What was changed or damaged is left out, as any row that cannot be read; it is never deleted for that.
    const row = await sealer.open(sealed).catch(() => undefined);
    opened.set(sealed.id, { iv, row });
    return row;
  };

  const listSealed = async (table: TableName, where: object | undefined) => {
    const [value] = Object.values(where ?? {});
    const found = where
      ? database.sealed.where('group').equals(await sealer.groupCode(table, value))
      : database.sealed.where('table').equals(await sealer.tableCode(table));
    const rows = await Promise.all(((await found.toArray()) as SealedRow[]).map(open));
    const known = rows.filter((row) => row !== undefined);
    return known.sort((one, other) => (nameOf(table, one) < nameOf(table, other) ? -1 : 1));
  };

  /** What to do to the stored rows; to be called within a transaction. */
  const prepared = async (change: Change): Promise<() => PromiseLike<unknown>> => {
    const { table } = change;
    if (isOpenTable(table)) return () => applyPlainly(database, [change]);
    if ('put' in change) {
      const row = { ...change.put, recordVersion };
      const sealed = await sealer.seal(table, row);
      // Every view reads it right after it was written; of what is not written after all nobody ever finds this iv.
      opened.set(sealed.id, { iv: String(sealed.iv), row: JSON.parse(JSON.stringify(row)) });
      return () => database.sealed.put(sealed);
    }
    if ('delete' in change) {
      const id = await sealer.idOf(table, change.delete);
      return () => database.sealed.delete(id as never);
    }
    if ('deleteWhere' in change) {
      const group = await sealer.groupCode(table, Object.values(change.deleteWhere)[0]);
      return () => database.sealed.where('group').equals(group).delete();
    }
    const code = await sealer.tableCode(table);
    return () => database.sealed.where('table').equals(code).delete();
  };

  const written = [database.sealed, database.locks, database.settings, database.questionSets];
  return {
    get: async (table, key) =>
      isOpenTable(table)
        ? plain.get(table, key)
        : open((await database.sealed.get(await sealer.idOf(table, key))) as SealedRow | undefined),

    list: (table, where) => (isOpenTable(table) ? plain.list(table, where) : listSealed(table, where)),

    async commit(decide) {
      for (;;) {
        const before = await readRevision(database);
        const steps = await Promise.all((await decide()).map(prepared));
        const isDone = await database.transaction('rw', written, async () => {
          if ((await readMainLock(database))?.keyId !== keyId) throw new LockChanged();
          if ((await readRevision(database)) !== before) return false;
          for (const step of steps) await step();
          await database.sealed.put({ id: revisionId, revision: before + 1 });
          return true;
        });
        if (isDone) return;
      }
    },
  };
}

/** Beside the sealed rows, in no table or group of them. */
const revisionId = 'revision';

async function readRevision(database: Database): Promise<number> {
  const row = (await database.sealed.get(revisionId)) as { revision?: number } | undefined;
  return row?.revision ?? 0;
}

function nameOf(table: TableName, row: unknown): string {
  return String(keyOf(table, row as never));
}

const utf8 = new TextEncoder();

function codeOf(digest: ArrayBuffer): string {
  return btoa(String.fromCharCode(...new Uint8Array(digest, 0, 16)));
}
