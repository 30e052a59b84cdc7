import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { newRecoveryCode } from '../../src/app/recovery-code.ts';
import { personalDataKinds } from '../../src/domain/personal-data.ts';
import { failed, success } from '../../src/domain/result.ts';
import { writeRescue } from '../../src/files/envelope.ts';
import { databaseName, databaseVersion } from '../../src/storage/database.ts';
import { readRawRows } from '../../src/storage/rescue.ts';
import { sealedTables } from '../../src/storage/sealed-rows.ts';
import { exampleMoment } from '../examples/person-examples.ts';
import { ExampleWorker } from '../examples/worker.ts';
import { freshDatabaseName } from '../storage/example-store.ts';
import { type LockedDump, loadDump } from '../storage/released/released-dump.ts';
import { openExampleApp } from './example-app.ts';

const dumpFiles = import.meta.glob<LockedDump>('../storage/released/*-locked.json', { eager: true, import: 'default' });
const dumps = Object.values(dumpFiles);
/** Made by the rescue page of each version on that device: they are never made anew. */
const rescueFiles = import.meta.glob<string>('../files/released/*-locked.json', {
  eager: true,
  query: '?raw',
  import: 'default',
});

/** The first version that has a lock. */
const firstLock = 6;

beforeEach(() => {
  vi.stubGlobal('Worker', ExampleWorker);
});

const secrets = ['passphrase', 'recoveryCode'] as const;
/** Every word of a person that was behind the lock. */
const wordsOf = ({ behind }: LockedDump) =>
  textsIn(behind).filter((text) => text.length > 3 && /[^\d.:TZ-]/.test(text));

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

describe('the dumps of devices with a lock', () => {
  it('are there for every version that has one', () => {
    const versions = Array.from({ length: databaseVersion - firstLock + 1 }, (_, index) => firstLock + index);
    expect(dumps.map((dump) => dump.databaseVersion)).toEqual(versions);
    expect(Object.keys(rescueFiles)).toHaveLength(versions.length);
    for (const { behind, rows } of dumps) {
      for (const table of sealedTables) expect(behind[table]?.length, table).toBeGreaterThan(0);
      expect((rows as Record<string, unknown[]>).locks).toHaveLength(2);
    }
  });
});

describe.each(dumps)('a device that version $databaseVersion locked', (dump) => {
  it.each(secrets)('opens with its %s, with every row', async (secret) => {
    const name = freshDatabaseName();
    await loadDump(dump, name);
    const { app, store } = openExampleApp({ name });
    expect(await app.unlock(newRecoveryCode())).toEqual(failed('wrong-passphrase'));
    expect(await app.unlock(dump[secret])).toEqual(success(undefined));
    for (const table of sealedTables) {
      expect(await store.read((reader) => reader.list(table)), table).toEqual(dump.behind[table]);
    }
    expect((await app.addPerson('Erbij')).ok).toBe(true);
  });

  it.each(secrets)('comes out of the file of its rescue page with its %s, with nothing lost', async (secret) => {
    const text = rescueFiles[`../files/released/v${dump.databaseVersion}-locked.json`] ?? '';
    const { app, personalData } = openExampleApp();
    const file = new Blob([text]);
    expect(await app.previewImport(file)).toEqual(failed('locked'));
    expect(await app.previewImport(file, ' ')).toEqual(failed('locked'));
    expect(await app.previewImport(file, 'kaas lamp trap auto')).toEqual(failed('wrong-passphrase'));
    const preview = await app.previewImport(file, dump[secret]);
    if (!preview.ok) throw new Error(preview.failure);
    expect(preview.value.backup.leftOut).toBe(0);
    expect((await app.importBackup(preview.value)).ok).toBe(true);
    const data = await personalData();
    for (const kind of personalDataKinds) {
      if (kind !== 'questionSets') expect(data[kind], kind).toEqual(dump.behind[kind]);
    }
    expect(data.questionSets).toHaveLength(1);
  });

  it('holds no word of a person in its database or in the file of its rescue page', async () => {
    await loadDump(dump, databaseName);
    const rescued = writeRescue(await readRawRows(), exampleMoment);
    const { questionSets, ...data } = JSON.parse(rescued).data;
    expect(Object.values(data).flat()).toEqual([]);
    // Readable on any device: the questions themselves, and choices of the device.
    const inDatabase = JSON.stringify(Object.values({ ...dump.rows, questionSets: [], settings: [] }));
    const inFile = JSON.stringify(JSON.parse(rescued).locked);
    expect(questionSets).toHaveLength(1);
    expect(wordsOf(dump).length).toBeGreaterThan(20);
    const readable = wordsOf(dump).filter((word) => inDatabase.includes(word) || inFile.includes(word));
    expect(readable).toEqual([]);
  });

  it('leaves out and counts what was changed in such a file, and refuses keys that are none', async () => {
    const file = JSON.parse(rescueFiles[`../files/released/v${dump.databaseVersion}-locked.json`] ?? '');
    const { app } = openExampleApp();
    const changed = structuredClone(file);
    changed.locked.rows[0].bytes = changed.locked.rows[1].bytes;
    changed.locked.rows[2] = 'no row';
    const preview = await app.previewImport(new Blob([JSON.stringify(changed)]), dump.passphrase);
    expect(preview.ok && preview.value.backup.leftOut).toBe(2);
    for (const keys of [[], 'none', [{ id: 'passphrase', keyId: 'one', file: 7 }]]) {
      const damaged = new Blob([JSON.stringify({ ...file, locked: { ...file.locked, keys } })]);
      expect(await app.previewImport(damaged, dump.passphrase)).toEqual(failed('damaged'));
    }
    const unopened = { ...file.locked, keys: [{ id: 'passphrase', keyId: 'one', file: 'no file of the kind' }] };
    const noKey = new Blob([JSON.stringify({ ...file, locked: unopened })]);
    expect(await app.previewImport(noKey, dump.passphrase)).toEqual(failed('damaged'));
  });
});
