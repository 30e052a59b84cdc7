import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { needOf, orderByNeed } from '../../src/domain/need.ts';
import type { ImportanceValue } from '../../src/domain/question-set.ts';
import { anyImportance } from '../examples/arbitraries.ts';
import { topicResult } from '../examples/profile-examples.ts';

describe('the need of a topic', () => {
  it.each<[ImportanceValue, number | undefined, number | undefined]>([
    [2, 0, 6],
    [2, 1.5, 3],
    [1, 0, 3],
    [1, 3, 0],
    [2, 3, 0],
    [0, 0, 0],
    [2, undefined, undefined],
  ])('with importance %s and level %s is %s', (importance, level, need) => {
    expect(needOf(importance, level)).toBe(need);
  });

  it('lies between 0 and 6 and falls when the level rises', () => {
    const anyLevel = fc.double({ min: 0, max: 3, noNaN: true });
    fc.assert(
      fc.property(anyImportance, anyLevel, anyLevel, (importance, one, other) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)].map(
          (level) => needOf(importance, level) ?? -1,
        );
        expect(low).toBeLessThanOrEqual(6);
        expect(high).toBeGreaterThanOrEqual(0);
        expect(low).toBeGreaterThanOrEqual(high ?? Number.POSITIVE_INFINITY);
      }),
    );
  });
});

describe('topics that ask attention', () => {
  const ids = (results: readonly { topic: { id: string } }[]) => results.map(({ topic }) => topic.id);

  it('come with most need first, and equal needs in the order of the set', () => {
    const results = [
      topicResult('first', { level: 2 }),
      topicResult('second', { level: 1 }),
      topicResult('third', { level: 2 }),
      topicResult('fourth', { level: 2, importance: 2 }),
    ];
    expect(ids(orderByNeed(results))).toEqual(['second', 'fourth', 'first', 'third']);
  });

  it('leave out what was not measured, does not matter now, or always works', () => {
    const results = [
      topicResult('not measured'),
      topicResult('not important', { level: 0, importance: 0 }),
      topicResult('always works', { level: 3, importance: 2 }),
      topicResult('asks attention', { level: 2.5 }),
    ];
    expect(ids(orderByNeed(results))).toEqual(['asks attention']);
  });

  it('are ordered without touching the given list', () => {
    const results = [topicResult('low', { level: 2 }), topicResult('high', { level: 0 })];
    orderByNeed(results);
    expect(ids(results)).toEqual(['low', 'high']);
  });
});
