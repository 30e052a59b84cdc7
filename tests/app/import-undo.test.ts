import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyPersonalData } from '../../src/domain/personal-data.ts';
import { failed } from '../../src/domain/result.ts';
import { writeBackup } from '../../src/files/backup.ts';
import { exampleMoment, examplePersonalData, goal, person, reflection } from '../examples/person-examples.ts';
import { behaviour, settlingIn } from '../examples/question-set-examples.ts';
import { anyPersonalData } from '../files/any-personal-data.ts';
import { type ExampleApp, openExampleApp, personOf } from './example-app.ts';
import { bring, openWith, sorted, viewOf } from './importing.ts';

describe('taking an import back', () => {
  const incoming = examplePersonalData({
    people: [person({ nickname: 'Linde' })],
    goals: [goal({ change: 'From the file' })],
    reflections: [reflection(), reflection({ id: 'reflection-2' })],
  });
  const fromFile = new Set(['people person-1', 'goals goal-1']);

  it('leaves an empty device as empty as it was, without a word of a backup', async () => {
    const example = openExampleApp();
    await bring(example, await writeBackup(examplePersonalData(), exampleMoment));
    expect(await example.app.lastImport()).toBe('can-be-undone');
    expect(await example.app.undoImport()).toMatchObject({ ok: true });
    expect(await example.personalData()).toEqual(emptyPersonalData);
    await example.app.answerQuestion(`${behaviour}.anker`, 1);
    expect(await viewOf(example)).not.toHaveProperty('last');
    expect(await example.app.lastImport()).toBe('none');
  });

  it('puts back whatever was here, also what was replaced, and who was answering', async () => {
    await fc.assert(
      fc.asyncProperty(anyPersonalData, anyPersonalData, fc.boolean(), async (here, file, isFile) => {
        const example = await openWith(here);
        await example.app.noteBackup(exampleMoment);
        const before = sorted(await example.personalData());
        const wasAnswering = (await example.current()).person;
        const preview = await example.app.previewImport(new Blob([await writeBackup(file, exampleMoment)]));
        if (!preview.ok) throw new Error(preview.failure);
        const { conflicts, backup } = preview.value;
        await example.app.importBackup(preview.value, {
          fromFile: new Set(isFile ? conflicts.map(({ id }) => id) : []),
          ...(backup.data.people[0] && { goOnAs: backup.data.people[0].id }),
        });
        expect(await example.app.undoImport()).toEqual({ ok: true, value: undefined });
        expect(sorted(await example.personalData())).toEqual(before);
        expect((await example.current()).person).toEqual(wasAnswering);
        expect(await viewOf(example)).toHaveProperty('last', exampleMoment);
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  it('takes back what stands twice in the file', async () => {
    const example = openExampleApp();
    const twice = examplePersonalData({ goals: [goal({ change: 'First' }), goal({ change: 'Second' })] });
    await bring(example, await writeBackup(twice, exampleMoment));
    expect((await example.personalData()).goals).toMatchObject([{ change: 'Second' }]);
    expect(await example.app.undoImport()).toMatchObject({ ok: true });
    expect(await example.personalData()).toEqual(emptyPersonalData);
  });

  it('is refused as a whole when someone went on with what it wrote, and nothing is lost', async () => {
    const example = await openWith(examplePersonalData());
    const preview = await example.app.previewImport(new Blob([await writeBackup(incoming, exampleMoment)]));
    if (!preview.ok) throw new Error(preview.failure);
    await example.app.importBackup(preview.value, { fromFile });
    await example.app.writeGoal('goal-1', { change: 'Went on' });
    const before = await example.personalData();
    expect(await example.app.lastImport()).toBe('went-on');
    expect(await example.app.undoImport()).toEqual(failed('went-on'));
    expect(await example.personalData()).toEqual(before);
  });

  it('is refused when there is an answer of someone who would go', async () => {
    const example = openExampleApp();
    await bring(example, await writeBackup(examplePersonalData(), exampleMoment));
    await example.app.answerQuestion(`${settlingIn}.belang`, 1);
    expect(await example.app.undoImport()).toEqual(failed('went-on'));
    expect((await example.personalData()).people).toHaveLength(1);
  });

  it('is not refused because someone looked whether everything is there', async () => {
    const example = openExampleApp();
    await bring(example, await writeBackup(examplePersonalData(), exampleMoment));
    await example.app.visitQuestion(`${settlingIn}.anker`);
    expect(await example.app.lastImport()).toBe('can-be-undone');
    expect(await example.app.undoImport()).toMatchObject({ ok: true });
    expect(await example.personalData()).toEqual(emptyPersonalData);
  });

  it('is over once something was erased: of that nothing stays in memory', async () => {
    const example = openExampleApp();
    await bring(example, await writeBackup(examplePersonalData(), exampleMoment));
    await example.app.eraseAssessment('assessment-1');
    expect(await example.app.lastImport()).toBe('none');
    expect(await example.app.undoImport()).toEqual(failed('went-on'));
  });
});

describe('as whom the app goes on after an import', () => {
  const theirs = examplePersonalData();
  const answersOf = async ({ current }: ExampleApp) => [...(await current()).answers.keys()];

  it('is who is in the file, when nothing was answered or written here', async () => {
    const example = openExampleApp();
    await example.app.saveSituation({});
    await bring(example, await writeBackup(theirs, exampleMoment));
    expect((await example.current()).person).toEqual(person());
    // Who was made by looking around is not left in the way.
    expect((await example.current()).people).toHaveLength(1);
    expect(await viewOf(example)).toMatchObject({ last: exampleMoment, isComplete: true });
    await example.app.undoImport();
    expect(await example.personalData()).toMatchObject({ people: [{ nickname: '' }], answers: [] });
  });

  it.each([
    ['who was answering, when they are someone else', '', [`${settlingIn}.anker`]],
    ['who is in the file, when that is them', 'person-1', theirs.answers.map(({ questionId }) => questionId)],
  ])('is %s', async (_, goOnAs, answered) => {
    const example = openExampleApp();
    await example.app.answerQuestion(`${settlingIn}.anker`, 2);
    const own = personOf(await example.current());
    const text = await writeBackup(theirs, exampleMoment);
    const preview = await example.app.previewImport(new Blob([text]));
    expect(preview).toMatchObject({
      value: {
        goesOn: {
          as: 'asked',
          here: { person: own, questions: 1, startedAt: exampleMoment },
          inFile: [{ person: person(), questions: 2, startedAt: exampleMoment }],
        },
        news: { people: 1, questions: 2, asides: true },
      },
    });
    await bring(example, text, undefined, goOnAs);
    expect((await answersOf(example)).sort()).toEqual([...answered].sort());
    expect((await example.personalData()).answers).toHaveLength(theirs.answers.length + 1);
    await example.app.undoImport();
    expect(personOf(await example.current())).toEqual(own);
    expect(await answersOf(example)).toEqual([`${settlingIn}.anker`]);
  });

  it('is who was answering, and not asked, when they are in the file too', async () => {
    const example = await openWith(theirs);
    const file = { ...theirs, people: [person(), person({ id: 'person-2', createdAt: '2020-01-01T00:00:00.000Z' })] };
    const preview = await example.app.previewImport(new Blob([await writeBackup(file, exampleMoment)]));
    expect(preview).toMatchObject({ value: { goesOn: { as: 'same' } } });
    await bring(example, await writeBackup(file, exampleMoment));
    expect((await example.current()).person).toEqual(person());
  });
});
