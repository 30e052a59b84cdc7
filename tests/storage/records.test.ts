import '../../src/storage/later-records.ts';
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { databaseVersion } from '../../src/storage/database.ts';
import { readRow, recordVersion, type TableName, tableNames } from '../../src/storage/records.ts';
import { answersFor, assessment, exampleMoment, goal, goalStep, person } from '../examples/person-examples.ts';
import { exampleQuestionSet } from '../examples/question-set-examples.ts';
import { openExampleStore } from './example-store.ts';

const beginning = '1970-01-01T00:00:00.000Z';

/** Reads a table in which another build put these rows. */
async function readRows(table: TableName, rows: readonly unknown[]) {
  const { database, store } = openExampleStore();
  await database[table].bulkPut(rows);
  return { database, rows: await store.read((reader) => reader.list(table)) };
}

describe('a row that another build wrote', () => {
  it.each<[string, TableName, unknown, unknown]>([
    ['a person with only an id', 'people', { id: 'person-1' }, { nickname: '', situation: {}, createdAt: beginning }],
    [
      'a situation with a phase nobody knows',
      'people',
      person({ situation: { phase: 'retired', province: 'Utrecht' } as never }),
      { situation: { province: 'Utrecht' } },
    ],
    [
      'a situation with one child age nobody knows',
      'people',
      person({ situation: { childAges: ['0-3', '30-40'] } as never }),
      { situation: { childAges: ['0-3'] } },
    ],
    ['a situation that is no object', 'people', { ...person(), situation: 'starter' }, { situation: {} }],
    ['a nickname that is no text', 'people', { ...person(), nickname: 7 }, { nickname: '' }],
    [
      'an assessment without a focus',
      'assessments',
      { ...assessment(), focusTopicIds: undefined },
      { focusTopicIds: [] },
    ],
    [
      'a focus with something that is no topic',
      'assessments',
      { ...assessment(), focusTopicIds: ['omgaan-met-gedrag', 3] },
      { focusTopicIds: ['omgaan-met-gedrag'] },
    ],
    [
      'an answer with a value nobody knows, but a note',
      'answers',
      { ...answersFor({ one: 1 })[0], value: 9, note: 'Mornings' },
      { assessmentId: 'assessment-1', questionId: 'one', note: 'Mornings', answeredAt: exampleMoment },
    ],
    ['a goal with one step that is none', 'goals', { ...goal(), steps: [goalStep(), 'call'] }, { steps: [goalStep()] }],
    ['a goal without an if-then sentence', 'goals', { ...goal(), ifThen: undefined }, { ifThen: goal().ifThen }],
  ])('is repaired: %s', async (_, table, row, repaired) => {
    const { rows } = await readRows(table, [row]);
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject(repaired as object);
    expect(rows[0]).not.toHaveProperty('recordVersion');
  });

  it('loses a value nobody knows, so that the question counts as open', async () => {
    const { rows } = await readRows('answers', [{ ...answersFor({ one: 1 })[0], value: 9 }]);
    expect(rows[0]).not.toHaveProperty('value');
  });

  it('reads as it was meant when a newer build added a field', async () => {
    const { rows } = await readRows('people', [{ ...person(), recordVersion: 9, favouriteColour: 'green' }]);
    expect(rows).toEqual([person()]);
  });

  it.each<[string, TableName, unknown]>([
    ['an assessment of nobody', 'assessments', { id: 'broken' }],
    ['a goal of nobody', 'goals', { id: 'broken', topicId: 'topic-1' }],
    ['a question set without questions', 'questionSets', { id: 'broken', version: '1' }],
    ['a setting nobody knows', 'settings', { key: 'broken', value: true }],
    ['a person whose id is a number', 'people', { id: 5, nickname: 'Kastanje' }],
  ])('is left out but not deleted when it cannot be repaired: %s', async (_, table, row) => {
    const { database, rows } = await readRows(table, [row]);
    expect(rows).toEqual([]);
    expect(await database[table].toArray()).toEqual([row]);
  });

  it.each([undefined, null, 'person-1', 7, true])('is no row at all when it is no object: %s', (raw) => {
    for (const table of tableNames) expect(readRow(table, raw)).toBeUndefined();
  });

  it('does not keep the others from being read', async () => {
    const { rows } = await readRows('assessments', [{ id: 'broken' }, assessment()]);
    expect(rows).toEqual([assessment()]);
  });
});

describe('a row that this build writes', () => {
  it('carries the version of its shape', async () => {
    const { database, store } = openExampleStore();
    await store.write(async () => [{ table: 'questionSets', put: exampleQuestionSet() }]);
    expect(await database.questionSets.toArray()).toEqual([{ ...exampleQuestionSet(), recordVersion }]);
  });

  it('goes into the current version of the database', async () => {
    const { database, store } = openExampleStore();
    await store.write(async () => [{ table: 'people', put: person() }]);
    expect(database.verno).toBe(databaseVersion);
  });
});
