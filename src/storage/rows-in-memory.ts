import { keyOf, type TableName } from './records.ts';
import type { Change } from './store.ts';

/** Rows of tables by the text of their keys: those that wait to be written, and those behind an open lock. */
export type RowsInMemory = ReadonlyMap<TableName, Map<string, unknown>>;

export function emptyRows(tables: readonly TableName[]): RowsInMemory {
  return new Map(tables.map((table) => [table, new Map()]));
}

export function nameOf(table: TableName, row: unknown): string {
  return String(keyOf(table, row as never));
}

/** Whether the fields of a row have these values. */
export function matches(row: unknown, where: object | undefined): boolean {
  return Object.entries(where ?? {}).every(([field, value]) => (row as Record<string, unknown>)[field] === value);
}

/** Takes out the rows that a change writes anew or removes. Tables that are not among these are left alone. */
export function takeOut(tables: RowsInMemory, change: Change): void {
  const rows = tables.get(change.table);
  if ('put' in change) rows?.delete(nameOf(change.table, change.put));
  else if ('delete' in change) rows?.delete(String(change.delete));
  else if ('clear' in change) rows?.clear();
  else for (const [name, row] of rows ?? []) if (matches(row, change.deleteWhere)) rows?.delete(name);
}
