import { failed, type Result, success } from '../domain/result.ts';
import type { TableName } from '../storage/records.ts';
import { createSealer, dataKeyLength, sealedTables } from '../storage/sealed-rows.ts';
import { openDataKey, type UnlockFailure } from './data-key.ts';

/** The text of a rescue file with everything in it to read. */
export interface OpenedRescue {
  text: string;
  /** Locked rows that could not be opened. */
  leftOut: number;
}

/**
 * Opens what a rescue file of a device with a lock holds; any other file stays as it is.
 * @param secret the passphrase or the recovery code of that lock; left out: such a file is refused as `locked`.
 */
export async function openLockedRescue(
  text: string,
  secret: string | undefined,
): Promise<Result<OpenedRescue, UnlockFailure | 'locked'>> {
  const { lockedPartOf, withOpenedRows } = await import('../files/locked-part.ts');
  const part = lockedPartOf(text);
  if (part === undefined) return success({ text, leftOut: 0 });
  if (part === 'damaged') return failed(part);
  if (!secret?.trim()) return failed('locked');
  const key = await openDataKey(part.keys, secret);
  if (!key.ok) return key;
  if (key.value.dataKey.length !== dataKeyLength) return failed('damaged');
  const sealer = await createSealer(key.value.dataKey);
  const codes = await Promise.all(sealedTables.map((table) => sealer.tableCode(table)));
  const opened: Partial<Record<TableName, unknown[]>> = {};
  let leftOut = part.unreadable;
  for (const sealed of part.rows) {
    const table = sealedTables[codes.indexOf(sealed.table)];
    const row = await sealer.open(sealed).catch(() => undefined);
    if (table === undefined || row === undefined) {
      leftOut += 1;
      continue;
    }
    opened[table] ??= [];
    opened[table].push(row);
  }
  return success({ text: withOpenedRows(text, opened), leftOut });
}
