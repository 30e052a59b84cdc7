import { type Result, success } from '../domain/result.ts';
import {
  type DataKey,
  eraseBehindLock,
  newDataKey,
  openLock,
  readWrappedKeys,
  replaceWrappedKeys,
  turnLockOff,
  turnLockOn,
} from '../storage/lock.ts';
import type { WrappedKey } from '../storage/row-access.ts';
import type { Reader, StorageTrouble } from '../storage/store.ts';
import { openDataKey, type UnlockFailure } from './data-key.ts';
import type { Dependencies, Written } from './dependencies.ts';
import { newRecoveryCode } from './recovery-code.ts';

export type { UnlockFailure };

export type LockFailure = UnlockFailure | StorageTrouble | 'not-protected';

/** A lock that is ready to be put on. Nothing has changed yet. */
export interface PreparedLock {
  recoveryCode: string;
  dataKey: DataKey;
  keys: readonly WrappedKey[];
}

/** A new recovery code that does not work yet; the one before does. */
export interface PreparedCode {
  recoveryCode: string;
  key: WrappedKey;
}

/** Minutes without a touch or a key after which the lock closes; 0 is never. */
export const lockTimes = [1, 5, 15, 60, 0] as const;
export type LockTime = (typeof lockTimes)[number];

/** When the lock closes by itself. */
export interface LockHabits {
  after: LockTime;
  /** As soon as the page is out of sight. */
  onHiding: boolean;
}

export interface LockActions {
  prepareLock(passphrase: string): Promise<Result<PreparedLock, 'not-protected'>>;
  turnLockOn(prepared: PreparedLock): Promise<Written>;
  /** @param secret the passphrase or the recovery code. */
  unlock(secret: string): Promise<Result<void, UnlockFailure>>;
  /** The recovery code that opened the lock, to choose a new passphrase with; until it is let go of, or the lock closes. */
  codeThatOpened(): Promise<string | undefined>;
  letGoOfCode(): Promise<void>;
  /** Closes the lock in this tab. */
  lock(): Promise<void>;
  /** Closes the lock in every tab. */
  lockEverywhere(): Promise<void>;
  changePassphrase(secret: string, next: string): Promise<Result<void, LockFailure>>;
  /** A new recovery code, which works once it is put in the place of the old one. */
  prepareRecoveryCode(secret: string): Promise<Result<PreparedCode, LockFailure>>;
  /** From now on the old code no longer opens anything. */
  replaceRecoveryCode(prepared: PreparedCode): Promise<Written>;
  turnLockOff(secret: string): Promise<Result<void, LockFailure>>;
  /** For who has neither passphrase nor code: begins anew, with nothing. */
  eraseBehindLock(): Promise<Written>;
  chooseLockTime(after: LockTime): Promise<Written>;
  chooseLockOnHiding(locks: boolean): Promise<Written>;
}

/** Tells other tabs to close the lock too. */
const lockChannel = 'pijlerpad-lock';

/** 128 MB of memory and about a second: the least that OWASP advises for scrypt (Password Storage Cheat Sheet). */
const passphraseWork = 17;
/** Chance alone keeps a code of 125 bits safe, so that it opens on a device with little memory too. */
const codeWork = 10;

const loadProtection = () => import('../files/protect.ts');

export function lockActions({ store, newId }: Dependencies): LockActions {
  const wrap = async (id: WrappedKey['id'], keyId: string, dataKey: DataKey, secret: string) => {
    const { protect } = await loadProtection();
    const file = await protect(dataKey, secret, id === 'recovery' ? codeWork : passphraseWork);
    return file.ok ? success<WrappedKey>({ id, keyId, file: file.value }) : file;
  };

  const openedKey = async (secret: string) => openDataKey(await readWrappedKeys(store), secret);

  let usedCode: string | undefined;
  let fromOtherTabs: BroadcastChannel | undefined;
  const close = () => {
    usedCode = undefined;
    return store.lock();
  };
  /** To be called before the lock opens: from its first moment on, and whenever it opens again, another tab can close it. */
  const listen = () => {
    fromOtherTabs ??= new BroadcastChannel(lockChannel);
    fromOtherTabs.onmessage = () => void close();
  };

  return {
    async prepareLock(passphrase) {
      const dataKey = newDataKey();
      const keyId = newId();
      const recoveryCode = newRecoveryCode();
      const main = await wrap('passphrase', keyId, dataKey, passphrase);
      if (!main.ok) return main;
      const second = await wrap('recovery', keyId, dataKey, recoveryCode);
      return second.ok ? success({ recoveryCode, dataKey, keys: [main.value, second.value] }) : second;
    },

    turnLockOn({ dataKey, keys }) {
      listen();
      return turnLockOn(store, dataKey, keys);
    },

    async unlock(secret) {
      const opened = await openedKey(secret);
      if (!opened.ok) return opened;
      // Known before the page behind the lock shows.
      usedCode = opened.value.by === 'recovery' ? secret : undefined;
      listen();
      await openLock(store, opened.value.dataKey);
      return success(undefined);
    },

    codeThatOpened: async () => usedCode,

    async letGoOfCode() {
      usedCode = undefined;
    },

    lock: close,

    async lockEverywhere() {
      const channel = new BroadcastChannel(lockChannel);
      channel.postMessage('lock');
      channel.close();
      await close();
    },

    async changePassphrase(secret, next) {
      const opened = await openedKey(secret);
      if (!opened.ok) return opened;
      const key = await wrap('passphrase', opened.value.keyId, opened.value.dataKey, next);
      return key.ok ? replaceWrappedKeys(store, [key.value]) : key;
    },

    async prepareRecoveryCode(secret) {
      const opened = await openedKey(secret);
      if (!opened.ok) return opened;
      const recoveryCode = newRecoveryCode();
      const key = await wrap('recovery', opened.value.keyId, opened.value.dataKey, recoveryCode);
      return key.ok ? success({ recoveryCode, key: key.value }) : key;
    },

    replaceRecoveryCode: ({ key }) => replaceWrappedKeys(store, [key]),

    async turnLockOff(secret) {
      const opened = await openedKey(secret);
      return opened.ok ? turnLockOff(store, opened.value.dataKey) : opened;
    },

    eraseBehindLock: () => eraseBehindLock(store),

    chooseLockTime: (after) =>
      store.write(async () => [{ table: 'settings', put: { key: 'lockAfter', value: String(after) } }]),

    chooseLockOnHiding: (locks) =>
      store.write(async () => [{ table: 'settings', put: { key: 'locksOnHiding', value: locks } }]),
  };
}

const usualTime: LockTime = 5;

export async function readLockHabits(reader: Reader): Promise<LockHabits> {
  const after = await reader.get('settings', 'lockAfter');
  const hiding = await reader.get('settings', 'locksOnHiding');
  return {
    after: lockTimes.find((known) => String(known) === after?.value) ?? usualTime,
    onHiding: hiding?.value === true,
  };
}
