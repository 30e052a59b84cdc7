import { describe, expect, it } from 'vitest';
import { deepenRoute, exploreRoute, type Moment, momentRoute, positionInRoute } from '../../src/domain/route.ts';
import type { Situation } from '../../src/domain/situation.ts';
import {
  behaviour,
  exampleQuestionSet,
  exampleTopicIds,
  settlingIn,
  sharedParenting,
} from '../examples/question-set-examples.ts';

const set = exampleQuestionSet();
const situations = [1, 2, 3].map((number) => `${behaviour}.situatie-${number}`);
const [forAll, fromTwelve, notForAspirants] = situations;

describe('the route through all topics', () => {
  it('asks every anchor once, with its importance, topic and pillar', () => {
    const route = exploreRoute(set, {});
    expect(route.map(({ question }) => question.id)).toEqual(exampleTopicIds.map((id) => `${id}.anker`));
    expect(route.map(({ importance }) => importance.id)).toEqual(exampleTopicIds.map((id) => `${id}.belang`));
    expect(route.map(({ topic }) => topic.id)).toEqual(exampleTopicIds);
    expect(route.map(({ pillar }) => pillar.id)).toEqual(['zorgen', 'zorgen', 'samenwerken']);
  });

  it('looks forward for an aspirant, with the same number of questions', () => {
    const route = exploreRoute(set, { phase: 'prospective' });
    expect(route.map(({ question }) => question.id)).toEqual(exampleTopicIds.map((id) => `${id}.anker-aspirant`));
    expect(new Set(route.map(({ importance }) => importance.text))).toEqual(new Set(['Is it on your mind?']));
  });

  it.each<[string, string | undefined, number]>([
    ['an anchor', `${sharedParenting}.anker`, 2],
    ['the forward-looking variant of an anchor', `${sharedParenting}.anker-aspirant`, 2],
    ['the first question', `${behaviour}.anker`, 0],
    ['the importance of a topic', `${sharedParenting}.belang`, 2],
    ['a question that is in no topic', 'retired-topic.anker', -1],
    ['no question', undefined, -1],
  ])('continues at %s, also after someone became a foster parent', (_, questionId, position) => {
    expect(positionInRoute(exploreRoute(set, {}), questionId)).toBe(position);
    expect(positionInRoute(exploreRoute(set, { phase: 'prospective' }), questionId)).toBe(position);
  });
});

describe('going deeper', () => {
  it.each<[string, string, Situation, unknown[]]>([
    ['a topic', behaviour, {}, [forAll, fromTwelve, notForAspirants]],
    ['a pillar, with the situations of all its topics', 'zorgen', {}, [forAll, fromTwelve, notForAspirants]],
    ['a topic, for an aspirant', behaviour, { phase: 'prospective' }, [forAll, fromTwelve]],
    ['a topic, with a toddler', behaviour, { childAges: ['0-3'] }, [forAll, notForAspirants]],
    ['a topic without situations', settlingIn, {}, []],
    ['what is in no set', 'retired-topic', {}, []],
  ])('into %s asks the situations that fit, without importance', (_, scope, situation, expected) => {
    const route = deepenRoute(set, scope, situation);
    expect(route.map(({ question }) => question.id)).toEqual(expected);
    expect(route.every(({ importance }) => importance === undefined)).toBe(true);
  });
});

describe('a moment', () => {
  const moment: Moment = {
    id: 'visits',
    title: 'Visits',
    text: 'About visits.',
    topics: [sharedParenting, behaviour],
    situations: [`${behaviour}.situatie-3`],
  };

  it('asks its topics in its own order, each followed by the situations it names', () => {
    expect(momentRoute(set, moment, {}).map(({ question }) => question.id)).toEqual([
      `${sharedParenting}.anker`,
      `${behaviour}.anker`,
      notForAspirants,
    ]);
  });

  it('asks an aspirant the variant of what it names, and nothing about a child they do not have', () => {
    const withVariant = exampleQuestionSet();
    const topic = withVariant.pillars[0]?.topics[0];
    const named = topic?.situations[2];
    if (!topic || !named) throw new Error('the example set has changed');
    const variant = {
      ...named,
      id: `${named.id}-aspirant`,
      for: { phases: ['prospective' as const] },
      competencyId: `${behaviour}.kunnen`,
    };
    Object.assign(topic, { situations: [{ ...named, competencyId: `${behaviour}.kunnen` }, variant] });
    const ids = momentRoute(withVariant, moment, { phase: 'prospective' }).map(({ question }) => question.id);
    expect(ids).toEqual([`${sharedParenting}.anker-aspirant`, `${behaviour}.anker-aspirant`, variant.id]);
  });

  it('leaves out topics that the set does not have', () => {
    expect(momentRoute(set, { ...moment, topics: ['retired-topic'] }, {})).toEqual([]);
  });
});
