import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { longestStepText, maximumGoals, maximumSteps } from '../../src/domain/goal-changes.ts';
import { failed, success } from '../../src/domain/result.ts';
import { behaviour, settlingIn, sharedParenting } from '../examples/question-set-examples.ts';
import { refuseRows } from '../storage/example-store.ts';
import { type ExampleApp, firstOf, openExampleApp } from './example-app.ts';

afterEach(() => vi.restoreAllMocks());

const done = success(undefined);
const course = { kind: 'activity', text: 'A training', activityId: 'behaviour-training' } as const;
const own = (text: string) => ({ kind: 'own', text }) as const;

async function goalOf({ current }: ExampleApp) {
  const [goal] = (await current()).goals;
  if (!goal) throw new Error('the plan has no goal');
  return goal;
}

/** A plan with one goal that has three steps. */
async function openWithSteps() {
  const example = openExampleApp();
  for (const text of ['one', 'two', 'three']) await example.app.addStep(behaviour, own(text));
  const texts = async () => (await goalOf(example)).steps.map((step) => step.text);
  const { id, steps } = await goalOf(example);
  const stepId = (text: string) => steps.find((step) => step.text === text)?.id ?? '';
  return { ...example, goalId: id, stepId, texts, goal: () => goalOf(example) };
}

describe('a development plan', () => {
  it('begins with an empty goal for a topic, also before any question was answered', async () => {
    const { app, current } = openExampleApp();
    const added = await app.addGoal({ topicId: behaviour });
    const { goals, person } = await current();
    expect(added).toEqual(success(goals[0]));
    expect(goals).toMatchObject([{ personId: person?.id, topicId: behaviour, change: '', steps: [] }]);
  });

  it('gives the goal that is there already when the topic has one', async () => {
    const { app, clock, current } = openExampleApp();
    const added = await app.addGoal({ topicId: behaviour });
    clock.pass(5);
    expect(await app.addGoal({ topicId: behaviour })).toEqual(added);
    expect((await current()).goals).toHaveLength(1);
  });

  it('has room for three goals, in the order in which they were made', async () => {
    const { app, clock, current } = openExampleApp();
    const topics = [sharedParenting, behaviour, settlingIn];
    expect(topics).toHaveLength(maximumGoals);
    for (const topicId of topics) {
      expect((await app.addGoal({ topicId })).ok).toBe(true);
      clock.pass(1);
    }
    expect(await app.addGoal({ topicId: 'levensfases' })).toEqual(failed('no-room'));
    expect(await app.addStep('levensfases', course)).toEqual(failed('no-room'));
    expect((await current()).goals.map((goal) => goal.topicId)).toEqual(topics);
    expect(await app.addStep(behaviour, course)).toEqual(done);
  });

  it('has room for three goals of each person', async () => {
    const { app } = openExampleApp();
    for (const topicId of [sharedParenting, behaviour, settlingIn]) await app.addGoal({ topicId });
    await app.addPerson('Beuk');
    expect((await app.addGoal({ topicId: 'levensfases' })).ok).toBe(true);
  });

  it('keeps what a person writes, field by field', async () => {
    const example = openExampleApp();
    const { app, clock } = example;
    await app.addGoal({ topicId: behaviour });
    const { id } = await goalOf(example);
    await app.writeGoal(id, { change: 'Quieter evenings', byDate: '2026-06-01' });
    clock.pass(5);
    await app.writeGoal(id, { firstSign: 'We read a book', supporter: 'My sister' });
    expect(await goalOf(example)).toMatchObject({
      change: 'Quieter evenings',
      byDate: '2026-06-01',
      firstSign: 'We read a book',
      supporter: 'My sister',
      updatedAt: clock.now(),
    });

    await app.writeGoal(id, { byDate: '' });
    expect(await goalOf(example)).not.toHaveProperty('byDate');
    expect(await goalOf(example)).toMatchObject({ change: 'Quieter evenings' });
  });

  it('keeps both halves of an if-then sentence when they are written at once', async () => {
    const example = openExampleApp();
    await example.app.addGoal({ topicId: behaviour });
    const { id } = await goalOf(example);
    await Promise.all([
      example.app.writeGoal(id, { when: 'we sit down' }),
      example.app.writeGoal(id, { then: 'we wait' }),
    ]);
    expect((await goalOf(example)).ifThen).toEqual({ when: 'we sit down', then: 'we wait' });
  });

  it('takes a goal away, and puts it back as it was', async () => {
    const { app, current, goal, goalId } = await openWithSteps();
    const before = await goal();
    expect(await app.removeGoal(goalId)).toEqual(done);
    expect((await current()).goals).toEqual([]);
    expect(await app.restoreGoal(before)).toEqual(done);
    expect((await current()).goals).toEqual([before]);
  });

  it('shows a goal although the device is full, and says so', async () => {
    const { app, current } = openExampleApp();
    refuseRows('at-the-row');
    expect(await app.addGoal({ topicId: behaviour })).toEqual(failed('full'));
    expect(await app.addStep(behaviour, course)).toEqual(failed('full'));
    expect((await current()).goals).toMatchObject([{ topicId: behaviour, steps: [course] }]);
  });
});

describe('a step', () => {
  it('makes the goal of its topic when there is none', async () => {
    const { app, current } = openExampleApp();
    expect(await app.addStep(settlingIn, course)).toEqual(done);
    expect((await current()).goals).toMatchObject([{ topicId: settlingIn, steps: [course] }]);
  });

  it('is added once', async () => {
    const { app, goal, texts } = await openWithSteps();
    expect(await app.addStep(behaviour, course)).toEqual(done);
    const before = await goal();
    expect(await app.addStep(behaviour, { ...course, text: 'The same training' })).toEqual(failed('already-there'));
    expect(await app.addStep(behaviour, own(' two '))).toEqual(failed('already-there'));
    expect(await goal()).toEqual(before);
    expect(await texts()).toEqual(['one', 'two', 'three', 'A training']);
  });

  it('is refused when the goal has as many as fit', async () => {
    const { app, texts } = await openWithSteps();
    for (const text of ['four', 'five']) expect(await app.addStep(behaviour, own(text))).toEqual(done);
    expect(await app.addStep(behaviour, own('six'))).toEqual(failed('enough-steps'));
    expect(await texts()).toHaveLength(maximumSteps);
  });

  it('is cut off at the length that fits on paper', async () => {
    const { app, texts } = await openWithSteps();
    await app.addStep(behaviour, own('a'.repeat(longestStepText + 1)));
    expect((await texts()).at(-1)).toBe('a'.repeat(longestStepText));
  });

  it('moves up and down, and stays at the ends', async () => {
    const { app, goalId, stepId, texts } = await openWithSteps();
    await app.moveStep(goalId, stepId('three'), -1);
    expect(await texts()).toEqual(['one', 'three', 'two']);
    await app.moveStep(goalId, stepId('one'), 1);
    expect(await texts()).toEqual(['three', 'one', 'two']);
    await app.moveStep(goalId, stepId('three'), -1);
    await app.moveStep(goalId, stepId('two'), 1);
    expect(await texts()).toEqual(['three', 'one', 'two']);
  });

  it('is marked as done, and as open again', async () => {
    const { app, clock, goal, goalId, stepId } = await openWithSteps();
    const before = (await goal()).steps;
    clock.pass(5);
    await app.markStep(goalId, stepId('two'), true);
    expect((await goal()).steps.map((step) => step.doneAt)).toEqual([undefined, clock.now(), undefined]);
    await app.markStep(goalId, stepId('two'), false);
    expect((await goal()).steps).toEqual(before);
  });

  it('is removed', async () => {
    const { app, goalId, stepId, texts } = await openWithSteps();
    await app.removeStep(goalId, stepId('two'));
    expect(await texts()).toEqual(['one', 'three']);
  });

  it('of a goal that is gone, in another tab, changes nothing', async () => {
    const { app, current, goalId, stepId } = await openWithSteps();
    await app.removeGoal(goalId);
    expect(await app.markStep(goalId, stepId('two'), true)).toEqual(done);
    expect((await current()).goals).toEqual([]);
  });
});

describe('a goal of one’s own', () => {
  it('has a title and no topic, and two of them stand side by side', async () => {
    const { app, current } = openExampleApp();
    await app.addGoal({ title: '  Meer buiten  ' });
    await app.addGoal({ title: 'Beter slapen' });
    const { goals } = await current();
    expect(goals.map(({ title, topicId }) => [title, topicId])).toEqual([
      ['Meer buiten', undefined],
      ['Beter slapen', undefined],
    ]);
  });

  it('takes its steps by itself', async () => {
    const example = openExampleApp();
    await example.app.addGoal({ title: 'Meer buiten' });
    const { id } = await goalOf(example);
    expect(await example.app.addStepTo(id, own('Een rondje lopen'))).toEqual(done);
    expect(await example.app.addStepTo(id, own('Een rondje lopen'))).toEqual(failed('already-there'));
    expect((await goalOf(example)).steps).toHaveLength(1);
  });
});

describe('a goal that ends', () => {
  it('makes room for another, keeps what changed, and is opened again while there is room', async () => {
    const example = openExampleApp();
    const { app, current } = example;
    for (const topicId of [sharedParenting, behaviour, settlingIn]) await app.addGoal({ topicId });
    const { id } = await goalOf(example);
    await app.closeGoal(id);
    await app.writeClosing(id, { outcome: 'Rest aan tafel' });
    await app.writeClosing(id, { lookBack: 1 });
    expect((await app.addGoal({ title: 'Een vierde' })).ok).toBe(true);
    const closed = (await current()).goals.find((goal) => goal.id === id);
    expect(closed?.closing).toMatchObject({ outcome: 'Rest aan tafel', lookBack: 1 });
    expect(await app.reopenGoal(id)).toEqual(failed('no-room'));
    await app.removeGoal((await current()).goals.find(({ title }) => title)?.id ?? '');
    expect(await app.reopenGoal(id)).toEqual(done);
    expect((await current()).goals.find((goal) => goal.id === id)).not.toHaveProperty('closing');
  });

  it('is not the goal of its topic any more: a new step makes a new one', async () => {
    const example = openExampleApp();
    await example.app.addGoal({ topicId: behaviour });
    const { id } = await goalOf(example);
    await example.app.closeGoal(id);
    await example.app.addStep(behaviour, course);
    const { goals } = await example.current();
    expect(goals.map((goal) => [goal.id === id, goal.steps.length])).toEqual([
      [true, 0],
      [false, 1],
    ]);
  });
});

describe('a step about an activity', () => {
  async function openWithCourse() {
    const example = openExampleApp();
    await example.app.addStep(behaviour, course);
    const { id, steps } = await goalOf(example);
    const mark = async () => (await firstOf(example.app.observeActivityMarks)).get(course.activityId ?? '');
    return { ...example, goalId: id, stepId: steps[0]?.id ?? '', mark };
  }

  it('that is done is done in the overview too, with whether it helped', async () => {
    const { app, goalId, stepId, mark } = await openWithCourse();
    await app.markStep(goalId, stepId, true);
    await app.reviewStep(goalId, stepId, { helped: 'yes' });
    expect(await mark()).toMatchObject({ mark: 'done', helped: 'yes' });
    await app.markStep(goalId, stepId, false);
    expect(await mark()).toBeUndefined();
    await app.markStep(goalId, stepId, true);
    expect(await mark()).toMatchObject({ mark: 'done', helped: 'yes' });
  });

  it('that was kept before is kept again when the tick is taken off', async () => {
    const { app, goalId, stepId, mark } = await openWithCourse();
    await app.markActivity(course.activityId ?? '', 'kept');
    await app.markStep(goalId, stepId, true);
    await app.markStep(goalId, stepId, false);
    expect(await mark()).toMatchObject({ mark: 'kept' });
  });
});

describe('a day', () => {
  it('that does not exist is not kept with a goal', async () => {
    const example = openExampleApp();
    await example.app.addGoal({ topicId: behaviour });
    const { id } = await goalOf(example);
    await example.app.writeGoal(id, { byDate: '2026-02-30' });
    expect(await goalOf(example)).not.toHaveProperty('byDate');
  });
});
