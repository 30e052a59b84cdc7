import type { LearningActivity } from '../../src/domain/catalogue.ts';
import { type Candidates, worthTogether } from '../../src/domain/varied-choice.ts';

/** The candidates among these activities alone. */
export function onlyThose(candidates: Candidates, chosen: readonly LearningActivity[]): Candidates {
  const { activities, topicIds, worths } = candidates;
  const rows = chosen.map((one) => activities.indexOf(one) * topicIds.length);
  return {
    activities: chosen,
    topicIds,
    worths: Float64Array.from(rows.flatMap((row) => topicIds.map((_, column) => worths[row + column] ?? 0))),
  };
}

/** The highest worth any choice of at most `limit` candidates can have, found by trying them all: no limits hold. */
export function bestWorth(candidates: Candidates, limit: number): number {
  const best = (left: readonly LearningActivity[], room: number, chosen: readonly LearningActivity[]): number => {
    const [first, ...others] = left;
    if (!first || room === 0) return worthTogether(onlyThose(candidates, chosen));
    return Math.max(best(others, room, chosen), best(others, room - 1, [...chosen, first]));
  };
  return best(candidates.activities, limit, []);
}
