import { type Key, keyOf, type Rows, type TableName, tableNames } from './records.ts';
import type { Change } from './store.ts';

/** Rows that could not be written yet, kept in memory until they can be. */
export interface UnsavedRows {
  isEmpty(): boolean;
  get(table: TableName, key: Key): unknown;
  /** Rows of a table as they would be if everything here had been written. */
  mergedWith<Name extends TableName>(table: Name, stored: readonly Rows[Name][], where?: object): Rows[Name][];
  apply(changes: readonly Change[]): void;
  /** Leaves out what these changes wrote or removed on the device. */
  forget(changes: readonly Change[]): void;
  /** What still has to be written. */
  puts(): Change[];
  clear(): void;
}

export function createUnsavedRows(): UnsavedRows {
  const tables = new Map<TableName, Map<string, unknown>>(tableNames.map((name) => [name, new Map()]));
  const rowsOf = (table: TableName) => tables.get(table) ?? new Map<string, unknown>();
  const forget = (changes: readonly Change[]) => {
    for (const change of changes) {
      const rows = rowsOf(change.table);
      if ('put' in change) rows.delete(nameOf(change.table, change.put));
      else if ('delete' in change) rows.delete(String(change.delete));
      else if ('clear' in change) rows.clear();
      else for (const [key, row] of rows) if (matches(row, change.deleteWhere)) rows.delete(key);
    }
  };
  return {
    isEmpty: () => [...tables.values()].every((rows) => rows.size === 0),
    get: (table, key) => rowsOf(table).get(String(key)),
    mergedWith<Name extends TableName>(table: Name, stored: readonly Rows[Name][], where?: object) {
      const rows = rowsOf(table);
      const own = [...rows.values()].filter((row) => matches(row, where)) as Rows[Name][];
      return [...stored.filter((row) => !rows.has(String(keyOf(table, row)))), ...own];
    },
    apply(changes) {
      forget(changes);
      for (const change of changes) {
        if ('put' in change) rowsOf(change.table).set(nameOf(change.table, change.put), change.put);
      }
    },
    forget,
    puts: () => [...tables].flatMap(([table, rows]) => [...rows.values()].map((put) => ({ table, put }) as Change)),
    clear() {
      for (const rows of tables.values()) rows.clear();
    },
  };
}

function nameOf(table: TableName, row: unknown): string {
  return String(keyOf(table, row as never));
}

function matches(row: unknown, where: object | undefined): boolean {
  return Object.entries(where ?? {}).every(([field, value]) => (row as Record<string, unknown>)[field] === value);
}
