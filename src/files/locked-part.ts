import * as v from 'valibot';

/** What a rescue file of a device with a lock holds beside its data: rows as they are locked, and how to open them. */
export interface LockedPart {
  keys: readonly { id: 'passphrase' | 'recovery'; keyId: string; file: string }[];
  rows: readonly LockedRow[];
  /** Rows that are no locked row any more. */
  unreadable: number;
}

export interface LockedRow {
  id: string;
  table: string;
  group: string;
  iv: Uint8Array<ArrayBuffer>;
  bytes: ArrayBuffer;
}

/** Far above what a protected key takes. */
const longestKey = 10_000;
const code = v.pipe(v.string(), v.maxLength(200));
const bytes = v.pipe(
  v.string(),
  v.base64(),
  v.transform((text) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))),
);
const partSchema = v.object({
  keys: v.pipe(
    v.array(
      v.object({
        id: v.picklist(['passphrase', 'recovery']),
        keyId: code,
        file: v.pipe(v.string(), v.maxLength(longestKey)),
      }),
    ),
    v.minLength(1),
    v.maxLength(2),
  ),
  rows: v.array(v.unknown()),
});
const rowSchema = v.object({ id: code, table: code, group: code, iv: bytes, bytes });
/** The count of writes, which tabs keep beside the rows. */
const revisionSchema = v.object({ id: code, revision: v.number() });

/** @param contents of a file that `parseBackup` took; undefined when nothing in it is locked. */
export function lockedPartOf(contents: string): LockedPart | 'damaged' | undefined {
  const { locked } = JSON.parse(contents) as { locked?: unknown };
  if (locked === undefined) return undefined;
  const part = v.safeParse(partSchema, locked);
  if (!part.success) return 'damaged';
  let unreadable = 0;
  const rows = part.output.rows.flatMap((raw): LockedRow[] => {
    const row = v.safeParse(rowSchema, raw);
    if (row.success) return [{ ...row.output, bytes: row.output.bytes.buffer }];
    if (!v.is(revisionSchema, raw)) unreadable += 1;
    return [];
  });
  return { keys: part.output.keys, rows, unreadable };
}

/** The same file with the rows that were opened among its data, for `parseBackup` to check. */
export function withOpenedRows(contents: string, opened: Readonly<Record<string, readonly unknown[]>>): string {
  const { locked: _, checksum: _checksum, data, ...file } = JSON.parse(contents) as Record<string, unknown>;
  const all = Object.entries(data as Record<string, unknown[]>).map(([table, rows]) => [
    table,
    [...rows, ...(opened[table] ?? [])],
  ]);
  return JSON.stringify({ ...file, data: Object.fromEntries(all) });
}
