import { backupFormat } from '../domain/file-formats.ts';

/** Grows with every change of what a file holds; each has its step in upgrade-steps.ts. */
export const formatVersion = 6;

export function backupName(createdAt: string): string {
  return `pijlerpad-${createdAt.slice(0, 10)}.json`;
}

/**
 * The text of a rescue file: raw rows in the envelope of a backup, without a checksum; of a device with a lock the rows as
 * they are locked, with the files that hold their key. Needs nothing else of the app.
 */
export function writeRescue(rows: Record<string, unknown[]>, createdAt: string): string {
  const { people, assessments, answers, goals, reflections, activityMarks, ownActivities, talks, questionSets } = rows;
  const data = { people, assessments, answers, goals, reflections, activityMarks, ownActivities, talks, questionSets };
  const locked = rows.locks?.length ? { keys: rows.locks, rows: rows.sealed } : undefined;
  return JSON.stringify({ format: backupFormat, formatVersion, createdAt, data, locked }, (_, value) =>
    value instanceof ArrayBuffer || ArrayBuffer.isView(value) ? base64Of(value as Uint8Array) : value,
  );
}

function base64Of(bytes: ArrayBuffer | Uint8Array): string {
  return btoa(Array.from(new Uint8Array(bytes as ArrayBuffer), (byte) => String.fromCharCode(byte)).join(''));
}
