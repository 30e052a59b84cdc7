import Dexie, { liveQuery } from 'dexie';
import { failed, type Result, success } from '../domain/result';
import type { Database } from './database';
import { type Key, keyOf, type Rows, readRow, recordVersion, type TableName, tableNames } from './records';

/**
 * Why something could not be written.
 * unavailable: the browser gives no storage. full: no room left. failed: anything else the browser reported.
 */
export type StorageTrouble = 'unavailable' | 'full' | 'failed';

export type Change =
  | { [Name in TableName]: { table: Name; put: Rows[Name] } }[TableName]
  | { table: TableName; delete: Key }
  /** Removes every row, those that cannot be read too. */
  | { table: TableName; clear: true };

export interface Reader {
  get<Name extends TableName>(table: Name, key: Key): Promise<Rows[Name] | undefined>;
  /** All rows, or those in which an indexed field has a value. */
  list<Name extends TableName>(table: Name, where?: Where<Name>): Promise<Rows[Name][]>;
}

export type Where<Name extends TableName> = Name extends 'assessments' | 'goals'
  ? { personId: string }
  : Name extends 'answers'
    ? { assessmentId: string }
    : never;

export interface StorageState {
  /** Set while there is something that could not be written. */
  trouble?: StorageTrouble;
}

/**
 * The rows on this device. What cannot be written is kept in memory and shown as if it were there, so that nothing a
 * person typed is lost; `state` says so, and `retry` tries again.
 */
export interface Store {
  /** Reads and decides what to change in one transaction, so that two tabs never undo each other's work. */
  write(decide: (reader: Reader) => Promise<readonly Change[]>): Promise<Result<void, StorageTrouble>>;
  /** Calls `next` with the outcome of `query`, now and after every change to what it read. Returns how to stop. */
  observe<Value>(query: (reader: Reader) => Promise<Value>, next: (value: Value) => void): () => void;
  read<Value>(query: (reader: Reader) => Promise<Value>): Promise<Value>;
  retry(): Promise<Result<void, StorageTrouble>>;
  observeState(next: (state: StorageState) => void): () => void;
}

export function createStore(database: Database): Store {
  /** Rows that could not be written, per table, by key. */
  const unsaved = new Map<TableName, Map<string, unknown>>(tableNames.map((name) => [name, new Map()]));
  const listeners = new Set<() => void>();
  let trouble: StorageTrouble | undefined;
  /** False once the database turned out not to open; from then on memory is all there is. */
  let isAvailable = true;

  const changed = () => {
    for (const listener of [...listeners]) listener();
  };

  const setTrouble = (next: StorageTrouble | undefined) => {
    trouble = next;
    changed();
  };

  const noteTrouble = (error: unknown): StorageTrouble => {
    const kind = troubleOf(error);
    if (kind === 'unavailable') isAvailable = false;
    return kind;
  };

  const reader: Reader = {
    async get(table, key) {
      const kept = unsaved.get(table)?.get(String(key));
      const raw = kept ?? (isAvailable ? await database[table].get(key) : undefined);
      return raw === undefined ? undefined : readRow(table, raw);
    },
    async list(table, where) {
      const stored = isAvailable
        ? await (where ? database[table].where(where as Record<string, string>) : database[table]).toArray()
        : [];
      const kept = unsaved.get(table);
      const rows = stored.flatMap((raw) => readRow(table, raw) ?? []);
      if (!kept?.size) return rows;
      const keptRows = [...kept.values()].flatMap((raw) => readRow(table, raw) ?? []);
      return [
        ...rows.filter((row) => !kept.has(String(keyOf(table, row)))),
        ...keptRows.filter((row) => matches(row, where)),
      ];
    },
  };

  const hasUnsaved = () => [...unsaved.values()].some((rows) => rows.size > 0);

  const apply = async (changes: readonly Change[]) => {
    for (const change of changes) {
      if ('put' in change) await database[change.table].put({ ...change.put, recordVersion });
      else if ('delete' in change) await database[change.table].delete(change.delete as never);
      else await database[change.table].clear();
    }
  };

  const inTransaction = <Value>(work: () => Promise<Value>) =>
    database.transaction(
      'rw',
      tableNames.map((name) => database[name]),
      work,
    );

  const keepInMemory = (changes: readonly Change[]) => {
    for (const change of changes) {
      const rows = unsaved.get(change.table);
      if ('put' in change) rows?.set(String(keyOf(change.table, change.put as never)), change.put);
      else if ('delete' in change) rows?.delete(String(change.delete));
      else rows?.clear();
    }
  };

  const retry = async (): Promise<Result<void, StorageTrouble>> => {
    const changes = [...unsaved].flatMap(([table, rows]) =>
      [...rows.values()].map((put) => ({ table, put }) as Change),
    );
    try {
      isAvailable = true;
      await inTransaction(() => apply(changes));
    } catch (error) {
      const kind = noteTrouble(error);
      setTrouble(kind);
      return failed(kind);
    }
    for (const rows of unsaved.values()) rows.clear();
    setTrouble(undefined);
    return success(undefined);
  };

  return {
    async write(decide) {
      if (isAvailable && !hasUnsaved()) {
        try {
          await inTransaction(async () => apply(await decide(reader)));
          if (trouble) setTrouble(undefined);
          return success(undefined);
        } catch (error) {
          trouble = noteTrouble(error);
        }
      }
      const changes = await decide(reader);
      const erases = changes.some((change) => !('put' in change));
      // An erasure that did not happen must not look as if it had.
      if (erases && isAvailable) {
        changed();
        return failed(trouble ?? 'failed');
      }
      keepInMemory(changes);
      if (isAvailable && trouble !== undefined) return retry();
      setTrouble(trouble ?? 'unavailable');
      return failed(trouble ?? 'unavailable');
    },

    observe(query, next) {
      let stop = () => {};
      const start = () => {
        stop();
        let isStopped = false;
        const live = liveQuery(() => query(reader)).subscribe({
          next: (value) => {
            if (!isStopped) next(value);
          },
          error: (error: unknown) => {
            if (isStopped) return;
            trouble = noteTrouble(error);
            // Without a database the same query runs over what is in memory.
            isAvailable = false;
            changed();
          },
        });
        stop = () => {
          isStopped = true;
          live.unsubscribe();
        };
      };
      start();
      listeners.add(start);
      return () => {
        listeners.delete(start);
        stop();
      };
    },

    async read(query) {
      try {
        return await query(reader);
      } catch (error) {
        trouble = noteTrouble(error);
        isAvailable = false;
        changed();
        return query(reader);
      }
    },

    retry,

    observeState(next) {
      const tell = () => next(trouble ? { trouble } : {});
      tell();
      listeners.add(tell);
      return () => listeners.delete(tell);
    },
  };
}

function matches(row: unknown, where: object | undefined): boolean {
  return Object.entries(where ?? {}).every(([field, value]) => (row as Record<string, unknown>)[field] === value);
}

/** Errors that are not the browser's refusal to store are bugs and are thrown on. */
function troubleOf(error: unknown): StorageTrouble {
  const { name, inner } = error as { name?: string; inner?: { name?: string } };
  if (name === 'QuotaExceededError' || inner?.name === 'QuotaExceededError') return 'full';
  if (['MissingAPIError', 'OpenFailedError', 'InvalidStateError', 'SecurityError'].includes(name ?? '')) {
    return 'unavailable';
  }
  if (error instanceof Dexie.DexieError || error instanceof DOMException) return 'failed';
  throw error;
}
