import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answersByQuestion } from '../../src/domain/assessment.ts';
import { compareMeasurements, type Measurement } from '../../src/domain/change.ts';
import {
  agreedTopics,
  type PartnerSide,
  partnerSide,
  type SideBySide,
  sideBySide,
  type TopicPair,
  topicsInCommon,
  topicsOfOne,
} from '../../src/domain/partners.ts';
import type { TopicId } from '../../src/domain/question-set.ts';
import type { Situation } from '../../src/domain/situation.ts';
import { anyAnswerValues, anyImportance, anySituation } from '../examples/arbitraries.ts';
import { answersFor } from '../examples/person-examples.ts';
import {
  behaviour,
  exampleQuestionSet,
  exampleTopicIds,
  settlingIn,
  sharedParenting,
} from '../examples/question-set-examples.ts';

type Values = Parameters<typeof answersFor>[0];

function measured(values: Values, situation: Situation = {}): Measurement {
  return { questionSet: exampleQuestionSet(), answers: answersByQuestion(answersFor(values)), situation };
}

const side = (name: string, values: Values, situation?: Situation) => partnerSide(name, measured(values, situation));
const [anchor, other, alone] = [`${behaviour}.anker`, `${settlingIn}.anker`, `${sharedParenting}.anker`] as const;
const importance = `${behaviour}.belang`;
const every = (one: PartnerSide, two: PartnerSide) => sideBySide(one, two, topicsInCommon(one, two));
const ids = (pairs: readonly TopicPair[]) => pairs.map(({ topicId }) => topicId);

describe('two people side by side', () => {
  it.each([
    [2, 2, 'same'],
    [1, 2, 'different'],
    [3, 0, 'different'],
  ] as const)('with the steps %i and %i look at it as %s', (of, ofOther, group) => {
    const found = every(side('Eik', { [anchor]: of }), side('Berk', { [anchor]: ofOther }));
    expect(found[group]).toMatchObject([{ topicId: behaviour, levels: [of, ofOther] }]);
    expect(found.same.length + found.different.length).toBe(1);
  });

  it('look at it the same when less than a whole step apart, on the questions that both answered', () => {
    const one = side('Eik', { [anchor]: 1, [`${behaviour}.situatie-1`]: 1, [`${behaviour}.situatie-2`]: 3 });
    const two = side('Berk', { [anchor]: 2, [`${behaviour}.situatie-1`]: 1, [`${behaviour}.situatie-2`]: 'unknown' });
    expect(every(one, two).same).toMatchObject([{ levels: [1, 1.5], questions: 2 }]);
  });

  it('each have the words of the step they chose', () => {
    const found = every(side('Eik', { [anchor]: 0 }), side('Berk', { [anchor]: 3 }));
    expect(found.different[0]?.words).toEqual([`${anchor} is new`, `${anchor} works when it is hard`]);
  });

  it('may have answered other questions: then there is nothing to lay beside it', () => {
    const aspirant = side('Eik', { [`${behaviour}.anker-aspirant`]: 1 }, { phase: 'prospective' });
    expect(topicsInCommon(aspirant, side('Berk', { [anchor]: 1 }))).toEqual([]);
  });

  it.each([
    [2, 1, true],
    [0, 2, true],
    [2, 2, false],
    [1, 0, false],
    [2, undefined, false],
  ] as const)('find it important %s and %s: for one of the two is %s', (of, ofOther, isOne) => {
    const values = (value: 0 | 1 | 2 | undefined): Values =>
      value === undefined ? { [anchor]: 1 } : { [anchor]: 1, [importance]: value };
    const found = every(side('Eik', values(of)), side('Berk', values(ofOther)));
    expect(ids(found.importantToOne)).toEqual(isOne ? [behaviour] : []);
  });

  it('have topics that only one filled in, without saying who', () => {
    const one = side('Eik', { [anchor]: 1, [other]: 1 });
    const two = side('Berk', { [anchor]: 1, [alone]: 1, [other]: 'not-applicable' });
    expect(topicsOfOne(one, two)).toEqual([settlingIn, sharedParenting]);
  });

  it('may be given as what came in a file, which has levels and no answers', () => {
    const shared: PartnerSide = {
      name: 'Berk',
      topics: [
        { id: settlingIn, title: 'Wennen', level: 2.5, importance: 2 },
        { id: behaviour, title: 'Gedrag' },
      ],
    };
    const one = side('Eik', { [anchor]: 1, [other]: 1, [`${settlingIn}.belang`]: 0 });
    const found = every(one, shared);
    expect(found.different).toEqual([
      {
        topicId: settlingIn,
        levels: [1, 2.5],
        words: [`${other} is being practised`, undefined],
        importances: [0, 2],
      },
    ]);
    expect(ids(found.importantToOne)).toEqual([settlingIn]);
    expect(ids(every(shared, one).different)).toEqual([settlingIn]);
  });
});

const anyMeasurement = fc
  .tuple(anyAnswerValues(exampleQuestionSet()), anySituation)
  .map(([values, situation]) => measured(values, situation));
const anySide = fc.oneof(
  anyMeasurement.map((measurement) => partnerSide('someone', measurement)),
  fc
    .uniqueArray(
      fc.record(
        {
          id: fc.constantFrom(...exampleTopicIds),
          title: fc.string(),
          level: fc.double({ min: 0, max: 3, noNaN: true }),
          importance: anyImportance,
        },
        { requiredKeys: ['id', 'title'] },
      ),
      { selector: ({ id }) => id },
    )
    .map((topics): PartnerSide => ({ name: 'from a file', topics })),
);
const anyTopics: fc.Arbitrary<TopicId[]> = fc.subarray([...exampleTopicIds]);

function turned(pairs: readonly TopicPair[]): TopicPair[] {
  return pairs
    .map(({ levels, words, importances, ...pair }) => ({
      ...pair,
      levels: [levels[1], levels[0]] as const,
      words: [words[1], words[0]] as const,
      importances: [importances[1], importances[0]] as const,
    }))
    .sort(byTopic);
}

const byTopic = (one: TopicPair, two: TopicPair) => one.topicId.localeCompare(two.topicId);
const groups = ['same', 'different', 'importantToOne'] as const satisfies readonly (keyof SideBySide)[];

describe('whoever they are and whatever they answered', () => {
  it('nothing depends on who is named first', () => {
    fc.assert(
      fc.property(anySide, anySide, (one, two) => {
        const [there, back] = [every(one, two), every(two, one)];
        for (const group of groups) expect(turned(back[group])).toEqual([...there[group]].sort(byTopic));
        expect([...topicsOfOne(one, two)].sort()).toEqual([...topicsOfOne(two, one)].sort());
      }),
    );
  });

  it('every topic in common is in one of the two groups, once', () => {
    fc.assert(
      fc.property(anySide, anySide, (one, two) => {
        const { same, different, importantToOne } = every(one, two);
        expect(ids([...same, ...different]).sort()).toEqual([...topicsInCommon(one, two)].sort());
        for (const id of ids(importantToOne)) expect(topicsInCommon(one, two)).toContain(id);
      }),
    );
  });

  it('who is laid beside themselves looks at everything the same', () => {
    fc.assert(
      fc.property(anySide, (one) => {
        const found = every(one, one);
        expect([found.different, found.importantToOne]).toEqual([[], []]);
        expect(topicsOfOne(one, one)).toEqual([]);
      }),
    );
  });

  it('says the same of a topic as of two moments of one person', () => {
    fc.assert(
      fc.property(anyMeasurement, anyMeasurement, (one, two) => {
        const { same, different } = every(partnerSide('Eik', one), partnerSide('Berk', two));
        const changes = compareMeasurements(one, two);
        const equal = changes.filter(({ direction }) => direction === 'about-equal').map(({ topic }) => topic.id);
        expect(ids(same)).toEqual(equal);
        expect(ids(different)).toEqual(
          changes.filter(({ direction }) => direction !== 'about-equal').map(({ topic }) => topic.id),
        );
      }),
    );
  });

  it('a topic that one of them leaves out is as if it had never been asked', () => {
    fc.assert(
      fc.property(anySide, anySide, anyTopics, anyTopics, (one, two, ofOne, ofTwo) => {
        const common = topicsInCommon(one, two);
        const agreed = agreedTopics(common, ofOne, ofTwo);
        expect(agreed).toEqual(agreedTopics(common, ofTwo, ofOne));
        const found = sideBySide(one, two, agreed);
        const without = ({ name, topics }: PartnerSide): PartnerSide => ({
          name,
          topics: topics.filter(({ id }) => !ofOne.includes(id) && !ofTwo.includes(id)),
        });
        expect(found).toEqual(every(without(one), without(two)));
        const text = JSON.stringify(found);
        for (const id of [...ofOne, ...ofTwo]) expect(text).not.toContain(id);
      }),
    );
  });
});
