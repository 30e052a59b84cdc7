import { type Candidate, worthTogether } from '../../src/domain/varied-choice.ts';

/** The highest worth any choice of at most `limit` candidates can have, found by trying them all: no limits hold. */
export function bestWorth(candidates: readonly Candidate[], limit: number, chosen: readonly Candidate[] = []): number {
  if (limit === 0 || candidates.length === 0) return worthTogether(chosen);
  const [first, ...others] = candidates;
  const without = bestWorth(others, limit, chosen);
  return first ? Math.max(without, bestWorth(others, limit - 1, [...chosen, first])) : without;
}
