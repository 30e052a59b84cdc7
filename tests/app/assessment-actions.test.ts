import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { failed, success } from '../../src/domain/result.ts';
import { exampleMoment } from '../examples/person-examples.ts';
import { behaviour, exampleQuestionSet, settlingIn, sharedParenting } from '../examples/question-set-examples.ts';
import { openStoreWithoutIndexedDb, refuseRows } from '../storage/example-store.ts';
import { firstOf, openExampleApp, valuesOf } from './example-app.ts';

afterEach(() => vi.restoreAllMocks());

const first = `${behaviour}.anker`;
const second = `${settlingIn}.anker`;
const done = success(undefined);

describe('answering', () => {
  it('makes a person, an assessment and a frozen question set at the first answer, in one go', async () => {
    const { app, store, personalData } = openExampleApp();
    const write = vi.spyOn(store, 'write');
    expect(await app.answerQuestion(first, 2)).toEqual(done);

    expect(write).toHaveBeenCalledTimes(1);
    const { people, assessments, answers, questionSets } = await personalData();
    expect(people).toMatchObject([{ nickname: '', situation: {} }]);
    expect(assessments).toMatchObject([
      {
        personId: people[0]?.id,
        questionSetId: 'example-set',
        questionSetVersion: '1.0.0',
        lastQuestionId: first,
        focusTopicIds: [],
      },
    ]);
    expect(assessments[0]).not.toHaveProperty('finishedAt');
    expect(answers).toEqual([
      { assessmentId: assessments[0]?.id, questionId: first, value: 2, answeredAt: exampleMoment },
    ]);
    expect(questionSets).toEqual([exampleQuestionSet()]);
  });

  it('goes on tomorrow where it stopped', async () => {
    const { app, name } = openExampleApp();
    await app.answerQuestion(first, 2);
    await app.visitQuestion(second);
    await app.answerQuestion(second, 'unknown');

    const tomorrow = await openExampleApp({ name }).current();
    expect(valuesOf(tomorrow.answers)).toEqual({ [first]: 2, [second]: 'unknown' });
    expect(tomorrow.assessment?.lastQuestionId).toBe(second);
  });

  it('a question again overwrites only that answer, and keeps its note', async () => {
    const { app, clock, current } = openExampleApp();
    await app.answerQuestion(first, 1);
    await app.writeNote(first, '  Mostly in the evening ');
    await app.answerQuestion(second, 3);
    const untouched = (await current()).answers.get(second);
    clock.pass(5);
    await app.answerQuestion(first, 2);

    const { answers, assessment } = await current();
    expect(answers.get(first)).toEqual({
      assessmentId: assessment?.id,
      questionId: first,
      value: 2,
      note: 'Mostly in the evening',
      answeredAt: clock.now(),
    });
    expect(answers.get(second)).toEqual(untouched);
    expect(assessment?.updatedAt).toBe(clock.now());
  });

  it('with only a note leaves the question open', async () => {
    const { app, current } = openExampleApp();
    await app.writeNote(first, 'I have to think about this');
    const { answers } = await current();
    expect(answers.get(first)).toMatchObject({ note: 'I have to think about this' });
    expect(answers.get(first)).not.toHaveProperty('value');
  });

  it('makes one person when two taps come at once', async () => {
    const { app, personalData } = openExampleApp();
    await Promise.all([app.answerQuestion(first, 1), app.answerQuestion(second, 2)]);
    const { people, assessments, answers } = await personalData();
    expect([people.length, assessments.length, answers.length]).toEqual([1, 1, 2]);
  });

  it('shows the answer although the device is full, and says so', async () => {
    const { app, name, current } = openExampleApp();
    await app.answerQuestion(first, 1);
    const giveRoom = refuseRows('at-the-row');

    expect(await app.answerQuestion(first, 3)).toEqual(failed('full'));
    expect(await firstOf(app.observeStorage)).toEqual({ trouble: 'full' });
    expect(valuesOf((await current()).answers)).toEqual({ [first]: 3 });
    giveRoom();
    expect(valuesOf((await openExampleApp({ name }).current()).answers)).toEqual({ [first]: 1 });

    expect(await app.retryWriting()).toEqual(done);
    expect(valuesOf((await openExampleApp({ name }).current()).answers)).toEqual({ [first]: 3 });
  });

  it('shows the very first answers on a device that is full', async () => {
    const { app, current, personalData } = openExampleApp();
    refuseRows('at-the-end');
    expect(await app.answerQuestion(first, 3)).toEqual(failed('full'));
    expect(await app.answerQuestion(second, 0)).toEqual(failed('full'));
    expect(valuesOf((await current()).answers)).toEqual({ [first]: 3, [second]: 0 });
    expect((await personalData()).people).toHaveLength(1);
  });

  it('works for a visit in a browser that stores nothing', async () => {
    const without = openStoreWithoutIndexedDb();
    const { app, current } = openExampleApp({ opened: without });
    expect((await current()).answers.size).toBe(0);
    expect(await app.answerQuestion(first, 3)).toEqual(failed('unavailable'));
    expect(valuesOf((await current()).answers)).toEqual({ [first]: 3 });
  });
});

describe('visiting a question', () => {
  it('remembers the place, and nothing else changes', async () => {
    const { app, clock, current } = openExampleApp();
    await app.answerQuestion(first, 1);
    const before = (await current()).assessment;
    clock.pass(5);
    await app.visitQuestion(second);
    expect((await current()).assessment).toEqual({ ...before, lastQuestionId: second });
  });

  it('stores nothing before the first answer', async () => {
    const { app, personalData } = openExampleApp();
    expect(await app.visitQuestion(second)).toEqual(done);
    expect(await personalData()).toEqual({
      people: [],
      assessments: [],
      answers: [],
      goals: [],
      reflections: [],
      activityMarks: [],
      ownActivities: [],
      talks: [],
      questionSets: [],
    });
  });
});

describe('a finished assessment', () => {
  it('keeps the moment at which it was finished first', async () => {
    const { app, clock, current } = openExampleApp();
    await app.answerQuestion(first, 1);
    await app.finishAssessment();
    clock.pass(60);
    await app.finishAssessment();
    expect((await current()).assessment?.finishedAt).toBe(exampleMoment);
  });

  it("keeps its situation when the person's changes, and a running one follows", async () => {
    const { app, clock, personalData } = openExampleApp();
    await app.saveSituation({ phase: 'starter' });
    await app.answerQuestion(first, 1);
    await app.finishAssessment();
    await app.saveSituation({ phase: 'experienced' });
    expect((await personalData()).people[0]?.situation).toEqual({ phase: 'experienced' });
    expect((await personalData()).assessments[0]?.situation).toEqual({ phase: 'starter' });

    clock.pass(1);
    await app.startAssessment();
    await app.saveSituation({ phase: 'experienced', kind: 'kinship' });
    const situations = (await personalData()).assessments
      .toSorted((one, other) => one.startedAt.localeCompare(other.startedAt))
      .map((assessment) => assessment.situation);
    expect(situations).toEqual([{ phase: 'starter' }, { phase: 'experienced', kind: 'kinship' }]);
  });
});

describe('a new assessment', () => {
  it('leaves the earlier one and its answers untouched', async () => {
    const { app, clock, current, view } = openExampleApp();
    await app.answerQuestion(first, 1);
    await app.chooseFocus(behaviour);
    await app.finishAssessment();
    const id = (await current()).assessment?.id ?? '';
    const before = await view(id);

    clock.pass(60);
    await app.startAssessment();
    expect((await current()).answers.size).toBe(0);
    await app.answerQuestion(first, 3);
    await app.chooseFocus(settlingIn);
    expect(await view(id)).toEqual(before);
    expect(valuesOf((await current()).answers)).toEqual({ [first]: 3 });

    const assessments = await firstOf(app.observeAssessments);
    expect(assessments.map((assessment) => assessment.startedAt)).toEqual([clock.now(), exampleMoment]);
  });

  it('takes the situation of the person along', async () => {
    const { app, current } = openExampleApp();
    await app.saveSituation({ phase: 'prospective' });
    await app.startAssessment();
    expect((await current()).situation).toEqual({ phase: 'prospective' });
  });

  it('is the latest also when the clock was set back in between', async () => {
    const { app, clock, current } = openExampleApp();
    await app.answerQuestion(first, 1);
    clock.pass(-60 * 24 * 365);
    await app.startAssessment();
    expect((await current()).answers.size).toBe(0);
    await app.answerQuestion(first, 3);
    expect(valuesOf((await current()).answers)).toEqual({ [first]: 3 });
  });

  it('hides what was chosen before, until someone asks to see it', async () => {
    const { app, current } = openExampleApp();
    await app.startAssessment();
    expect((await current()).assessment).not.toHaveProperty('showsEarlier');
    await app.showEarlier(true);
    expect((await current()).assessment).toMatchObject({ showsEarlier: true });
    await app.showEarlier(false);
    expect((await current()).assessment).not.toHaveProperty('showsEarlier');
    await app.startAssessment(true);
    expect((await current()).assessment).toMatchObject({ showsEarlier: true });
  });

  it('is answered without reading the questions that are kept with it', async () => {
    const { app } = openExampleApp();
    await app.answerQuestion(first, 1);
    const read = vi.spyOn(IDBObjectStore.prototype, 'get');
    await app.answerQuestion(first, 2);
    const tables = new Set(read.mock.contexts.map((table) => (table as IDBObjectStore).name));
    expect([tables.has('answers'), tables.has('questionSets')]).toEqual([true, false]);
  });

  it('stores no second copy of the same question set', async () => {
    const { app, clock, personalData } = openExampleApp();
    await app.startAssessment();
    clock.pass(1);
    await app.startAssessment();
    expect(await personalData()).toMatchObject({ assessments: [{}, {}], questionSets: [{}] });
  });
});

describe('a newer edition of the questions', () => {
  const older = exampleQuestionSet({ title: 'As it was asked' });
  const newer = exampleQuestionSet({ version: '1.1.0', title: 'As it is asked now' });

  it('does not change how an earlier assessment is shown', async () => {
    const { app, name } = openExampleApp({ questionSet: older });
    await app.answerQuestion(first, 1);
    const { current, view } = openExampleApp({ name, questionSet: newer });
    const { assessment, questionSet } = await current();
    expect(questionSet).toEqual(older);
    expect((await view(assessment?.id ?? ''))?.questionSet).toEqual(older);
  });

  it('is used for a new assessment, and both stay', async () => {
    const { app: earlier, name, current: currentThen } = openExampleApp({ questionSet: older });
    await earlier.answerQuestion(first, 1);
    const earlierId = (await currentThen()).assessment?.id ?? '';

    const { app, clock, current, view, personalData } = openExampleApp({ name, questionSet: newer });
    clock.pass(1);
    await app.startAssessment();
    expect((await current()).questionSet).toEqual(newer);
    expect((await view(earlierId))?.questionSet).toEqual(older);
    expect((await personalData()).questionSets).toEqual([older, newer]);
  });
});

describe('the focus', () => {
  it('holds at most three topics, in the order of choosing, and a choice can be taken back', async () => {
    const { app, current } = openExampleApp();
    await app.startAssessment();
    const focus = async () => (await current()).assessment?.focusTopicIds;
    for (const topicId of [sharedParenting, behaviour, settlingIn, 'levensfases']) await app.chooseFocus(topicId);
    expect(await focus()).toEqual([sharedParenting, behaviour, settlingIn]);

    await app.chooseFocus(behaviour);
    await app.chooseFocus('levensfases');
    expect(await focus()).toEqual([sharedParenting, settlingIn, 'levensfases']);
  });

  it('needs an assessment', async () => {
    const { app, personalData } = openExampleApp();
    expect(await app.chooseFocus(behaviour)).toEqual(done);
    expect((await personalData()).assessments).toEqual([]);
  });
});

it('going on by itself is a choice that stays', async () => {
  const { app, name, current } = openExampleApp();
  expect((await current()).preferences.advancesByItself).toBe(false);
  await app.chooseToAdvance(true);
  await app.chooseToIgnoreDigits(true);
  expect((await openExampleApp({ name }).current()).preferences).toMatchObject({
    advancesByItself: true,
    ignoresDigits: true,
  });
});
