import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AnswerValue, answersByQuestion } from '../../src/domain/assessment.ts';
import { buildProfile, type Profile, type TopicResult } from '../../src/domain/profile.ts';
import type { TopicId } from '../../src/domain/question-set.ts';
import type { Situation } from '../../src/domain/situation.ts';
import { anyAnswerValues, anySituation } from '../examples/arbitraries.ts';
import { answersFor, exampleMoment } from '../examples/person-examples.ts';
import {
  behaviour,
  exampleQuestionSet,
  exampleTopicIds,
  settlingIn,
  sharedParenting,
} from '../examples/question-set-examples.ts';

const set = exampleQuestionSet();

function profileOf(values: Record<string, AnswerValue>, situation: Situation = {}): Profile {
  return buildProfile(set, answersByQuestion(answersFor(values)), situation);
}

function resultOf(profile: Profile, topicId: TopicId): TopicResult | undefined {
  return profile.topics.find(({ topic }) => topic.id === topicId);
}

describe('the level of a topic', () => {
  it.each<[string, Record<string, AnswerValue>, Situation, object | undefined]>([
    ['only the anchor', { anker: 2 }, {}, { mean: 2, lowest: 2, highest: 2, answered: 1, asked: 4 }],
    [
      'the mean of anchor and situations',
      { anker: 3, 'situatie-1': 1, 'situatie-2': 1, 'situatie-3': 0 },
      {},
      { mean: 1.25, lowest: 0, highest: 3, answered: 4, asked: 4 },
    ],
    [
      'a situation that does not fit is not counted, even when it was answered',
      { anker: 1, 'situatie-1': 2, 'situatie-2': 3 },
      { childAges: ['0-3'] },
      { mean: 1.5, lowest: 1, highest: 2, answered: 2, asked: 3 },
    ],
    [
      'the two answers beside the scale are left out of the mean',
      { anker: 'unknown', 'situatie-1': 2, 'situatie-2': 'not-applicable' },
      {},
      { mean: 2, lowest: 2, highest: 2, answered: 1, asked: 4 },
    ],
    ['the lowest step is a level', { anker: 0 }, {}, { mean: 0, lowest: 0, highest: 0, answered: 1, asked: 4 }],
    ['an importance gives no level', { belang: 2 }, {}, undefined],
    ['no answer gives no level', {}, {}, undefined],
    [
      'an aspirant is read by the forward-looking anchor',
      { anker: 0, 'anker-aspirant': 2 },
      { phase: 'prospective' },
      { mean: 2, lowest: 2, highest: 2, answered: 1, asked: 3 },
    ],
    ['a foster parent is not read by the forward-looking anchor', { 'anker-aspirant': 2 }, {}, undefined],
  ])('%s', (_, values, situation, level) => {
    const full = Object.fromEntries(Object.entries(values).map(([part, value]) => [`${behaviour}.${part}`, value]));
    expect(resultOf(profileOf(full, situation), behaviour)?.level).toEqual(level);
  });

  it('is there only after a step was answered, and lies between the lowest and the highest', () => {
    fc.assert(
      fc.property(anyAnswerValues(set), anySituation, (values, situation) => {
        for (const { level, need, isStrength } of profileOf(values, situation).topics) {
          if (!level) {
            expect([need, isStrength]).toEqual([undefined, false]);
          } else {
            expect(level.answered).toBeGreaterThan(0);
            expect(level.answered).toBeLessThanOrEqual(level.asked);
            expect(level.mean).toBeGreaterThanOrEqual(level.lowest);
            expect(level.mean).toBeLessThanOrEqual(level.highest);
            expect(need).toBeGreaterThanOrEqual(0);
            expect(need).toBeLessThanOrEqual(6);
          }
        }
      }),
    );
  });
});

describe('the answers beside the scale', () => {
  it.each<[AnswerValue, Partial<TopicResult>]>([
    ['not-applicable', { notApplicable: true, unknown: false }],
    ['unknown', { notApplicable: false, unknown: true }],
  ])('"%s" is never low: no level, no need, no attention', (value, shown) => {
    const profile = profileOf({ [`${behaviour}.anker`]: value, [`${behaviour}.belang`]: 2 });
    expect(resultOf(profile, behaviour)).toMatchObject({ ...shown, isStrength: false });
    expect(resultOf(profile, behaviour)).not.toHaveProperty('need');
    expect(profile.attention).toEqual([]);
    expect(profile.measured).toBe(0);
  });

  it.each<AnswerValue>(['not-applicable', 'unknown'])(
    '"%s" gives way to a step on another question of the topic',
    (value) => {
      const profile = profileOf({ [`${behaviour}.anker`]: value, [`${behaviour}.situatie-1`]: 1 });
      expect(resultOf(profile, behaviour)).toMatchObject({ notApplicable: false, unknown: false, level: { mean: 1 } });
    },
  );
});

describe('the importance of a topic', () => {
  it.each<[AnswerValue | undefined, number, boolean, number]>([
    [undefined, 1, false, 2],
    ['unknown', 1, false, 2],
    [0, 0, true, 0],
    [1, 1, true, 2],
    [2, 2, true, 4],
  ])(
    'answered as %s counts as %i (answered: %s), which makes the need %i on level 1',
    (value, counts, answered, need) => {
      const profile = profileOf({
        [`${behaviour}.anker`]: 1,
        ...(value !== undefined && { [`${behaviour}.belang`]: value }),
      });
      expect(resultOf(profile, behaviour)).toMatchObject({ importance: counts, importanceAnswered: answered, need });
    },
  );
});

describe('the profile', () => {
  const profile = profileOf({
    [`${behaviour}.anker`]: 2,
    [`${settlingIn}.anker`]: 3,
    [`${settlingIn}.belang`]: 0,
    [`${sharedParenting}.anker`]: 1,
  });
  const ids = (results: readonly TopicResult[]) => results.map(({ topic }) => topic.id);

  it('shows strengths from "this usually works", highest first', () => {
    expect(ids(profile.strengths)).toEqual([settlingIn, behaviour]);
  });

  it('calls just below that no strength', () => {
    const almost = profileOf({ [`${behaviour}.anker`]: 2, [`${behaviour}.situatie-1`]: 1 });
    expect(almost.strengths).toEqual([]);
  });

  it('shows what asks attention, most need first, and never a strength', () => {
    const unsteady = profileOf({
      [`${behaviour}.anker`]: 1,
      [`${settlingIn}.anker`]: 2,
      [`${settlingIn}.belang`]: 2,
      [`${sharedParenting}.anker`]: 1,
      [`${sharedParenting}.belang`]: 2,
    });
    expect(ids(unsteady.attention)).toEqual([sharedParenting, behaviour]);
    expect(ids(profile.attention)).toEqual([sharedParenting]);
  });

  it('gives a pillar the mean of its measured topics only', () => {
    expect(profile.pillars.map(({ mean, measured }) => [mean, measured])).toEqual([
      [2.5, 2],
      [1, 1],
    ]);
    const half = profileOf({ [`${settlingIn}.anker`]: 1 });
    expect(half.pillars.map(({ mean, measured }) => [mean, measured])).toEqual([
      [1, 1],
      [undefined, 0],
    ]);
    expect(half.pillars[1]).not.toHaveProperty('mean');
  });

  it('names every topic, also without a single answer, and never shows a zero', () => {
    const empty = profileOf({});
    expect(ids(empty.topics)).toEqual(exampleTopicIds);
    expect(empty.topics.filter((result) => 'level' in result || 'need' in result)).toEqual([]);
    expect([empty.measured, empty.strengths, empty.attention]).toEqual([0, [], []]);
  });

  it('keeps the note with the anchor, also when nothing was answered', () => {
    const note = {
      assessmentId: 'assessment-1',
      questionId: `${behaviour}.anker`,
      note: 'The evenings',
      answeredAt: exampleMoment,
    };
    const noted = buildProfile(set, answersByQuestion([note]), {});
    expect(resultOf(noted, behaviour)).toMatchObject({ note: 'The evenings' });
    expect(resultOf(noted, behaviour)).not.toHaveProperty('level');
  });
});
