import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isReading, type LearningActivity } from '../../src/domain/catalogue.ts';
import { mostOfOneProvider } from '../../src/domain/choice-limits.ts';
import { buildProfile } from '../../src/domain/profile.ts';
import { topicsOf } from '../../src/domain/question-set.ts';
import { candidatesFor, defaultLimit, isEligible, recommendActivities } from '../../src/domain/recommendation.ts';
import { chooseVaried, worthTogether } from '../../src/domain/varied-choice.ts';
import { generateActivities } from '../../tools/generate-catalogue.ts';
import { anyAnswerValues, anySituation } from '../examples/arbitraries.ts';
import { answersFor } from '../examples/person-examples.ts';
import { bestWorth, onlyThose } from './best-worth.ts';
import { catalogue, focusResults, questionSet, writtenSituations } from './written-situations.ts';

const topicIds = topicsOf(questionSet).map(({ id }) => id);
const anyFocus = fc.shuffledSubarray(topicIds, { minLength: 1, maxLength: 3 });

/** A profile from any answers to the real questions, and any focus. */
const anyPerson = fc
  .record({ situation: anySituation, focus: anyFocus, values: anyAnswerValues(questionSet) })
  .map(({ situation, focus, values }) => {
    const answers = new Map(answersFor(values).map((answer) => [answer.questionId, answer]));
    const { topics } = buildProfile(questionSet, answers, situation);
    return { situation, results: focus.flatMap((id) => topics.find(({ topic }) => topic.id === id) ?? []) };
  });

const anyCatalogue = fc
  .record({ size: fc.integer({ min: 0, max: 600 }), seed: fc.nat() })
  .map(({ size, seed }) => generateActivities(catalogue.activities, size, seed));

const largestGroup = (activities: readonly LearningActivity[]) => {
  const counts = new Map<string, number>();
  for (const { provider } of activities) counts.set(provider, (counts.get(provider) ?? 0) + 1);
  return Math.max(0, ...counts.values());
};

/** At most so many that are not reading matter could be in a list: three of each provider. */
function alternatives(candidates: readonly LearningActivity[]): number {
  const counts = new Map<string, number>();
  for (const activity of candidates) {
    if (!isReading(activity)) counts.set(activity.provider, (counts.get(activity.provider) ?? 0) + 1);
  }
  return [...counts.values()].reduce((sum, count) => sum + Math.min(count, mostOfOneProvider), 0);
}

type AnyPerson = typeof anyPerson extends fc.Arbitrary<infer Person> ? Person : never;

function expectWithinLimits({ situation, results }: AnyPerson, activities: readonly LearningActivity[]): void {
  const suggested = recommendActivities(results, situation, activities).recommendations.map(({ activity }) => activity);
  expect(suggested.length).toBeLessThanOrEqual(defaultLimit);
  expect(largestGroup(suggested)).toBeLessThanOrEqual(mostOfOneProvider);
  const active = suggested.filter((activity) => !isReading(activity)).length;
  const possible = alternatives(candidatesFor(results, situation, activities).activities);
  expect(active).toBeGreaterThanOrEqual(Math.min(suggested.length / 2, possible));
  expect(suggested.filter((activity) => !isEligible(activity, situation))).toEqual([]);
}

describe('twelve suggestions, for any situation, answers and focus', () => {
  it('keep to the limits on the real catalogue', () => {
    fc.assert(
      fc.property(anyPerson, (one) => expectWithinLimits(one, catalogue.activities)),
      { numRuns: 500 },
    );
  });

  it('keep to the limits on any catalogue', () => {
    fc.assert(
      fc.property(anyPerson, anyCatalogue, (one, activities) => expectWithinLimits(one, activities)),
      { numRuns: 200 },
    );
  });
});

describe('the greedy choice within the limits', () => {
  it('is on small realistic catalogues worth at least 63 % of the best choice without any limit', () => {
    const ratios = Object.values(writtenSituations).flatMap((written) =>
      Array.from({ length: 15 }, (_, seed) => {
        const activities = generateActivities(catalogue.activities, 80, seed);
        const all = candidatesFor(focusResults(written), written.situation, activities);
        const candidates = onlyThose(all, all.activities.slice(0, 9));
        const best = bestWorth(candidates, 4);
        return best === 0 ? 1 : worthTogether(onlyThose(candidates, chooseVaried(candidates, 4))) / best;
      }),
    );
    expect(Math.min(...ratios)).toBeGreaterThanOrEqual(1 - 1 / Math.E);
  });
});
