import { failed, type Result, success } from '../domain/result.ts';
import type { Database } from './database.ts';
import { createLiveViews, onMutation } from './live-views.ts';
import { watchVersion } from './newer-version.ts';
import { type Key, type Rows, readRow, type TableName } from './records.ts';
import { isErasure, LockChanged, lockedRows, plainRows, type RowAccess, readMainLock } from './row-access.ts';
import { type StorageTrouble, troubleOf } from './trouble.ts';
import { createUnsavedRows } from './unsaved-rows.ts';

export type { StorageTrouble };

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
  /** Whether the row is there, without reading it: it may be one that cannot be read. */
  has(table: TableName, key: Key): Promise<boolean>;
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
  /** Set when there is a lock. */
  lock?: 'locked' | 'open';
}

type LockState = 'none' | 'locked' | 'open';

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
  /** When every write that was begun has ended, and is in every live view. */
  settled(): Promise<void>;
  retry(): Promise<Written>;
  observeState(next: (state: StorageState) => void): () => void;
  /**
   * Closes the lock, when there is one and it is open: at once for whoever looks; the key goes once what was being typed
   * has been written.
   */
  lock(): Promise<void>;
  /** For storage/lock.ts: does `work` while nothing is being written. */
  changeLock<Value>(work: (inside: LockInside) => Promise<Value>): Promise<Value>;
}

/** What the lock needs of the store. */
export interface LockInside {
  database: Database;
  /** @throws NewerVersion when this app must not write any more. */
  assertOurs(): void;
  /** Writes what waits in memory, if anything. */
  writeUnsaved(): Promise<Written>;
  /** From now on rows are read and written like this. */
  use(access: RowAccess, lock: LockState, keyId?: string): void;
}

/** For fields to write what was typed in them, before the lock closes or a newer version takes over; in milliseconds. */
const grace = () => new Promise((resolve) => setTimeout(resolve, 300));

export function createStore(database: Database): Store {
  const unsaved = createUnsavedRows();
  const views = createLiveViews(database.name);
  const stateListeners = new Set<() => void>();
  let trouble: StorageTrouble | undefined;
  /** False once the database turned out not to open; then memory is all there is, until a retry. */
  let isAvailable = true;
  let access = plainRows(database);
  let lock: LockState | undefined;
  /** Of the key that opened the lock. */
  let openKeyId: string | undefined;

  const tellState = () => {
    for (const tell of stateListeners) tell();
  };

  const { isNewer, assertOurs } = watchVersion(database, tellState, async () => {
    await grace();
    await inTurn(async () => {});
  });
  const commit = (decide: () => Promise<readonly Change[]>) =>
    access.commit(async () => {
      assertOurs();
      return decide();
    }, trouble === undefined);

  const changed = () => {
    views.refresh();
    tellState();
  };

  const setTrouble = (next: StorageTrouble | undefined) => {
    trouble = next;
    changed();
  };

  const whenOpened = new Set<() => void>();
  const use: LockInside['use'] = (next, state, keyId) => {
    access = next;
    lock = state;
    openKeyId = keyId;
    changed();
    if (state === 'locked') return;
    for (const goOn of whenOpened) goOn();
    whenOpened.clear();
  };

  /** Looks whether there is a lock: before the first reading, and whenever one was put on or taken off, in any tab. */
  const lookAtLock = async () => {
    const { keyId } = (await readMainLock(database)) ?? {};
    if (keyId !== undefined) {
      if (keyId !== openKeyId) use(lockedRows(database), 'locked');
    } else if (lock !== undefined && lock !== 'none') use(plainRows(database), 'none');
    else {
      lock = 'none';
      tellState();
    }
  };
  // A database that does not open tells why when it is read.
  const looked = () => lookAtLock().catch(() => {});
  let looking: Promise<void> | undefined;
  const lockIsKnown = () => {
    looking ??= looked();
    return looking;
  };
  onMutation(database.name, looked, 'locks/');

  const reader: Reader = {
    async get(table, key) {
      const raw = unsaved.get(table, key) ?? (isAvailable ? await access.get(table, key) : undefined);
      return raw === undefined ? undefined : readRow(table, raw);
    },
    has: async (table, key) => unsaved.get(table, key) !== undefined || (isAvailable && access.has(table, key)),
    async list(table, where) {
      const stored = isAvailable ? await access.list(table, where) : [];
      const rows = stored.flatMap((raw) => readRow(table, raw) ?? []);
      return unsaved.isEmpty() ? rows : unsaved.mergedWith(table, rows, where);
    },
  };

  /** Reads what can be read: when the database fails, the same question is answered from memory. */
  const read = async <Value>(query: (reader: Reader) => Promise<Value>): Promise<Value> => {
    await lockIsKnown();
    try {
      return await query(reader);
    } catch (error) {
      trouble = troubleOf(error);
      isAvailable = false;
      queueMicrotask(changed);
      return query(reader);
    }
  };

  const writeUnsaved = async (): Promise<Written> => {
    try {
      await commit(async () => unsaved.puts());
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
    let changes: readonly Change[] = [];
    try {
      await commit(async () => {
        changes = await decide(reader);
        return isErasure(changes) ? changes : [...unsaved.puts(), ...changes];
      });
      // What was put is newer than what waited under the same key.
      if (isErasure(changes)) unsaved.forget(changes);
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
    await lockIsKnown();
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
  const inTurn = async <Value>(work: () => Promise<Value>) => {
    const done = lastWrite.then(work);
    // The next one does not wait for the views: the page may be gone before they are read.
    lastWrite = done.catch(() => {});
    const outcome = await done;
    await views.refreshed();
    return outcome;
  };

  /** What cannot be written while locked is decided anew once the lock is open: only then there is something to decide on. */
  const writeWhenOpen = async (decide: Decide): Promise<Written> => {
    try {
      return await inTurn(() => write(decide));
    } catch (error) {
      if (!(error instanceof LockChanged)) throw error;
      await lookAtLock();
      if (lock === 'locked') await new Promise<void>((goOn) => whenOpened.add(goOn));
      return writeWhenOpen(decide);
    }
  };

  return {
    write: writeWhenOpen,

    read,

    observe: (query, next) => views.observe(() => read(query), next),

    async settled() {
      await lastWrite.then(views.refreshed);
    },

    async retry() {
      await inTurn(async () => {
        // A database that failed to open stays closed until it is told to try again.
        if (!isAvailable) database.close({ disableAutoOpen: false });
        isAvailable = true;
        looking = undefined;
      });
      return writeWhenOpen(async () => []);
    },

    observeState(next) {
      const tell = () => {
        const told = isNewer() ? 'newer' : trouble;
        next({ ...(told && { trouble: told }), ...(lock && lock !== 'none' && { lock }) });
      };
      tell();
      stateListeners.add(tell);
      return () => stateListeners.delete(tell);
    },

    async lock() {
      if (lock !== 'open') return;
      const closing = access;
      lock = 'locked';
      tellState();
      await grace();
      await inTurn(async () => {
        // Not when it was opened again meanwhile.
        if (lock === 'locked' && access === closing) use(lockedRows(database), 'locked');
      });
    },

    changeLock: (work) => inTurn(() => work({ database, assertOurs, writeUnsaved, use })),
  };
}
