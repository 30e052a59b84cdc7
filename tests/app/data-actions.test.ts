import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ImportPreview } from '../../src/app/data-actions.ts';
import { emptyPersonalData, type PersonalData } from '../../src/domain/personal-data.ts';
import { failed } from '../../src/domain/result.ts';
import { writeBackup } from '../../src/files/backup.ts';
import { writeRescue } from '../../src/files/envelope.ts';
import {
  answersFor,
  assessment,
  exampleMoment,
  examplePersonalData,
  goal,
  goalStep,
  person,
} from '../examples/person-examples.ts';
import { behaviour, settlingIn } from '../examples/question-set-examples.ts';
import { refuseRows } from '../storage/example-store.ts';
import { type ExampleApp, openExampleApp, personOf, valuesOf } from './example-app.ts';

afterEach(() => vi.restoreAllMocks());

const done = { ok: true };

/** A device on which someone answered, made a plan and told about the situation, and a partner began. */
async function openLivedIn(): Promise<ExampleApp> {
  const example = openExampleApp();
  const { app, clock } = example;
  await app.saveSituation({ phase: 'experienced', childAges: ['4-11'], preferredForms: [] });
  await app.answerQuestion(`${behaviour}.anker`, 1);
  await app.writeNote(`${behaviour}.anker`, 'Vooral ’s avonds 🙂');
  await app.answerQuestion(`${settlingIn}.anker`, 'not-applicable');
  await app.chooseFocus(behaviour);
  await app.finishAssessment();
  await app.addStep(behaviour, { kind: 'own', text: 'Call the other foster family' });
  clock.pass(1);
  await app.addPerson('Beuk');
  await app.writeNote(`${settlingIn}.anker`, 'Later');
  return example;
}

async function previewOf({ app }: ExampleApp, text: string): Promise<ImportPreview> {
  const preview = await app.previewImport(new Blob([text]));
  if (!preview.ok) throw new Error(`the file was refused: ${preview.failure}`);
  return preview.value;
}

async function openWith(data: PersonalData): Promise<ExampleApp> {
  const example = openExampleApp();
  await example.app.importBackup(await previewOf(example, await writeBackup(data, exampleMoment)));
  return example;
}

describe('a backup', () => {
  it('is a file with the date in its name', async () => {
    const { app } = await openLivedIn();
    expect(await app.exportBackup()).toMatchObject({ name: 'pijlerpad-2026-03-01.json', type: 'application/json' });
  });

  it('brings everything back after everything was erased', async () => {
    const example = await openLivedIn();
    const before = await example.personalData();
    const { text } = await example.app.exportBackup();
    await example.app.eraseEverything();
    expect(await example.personalData()).toEqual(emptyPersonalData);

    expect(await example.app.importBackup(await previewOf(example, text))).toMatchObject(done);
    expect(await example.personalData()).toEqual(before);
  });

  it('brings everything to a new phone, where the first person goes on', async () => {
    const old = await openLivedIn();
    const phone = openExampleApp();
    await phone.app.importBackup(await previewOf(phone, (await old.app.exportBackup()).text));
    expect(await phone.personalData()).toEqual(await old.personalData());
    expect(personOf(await phone.current())).toEqual((await old.current()).people[0]);
  });

  it('holds what is only in memory, on a full device', async () => {
    const { app, personalData } = openExampleApp();
    refuseRows('at-the-row');
    await app.answerQuestion(`${behaviour}.anker`, 2);
    const { text } = await app.exportBackup();
    vi.restoreAllMocks();
    const phone = openExampleApp();
    await phone.app.importBackup(await previewOf(phone, text));
    expect(valuesOf((await phone.current()).answers)).toEqual({ [`${behaviour}.anker`]: 2 });
    expect(await phone.personalData()).toEqual(await personalData());
  });

  it('can be read again, however long a note was', async () => {
    const { app } = openExampleApp();
    await app.writeNote(`${behaviour}.anker`, 'a'.repeat(30_000));
    expect(await app.previewImport(new Blob([(await app.exportBackup()).text]))).toMatchObject({ ok: true });
  });

  it.each([
    ['people', { ...person(), createdAt: 'yesterday' }],
    ['assessments', { ...assessment(), finishedAt: 'yesterday' }],
    ['goals', goal({ steps: [goalStep({ doneAt: 'yesterday' })] })],
    ['questionSets', { id: 'example-set', version: '0.9.0', pillars: [] }],
  ] as const)('can be read again, also when it holds a row of %s that another build wrote', async (table, row) => {
    const { app, database } = await openLivedIn();
    await database[table].put(row);
    expect(await app.previewImport(new Blob([(await app.exportBackup()).text]))).toMatchObject({ ok: true });
  });
});

describe('an import', () => {
  const here = examplePersonalData();
  const incoming = examplePersonalData({
    people: [person({ nickname: 'Linde' }), person({ id: 'person-2' })],
    answers: [...answersFor({ [`${behaviour}.anker`]: 3, [`${behaviour}.belang`]: 2, [`${settlingIn}.belang`]: 1 })],
    goals: [],
    reflections: [],
    activityMarks: [],
    ownActivities: [],
    talks: [],
  });

  it('tells first what is new, the same and different, and writes nothing', async () => {
    const example = await openWith(here);
    const before = await example.personalData();
    const { comparison, backup } = await previewOf(example, await writeBackup(incoming, exampleMoment));
    expect(comparison).toEqual({
      people: { added: 1, same: 0, different: 1 },
      assessments: { added: 0, same: 1, different: 0 },
      answers: { added: 1, same: 1, different: 1 },
      goals: { added: 0, same: 0, different: 0 },
      reflections: { added: 0, same: 0, different: 0 },
      activityMarks: { added: 0, same: 0, different: 0 },
      ownActivities: { added: 0, same: 0, different: 0 },
      talks: { added: 0, same: 0, different: 0 },
      questionSets: { added: 0, same: 1, different: 0 },
    });
    expect(backup).toEqual({ data: incoming, createdAt: exampleMoment, leftOut: 0 });
    expect(await example.personalData()).toEqual(before);
  });

  it.each([
    ['nothing', [], 'Kastanje', 1],
    ['everything', ['people person-1', `answers assessment-1 ${behaviour}.anker`], 'Linde', 3],
    ['only the person', ['people person-1'], 'Linde', 1],
    ['only the answer', [`answers assessment-1 ${behaviour}.anker`], 'Kastanje', 3],
  ])('adds what is new; of what differs the file replaces %s', async (_, chosen, nickname, value) => {
    const example = await openWith(here);
    const preview = await previewOf(example, await writeBackup(incoming, exampleMoment));
    expect(preview.conflicts.map(({ id }) => id)).toEqual([
      'people person-1',
      `answers assessment-1 ${behaviour}.anker`,
    ]);
    expect(await example.app.importBackup(preview, { fromFile: new Set(chosen) })).toMatchObject(done);

    const { people, answers, goals } = await example.personalData();
    expect(people.map((one) => [one.id, one.nickname])).toEqual([
      ['person-1', nickname],
      ['person-2', 'Kastanje'],
    ]);
    expect(Object.fromEntries(answers.map((answer) => [answer.questionId, answer.value]))).toEqual({
      [`${behaviour}.anker`]: value,
      [`${behaviour}.belang`]: 2,
      [`${settlingIn}.anker`]: 'not-applicable',
      [`${settlingIn}.belang`]: 1,
    });
    expect(goals).toEqual(here.goals);
  });

  it('of the same file twice changes nothing the second time', async () => {
    const example = await openWith(here);
    const { comparison } = await previewOf(example, await writeBackup(here, exampleMoment));
    for (const { added, different } of Object.values(comparison)) expect([added, different]).toEqual([0, 0]);
  });

  it('takes a rescue file, and counts the rows it could not read', async () => {
    const example = openExampleApp();
    const rows = {
      people: [{ ...person(), recordVersion: 1 }],
      assessments: [],
      answers: [],
      goals: [{ id: 'unreadable' }],
      reflections: [],
      activityMarks: [],
      ownActivities: [],
      talks: [],
      questionSets: [],
    };
    const preview = await previewOf(example, writeRescue(rows, exampleMoment));
    expect(preview.backup.leftOut).toBe(1);
    await example.app.importBackup(preview);
    expect((await example.personalData()).people).toEqual([person()]);
  });

  it('refuses another file, and writes nothing', async () => {
    const { app, personalData } = openExampleApp();
    expect(await app.previewImport(new Blob(['a photo']))).toEqual(failed('not-a-backup'));
    expect(await personalData()).toEqual(emptyPersonalData);
  });

  it('that does not fit on the device is shown, and says so', async () => {
    const example = openExampleApp();
    const preview = await previewOf(example, await writeBackup(here, exampleMoment));
    refuseRows('at-the-end');
    expect(await example.app.importBackup(preview)).toEqual(failed('full'));
    expect((await example.personalData()).goals).toEqual(here.goals);
  });
});
