import 'fake-indexeddb/auto';
import { armor } from 'age-encryption';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { largestBackupFile } from '../../src/domain/file-limits.ts';
import { failed } from '../../src/domain/result.ts';
import { writeBackup } from '../../src/files/backup.ts';
import { writeSharedPart } from '../../src/files/shared-part-file.ts';
import { newDataKey } from '../../src/storage/lock.ts';
import { exampleMoment, examplePersonalData } from '../examples/person-examples.ts';
import { behaviour, settlingIn } from '../examples/question-set-examples.ts';
import { BrokenWorker, ExampleWorker } from '../examples/worker.ts';
import { anyPersonalData } from '../files/any-personal-data.ts';
import { refuseErasing } from '../storage/example-store.ts';
import { openExampleApp } from './example-app.ts';
import { bring, openWith, sorted, viewOf } from './importing.ts';

beforeEach(() => vi.stubGlobal('Worker', ExampleWorker));
afterEach(() => vi.unstubAllGlobals());

const passphrase = 'appel boom fiets lamp';

describe('a protected backup', () => {
  it('brings whatever was entered to another device, with its passphrase and not without', async () => {
    await fc.assert(
      fc.asyncProperty(anyPersonalData, async (data) => {
        const old = await openWith(data);
        const file = await old.app.exportProtectedBackup(passphrase);
        if (!file.ok) throw new Error(file.failure);
        expect(file.value.name).toMatch(/^pijlerpad-2026-03-0[12]\.age$/);
        const phone = openExampleApp();
        await bring(phone, file.value.text, ` ${passphrase.toUpperCase()}`);
        expect(sorted(await phone.personalData())).toEqual(sorted(await old.personalData()));
      }),
      { numRuns: 4 },
    );
  }, 60_000);

  it('asks for the passphrase only where one is needed, and says what is wrong', async () => {
    const { app } = await openWith(examplePersonalData());
    const file = await app.exportProtectedBackup(passphrase);
    if (!file.ok) throw new Error(file.failure);
    const blob = new Blob([file.value.text]);
    expect(await app.previewImport(blob)).toEqual(failed('protected'));
    expect(await app.previewImport(blob, 'peer boom fiets lamp')).toEqual(failed('wrong-passphrase'));
    expect(await app.previewImport(blob.slice(0, 300), passphrase)).toEqual(failed('damaged'));
    // Where it can be seen that it is cut off, nobody is asked for a passphrase first.
    for (const part of [blob.slice(0, 300), blob.slice(0, -20), blob.slice(60)]) {
      expect(await app.previewImport(part)).toEqual(failed('damaged'));
    }
    const bytes = armor.decode(file.value.text);
    for (const end of [60, 150, 170]) {
      expect(await app.previewImport(new Blob([Uint8Array.from(bytes.slice(0, end))]))).toEqual(failed('damaged'));
    }
    expect(await app.previewImport(new Blob([Uint8Array.from(bytes)]))).toEqual(failed('protected'));
    vi.stubGlobal('Worker', BrokenWorker);
    expect(await app.previewImport(blob, passphrase)).toEqual(failed('not-opened'));
    expect(await app.exportProtectedBackup(passphrase)).toEqual(failed('not-protected'));
  });

  it('is not read when it is too large, cannot be read, or is something that was shared', async () => {
    const { app } = openExampleApp();
    const unread = (size: number) => ({ size, arrayBuffer: () => Promise.reject(new Error('was read')) });
    expect(await app.previewImport(unread(largestBackupFile + 1))).toEqual(failed('too-large'));
    expect(await app.previewImport(unread(20))).toEqual(failed('unreadable'));
    for (const nothing of ['', ' \n']) expect(await app.previewImport(new Blob([nothing]))).toEqual(failed('empty'));
    const shared = writeSharedPart({ id: 'a', madeAt: exampleMoment, by: '', questionSet: { id: 'a', version: '1' } });
    expect(await app.previewImport(new Blob([shared]))).toEqual(failed('shared'));
  });
});

describe('the passphrase of a backup that was just made', () => {
  it('is there when the page is opened anew, until it was written down', async () => {
    const { app, name, store } = openExampleApp();
    expect(await app.passphraseToWriteDown()).toBe('');
    await app.keepToWriteDown(passphrase);
    const again = openExampleApp({ name }).app;
    expect(await again.passphraseToWriteDown()).toBe(passphrase);
    // What another tab was showing still is not what is to be written down now.
    await again.keepToWriteDown('peer boom fiets lamp');
    await app.forgetToWriteDown(passphrase);
    expect(await again.passphraseToWriteDown()).toBe('peer boom fiets lamp');
    await again.forgetToWriteDown('peer boom fiets lamp');
    expect(await app.passphraseToWriteDown()).toBe('');
    expect(await store.read((reader) => reader.list('privateTexts'))).toEqual([]);
  });

  it('says nothing any more when the device refuses to take it away', async () => {
    const { app } = openExampleApp();
    await app.keepToWriteDown(passphrase);
    const allow = refuseErasing();
    await app.forgetToWriteDown(passphrase);
    allow();
    expect(await app.passphraseToWriteDown()).toBe('');
  });

  it.each([false, true])('is in no backup, and goes with an erasure (behind a lock: %s)', async (hasLock) => {
    const opened = await openWith(examplePersonalData());
    const { app, database } = opened;
    await app.keepToWriteDown(passphrase);
    if (hasLock) {
      const keys = [{ id: 'passphrase' as const, keyId: 'key-1', file: 'file' }];
      await app.turnLockOn({ recoveryCode: '', dataKey: newDataKey(), keys });
      expect(await database.privateTexts.toArray()).toEqual([]);
      const locked = JSON.stringify([await database.sealed.toArray(), await database.settings.toArray()]);
      expect(locked).not.toContain(passphrase);
    }
    expect(await app.passphraseToWriteDown()).toBe(passphrase);
    expect((await app.exportBackup()).text).not.toContain(passphrase);
    await app.eraseEverything();
    expect(await app.passphraseToWriteDown()).toBe('');
    expect(await opened.store.read((reader) => reader.list('privateTexts'))).toEqual([]);
  });
});

describe('what a device knows of its backups', () => {
  it('is asked for once there is something worth keeping, until there is one', async () => {
    const example = openExampleApp();
    const { app, clock } = example;
    await app.answerQuestion(`${behaviour}.anker`, 1);
    expect(await viewOf(example)).toMatchObject({ isDue: false, isBehind: false });
    await app.finishAssessment();
    expect(await viewOf(example)).toEqual({
      isDue: true,
      isBehind: true,
      isComplete: false,
      folder: { at: 'off' },
    });

    clock.pass(1);
    await app.noteBackup(app.now());
    const madeAt = app.now();
    expect(await viewOf(example)).toMatchObject({ last: madeAt, isDue: false, isBehind: false });
    clock.pass(8 * 24 * 60);
    await app.addGoal({ topicId: behaviour });
    expect(await viewOf(example)).toMatchObject({ last: madeAt, isDue: true });
  });

  it('can be put off for a month, and asked for after all', async () => {
    const example = await openWith(examplePersonalData());
    await example.app.noteBackup('2026-01-01T12:00:00.000Z');
    expect(await viewOf(example)).toMatchObject({ isDue: true });
    expect(await example.app.postponeBackup()).toBe('2026-04-01');
    expect(await viewOf(example)).toMatchObject({ isDue: false, askedAgainOn: '2026-04-01' });
    await example.app.askForBackup();
    expect(await viewOf(example)).toMatchObject({ isDue: true });
  });

  it('is, on a new phone, the file that everything came from', async () => {
    const example = await openWith(examplePersonalData());
    expect(await viewOf(example)).toMatchObject({ last: exampleMoment, isBehind: false });
  });

  it('is of everything that is here, or there is none: not of what came from a file beside what is not in it', async () => {
    const example = openExampleApp();
    const { app } = example;
    await app.answerQuestion(`${settlingIn}.anker`, 2);
    await app.noteBackup(app.now());
    expect(await viewOf(example)).toMatchObject({ last: app.now(), isComplete: true });
    await bring(example, await writeBackup(examplePersonalData(), exampleMoment));
    expect(await viewOf(example)).not.toHaveProperty('last');
    await app.undoImport();
    expect(await viewOf(example)).toMatchObject({ last: app.now(), isComplete: true });
  });

  it('is not of what was answered after it', async () => {
    const example = await openWith(examplePersonalData());
    expect(await viewOf(example)).toMatchObject({ last: exampleMoment, isComplete: true });
    example.clock.pass(1);
    await example.app.answerQuestion(`${settlingIn}.belang`, 2);
    expect(await viewOf(example)).toMatchObject({ last: exampleMoment, isComplete: false, isBehind: false });
  });

  it('is gone once everything was erased', async () => {
    const example = await openWith(examplePersonalData());
    await example.app.eraseEverything();
    expect(await viewOf(example)).toEqual({
      isDue: false,
      isBehind: false,
      isComplete: false,
      folder: { at: 'off' },
    });
  });
});
