import Dexie from 'dexie';
import { failed, type Result, success } from '../domain/result.ts';
import type { Database } from './database.ts';
import { type Key, type Rows, readRow, recordVersion, type TableName, tableNames } from './records.ts';
import { createUnsavedRows } from './unsaved-rows.ts';

/**
 * Why something could not be written.
 * unavailable: the browser gives no storage. full: no room left. failed: anything else the browser reported.
 */
export type StorageTrouble = 'unavailable' | 'full' | 'failed';

/** Tables whose rows belong to a person each. */
type PersonTable = 'assessments' | 'goals' | 'reflections' | 'activityMarks' | 'ownActivities' | 'talks';

export type Change =
  | { [Name in TableName]: { table: Name; put: Rows[Name] } }[TableName]
  | { table: TableName; delete: Key }
  /** Removes the rows in which an indexed field has a value, those that cannot be read too. */
  | { table: PersonTable; deleteWhere: { personId: string } }
  | { table: 'answers'; deleteWhere: { assessmentId: string } }
  /** Removes every row. */
  | { table: TableName; clear: true };

export interface Reader {
  get<Name extends TableName>(table: Name, key: Key): Promise<Rows[Name] | undefined>;
  /** All rows, or those in which an indexed field has a value. */
  list<Name extends TableName>(table: Name, where?: Where<Name>): Promise<Rows[Name][]>;
}

export type Where<Name extends TableName> = Name extends PersonTable
  ? { personId: string }
  : Name extends 'answers'
    ? { assessmentId: string }
    : never;

export interface StorageState {
  /** Set while there is something that could not be written. */
  trouble?: StorageTrouble;
}

export type Decide = (reader: Reader) => Promise<readonly Change[]>;

/** How a write ended. A failure means: kept in memory and shown, but not on the device (an erasure is simply not done). */
export type Written = Result<void, StorageTrouble>;

/**
 * The rows on this device. What cannot be written is kept in memory and shown as if it were there, so that nothing a
 * person typed is lost; `state` says so, and `retry` tries again.
 */
export interface Store {
  /**
   * Reads and decides what to change in one transaction, so that two tabs never undo each other's work.
   * Resolves when what was written is in every live view too.
   */
  write(decide: Decide): Promise<Written>;
  /** Calls `next` with the outcome of `query`, now and after every change to what it read. Returns how to stop. */
  observe<Value>(query: (reader: Reader) => Promise<Value>, next: (value: Value) => void): () => void;
  read<Value>(query: (reader: Reader) => Promise<Value>): Promise<Value>;
  /** When every write that was begun has ended. */
  settled(): Promise<void>;
  retry(): Promise<Written>;
  observeState(next: (state: StorageState) => void): () => void;
}

/** One running observation. */
interface LiveView {
  refresh(): void;
  /** The reading that is under way, if any. */
  refreshed(): Promise<void> | undefined;
}

export function createStore(database: Database): Store {
  const unsaved = createUnsavedRows();
  const views = new Set<LiveView>();
  const stateListeners = new Set<() => void>();
  let trouble: StorageTrouble | undefined;
  /** False once the database turned out not to open; then memory is all there is, until a retry. */
  let isAvailable = true;

  const changed = () => {
    for (const view of views) view.refresh();
    for (const tell of stateListeners) tell();
  };

  const setTrouble = (next: StorageTrouble | undefined) => {
    trouble = next;
    changed();
  };

  const reader: Reader = {
    async get(table, key) {
      const raw = unsaved.get(table, key) ?? (isAvailable ? await database[table].get(key) : undefined);
      return raw === undefined ? undefined : readRow(table, raw);
    },
    async list(table, where) {
      const stored = isAvailable ? await (where ? database[table].where(where) : database[table]).toArray() : [];
      const rows = stored.flatMap((raw) => readRow(table, raw) ?? []);
      return unsaved.isEmpty() ? rows : unsaved.mergedWith(table, rows, where);
    },
  };

  /** Reads what can be read: when the database fails, the same question is answered from memory. */
  const read = async <Value>(query: (reader: Reader) => Promise<Value>): Promise<Value> => {
    try {
      return await query(reader);
    } catch (error) {
      trouble = troubleOf(error);
      isAvailable = false;
      queueMicrotask(changed);
      return query(reader);
    }
  };

  const apply = async (changes: readonly Change[]) => {
    for (const change of changes) {
      const table = database[change.table];
      if ('put' in change) await table.put({ ...change.put, recordVersion });
      else if ('delete' in change) await table.delete(change.delete as never);
      else if ('deleteWhere' in change) await table.where(change.deleteWhere).delete();
      else await table.clear();
    }
  };

  const inTransaction = <Value>(work: () => Promise<Value>) => {
    const tables = tableNames.map((name) => database[name]);
    return database.transaction('rw', tables, work);
  };

  const writeUnsaved = async (): Promise<Written> => {
    try {
      await inTransaction(() => apply(unsaved.puts()));
    } catch (error) {
      const kind = troubleOf(error);
      if (kind === 'unavailable') isAvailable = false;
      setTrouble(kind);
      return failed(kind);
    }
    unsaved.clear();
    setTrouble(undefined);
    return success(undefined);
  };

  /** Writes to the device; what waits in memory goes along, except with an erasure, so that a full device can make room. */
  const writeToDevice = async (decide: Decide): Promise<'written' | StorageTrouble> => {
    try {
      const changes = await inTransaction(async () => {
        const decided = await decide(reader);
        await apply(isErasure(decided) ? decided : [...unsaved.puts(), ...decided]);
        return decided;
      });
      if (isErasure(changes)) unsaved.apply(changes.filter((change) => !('put' in change)));
      else unsaved.clear();
    } catch (error) {
      const kind = troubleOf(error);
      if (kind === 'unavailable') isAvailable = false;
      return kind;
    }
    if (!unsaved.isEmpty()) await writeUnsaved();
    else if (trouble) setTrouble(undefined);
    return 'written';
  };

  const write = async (decide: Decide): Promise<Written> => {
    const outcome = isAvailable ? await writeToDevice(decide) : (trouble ?? 'unavailable');
    if (outcome === 'written') return success(undefined);
    const changes = await read(decide);
    // An erasure that did not happen on the device must not look as if it had.
    if (!isErasure(changes) || !isAvailable) unsaved.apply(changes);
    setTrouble(outcome);
    return failed(outcome);
  };

  /** Writes come one after another, also in memory, where no transaction keeps them apart. */
  let lastWrite: Promise<unknown> = Promise.resolve();
  const inTurn = (work: () => Promise<Written>) => {
    const mine = lastWrite.then(work).then(async (written) => {
      await Promise.all([...views].map((view) => view.refreshed()));
      return written;
    });
    lastWrite = mine.catch(() => {});
    return mine;
  };

  return {
    write: (decide) => inTurn(() => write(decide)),

    read,

    observe(query, next) {
      let isStopped = false;
      let isStale = false;
      let running: Promise<void> | undefined;
      const readUntilFresh = async () => {
        while (isStale && !isStopped) {
          isStale = false;
          const value = await read(query);
          if (!isStale && !isStopped) next(value);
        }
      };
      const run = () => {
        isStale = true;
        running ??= readUntilFresh().finally(() => {
          running = undefined;
        });
      };
      // Fired after every committed write, of other tabs too.
      const onMutation = (parts: object) => {
        if (Object.keys(parts).some((part) => part.startsWith(`idb://${database.name}/`))) run();
      };
      Dexie.on('storagemutated', onMutation);
      const view = { refresh: run, refreshed: () => running };
      views.add(view);
      run();
      return () => {
        isStopped = true;
        Dexie.on.storagemutated.unsubscribe(onMutation);
        views.delete(view);
      };
    },

    settled: async () => {
      await lastWrite;
    },

    retry: () =>
      inTurn(() => {
        // A database that failed to open stays closed until it is told to try again.
        if (!isAvailable) database.close({ disableAutoOpen: false });
        isAvailable = true;
        return writeUnsaved();
      }),

    observeState(next) {
      const tell = () => next(trouble ? { trouble } : {});
      tell();
      stateListeners.add(tell);
      return () => stateListeners.delete(tell);
    },
  };
}

function isErasure(changes: readonly Change[]): boolean {
  return changes.some((change) => !('put' in change));
}

const noStorageNames = ['MissingAPIError', 'OpenFailedError', 'InvalidStateError', 'SecurityError'];

/** Errors that are not the browser's refusal to store are bugs and are thrown on. */
function troubleOf(error: unknown): StorageTrouble {
  const { name = '', inner } = error as { name?: string; inner?: { name?: string } };
  const names = [name, inner?.name ?? ''];
  if (names.includes('QuotaExceededError')) return 'full';
  if (names.some((one) => noStorageNames.includes(one))) return 'unavailable';
  if (error instanceof Dexie.DexieError || error instanceof DOMException) return 'failed';
  throw error;
}
