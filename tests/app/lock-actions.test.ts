import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PreparedLock } from '../../src/app/lock-actions.ts';
import { newRecoveryCode, readRecoveryCode, signsOfCode } from '../../src/app/recovery-code.ts';
import { failed, success } from '../../src/domain/result.ts';
import { decrypt } from '../../src/files/age.ts';
import { newDataKey } from '../../src/storage/lock.ts';
import { BrokenWorker, ExampleWorker } from '../examples/worker.ts';
import { refuseErasing } from '../storage/example-store.ts';
import { openExampleApp, personOf } from './example-app.ts';

beforeEach(() => {
  vi.stubGlobal('Worker', ExampleWorker);
});
afterEach(() => vi.unstubAllGlobals());

const passphrase = 'appel boom fiets lamp';

async function lockedApp() {
  const first = openExampleApp();
  await first.app.addPerson('Zwaluwnest');
  const prepared = await first.app.prepareLock(passphrase);
  if (!prepared.ok) throw new Error('not prepared');
  await first.app.turnLockOn(prepared.value);
  const again = openExampleApp({ name: first.name });
  return { first, again, recoveryCode: prepared.value.recoveryCode };
}

/** Tabs that hear each other; to one that begins to listen someone else says something at once. */
class HastyChannel {
  private static readonly open = new Set<HastyChannel>();
  onmessage?: () => void;

  constructor() {
    HastyChannel.open.add(this);
    queueMicrotask(() => this.onmessage?.());
  }

  postMessage(): void {
    for (const other of HastyChannel.open) if (other !== this) queueMicrotask(() => other.onmessage?.());
  }

  close(): void {
    HastyChannel.open.delete(this);
  }
}

const nameIn = async ({ current }: { current(): Promise<{ person?: { nickname: string } }> }) =>
  (await current()).person?.nickname;

describe('a lock', () => {
  it('opens with the passphrase, however it was typed, and with nothing else', async () => {
    const { again } = await lockedApp();
    expect(await nameIn(again)).toBeUndefined();
    expect(await again.app.unlock('peer boom fiets lamp')).toEqual(failed('wrong-passphrase'));
    expect(await again.app.unlock('  ')).toEqual(failed('wrong-passphrase'));
    expect(await nameIn(again)).toBeUndefined();
    expect(await again.app.unlock(' Appel  boom fiets lamp ')).toEqual(success(undefined));
    expect(await nameIn(again)).toBe('Zwaluwnest');
  });

  it('opens with the recovery code, written down in any way', async () => {
    const { again, recoveryCode } = await lockedApp();
    expect(await again.app.unlock(newRecoveryCode())).toEqual(failed('wrong-passphrase'));
    expect(await again.app.unlock(recoveryCode.toLowerCase().replaceAll('-', ' '))).toEqual(success(undefined));
    expect(await nameIn(again)).toBe('Zwaluwnest');
  });

  it('that is closed everywhere closes in a tab that opened it only just now, too', async () => {
    const { first, again } = await lockedApp();
    let lock: string | undefined;
    const stop = again.app.observeStorage((state) => {
      lock = state.lock;
    });
    await again.app.unlock(passphrase);
    expect(lock).toBe('open');
    await first.app.lockEverywhere();
    await expect.poll(() => lock).toBe('locked');
    expect(await nameIn(again)).toBeUndefined();
    stop();
  });

  it('that is told to close while it opens hears of it the next time', async () => {
    vi.stubGlobal('BroadcastChannel', HastyChannel);
    const { first, again } = await lockedApp();
    await again.app.unlock(passphrase);
    expect(await nameIn(again)).toBe('Zwaluwnest');
    await first.app.lockEverywhere();
    await expect.poll(() => nameIn(again)).toBeUndefined();
  });

  it('takes another passphrase, and the one before no longer opens it', async () => {
    const { first, again } = await lockedApp();
    expect(await first.app.changePassphrase('verkeerde woorden hier', 'nieuw en ook lang')).toEqual(
      failed('wrong-passphrase'),
    );
    expect(await first.app.changePassphrase(passphrase, 'nieuw en ook lang')).toEqual(success(undefined));
    expect(await again.app.unlock(passphrase)).toEqual(failed('wrong-passphrase'));
    expect(await again.app.unlock('nieuw en ook lang')).toEqual(success(undefined));
  });

  it('gets a new recovery code, and until that is put in its place the one before opens it', async () => {
    const { first, again, recoveryCode } = await lockedApp();
    expect(await first.app.prepareRecoveryCode('verkeerde woorden hier')).toEqual(failed('wrong-passphrase'));
    const prepared = await first.app.prepareRecoveryCode(recoveryCode);
    if (!prepared.ok) throw new Error(prepared.failure);
    const renewed = prepared.value.recoveryCode;
    expect(readRecoveryCode(renewed)).toBe(renewed);
    expect(await again.app.unlock(renewed)).toEqual(failed('wrong-passphrase'));
    expect(await again.app.unlock(recoveryCode)).toEqual(success(undefined));
    await again.app.lock();
    expect(await first.app.replaceRecoveryCode(prepared.value)).toEqual(success(undefined));
    expect(await again.app.unlock(recoveryCode)).toEqual(failed('wrong-passphrase'));
    expect(await again.app.unlock(renewed)).toEqual(success(undefined));
  });

  it('gets no recovery code any more once another tab took it off, or put on another', async () => {
    const { first, again, recoveryCode } = await lockedApp();
    const prepared = await first.app.prepareRecoveryCode(recoveryCode);
    if (!prepared.ok) throw new Error(prepared.failure);
    await again.app.unlock(recoveryCode);
    await again.app.turnLockOff(recoveryCode);
    expect(await first.app.replaceRecoveryCode(prepared.value)).toEqual(failed('failed'));
    expect(await first.database.locks.count()).toBe(0);
    const other = await again.app.prepareLock('heel andere woorden');
    if (!other.ok) throw new Error(other.failure);
    await again.app.turnLockOn(other.value);
    expect(await first.app.replaceRecoveryCode(prepared.value)).toEqual(failed('failed'));
    const anew = openExampleApp({ name: first.name });
    expect(await anew.app.unlock(other.value.recoveryCode)).toEqual(success(undefined));
  });

  it('remembers the code that opened it until it is let go of or the lock closes, and never the passphrase', async () => {
    const { again, recoveryCode } = await lockedApp();
    expect(await again.app.codeThatOpened()).toBeUndefined();
    await again.app.unlock(recoveryCode);
    expect(await again.app.codeThatOpened()).toBe(recoveryCode);
    expect(await again.app.changePassphrase(recoveryCode, 'nieuw en ook lang')).toEqual(success(undefined));
    await again.app.letGoOfCode();
    expect(await again.app.codeThatOpened()).toBeUndefined();
    await again.app.lock();
    await again.app.unlock(recoveryCode);
    await again.app.lock();
    expect(await again.app.codeThatOpened()).toBeUndefined();
    await again.app.unlock('nieuw en ook lang');
    expect(await again.app.codeThatOpened()).toBeUndefined();
  });

  it('comes off with the passphrase alone, and leaves everything as it was', async () => {
    const { first } = await lockedApp();
    expect(await first.app.turnLockOff('verkeerde woorden hier')).toEqual(failed('wrong-passphrase'));
    expect(await first.app.turnLockOff(passphrase)).toEqual(success(undefined));
    expect(await nameIn(openExampleApp({ name: first.name }))).toBe('Zwaluwnest');
  });

  it('begins anew with nothing for who has neither', async () => {
    const { again } = await lockedApp();
    expect(await again.app.eraseBehindLock()).toEqual(success(undefined));
    expect(await nameIn(again)).toBeUndefined();
    await again.app.addPerson('Nieuw begin');
    expect(await nameIn(again)).toBe('Nieuw begin');
  });

  it('is not made, and nothing is, where the passphrase cannot be worked on', async () => {
    vi.stubGlobal('Worker', BrokenWorker);
    const { app } = openExampleApp();
    expect(await app.prepareLock(passphrase)).toEqual(failed('not-protected'));
  });

  it('says that it is damaged when its keys are not what they were', async () => {
    const { again } = await lockedApp();
    for (const id of ['passphrase', 'recovery']) {
      await again.database.locks.put({ id, keyId: 'key-1', file: 'no file of the kind' });
    }
    expect(await again.app.unlock(passphrase)).toEqual(failed('damaged'));
  });

  it('has its parameters stored beside it, slow enough for a passphrase', async () => {
    const { app } = openExampleApp();
    const prepared = await app.prepareLock(passphrase);
    const { keys, dataKey } = (prepared as { value: PreparedLock }).value;
    const [main] = keys;
    const bytes = new TextEncoder().encode(main?.file ?? '');
    expect(await decrypt(bytes, passphrase)).toEqual(success(dataKey));
    const header = atob((main?.file ?? '').split('\n').slice(1, -2).join('')).split('\n')[1];
    expect(header).toMatch(/^-> scrypt [\w+/]{22} 17$/);
  });
});

describe('what was typed', () => {
  it('is taken for a recovery code by its digits and its length, also when some signs are missing', () => {
    const code = 'A1B2C-D3E4F-G5H6J-K7M8N-P9Q0R';
    expect(signsOfCode(code)).toBe(25);
    expect(signsOfCode(code.toLowerCase().replaceAll('-', ' '))).toBe(25);
    expect(signsOfCode(code.slice(0, -1))).toBe(24);
    expect(signsOfCode('kaas lamp trap fiets')).toBeUndefined();
    expect(signsOfCode('kaas lamp trap fiets banaan')).toBeUndefined();
    expect(signsOfCode('zomer2024')).toBeUndefined();
  });
});

describe('when the lock closes by itself', () => {
  it('is after five minutes, until someone chooses otherwise', async () => {
    const { app } = openExampleApp();
    const habits = () => new Promise((resolve) => app.observeLockHabits(resolve));
    expect(await habits()).toEqual({ after: 5, onHiding: false });
    await app.chooseLockTime(0);
    await app.chooseLockOnHiding(true);
    expect(await habits()).toEqual({ after: 0, onHiding: true });
  });
});

describe('a half-written text', () => {
  const draftsIn = async ({ database }: { database: { privateTexts: { toArray(): Promise<unknown[]> } } }) =>
    (await database.privateTexts.toArray()) as { id: string; text: string }[];

  it('is forgotten once it was sent, and leaves nothing behind', async () => {
    const opened = openExampleApp();
    await opened.app.keepDraft('new-goal', 'Rustig');
    await opened.app.addPerson('Beuk');
    expect(await opened.app.readDraft('new-goal')).toBe('Rustig');
    await opened.app.keepDraft('new-goal', 'Rustiger');
    await opened.app.keepDraft('new-goal', '');
    expect(await opened.app.readDraft('new-goal')).toBe('');
    expect(await draftsIn(opened)).toEqual([]);
  });

  it('says nothing any more when the device refuses to take it away', async () => {
    const { app } = openExampleApp();
    await app.keepDraft('new-goal', 'Rustig');
    const allow = refuseErasing();
    await app.keepDraft('new-goal', '');
    allow();
    expect(await app.readDraft('new-goal')).toBe('');
  });

  it.each([false, true])('is of who was answering, and goes with them (behind a lock: %s)', async (hasLock) => {
    const opened = openExampleApp();
    const { app, current } = opened;
    await app.keepDraft('new-goal', 'Nog van niemand');
    await app.addPerson('Beuk');
    const beuk = personOf(await current());
    await app.keepDraft('new-goal', 'Van Beuk');
    await app.addPerson('Esdoorn');
    if (hasLock) {
      const keys = [{ id: 'passphrase' as const, keyId: 'key-1', file: 'file' }];
      await app.turnLockOn({ recoveryCode: '', dataKey: newDataKey(), keys });
    }
    await app.keepDraft('new-goal', 'Van Esdoorn');
    await app.keepDraft('step goal-1', 'Ook');
    await app.erasePerson(beuk.id);
    expect(await app.readDraft('new-goal')).toBe('Van Esdoorn');
    await app.switchPerson(beuk.id);
    const left = await opened.store.read((reader) => reader.list('privateTexts'));
    expect(left.map(({ text }) => text).sort()).toEqual(['Ook', 'Van Esdoorn']);
    await app.eraseEverything();
    expect(await opened.store.read((reader) => reader.list('privateTexts'))).toEqual([]);
    expect(await app.readDraft('new-goal')).toBe('');
  });

  it('is there when the page is opened anew, and in no backup', async () => {
    const { app, name } = openExampleApp();
    await app.keepDraft('agreement 1', 'De school bel');
    const again = openExampleApp({ name });
    expect(await again.app.readDraft('agreement 1')).toBe('De school bel');
    expect(await again.app.readDraft('agreement 2')).toBe('');
    expect((await again.app.exportBackup()).text).not.toContain('De school bel');
  });
});
