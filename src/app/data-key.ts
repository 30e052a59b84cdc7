import { failed, type Result, success } from '../domain/result.ts';
import type { DataKey } from '../storage/lock.ts';
import type { WrappedKey } from '../storage/row-access.ts';
import { readRecoveryCode } from './recovery-code.ts';

/**
 * not-opened: this device has too little memory for it now, or the code for it could not be fetched. damaged: what the
 * lock was stored in cannot be read.
 */
export type UnlockFailure = 'wrong-passphrase' | 'damaged' | 'not-opened';

export interface OpenedKey {
  dataKey: DataKey;
  keyId: string;
  /** Which of the two opened it. */
  by: WrappedKey['id'];
}

/** The data key of a lock. @param secret the passphrase or the recovery code. */
export async function openDataKey(
  keys: readonly WrappedKey[],
  secret: string,
): Promise<Result<OpenedKey, UnlockFailure>> {
  const code = readRecoveryCode(secret);
  const tries = keys
    .map((key) => ({ ...key, secret: key.id === 'recovery' ? code : secret }))
    .sort((one) => (one.id === 'recovery' ? -1 : 1));
  const { unprotect } = await import('../files/protect.ts');
  let failure: UnlockFailure = keys.length > 0 ? 'wrong-passphrase' : 'damaged';
  for (const { id: by, file, keyId, secret: tried } of tries) {
    if (!tried?.trim()) continue;
    const opened = await unprotect(new TextEncoder().encode(file), tried);
    if (opened.ok) return success({ dataKey: Uint8Array.from(opened.value), keyId, by });
    failure = opened.failure;
  }
  return failed(failure);
}
