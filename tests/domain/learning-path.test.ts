import { describe, expect, it } from 'vitest';
import { learningStyleOf } from '../../src/domain/catalogue.ts';
import { learningPath } from '../../src/domain/learning-path.ts';
import { findTopic } from '../../src/domain/question-set.ts';
import type { Situation } from '../../src/domain/situation.ts';
import { realContent } from '../examples/device-states.ts';

const { questionSet, guides, catalogue } = realContent;
const pathOf = (pillarId: string, situation: Situation = {}) =>
  learningPath(questionSet, pillarId, guides, catalogue, situation);

describe.each(questionSet.pillars.map(({ id, topics }) => [id, topics.length] as const))(
  'the path of %s',
  (pillarId, topics) => {
    const path = pathOf(pillarId);

    it('goes from knowing by trying and doing to carrying, with every topic each time', () => {
      expect(
        path.map(({ competencies }) => [...new Set(competencies.map(({ competency }) => competency.kind))]),
      ).toEqual([['weten'], [], ['kunnen'], ['houding']]);
      expect(path.map(({ competencies, smallSteps }) => competencies.length + smallSteps.length)).toEqual([
        topics,
        topics,
        topics,
        topics,
      ]);
    });

    it('has activities that are first of all about the pillar, of the kind that suits the step', () => {
      const styles = path.map(({ activities }) => activities.map(({ form }) => learningStyleOf(form)));
      expect(styles[0]?.every((style) => style === 'read' || style === 'watch')).toBe(true);
      expect(styles[3]?.every((style) => style === 'guidance')).toBe(true);
      for (const { activities } of path) {
        expect(activities.length).toBeLessThanOrEqual(3);
        for (const { topics: about, form } of activities) {
          expect(findTopic(questionSet, about[0] ?? '')?.pillarId).toBe(pillarId);
          expect(form).not.toBe('intervention');
        }
      }
    });
  },
);

describe('a path', () => {
  it('has no small step about a child for who has none yet', () => {
    const steps = questionSet.pillars.flatMap(({ id }) =>
      pathOf(id, { phase: 'prospective' }).flatMap(({ smallSteps }) => smallSteps),
    );
    expect(steps).toHaveLength(24);
    for (const { smallStep } of steps) expect(smallStep.for?.phases ?? ['prospective']).toContain('prospective');
  });

  it('is empty for a pillar that is not in the set', () => {
    expect(pathOf('retired-pillar').every(({ competencies }) => competencies.length === 0)).toBe(true);
  });
});
