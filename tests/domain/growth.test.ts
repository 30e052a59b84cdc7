import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answersByQuestion } from '../../src/domain/assessment.ts';
import { compareMeasurements } from '../../src/domain/change.ts';
import { growthOf, type MeasuredMoment, type TopicGrowth, topicsThatWent } from '../../src/domain/growth.ts';
import { anyAnswerValues, anySituation } from '../examples/arbitraries.ts';
import { firstReleasedSet, realContent } from '../examples/device-states.ts';
import { answersFor } from '../examples/person-examples.ts';
import { behaviour, exampleQuestionSet, settlingIn, sharedParenting } from '../examples/question-set-examples.ts';

type Values = Parameters<typeof answersFor>[0];

/** A moment in the year with this number. */
function moment(year: number, values: Values, overrides: Partial<MeasuredMoment> = {}): MeasuredMoment {
  return {
    id: `moment-${year}`,
    startedAt: `${2000 + year}-03-01T19:30:00.000Z`,
    questionSet: exampleQuestionSet(),
    situation: {},
    answers: answersByQuestion(answersFor(values)),
    ...overrides,
  };
}

const [anchor, other, alone] = [`${behaviour}.anker`, `${settlingIn}.anker`, `${sharedParenting}.anker`] as const;
const prospective = `${behaviour}.anker-aspirant`;
const situation = `${behaviour}.situatie-1`;

function topic(history: readonly MeasuredMoment[], topicId: string = behaviour): TopicGrowth | undefined {
  return growthOf(history)
    .pillars.flatMap(({ topics }) => topics)
    .find((found) => found.topic.id === topicId);
}

const levels = (points: readonly { level: number }[] = []) => points.map(({ level }) => level);

describe('a topic over time', () => {
  it('has no line and no change after one moment', () => {
    const { moments, pillars } = growthOf([moment(1, { [anchor]: 2 })]);
    expect(moments).toHaveLength(1);
    expect(pillars).toMatchObject([{ pillar: { id: 'zorgen' }, points: [{ moment: 0, level: 2 }], basis: 1 }]);
    expect(pillars[0]).not.toHaveProperty('sinceFirst');
    expect(topic([moment(1, { [anchor]: 2 })])).not.toHaveProperty('sinceFirst');
  });

  it('goes along its moments in the order in which they were begun, with both changes', () => {
    const found = topic([moment(3, { [anchor]: 2 }), moment(1, { [anchor]: 0 }), moment(2, { [anchor]: 2 })]);
    expect(levels(found?.points)).toEqual([0, 2, 2]);
    expect(found?.sinceFirst).toMatchObject({ before: { moment: 0 }, after: { moment: 2 }, direction: 'further' });
    expect(found?.sinceLast).toMatchObject({ before: { moment: 1 }, direction: 'about-equal' });
  });

  it('counts only the questions that were answered each time', () => {
    const found = topic([
      moment(1, { [anchor]: 1 }),
      moment(2, { [anchor]: 1, [situation]: 3 }),
      moment(3, { [anchor]: 2, [situation]: 0 }),
    ]);
    expect(levels(found?.points)).toEqual([1, 1, 2]);
    expect(found?.hadOtherQuestions).toBe(false);
  });

  it('leaves out earlier moments with other questions, and says so', () => {
    const found = topic([
      moment(1, { [prospective]: 3 }, { situation: { phase: 'prospective' } }),
      moment(2, { [anchor]: 1 }),
      moment(3, { [anchor]: 2 }),
    ]);
    expect(found?.points).toEqual([
      { moment: 1, level: 1 },
      { moment: 2, level: 2 },
    ]);
    expect(found?.hadOtherQuestions).toBe(true);
  });

  it('skips moments at which it has no step, and does not count moments without any', () => {
    const history = [
      moment(1, { [anchor]: 1 }),
      moment(2, { [other]: 1, [anchor]: 'unknown' }),
      moment(3, { [anchor]: 'not-applicable' }),
      moment(4, { [anchor]: 3 }),
    ];
    expect(growthOf(history).moments.map(({ id }) => id)).toEqual(['moment-1', 'moment-2', 'moment-4']);
    expect(topic(history)?.points.map(({ moment }) => moment)).toEqual([0, 2]);
  });

  it('is about equal when less than a whole step apart', () => {
    const history = [moment(1, { [anchor]: 1, [situation]: 1 }), moment(2, { [anchor]: 2, [situation]: 1 })];
    expect(topic(history)?.sinceFirst?.direction).toBe('about-equal');
    expect(topicsThatWent(growthOf(history), 'about-equal')).toHaveLength(1);
    expect(topicsThatWent(growthOf(history), 'further')).toEqual([]);
  });

  it('goes on over a new edition of the set, on the questions that kept their id', () => {
    const id = 'omgaan-met-gedrag';
    const found = topic([
      moment(1, { [`${id}.anker`]: 0 }, { questionSet: firstReleasedSet }),
      moment(2, { [`${id}.anker`]: 2, [`${id}.situatie-weten`]: 0 }, { questionSet: realContent.questionSet }),
    ]);
    expect(levels(found?.points)).toEqual([0, 2]);
  });
});

describe('a pillar over time', () => {
  it('is the mean of the topics that were measured each time', () => {
    const [pillar] = growthOf([moment(1, { [anchor]: 0, [other]: 2 }), moment(2, { [anchor]: 2, [other]: 2 })]).pillars;
    expect(levels(pillar?.points)).toEqual([1, 2]);
    expect(pillar).toMatchObject({ basis: 2, sinceFirst: { direction: 'further' } });
  });

  it('does not lose a topic to one moment at which little was filled in', () => {
    const full = { [anchor]: 1, [other]: 1 } as const;
    const [pillar] = growthOf([moment(1, full), moment(2, full), moment(3, full), moment(4, { [anchor]: 3 })]).pillars;
    expect(pillar).toMatchObject({ basis: 2, points: [{ moment: 0 }, { moment: 1 }, { moment: 2 }] });
  });

  it('rests on one topic when there is nothing else to compare', () => {
    const [pillar] = growthOf([moment(1, { [anchor]: 1, [other]: 3 }), moment(2, { [anchor]: 2 })]).pillars;
    expect(levels(pillar?.points)).toEqual([1, 2]);
    expect(pillar?.basis).toBe(1);
  });

  it('has no line when its topics were never measured twice', () => {
    const [pillar] = growthOf([moment(1, { [anchor]: 1 }), moment(2, { [other]: 2 })]).pillars;
    expect(pillar?.points).toHaveLength(1);
    expect(pillar?.topics).toHaveLength(2);
  });

  it('is left out when nothing of it was measured', () => {
    expect(growthOf([moment(1, { [alone]: 1 })]).pillars.map(({ pillar }) => pillar.id)).toEqual(['samenwerken']);
    expect(growthOf([]).pillars).toEqual([]);
  });
});

const anyHistory = fc
  .array(fc.tuple(anyAnswerValues(exampleQuestionSet()), anySituation), { maxLength: 6 })
  .map((list) => list.map(([values, fits], index) => moment(index + 1, values, { situation: fits })));

describe('whatever was answered', () => {
  it('says of two moments what comparing these two says', () => {
    fc.assert(
      fc.property(anyHistory, (history) => {
        const [one, two] = history;
        if (!one || !two) return;
        const compared = compareMeasurements(one, two).map(({ topic: { id }, before, after, direction }) => ({
          id,
          before,
          after,
          direction,
        }));
        const grown = growthOf([one, two]).pillars.flatMap(({ topics }) =>
          topics.flatMap(({ topic: { id }, sinceFirst }) =>
            sinceFirst
              ? [
                  {
                    id,
                    before: sinceFirst.before.level,
                    after: sinceFirst.after.level,
                    direction: sinceFirst.direction,
                  },
                ]
              : [],
          ),
        );
        expect(grown).toEqual(compared);
      }),
    );
  });

  it('keeps every level between the lowest and the highest step, and every line in the order of time', () => {
    fc.assert(
      fc.property(anyHistory, (history) => {
        const { moments, pillars } = growthOf(history);
        const lines = pillars.flatMap((pillar) => [pillar, ...pillar.topics]);
        for (const { points } of lines) {
          expect(points.length).toBeGreaterThan(0);
          expect(points.every(({ level }) => level >= 0 && level <= 3)).toBe(true);
          expect(points.map(({ moment }) => moment)).toEqual(
            [...new Set(points.map(({ moment }) => moment))].sort((one, two) => one - two),
          );
          expect(points.every(({ moment }) => moments[moment] !== undefined)).toBe(true);
        }
      }),
    );
  });

  it('is the same in whatever order the moments are given', () => {
    fc.assert(
      fc.property(anyHistory, (history) => {
        expect(growthOf([...history].reverse())).toEqual(growthOf(history));
      }),
    );
  });

  it('has a pillar rest on topics measured at each of its points', () => {
    fc.assert(
      fc.property(anyHistory, (history) => {
        for (const { points, topics, basis } of growthOf(history).pillars) {
          const throughout = topics.filter((line) =>
            points.every(({ moment }) => line.points.some((point) => point.moment === moment)),
          );
          expect(throughout).toHaveLength(basis);
        }
      }),
    );
  });
});
