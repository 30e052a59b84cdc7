import { describe, expect, it } from 'vitest';
import { type AskedQuestion, topicsOf } from '../../src/domain/question-set.ts';
import { deepenRoute, exploreRoute, minutesToExplore, momentRoute } from '../../src/domain/route.ts';
import type { Situation } from '../../src/domain/situation.ts';
import { realContent } from '../examples/device-states.ts';

const { questionSet, ways } = realContent;
const topics = topicsOf(questionSet);

/** Every question that any way can ask in a situation. */
function everyQuestion(situation: Situation): AskedQuestion[] {
  return [
    ...exploreRoute(questionSet, situation),
    ...topics.flatMap((topic) => deepenRoute(questionSet, topic.id, situation)),
    ...ways.moments.flatMap((moment) => momentRoute(questionSet, moment, situation)),
  ];
}

describe('an aspirant', () => {
  const asked = everyQuestion({ phase: 'prospective' });

  it('is never asked a question for who has a foster child', () => {
    const anchors = new Set(topics.map((topic) => topic.anchor.id));
    for (const { question } of asked) {
      expect(question.for?.phases ?? ['prospective'], question.id).toContain('prospective');
      expect(anchors.has(question.id), question.id).toBe(false);
    }
  });

  it('never reads of a foster child of their own', () => {
    const about = asked.map(({ question }) => `${question.id}: ${question.scene ?? ''} ${question.text}`);
    expect(about.filter((text) => /(?:je|jullie|mijn) pleegkind/i.test(text))).toEqual([]);
  });

  it('can go deeper into every topic', () => {
    for (const { id } of topics) {
      expect(deepenRoute(questionSet, id, { phase: 'prospective' }).length, id).toBeGreaterThan(0);
    }
  });
});

describe('a foster parent', () => {
  it.each<[string, Situation]>([
    ['who told nothing', {}],
    ['who just began with a child of the family', { phase: 'starter', kind: 'kinship', ownChildren: false }],
    ['of weekends', { phase: 'experienced', careForms: ['part-time'], childAges: ['4-11'] }],
  ])('%s is asked nothing that looks forward as if there was no child', (_, situation) => {
    const forward = new Set(topics.map((topic) => topic.prospectiveAnchor.id));
    for (const { question } of everyQuestion(situation)) {
      expect(forward.has(question.id), question.id).toBe(false);
      expect(question.for?.phases?.every((phase) => phase === 'prospective') ?? false, question.id).toBe(false);
    }
  });

  it('without own children gets most of the situations all the same', () => {
    const all = topics.flatMap((topic) => deepenRoute(questionSet, topic.id, { phase: 'experienced' }));
    const fitting = topics.flatMap((topic) =>
      deepenRoute(questionSet, topic.id, { phase: 'experienced', ownChildren: false, childAges: ['0-3'] }),
    );
    expect(fitting.length / all.length).toBeGreaterThan(0.8);
  });
});

describe('the way past every topic', () => {
  it.each<Situation>([{}, { phase: 'prospective' }])('takes at most eight minutes to read for %o', (situation) => {
    expect(minutesToExplore(questionSet, situation)).toBeLessThanOrEqual(8);
  });
});

describe('the moments', () => {
  it('reach every topic, also for foster parents alone', () => {
    const reached = new Set(
      ways.moments.filter(({ id }) => id !== ways.moments[0]?.id).flatMap((moment) => moment.topics),
    );
    expect(topics.filter(({ id }) => !reached.has(id)).map(({ id }) => id)).toEqual([]);
  });

  it('ask few questions each', () => {
    for (const moment of ways.moments) {
      expect(momentRoute(questionSet, moment, {}).length, moment.id).toBeLessThanOrEqual(9);
    }
  });
});
