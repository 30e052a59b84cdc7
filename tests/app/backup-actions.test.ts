import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { BackupView } from '../../src/app/backup-actions.ts';
import { largestBackupFile } from '../../src/domain/file-limits.ts';
import { emptyPersonalData, type PersonalData } from '../../src/domain/personal-data.ts';
import { failed } from '../../src/domain/result.ts';
import { writeBackup } from '../../src/files/backup.ts';
import { writeSharedPart } from '../../src/files/shared-part-file.ts';
import { exampleMoment, examplePersonalData, goal, person, reflection } from '../examples/person-examples.ts';
import { behaviour } from '../examples/question-set-examples.ts';
import { BrokenWorker, ExampleWorker } from '../examples/worker.ts';
import { anyPersonalData } from '../files/any-personal-data.ts';
import { type ExampleApp, openExampleApp } from './example-app.ts';

beforeEach(() => vi.stubGlobal('Worker', ExampleWorker));
afterEach(() => vi.unstubAllGlobals());

const passphrase = 'appel boom fiets lamp';

async function openWith(data: PersonalData): Promise<ExampleApp> {
  const example = openExampleApp();
  await bring(example, await writeBackup(data, exampleMoment));
  return example;
}

async function bring({ app }: ExampleApp, text: string, phrase?: string) {
  const preview = await app.previewImport(new Blob([text]), phrase);
  if (!preview.ok) throw new Error(preview.failure);
  const done = await app.importBackup(preview.value);
  if (!done.ok) throw new Error(done.failure);
  return done.value;
}

/** The live view as it is now. */
async function viewOf({ app }: ExampleApp): Promise<BackupView> {
  let seen: BackupView | undefined;
  const stop = await app.watchBackup((view) => {
    seen = view;
  });
  return vi.waitFor(() => {
    if (!seen) throw new Error('nothing yet');
    stop();
    return seen;
  });
}

const sorted = (data: PersonalData) =>
  Object.fromEntries(
    Object.entries(data).map(([kind, rows]) => [kind, rows.map((row: object) => JSON.stringify(row)).sort()]),
  );

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
    vi.stubGlobal('Worker', BrokenWorker);
    expect(await app.previewImport(blob, passphrase)).toEqual(failed('not-opened'));
    expect(await app.exportProtectedBackup(passphrase)).toEqual(failed('not-protected'));
  });

  it('is not read when it is too large, cannot be read, or is something that was shared', async () => {
    const { app } = openExampleApp();
    const unread = (size: number) => ({ size, arrayBuffer: () => Promise.reject(new Error('was read')) });
    expect(await app.previewImport(unread(largestBackupFile + 1))).toEqual(failed('too-large'));
    expect(await app.previewImport(unread(20))).toEqual(failed('unreadable'));
    const shared = writeSharedPart({ id: 'a', madeAt: exampleMoment, by: '', questionSet: { id: 'a', version: '1' } });
    expect(await app.previewImport(new Blob([shared]))).toEqual(failed('shared'));
  });
});

describe('taking an import back', () => {
  it('leaves an empty device as empty as it was', async () => {
    const example = openExampleApp();
    const done = await bring(example, await writeBackup(examplePersonalData(), exampleMoment));
    expect(await example.app.undoImport(done)).toMatchObject({ ok: true });
    expect(await example.personalData()).toEqual(emptyPersonalData);
  });

  it('puts back what was replaced, and keeps what someone went on with', async () => {
    const example = await openWith(examplePersonalData());
    const incoming = examplePersonalData({
      people: [person({ nickname: 'Linde' })],
      goals: [goal({ change: 'From the file' })],
      reflections: [reflection(), reflection({ id: 'reflection-2' })],
    });
    const preview = await example.app.previewImport(new Blob([await writeBackup(incoming, exampleMoment)]));
    if (!preview.ok) throw new Error(preview.failure);
    const done = await example.app.importBackup(preview.value, new Set(['people person-1', 'goals goal-1']));
    if (!done.ok) throw new Error(done.failure);
    await example.app.writeGoal('goal-1', { change: 'Went on' });
    await example.app.undoImport(done.value);
    const { people, goals, reflections } = await example.personalData();
    expect(people.map(({ nickname }) => nickname)).toEqual(['Kastanje']);
    expect(goals.map(({ change }) => change)).toEqual(['Went on']);
    expect(reflections.map(({ id }) => id)).toEqual(['reflection-1']);
  });
});

describe('what a device knows of its backups', () => {
  it('is asked for once there is something worth keeping, until there is one', async () => {
    const example = openExampleApp();
    const { app, clock } = example;
    await app.answerQuestion(`${behaviour}.anker`, 1);
    expect(await viewOf(example)).toMatchObject({ isDue: false, isBehind: false });
    await app.finishAssessment();
    expect(await viewOf(example)).toEqual({ isDue: true, isBehind: true, folder: { at: 'off' } });

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

  it('is gone once everything was erased', async () => {
    const example = await openWith(examplePersonalData());
    await example.app.eraseEverything();
    expect(await viewOf(example)).toEqual({ isDue: false, isBehind: false, folder: { at: 'off' } });
  });
});
