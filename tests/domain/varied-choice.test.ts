import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ActivityForm, activityForms, isReading, type LearningActivity } from '../../src/domain/catalogue.ts';
import { dozen, mostOfOneProvider } from '../../src/domain/choice-limits.ts';
import { type Candidates, chooseFreely, chooseVaried, worthTogether } from '../../src/domain/varied-choice.ts';
import { bestWorth, onlyThose } from '../advice/best-worth.ts';
import { activity } from '../examples/activity-examples.ts';

const topicIds = ['one', 'two', 'three'];

interface Candidate {
  activity: LearningActivity;
  /** By topic. */
  worths: Readonly<Record<string, number>>;
}

function candidate(id: string, worths: Candidate['worths'], provider = id, form: ActivityForm = 'book'): Candidate {
  return { activity: activity({ id, provider, form }), worths };
}

function together(candidates: readonly Candidate[]): Candidates {
  return {
    activities: candidates.map((one) => one.activity),
    topicIds,
    worths: Float64Array.from(candidates.flatMap(({ worths }) => topicIds.map((id) => worths[id] ?? 0))),
  };
}

/** Candidates with few providers, forms and worths, so that they often stand in each other's way. */
const anyCandidates = (maxLength: number, providers = 4) =>
  fc
    .array(
      fc.record({
        worths: fc
          .shuffledSubarray(topicIds, { minLength: 1 })
          .chain((ids) =>
            fc.tuple(...ids.map((id) => fc.integer({ min: 1, max: 24 }).map((worth) => [id, worth / 4] as const))),
          )
          .map((entries) => Object.fromEntries(entries)),
        provider: fc.integer({ min: 1, max: providers }).map((number) => `provider ${number}`),
        form: fc.constantFrom(...activityForms),
      }),
      { maxLength },
    )
    .map((list) =>
      together(
        list.map(({ worths, provider, form }, index) =>
          candidate(`a-${String(index).padStart(2, '0')}`, worths, provider, form),
        ),
      ),
    );

describe('the worth of activities together', () => {
  it('counts the best on a topic whole, and a second of another provider and form for 0.3', () => {
    const chosen = [candidate('a', { one: 4 }, 'p', 'book'), candidate('b', { one: 2 }, 'q', 'video')];
    expect(worthTogether(together(chosen))).toBeCloseTo(4 + 0.3 * 2);
  });

  it.each<[string, string, ActivityForm, number]>([
    ['the same provider halves that', 'p', 'video', 0.5],
    ['the same form leaves 0.8 of it', 'q', 'book', 0.8],
    ['both leave 0.3 of it', 'p', 'book', 0.3],
  ])('%s', (_, provider, form, left) => {
    const chosen = [candidate('a', { one: 4 }, 'p', 'book'), candidate('b', { one: 2 }, provider, form)];
    expect(worthTogether(together(chosen))).toBeCloseTo(4 + 0.3 * 2 * left);
  });

  it('adds the topics up, and does not depend on the order', () => {
    const chosen = [candidate('a', { one: 4, two: 1 }), candidate('b', { two: 3 }, 'q', 'video')];
    expect(worthTogether(together(chosen))).toBeCloseTo(4 + 3 + 0.3 * 1);
    expect(worthTogether(together(chosen.toReversed()))).toBeCloseTo(worthTogether(together(chosen)));
  });

  it('is monotone and submodular: one more never lowers it, and never adds more to a larger set', () => {
    fc.assert(
      fc.property(anyCandidates(9), fc.nat(), (all, part) => {
        const [one, ...larger] = all.activities;
        if (!one) return;
        const smaller = larger.filter((_, index) => (part >> index) % 2 === 0);
        const worth = (chosen: readonly LearningActivity[]) => worthTogether(onlyThose(all, chosen));
        const gain = (chosen: readonly LearningActivity[]) => worth([...chosen, one]) - worth(chosen);
        expect(gain(larger)).toBeGreaterThanOrEqual(-1e-9);
        expect(gain(smaller)).toBeGreaterThanOrEqual(gain(larger) - 1e-9);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('the greedy choice', () => {
  it('is without limits worth at least 63 % of the best there is, found by trying all', () => {
    fc.assert(
      fc.property(anyCandidates(9), fc.integer({ min: 1, max: 4 }), (candidates, limit) => {
        const best = bestWorth(candidates, limit);
        const worth = worthTogether(onlyThose(candidates, chooseFreely(candidates, limit)));
        expect(worth).toBeGreaterThanOrEqual((1 - 1 / Math.E) * best - 1e-6);
      }),
      { numRuns: 300 },
    );
  });

  it('takes the same as a plain one, that asks every candidate every time', () => {
    fc.assert(
      fc.property(anyCandidates(40, 8), fc.integer({ min: 0, max: 16 }), (candidates, limit) => {
        expect(idsOf(chooseVaried(candidates, limit))).toEqual(idsOf(choosePlainly(candidates, limit)));
      }),
      { numRuns: 300 },
    );
  });

  it('does not depend on the order of the candidates', () => {
    fc.assert(
      fc.property(anyCandidates(30, 8), (candidates) => {
        const reversed = onlyThose(candidates, candidates.activities.toReversed());
        expect(idsOf(chooseVaried(reversed, dozen))).toEqual(idsOf(chooseVaried(candidates, dozen)));
      }),
    );
  });
});

describe('the limits on twelve', () => {
  it('hold at most three of one provider, even when there is nothing else', () => {
    const candidates = Array.from({ length: 20 }, (_, index) => candidate(`a-${index}`, { one: 3 }, 'the only one'));
    expect(chooseVaried(together(candidates), dozen)).toHaveLength(mostOfOneProvider);
  });

  it('hold at most half reading matter, however much better it fits', () => {
    const books = Array.from({ length: 20 }, (_, index) => candidate(`book-${index}`, { one: 6 }));
    const groups = Array.from({ length: 20 }, (_, index) =>
      candidate(`g-${index}`, { one: 0.1 }, `g-${index}`, 'game'),
    );
    expect(chooseVaried(together([...books, ...groups]), dozen).filter(isReading)).toHaveLength(6);
  });

  it('let reading matter fill what is left when there is too little else', () => {
    const books = Array.from({ length: 20 }, (_, index) => candidate(`book-${index}`, { one: 6 }));
    const chosen = chooseVaried(together([...books, candidate('game', { one: 0.1 }, 'game', 'game')]), dozen);
    expect(chosen).toHaveLength(dozen);
    expect(idsOf(chosen)).toContain('game');
  });

  it('keep a place at a provider for what is not reading matter, when that is needed for the half', () => {
    const candidates = ['p', 'q'].flatMap((provider) =>
      [1, 2, 3].flatMap((number) => [
        candidate(`${provider}-book-${number}`, { one: 6 }, provider),
        candidate(`${provider}-game-${number}`, { one: 1 }, provider, 'game'),
      ]),
    );
    // Three of each provider makes six: half of those are games, though any book is worth more.
    const forms = chooseVaried(together(candidates), dozen).map(({ form }) => form);
    expect(forms.filter((form) => form === 'game')).toHaveLength(3);
    expect(forms.filter((form) => form === 'book')).toHaveLength(3);
  });

  it('hold for any candidates', () => {
    fc.assert(
      fc.property(anyCandidates(60, 12), (candidates) => {
        expectWithinLimits(chooseVaried(candidates, dozen), candidates.activities);
      }),
      { numRuns: 300 },
    );
  });

  it('are over after twelve: a longer list leaves nothing out', () => {
    const candidates = Array.from({ length: 20 }, (_, index) => candidate(`a-${index}`, { one: 3 }, 'the only one'));
    expect(chooseVaried(together(candidates), 20)).toHaveLength(20);
  });
});

function idsOf(activities: readonly LearningActivity[]): string[] {
  return activities.map(({ id }) => id);
}

function perProvider(activities: readonly LearningActivity[]): Map<string, LearningActivity[]> {
  const groups = new Map<string, LearningActivity[]>();
  for (const item of activities) {
    groups.set(item.provider, [...(groups.get(item.provider) ?? []), item]);
  }
  return groups;
}

const isActive = (item: LearningActivity) => !isReading(item);

/** How many of these a list could hold with three of each provider. */
function room(activities: readonly LearningActivity[]): number {
  return [...perProvider(activities).values()].reduce((sum, list) => sum + Math.min(list.length, mostOfOneProvider), 0);
}

function expectWithinLimits(chosen: readonly LearningActivity[], all: readonly LearningActivity[]): void {
  const most = Math.max(0, ...[...perProvider(chosen).values()].map((list) => list.length));
  expect(most).toBeLessThanOrEqual(mostOfOneProvider);
  const active = chosen.filter(isActive).length;
  const alternatives = room(all.filter(isActive));
  expect(active).toBeGreaterThanOrEqual(Math.min(chosen.length / 2, alternatives));
}

/** The rules of the greedy choice in the fewest words: slow, with the worth of whole sets and the limits looked up. */
function choosePlainly(candidates: Candidates, limit: number): LearningActivity[] {
  const { activities } = candidates;
  const chosen: LearningActivity[] = [];
  const worth = (those: readonly LearningActivity[]) => worthTogether(onlyThose(candidates, those));
  const add = (isAllowed: (one: LearningActivity) => boolean): boolean => {
    const gains = activities
      .filter((one) => !chosen.includes(one) && isAllowed(one))
      .map((one) => ({ one, gain: worth([...chosen, one]) - worth(chosen) }));
    const highest = Math.max(...gains.map(({ gain }) => gain));
    const best = gains.filter(({ gain }) => gain > highest - 1e-9).map(({ one }) => one);
    const [first] = best.sort((one, other) => (one.id < other.id ? -1 : 1));
    if (first) chosen.push(first);
    return first !== undefined;
  };
  const length = Math.min(dozen, room(activities));
  const needed = Math.min(Math.ceil(length / 2), room(activities.filter(isActive)));
  const isWithin = (one: LearningActivity) => {
    const next = [...chosen, one];
    const groups = perProvider(next);
    if ((groups.get(one.provider)?.length ?? 0) > mostOfOneProvider) return false;
    if (isActive(one)) return true;
    const active = next.filter(isActive).length;
    // What is not reading matter and still fits in beside what is chosen of its provider.
    const toCome = [...perProvider(activities.filter((item) => isActive(item) && !next.includes(item)))].reduce(
      (sum, [provider, list]) => sum + Math.min(list.length, mostOfOneProvider - (groups.get(provider)?.length ?? 0)),
      0,
    );
    return next.length - active <= length - needed && active + toCome >= needed;
  };
  const isAnything = () => true;
  while (chosen.length < Math.min(limit, dozen) && add(isWithin));
  while (limit > dozen && chosen.length < limit && add(isAnything));
  return chosen;
}
