import { describe, expect, it } from 'vitest';
import { isReading, type LearningActivity } from '../../src/domain/catalogue.ts';
import { generateActivities } from '../../tools/generate-catalogue.ts';
import { catalogue } from './written-situations.ts';

const model = catalogue.activities;
const generated = generateActivities(model, 5_000, 7);

function share(activities: readonly LearningActivity[], has: (activity: LearningActivity) => boolean): number {
  return activities.filter(has).length / activities.length;
}

/** How many activities each provider has, most first. */
function perProvider(activities: readonly LearningActivity[]): number[] {
  const counts = new Map<string, number>();
  for (const { provider } of activities) counts.set(provider, (counts.get(provider) ?? 0) + 1);
  return [...counts.values()].sort((one, other) => other - one);
}

describe('a generated catalogue', () => {
  it('is the same for the same seed and another for another seed', () => {
    expect(generateActivities(model, 50, 3)).toEqual(generateActivities(model, 50, 3));
    expect(generateActivities(model, 50, 3)).not.toEqual(generateActivities(model, 50, 4));
  });

  it('has the size that was asked for, each activity with its own id and each topic once', () => {
    expect(new Set(generated.map(({ id }) => id)).size).toBe(5_000);
    expect(generated.filter(({ topics }) => topics.length === 0 || new Set(topics).size < topics.length)).toEqual([]);
  });

  it.each<[string, (activity: LearningActivity) => boolean]>([
    ['reading matter', isReading],
    ['trainings', ({ form }) => form === 'training'],
    ['an audience', ({ audience }) => audience !== undefined],
    ['an age', ({ childAge }) => childAge !== undefined],
    ['a region', ({ regions }) => regions !== undefined],
    ['no known price', ({ cost }) => cost === undefined],
    ['three topics', ({ topics }) => topics.length === 3],
    ['the most common topic', ({ topics }) => topics.includes('emotionele-kant')],
    ['sources that are sure', ({ confidence }) => confidence === 'high'],
  ])('has as much with %s as the real one', (_, has) => {
    expect(Math.abs(share(generated, has) - share(model, has))).toBeLessThan(0.05);
  });

  it('has few providers with much, and many with one', () => {
    const counts = perProvider(generated);
    expect(counts.filter((count) => count === 1).length / counts.length).toBeGreaterThan(0.5);
    expect(counts[0]).toBeGreaterThan(20);
  });
});
