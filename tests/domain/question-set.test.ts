import { describe, expect, it } from 'vitest';
import { anchorFor, findTopic, questionsOfTopic, topicsOf } from '../../src/domain/question-set.ts';
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
