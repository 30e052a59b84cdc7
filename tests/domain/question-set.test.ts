import { describe, expect, it } from 'vitest';
import {
  anchorFor,
  exploreRoute,
  findTopic,
  positionInRoute,
  questionsOfTopic,
  topicsOf,
} from '../../src/domain/question-set.ts';
import type { Situation } from '../../src/domain/situation.ts';
import {
  behaviour,
  exampleQuestionSet,
  exampleTopic,
  exampleTopicIds,
  sharedParenting,
} from '../examples/question-set-examples.ts';

const set = exampleQuestionSet();

describe('the topics of a question set', () => {
  it('come pillar by pillar, in the order of the set', () => {
    expect(topicsOf(set).map((topic) => topic.id)).toEqual(exampleTopicIds);
  });

  it('are found by id', () => {
    expect(findTopic(set, sharedParenting)?.pillarId).toBe('samenwerken');
    expect(findTopic(set, 'retired-topic')).toBeUndefined();
  });
});

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
    ['a question that is in no topic', 'retired-topic.anker', -1],
    ['no question', undefined, -1],
  ])('continues at %s, also after someone became a foster parent', (_, questionId, position) => {
    expect(positionInRoute(exploreRoute(set, {}), questionId)).toBe(position);
    expect(positionInRoute(exploreRoute(set, { phase: 'prospective' }), questionId)).toBe(position);
  });
});

describe('the questions that give the level of a topic', () => {
  const [anchor, aspirantAnchor, forAll, fromTwelve, notForAspirants] = [
    `${behaviour}.anker`,
    `${behaviour}.anker-aspirant`,
    `${behaviour}.situatie-1`,
    `${behaviour}.situatie-2`,
    `${behaviour}.situatie-3`,
  ];

  it.each<[string, Situation, unknown[]]>([
    ['everything when nothing was told', {}, [anchor, forAll, fromTwelve, notForAspirants]],
    ['no teenage situation with a toddler', { childAges: ['0-3'] }, [anchor, forAll, notForAspirants]],
    ['no situation of now for an aspirant', { phase: 'prospective' }, [aspirantAnchor, forAll, fromTwelve]],
  ])('are %s', (_, situation, ids) => {
    const topic = findTopic(set, behaviour) ?? exampleTopic('missing');
    expect(questionsOfTopic(topic, situation).map((question) => question.id)).toEqual(ids);
    expect(questionsOfTopic(topic, situation)[0]).toBe(anchorFor(topic, situation));
  });

  it('are the anchor alone in a topic without situations', () => {
    expect(questionsOfTopic(exampleTopic('plain'), {}).map((question) => question.id)).toEqual(['plain.anker']);
  });
});
