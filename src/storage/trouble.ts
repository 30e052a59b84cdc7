import Dexie from 'dexie';
import { NewerVersion } from './newer-version.ts';

/**
 * Why something could not be written.
 * unavailable: the browser gives no storage. full: no room left. newer: a newer version of the app has the database.
 * failed: anything else the browser reported.
 */
export type StorageTrouble = 'unavailable' | 'full' | 'newer' | 'failed';

const noStorageNames = ['MissingAPIError', 'OpenFailedError', 'InvalidStateError', 'SecurityError'];

/** Errors that are not the browser's refusal to store are bugs and are thrown on. */
export function troubleOf(error: unknown): StorageTrouble {
  if (error instanceof NewerVersion) return 'newer';
  const { name = '', inner } = error as { name?: string; inner?: { name?: string } };
  const names = [name, inner?.name ?? ''];
  if (names.includes('QuotaExceededError')) return 'full';
  if (names.some((one) => noStorageNames.includes(one))) return 'unavailable';
  if (error instanceof Dexie.DexieError || error instanceof DOMException) return 'failed';
  throw error;
}
