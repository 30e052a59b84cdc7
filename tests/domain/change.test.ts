import { describe, expect, it } from 'vitest';
import { answersByQuestion } from '../../src/domain/assessment.ts';
import { compareMeasurements, type Measurement } from '../../src/domain/change.ts';
import { firstReleasedSet, realContent } from '../examples/device-states.ts';
import { answersFor } from '../examples/person-examples.ts';
import { behaviour, exampleQuestionSet, settlingIn } from '../examples/question-set-examples.ts';

function measured(answers: Parameters<typeof answersFor>[0], overrides: Partial<Measurement> = {}): Measurement {
  return {
    questionSet: exampleQuestionSet(),
    answers: answersByQuestion(answersFor(answers)),
    situation: {},
    ...overrides,
  };
}

const anchor = `${behaviour}.anker`;
const situation = `${behaviour}.situatie-1`;

describe('the change between two assessments', () => {
  it.each([
    [0, 2, 'further'],
    [1, 2, 'further'],
    [2, 2, 'about-equal'],
    [3, 2, 'less-far'],
  ] as const)('from step %i to step %i is called %s', (was, is, direction) => {
    const changes = compareMeasurements(measured({ [anchor]: was }), measured({ [anchor]: is }));
    expect(changes).toMatchObject([{ topic: { id: behaviour }, before: was, after: is, direction }]);
  });

  it('is about equal when less than a whole step apart', () => {
    const changes = compareMeasurements(
      measured({ [anchor]: 1, [situation]: 1 }),
      measured({ [anchor]: 2, [situation]: 1 }),
    );
    expect(changes).toMatchObject([{ before: 1, after: 1.5, direction: 'about-equal' }]);
  });

  it('looks only at what was answered with a step both times', () => {
    const changes = compareMeasurements(
      measured({ [anchor]: 1, [`${settlingIn}.anker`]: 'unknown' }),
      measured({ [anchor]: 3, [situation]: 0, [`${settlingIn}.anker`]: 3 }),
    );
    expect(changes).toMatchObject([{ topic: { id: behaviour }, before: 1, after: 3 }]);
    expect(changes).toHaveLength(1);
  });

  it('does not compare what was asked of an aspirant with what is asked of a foster parent', () => {
    const before = measured({ [`${behaviour}.anker-aspirant`]: 1 }, { situation: { phase: 'prospective' } });
    expect(compareMeasurements(before, measured({ [anchor]: 3 }))).toEqual([]);
  });

  it('leaves out a topic that the earlier set did not have', () => {
    const [first] = exampleQuestionSet().pillars;
    if (!first) throw new Error('the example set has changed');
    const small = exampleQuestionSet({ pillars: [{ ...first, topics: first.topics.slice(1) }] });
    expect(compareMeasurements(measured({ [anchor]: 1 }, { questionSet: small }), measured({ [anchor]: 3 }))).toEqual(
      [],
    );
  });
});

describe('an assessment made with the first released set', () => {
  it('is compared with one of today on the anchors alone, for only their ids are the same', () => {
    const id = 'omgaan-met-gedrag';
    const before = measured({ [`${id}.anker`]: 0 }, { questionSet: firstReleasedSet });
    const now = measured(
      { [`${id}.anker`]: 2, [`${id}.situatie-weten`]: 3, [`${id}.situatie-kunnen`]: 3 },
      { questionSet: realContent.questionSet },
    );
    expect(compareMeasurements(before, now)).toMatchObject([
      { topic: { id }, before: 0, after: 2, direction: 'further' },
    ]);
  });
});
