import { describe, expect, it } from 'vitest';
import type { Topic, TopicGuide } from '../../src/domain/question-set.ts';
import { loadContentFolder } from '../../tools/content/content-folder.ts';
import { coverageOf } from '../../tools/content/coverage.ts';
import { missingParts } from '../../tools/content/topic-parts.ts';

const content = loadContentFolder('tests/examples/small-set');
const topic = content.questionSet.pillars[0]?.topics[0];
const [guide] = content.guides;
if (!topic || !guide) throw new Error('the small set has no topic');

describe('what a topic misses', () => {
  it('is nothing when it is complete', () => expect(missingParts(topic, guide)).toEqual([]));

  it.each<[string, Partial<Topic>, Partial<TopicGuide>]>([
    ['vragen', { prospectiveAnchor: { ...topic.prospectiveAnchor, text: '' } }, {}],
    ['situaties', { situations: topic.situations.slice(1) }, {}],
    ['reflectievragen', {}, { reflection: guide.reflection.slice(1) }],
    ['gespreksvragen', {}, { conversation: guide.conversation.slice(1) }],
    ['kleine stappen', {}, { smallSteps: guide.smallSteps.slice(1) }],
    ['hulp vragen', {}, { askForHelp: '' }],
    ['bronnen', {}, { sources: guide.sources.slice(1) }],
  ])('is said: %s', (part, ofTopic, ofGuide) => {
    expect(missingParts({ ...topic, ...ofTopic }, { ...guide, ...ofGuide })).toEqual([part]);
  });

  it('is a competency, and so its situation', () => {
    expect(missingParts(topic, { ...guide, competencies: guide.competencies.slice(1) })).toEqual([
      'competenties',
      'situaties',
    ]);
  });

  it('is nearly everything without a guide', () => expect(missingParts(topic, undefined)).toHaveLength(7));
});

describe('what the catalogue has on a topic', () => {
  it('counts each form, and what is not reading matter', () => {
    expect(coverageOf(content).get(topic.id)).toEqual({ byForm: { helpline: 1, event: 1 }, besideReading: 2 });
  });

  it('leaves out what is for professionals only, and does not count an article as more than reading', () => {
    const [first, second] = content.catalogue.activities;
    if (!first || !second) throw new Error('the small set has no two activities');
    const activities = [
      { ...first, audience: ['professional' as const] },
      { ...second, form: 'article' as const },
    ];
    const changed = { ...content, catalogue: { ...content.catalogue, activities } };
    expect(coverageOf(changed).get(topic.id)).toEqual({ byForm: { article: 1 }, besideReading: 0 });
  });

  it('is nothing when no activity is about it', () => {
    const empty = { ...content, catalogue: { ...content.catalogue, activities: [] } };
    expect(coverageOf(empty).get(topic.id)).toEqual({ byForm: {}, besideReading: 0 });
  });
});
