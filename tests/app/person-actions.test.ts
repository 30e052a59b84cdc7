import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { longestNickname } from '../../src/app/person-actions.ts';
import { failed, success } from '../../src/domain/result.ts';
import { tableNames } from '../../src/storage/records.ts';
import { behaviour, settlingIn } from '../examples/question-set-examples.ts';
import { refuseErasing } from '../storage/example-store.ts';
import { type ExampleApp, openExampleApp, personOf, valuesOf } from './example-app.ts';

afterEach(() => vi.restoreAllMocks());

const first = `${behaviour}.anker`;
const done = success(undefined);

/** Two partners on one tablet, each with an answer and a goal; the second is answering. */
async function openWithPartners(): Promise<ExampleApp & { firstId: string; secondId: string }> {
  const example = openExampleApp();
  const { app, clock, current } = example;
  await app.addPerson('Kastanje');
  await app.answerQuestion(first, 1);
  await app.addGoal({ topicId: behaviour });
  const firstId = personOf(await current()).id;
  clock.pass(1);
  await app.addPerson('Beuk');
  await app.answerQuestion(first, 3);
  await app.addGoal({ topicId: settlingIn });
  return { ...example, firstId, secondId: personOf(await current()).id };
}

describe('people on one device', () => {
  it('each have their own answers and goals', async () => {
    const { app, current, firstId } = await openWithPartners();
    const own = async () => {
      const { person, answers, goals } = await current();
      return [person?.nickname, valuesOf(answers), goals.map((goal) => goal.topicId)];
    };
    expect(await own()).toEqual(['Beuk', { [first]: 3 }, [settlingIn]]);
    await app.switchPerson(firstId);
    expect(await own()).toEqual(['Kastanje', { [first]: 1 }, [behaviour]]);
    expect((await current()).people.map((person) => person.nickname)).toEqual(['Kastanje', 'Beuk']);
  });

  it('are still the same the next day', async () => {
    const { app, name, firstId } = await openWithPartners();
    await app.switchPerson(firstId);
    expect((await openExampleApp({ name }).current()).person?.nickname).toBe('Kastanje');
  });

  it('take a short nickname, without spaces around it', async () => {
    const { app, current } = openExampleApp();
    await app.renamePerson(`  ${'a'.repeat(longestNickname)}bc `);
    expect((await current()).person?.nickname).toBe('a'.repeat(longestNickname));
    await app.renamePerson('Linde ');
    expect((await current()).person?.nickname).toBe('Linde');
    expect((await current()).people).toHaveLength(1);
  });

  it('have the name that was typed for them, also when it is written after someone else came', async () => {
    const { app, current } = openExampleApp();
    await app.renamePerson('Eik');
    const first = (await current()).person?.id;
    await Promise.all([app.addPerson('Berk'), app.renamePerson('Wilg', first), app.renamePerson('Es', 'not there')]);
    const { people, person } = await current();
    expect(people.map(({ nickname }) => nickname).sort()).toEqual(['Berk', 'Wilg']);
    expect(person?.nickname).toBe('Berk');
  });

  it('can tell about their situation before the first question', async () => {
    const { app, current } = openExampleApp();
    await app.saveSituation({ phase: 'prospective', childAges: ['0-3'] });
    const { situation, assessment } = await current();
    expect(situation).toEqual({ phase: 'prospective', childAges: ['0-3'] });
    expect(assessment).toBeUndefined();
  });

  it('change only their own situation', async () => {
    const { app, personalData, firstId } = await openWithPartners();
    await app.saveSituation({ province: 'Utrecht' });
    const { people, assessments } = await personalData();
    expect(people.map((person) => person.situation)).toEqual([{}, { province: 'Utrecht' }]);
    expect(assessments.find((assessment) => assessment.personId === firstId)?.situation).toEqual({});
  });
});

describe('erasing', () => {
  it('an assessment takes its answers along, and leaves goals and other assessments', async () => {
    const { app, clock, current, personalData } = openExampleApp();
    await app.answerQuestion(first, 1);
    await app.addGoal({ topicId: behaviour });
    clock.pass(1);
    await app.startAssessment();
    await app.answerQuestion(first, 2);
    await app.answerQuestion(`${settlingIn}.anker`, 0);

    expect(await app.eraseAssessment((await current()).assessment?.id ?? '')).toEqual(done);
    expect(valuesOf((await current()).answers)).toEqual({ [first]: 1 });
    const { assessments, answers, goals, people } = await personalData();
    expect([assessments.length, answers.length, goals.length, people.length]).toEqual([1, 1, 1, 1]);
  });

  it('a person takes everything that is theirs along, and nothing else', async () => {
    const { app, current, personalData, firstId, secondId } = await openWithPartners();
    expect(await app.erasePerson(secondId)).toEqual(done);
    const { people, assessments, answers, goals } = await personalData();
    expect(people.map((person) => person.id)).toEqual([firstId]);
    expect(assessments.map((assessment) => assessment.personId)).toEqual([firstId]);
    expect(answers.map((answer) => answer.value)).toEqual([1]);
    expect(goals.map((goal) => goal.personId)).toEqual([firstId]);
    expect((await current()).person?.id).toBe(firstId);
  });

  it('a person also takes along what this build cannot read', async () => {
    const { app, database, current, secondId } = await openWithPartners();
    const assessmentId = (await current()).assessment?.id ?? '';
    await database.goals.put({ id: 'unreadable', personId: secondId });
    await database.assessments.put({ id: 'unreadable', personId: secondId });
    await database.answers.put({ assessmentId, questionId: 7, value: 3 });
    await app.erasePerson(secondId);

    expect(await database.goals.where({ personId: secondId }).count()).toBe(0);
    expect(await database.assessments.where({ personId: secondId }).count()).toBe(0);
    expect(await database.answers.where({ assessmentId }).count()).toBe(0);
  });

  it('someone else leaves the person who is answering in place', async () => {
    const { app, clock, current, secondId } = await openWithPartners();
    clock.pass(1);
    await app.addPerson('Linde');
    await app.erasePerson(secondId);
    expect((await current()).person?.nickname).toBe('Linde');
  });

  it('the last person leaves a device on which someone can begin', async () => {
    const { app, current } = openExampleApp();
    await app.answerQuestion(first, 1);
    await app.erasePerson(personOf(await current()).id);
    expect((await current()).people).toEqual([]);
    expect(await app.answerQuestion(first, 2)).toEqual(done);
    expect(valuesOf((await current()).answers)).toEqual({ [first]: 2 });
  });

  it('everything leaves no row at all, also none that this build cannot read', async () => {
    const { app, database } = await openWithPartners();
    await app.chooseToAdvance(true);
    await database.goals.put({ id: 'unreadable' });
    await database.people.put({ id: 7 });
    expect(await app.eraseEverything()).toEqual(done);
    for (const table of tableNames) expect(await database[table].toArray()).toEqual([]);
  });

  it('that fails is said, and everything is still shown', async () => {
    const { app, personalData } = await openWithPartners();
    const before = await personalData();
    refuseErasing();
    expect(await app.eraseEverything()).toEqual(failed('failed'));
    expect(await app.erasePerson(before.people[0]?.id ?? '')).toEqual(failed('failed'));
    expect(await personalData()).toEqual(before);
  });
});
