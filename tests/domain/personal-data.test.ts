import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Person } from '../../src/domain/assessment.ts';
import { conflictsOf } from '../../src/domain/conflicts.ts';
import {
  type AnyItem,
  comparePersonalData,
  emptyPersonalData,
  itemsToWrite,
  meaningOf,
  type PersonalData,
  type PersonalDataKind,
} from '../../src/domain/personal-data.ts';
import {
  activityMark,
  answersFor,
  assessment,
  examplePersonalData,
  goal,
  ownActivity,
  person,
  reflection,
  talk,
} from '../examples/person-examples.ts';
import { exampleQuestionSet } from '../examples/question-set-examples.ts';

const kinds = [
  'people',
  'assessments',
  'answers',
  'goals',
  'reflections',
  'activityMarks',
  'ownActivities',
  'talks',
  'questionSets',
] as const satisfies PersonalDataKind[];
const nothing = { added: 0, same: 0, different: 0 };

/** What stands on the device after writing: an item with the same identity is replaced. */
function afterWriting(here: PersonalData, written: PersonalData): PersonalData {
  const identity = (item: object) => {
    const { id, version, assessmentId, questionId, activityId } = item as Record<string, string | undefined>;
    return [id, version, assessmentId, questionId, activityId].join('|');
  };
  const merged = kinds.map((kind) => {
    const items = new Map([...here[kind], ...written[kind]].map((item) => [identity(item), item]));
    return [kind, [...items.values()]];
  });
  return Object.fromEntries(merged) as PersonalData;
}

const fewIds = fc.constantFrom('1', '2', '3');
const fewWords = fc.constantFrom('one', 'other');
const anyPersonalData: fc.Arbitrary<PersonalData> = fc.record({
  people: fc
    .uniqueArray(fc.record({ id: fewIds, nickname: fewWords }), { selector: ({ id }) => id })
    .map((list) => list.map(person)),
  assessments: fc
    .uniqueArray(fc.record({ id: fewIds, updatedAt: fewWords }), { selector: ({ id }) => id })
    .map((list) => list.map(assessment)),
  answers: fc
    .uniqueArray(fc.tuple(fewIds, fewWords, fc.constantFrom<(0 | 'unknown')[]>(0, 'unknown')), {
      selector: ([assessmentId, questionId]) => `${assessmentId} ${questionId}`,
    })
    .map((list) =>
      list.flatMap(([assessmentId, questionId, value]) => answersFor({ [questionId]: value }, assessmentId)),
    ),
  activityMarks: fc.constant([activityMark()]),
  ownActivities: fc
    .uniqueArray(fc.record({ id: fewIds, title: fewWords }), { selector: ({ id }) => id })
    .map((list) => list.map(ownActivity)),
  talks: fc
    .uniqueArray(fc.record({ id: fewIds, withWhom: fewWords }), { selector: ({ id }) => id })
    .map((list) => list.map(talk)),
  reflections: fc
    .uniqueArray(fc.record({ id: fewIds, text: fewWords }), { selector: ({ id }) => id })
    .map((list) => list.map(reflection)),
  goals: fc
    .uniqueArray(fc.record({ id: fewIds, change: fewWords }), { selector: ({ id }) => id })
    .map((list) => list.map(goal)),
  questionSets: fc
    .uniqueArray(fc.record({ version: fewIds, title: fewWords }), { selector: ({ version }) => version })
    .map((list) => list.map(exampleQuestionSet)),
});
const anyPreference = fc.constantFrom<('here' | 'incoming')[]>('here', 'incoming');

/** What someone chose: nothing of the file, or every conflict. */
function chosen(prefer: 'here' | 'incoming', here: PersonalData, incoming: PersonalData): ReadonlySet<string> {
  return new Set(prefer === 'here' ? [] : conflictsOf(here, incoming).map(({ id }) => id));
}

/** What can be chosen: not a set of questions, nor answers whose assessment is nowhere. */
function choosable(kind: PersonalDataKind, here: PersonalData, incoming: PersonalData): readonly AnyItem[] {
  if (kind === 'questionSets') return [];
  const assessments = new Set([...here.assessments, ...incoming.assessments].map(({ id }) => id));
  return (incoming[kind] as readonly AnyItem[]).filter(
    (item) => !('questionId' in item) || assessments.has(item.assessmentId),
  );
}

describe('comparing a file with this device', () => {
  it('finds everything new on an empty device', () => {
    expect(comparePersonalData(emptyPersonalData, examplePersonalData())).toEqual({
      people: { ...nothing, added: 1 },
      assessments: { ...nothing, added: 1 },
      answers: { ...nothing, added: 3 },
      goals: { ...nothing, added: 1 },
      reflections: { ...nothing, added: 1 },
      activityMarks: { ...nothing, added: 1 },
      ownActivities: { ...nothing, added: 1 },
      talks: { ...nothing, added: 1 },
      questionSets: { ...nothing, added: 1 },
    });
  });

  it.each<[string, Partial<PersonalData>, PersonalDataKind, object]>([
    ['the same person', { people: [person()] }, 'people', { ...nothing, same: 1 }],
    [
      'a person with another nickname',
      { people: [person({ nickname: 'Linde' })] },
      'people',
      { ...nothing, different: 1 },
    ],
    ['another person', { people: [person({ id: 'person-2' })] }, 'people', { ...nothing, added: 1 }],
    [
      'an answer in another assessment',
      { answers: answersFor({ 'omgaan-met-gedrag.anker': 1 }, 'other') },
      'answers',
      { ...nothing, added: 1 },
    ],
    [
      'another answer to the same question',
      { answers: answersFor({ 'omgaan-met-gedrag.anker': 3 }) },
      'answers',
      { ...nothing, different: 1 },
    ],
    [
      'a newer version of the questions',
      { questionSets: [exampleQuestionSet({ version: '1.1.0' })] },
      'questionSets',
      { ...nothing, added: 1 },
    ],
  ])('recognises %s', (_, incoming, kind, expected) => {
    expect(comparePersonalData(examplePersonalData(), { ...emptyPersonalData, ...incoming })[kind]).toEqual(expected);
  });

  it('does not see a difference in the order of fields, or in a field that is left out or undefined', () => {
    const reversed = (item: object) => Object.fromEntries(Object.entries(item).reverse());
    const original = person({ situation: { phase: 'starter', kind: 'kinship' } });
    const copy = reversed({
      ...original,
      situation: { ...reversed(original.situation), province: undefined },
    }) as Person;
    const here = { ...emptyPersonalData, people: [original] };
    const incoming = { ...emptyPersonalData, people: [copy] };
    expect(comparePersonalData(here, incoming).people).toEqual({ ...nothing, same: 1 });
  });

  it('sees a difference in the order of the focus topics, for that order was chosen', () => {
    const withFocus = (...focusTopicIds: string[]) => ({
      ...emptyPersonalData,
      assessments: [assessment({ focusTopicIds })],
    });
    expect(comparePersonalData(withFocus('a', 'b'), withFocus('b', 'a')).assessments.different).toBe(1);
  });
});

describe('importing a file', () => {
  it.each<['here' | 'incoming', string[]]>([
    ['here', ['person-2']],
    ['incoming', ['person-1', 'person-2']],
  ])('with what is %s preferred writes %j', (prefer, written) => {
    const incoming = {
      ...emptyPersonalData,
      people: [person({ nickname: 'Linde' }), person({ id: 'person-2' })],
      goals: [goal({ change: 'Quieter evenings', steps: [] })],
    };
    const here = { ...emptyPersonalData, people: [person()], goals: incoming.goals };
    const items = itemsToWrite(here, incoming, chosen(prefer, here, incoming));
    expect(items.people.map(({ id }) => id)).toEqual(written);
    expect(items.goals).toEqual([]);
  });

  it('twice changes nothing the second time', () => {
    fc.assert(
      fc.property(anyPersonalData, anyPersonalData, anyPreference, (here, incoming, prefer) => {
        const once = afterWriting(here, itemsToWrite(here, incoming, chosen(prefer, here, incoming)));
        expect(itemsToWrite(once, incoming, chosen(prefer, once, incoming))).toEqual(emptyPersonalData);
      }),
    );
  });

  it('loses nothing that is here when what is here is preferred', () => {
    fc.assert(
      fc.property(anyPersonalData, anyPersonalData, (here, incoming) => {
        const after = afterWriting(here, itemsToWrite(here, incoming));
        for (const kind of kinds) expect(after[kind]).toEqual(expect.arrayContaining([...here[kind]]));
      }),
    );
  });

  it('brings over everything in the file when the file is preferred', () => {
    fc.assert(
      fc.property(anyPersonalData, anyPersonalData, (here, incoming) => {
        const after = afterWriting(here, itemsToWrite(here, incoming, chosen('incoming', here, incoming)));
        for (const kind of kinds) {
          const meanings = after[kind].map(meaningOf);
          expect(meanings).toEqual(expect.arrayContaining(choosable(kind, here, incoming).map(meaningOf)));
        }
      }),
    );
  });

  it('writes exactly what the comparison counts', () => {
    fc.assert(
      fc.property(anyPersonalData, anyPersonalData, (here, incoming) => {
        const comparison = comparePersonalData(here, incoming);
        for (const kind of kinds) {
          const { added, same, different } = comparison[kind];
          expect(added + same + different).toBe(incoming[kind].length);
          expect(itemsToWrite(here, incoming)[kind]).toHaveLength(added);
          const everything = itemsToWrite(here, incoming, chosen('incoming', here, incoming))[kind];
          expect(everything.length).toBeLessThanOrEqual(added + different);
          expect(everything.length).toBeGreaterThanOrEqual(added);
        }
      }),
    );
  });
});

describe('what differs on both sides', () => {
  const here = examplePersonalData();

  it('is named once, with both sides; each answer by itself', () => {
    const incoming = examplePersonalData({
      goals: [goal({ change: 'Other evenings' })],
      assessments: [assessment({ finishedAt: '2026-04-01T08:00:00.000Z' })],
      answers: answersFor({ 'omgaan-met-gedrag.anker': 3, 'omgaan-met-gedrag.belang': 0, 'new.anker': 1 }),
    });
    expect(conflictsOf(here, incoming)).toEqual([
      {
        id: 'assessments assessment-1',
        kind: 'assessments',
        here: here.assessments[0],
        incoming: incoming.assessments[0],
      },
      ...[0, 1].map((index) => ({
        id: `answers assessment-1 ${here.answers[index]?.questionId}`,
        kind: 'answers',
        here: here.answers[index],
        incoming: incoming.answers[index],
      })),
      { id: 'goals goal-1', kind: 'goals', here: here.goals[0], incoming: incoming.goals[0] },
    ]);
  });

  it('is chosen for one answer without the other', () => {
    const incoming = examplePersonalData({
      answers: answersFor({ 'omgaan-met-gedrag.anker': 3, 'omgaan-met-gedrag.belang': 0 }),
    });
    const { answers } = itemsToWrite(here, incoming, new Set(['answers assessment-1 omgaan-met-gedrag.belang']));
    expect(answers).toEqual([incoming.answers[1]]);
  });

  it('are also answers of an assessment that is on one side only, but not of one that is nowhere', () => {
    const answers = answersFor({ 'omgaan-met-gedrag.anker': 3 });
    const expected = [{ id: 'answers assessment-1 omgaan-met-gedrag.anker' }];
    expect(conflictsOf(here, { ...emptyPersonalData, answers })).toMatchObject(expected);
    expect(conflictsOf({ ...here, assessments: [] }, { ...emptyPersonalData, answers })).toEqual([]);
  });

  it('is not when it was written, nor where someone was looking', () => {
    const later = '2026-05-01T08:00:00.000Z';
    const incoming = examplePersonalData({
      people: [person({ updatedAt: later })],
      assessments: here.assessments.map((one) => ({ ...one, updatedAt: later, lastQuestionId: 'other' })),
      answers: here.answers.map((one) => ({ ...one, answeredAt: later })),
    });
    expect(conflictsOf(here, incoming)).toEqual([]);
    expect(comparePersonalData(here, incoming).answers).toEqual({ ...nothing, same: 3 });
  });

  it('is nothing on an empty device, with the same file, or when only a set of questions differs', () => {
    expect(conflictsOf(emptyPersonalData, here)).toEqual([]);
    expect(conflictsOf(here, here)).toEqual([]);
    const questionSets = [exampleQuestionSet({ title: 'Another title' })];
    expect(conflictsOf(here, examplePersonalData({ questionSets }))).toEqual([]);
  });
});
