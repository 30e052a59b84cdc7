import type { Database } from './database.ts';
import { type Key, keyOf, recordVersion, type TableName, tableNames } from './records.ts';
import {
  applyPlainly,
  isErasure,
  isOpenTable,
  LockChanged,
  plainRows,
  type RowAccess,
  readMainLock,
} from './row-access.ts';
import { emptyRows, matches, nameOf, type RowsInMemory, takeOut } from './rows-in-memory.ts';
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
 * Rows behind the lock while it is open. They are all in memory: a number that every write raises tells whether another tab
 * wrote, and only then they are read anew. Encrypting takes its time outside of the transaction, which would not wait for
 * it; when another tab was first, all is decided anew.
 */
export function sealedRows(database: Database, sealer: Sealer, keyId: string): RowAccess {
  const plain = plainRows(database);
  /** What was decrypted before: most rows stay what they are. */
  const opened = new Map<string, { iv: string; row: unknown }>();
  let mirror: { revision: number; rows: RowsInMemory } | undefined;
  let loading: Promise<void> | undefined;
  /** While something is decided, it is decided on one and the same state. */
  let isDeciding = false;

  const open = async (sealed: SealedRow): Promise<unknown> => {
    const known = opened.get(sealed.id);
    const iv = String(sealed.iv);
    if (known?.iv === iv) return known.row;
    // What was changed or damaged is left out, as any row that cannot be read; it is never deleted for that.
    const row = await sealer.open(sealed).catch(() => undefined);
    opened.set(sealed.id, { iv, row });
    return row;
  };

  const load = async () => {
    const codes = await Promise.all(sealedTables.map((table) => sealer.tableCode(table)));
    const [stored, revision] = await database.transaction('r', database.sealed, () =>
      Promise.all([database.sealed.toArray() as PromiseLike<SealedRow[]>, readRevision(database)]),
    );
    const found = await Promise.all(
      stored.map(async (sealed) => {
        const table = sealedTables[codes.indexOf(sealed.table)];
        return { table, row: table && (await open(sealed)) };
      }),
    );
    const rows = emptyRows(sealedTables);
    for (const { table, row } of found) if (table && row) rows.get(table)?.set(nameOf(table, row), row);
    mirror = { revision, rows };
  };

  const upToDate = async () => {
    if (!mirror || (!isDeciding && mirror.revision !== (await readRevision(database)))) {
      loading ??= load().finally(() => {
        loading = undefined;
      });
      await loading;
    }
    return mirror?.rows ?? emptyRows(sealedTables);
  };

  const listSealed = async (table: TableName, where: object | undefined) => {
    const rows = [...((await upToDate()).get(table) ?? [])];
    return rows
      .filter(([, row]) => matches(row, where))
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([, row]) => row);
  };

  /** What to do to the stored rows; to be called within a transaction. */
  const prepared = async (change: Change): Promise<() => PromiseLike<unknown>> => {
    const { table } = change;
    if (isOpenTable(table)) return () => applyPlainly(database, [change]);
    if ('put' in change) {
      const sealed = await sealer.seal(table, { ...change.put, recordVersion });
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
      isOpenTable(table) ? plain.get(table, key) : (await upToDate()).get(table)?.get(String(key)),

    has: async (table, key) =>
      isOpenTable(table) ? plain.has(table, key) : !!(await upToDate()).get(table)?.has(String(key)),

    list: (table, where) => (isOpenTable(table) ? plain.list(table, where) : listSealed(table, where)),

    async commit(decide) {
      for (;;) {
        await upToDate();
        const before = mirror?.revision ?? 0;
        isDeciding = true;
        const changes = await decide().finally(() => {
          isDeciding = false;
        });
        const steps = await Promise.all(changes.map(prepared));
        const isDone = await database.transaction('rw', written, async () => {
          const [lock, revision] = await Promise.all([readMainLock(database), readRevision(database)]);
          if (lock?.keyId !== keyId) throw new LockChanged();
          if (revision !== before) return false;
          const next = () => database.sealed.put({ id: revisionId, revision: before + 1 });
          // What is taken away by what it belongs to goes before what is put there anew.
          if (isErasure(changes)) for (const step of [...steps, next]) await step();
          else await Promise.all([...steps, next].map((step) => step()));
          return true;
        });
        if (!isDone) continue;
        if (mirror?.revision === before) {
          for (const change of changes) applyTo(mirror.rows, change);
          mirror.revision = before + 1;
        }
        return;
      }
    },
  };
}

function applyTo(rows: RowsInMemory, change: Change): void {
  takeOut(rows, change);
  if (!('put' in change)) return;
  const { table, put } = change;
  // As it comes back from what is stored: without what is undefined, and nobody else's to change.
  rows.get(table)?.set(nameOf(table, put), JSON.parse(JSON.stringify({ ...put, recordVersion })));
}

/** Beside the sealed rows, in no table or group of them. */
const revisionId = 'revision';

async function readRevision(database: Database): Promise<number> {
  const row = (await database.sealed.get(revisionId)) as { revision?: number } | undefined;
  return row?.revision ?? 0;
}

const utf8 = new TextEncoder();

function codeOf(digest: ArrayBuffer): string {
  return btoa(String.fromCharCode(...new Uint8Array(digest, 0, 16)));
}
