import type { TopicResult } from './profile.ts';
import type { ImportanceValue } from './question-set.ts';

/** Importance that counts when the person did not answer it. */
export const assumedImportance: ImportanceValue = 1;

/**
 * Need of a topic = importance × (3 − level), from 0 to 6. It only orders what we propose.
 * @param level mean step from 0 to 3; without a level there is no need.
 */
export function needOf(importance: ImportanceValue, level: number | undefined): number | undefined {
  return level === undefined ? undefined : importance * (3 - level);
}

/** Topics that ask attention, most first; equal needs keep the order of the set. Topics without need or level are left out. */
export function orderByNeed(results: readonly TopicResult[]): TopicResult[] {
  return results.filter((result) => (result.need ?? 0) > 0).sort((one, other) => (other.need ?? 0) - (one.need ?? 0));
}
