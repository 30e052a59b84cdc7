import { type Key, type Rows, type TableName, tableNames } from './records.ts';
import { emptyRows, matches, nameOf, takeOut } from './rows-in-memory.ts';
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
  const tables = emptyRows(tableNames);
  const rowsOf = (table: TableName) => tables.get(table) ?? new Map<string, unknown>();
  const forget = (changes: readonly Change[]) => {
    for (const change of changes) takeOut(tables, change);
  };
  return {
    isEmpty: () => [...tables.values()].every((rows) => rows.size === 0),
    get: (table, key) => rowsOf(table).get(String(key)),
    mergedWith<Name extends TableName>(table: Name, stored: readonly Rows[Name][], where?: object) {
      const rows = rowsOf(table);
      const own = [...rows.values()].filter((row) => matches(row, where)) as Rows[Name][];
      return [...stored.filter((row) => !rows.has(nameOf(table, row))), ...own];
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
