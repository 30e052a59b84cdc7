import type { LearningActivity } from './catalogue.ts';
import { ChoiceLimits, dozen } from './choice-limits.ts';
import type { TopicId } from './question-set.ts';

/**
 * Activities with what each is worth for each focus topic: need × coverage × fit; 0 when it is not about the topic.
 * Numbers in one row after another instead of an object each, as a hundred thousand objects cost more than the choice.
 */
export interface Candidates {
  /** Each activity once, in any order: it does not matter for what comes out. */
  activities: readonly LearningActivity[];
  topicIds: readonly TopicId[];
  /** Per activity, in their order, a value per topic, in theirs. */
  worths: Float64Array;
}

/**
 * What a next activity on the same topic counts for, as a share of the one before. Choices of the makers, not research.
 * The share times the highest need (6) is less than the least focus weight (2): with activities that fit alike, every
 * chosen topic comes up before any comes up twice.
 */
const nextOnTopic = 0.3;
/** Of that, what is left for a next activity on the topic by the same provider, and in the same form. */
const sameProvider = 0.5;
const sameForm = 0.8;
/** The worth of a topic, divided: over all activities, over the best of each provider, over the best of each form. */
const shares = { all: sameProvider + sameForm - 1, providers: 1 - sameProvider, forms: 1 - sameForm };

/** More than rounding to single precision can add to a number, as a share of it. */
const roundingError = 1e-6;

/**
 * What a set of activities is worth together: the one objective, of which each greedy choice takes the highest next bit.
 * Per topic the best activity counts whole, the next for 0.3, then 0.09 and so on. This is done three times, over all
 * activities, over the best of each provider and over the best of each form, and added in fixed shares.
 *
 * Monotone: an activity never lowers it. Submodular: it never adds more to a larger set. For Σ 0.3^k × (k-th best) is a
 * sum, with positive weights, of "the best k"; that is the weighted rank of a matroid (uniform, and with one per
 * provider or form a truncated partition), and such ranks are monotone and submodular. So a greedy choice without limits reaches
 * at least 1 − 1/e ≈ 63 % of the best possible (Nemhauser, Wolsey and Fisher, 1978, doi:10.1007/BF01588971).
 */
export function worthTogether({ activities, topicIds, worths }: Candidates): number {
  let worth = 0;
  topicIds.forEach((_, column) => {
    const about = activities
      .map((activity, index) => ({ activity, worth: worths[index * topicIds.length + column] ?? 0 }))
      .filter((one) => one.worth > 0);
    const bestPer = (keyOf: (activity: LearningActivity) => string) => {
      const best = new Map<string, number>();
      for (const { activity, worth } of about) {
        const key = keyOf(activity);
        best.set(key, Math.max(worth, best.get(key) ?? 0));
      }
      return falling([...best.values()]);
    };
    worth +=
      shares.all * falling(about.map((one) => one.worth)) +
      shares.providers * bestPer(({ provider }) => provider) +
      shares.forms * bestPer(({ form }) => form);
  });
  return worth;
}

/** The best value whole, the next for 0.3, the one after for 0.3 × 0.3 and so on. */
function falling(values: readonly number[]): number {
  return [...values]
    .sort((one, other) => other - one)
    .reduce((sum, value, place) => sum + value * nextOnTopic ** place, 0);
}

/** Values from high to low, of which each next one counts for less; knows what one more would add. */
class FallingValues {
  private readonly values: number[] = [];

  /** How much `falling(values)` grows when `value` comes in, and the lower value `instead` (if any) goes out. */
  gain(value: number, instead?: number): number {
    let gain = 0;
    let share = 1;
    let moving = value;
    for (const held of this.values) {
      if (held < moving) {
        // The newcomer takes this place, and what stood here moves on to the next.
        gain += share * (moving - held);
        if (held === instead) return gain;
        moving = held;
      }
      share *= nextOnTopic;
    }
    return gain + share * moving;
  }

  add(value: number, instead?: number): void {
    if (instead !== undefined) this.values.splice(this.values.indexOf(instead), 1);
    this.values.push(value);
    this.values.sort((one, other) => other - one);
  }
}

/** The same, over only the best value of each provider or form. */
class BestPerKey {
  private readonly best = new Map<string, number>();
  private readonly values = new FallingValues();

  gain(key: string, value: number): number {
    const best = this.best.get(key);
    return best !== undefined && value <= best ? 0 : this.values.gain(value, best);
  }

  /** What it adds at most: under a key of its own. */
  most(value: number): number {
    return this.values.gain(value);
  }

  add(key: string, value: number): void {
    const best = this.best.get(key);
    if (best !== undefined && value <= best) return;
    this.values.add(value, best);
    this.best.set(key, value);
  }
}

/** The chosen activities of one topic, and what one more would add: a step of `worthTogether` without its sorting. */
class TopicWorth {
  private readonly all = new FallingValues();
  private readonly providers = new BestPerKey();
  private readonly forms = new BestPerKey();

  gain({ provider, form }: LearningActivity, worth: number): number {
    return (
      shares.all * this.all.gain(worth) +
      shares.providers * this.providers.gain(provider, worth) +
      shares.forms * this.forms.gain(form, worth)
    );
  }

  /** What an activity of this worth adds at most: by a new provider, in a new form. */
  most(worth: number): number {
    return (
      shares.all * this.all.gain(worth) +
      shares.providers * this.providers.most(worth) +
      shares.forms * this.forms.most(worth)
    );
  }

  add({ provider, form }: LearningActivity, worth: number): void {
    this.all.add(worth);
    this.providers.add(provider, worth);
    this.forms.add(form, worth);
  }
}

/**
 * Chooses one by one, each time what adds most to `worthTogether`; equal ones by id. The first twelve keep to the limits,
 * so there can be fewer. A list that may be longer goes on after those with all that is left, without limits.
 */
export function chooseVaried(candidates: Candidates, limit: number): LearningActivity[] {
  const choice = new Choice(candidates);
  choice.extend(Math.min(limit, dozen), new ChoiceLimits(candidates.activities));
  if (limit > dozen) choice.extend(limit);
  return choice.chosen;
}

/** The greedy choice without limits, of which the 63 % of `worthTogether` is proven. */
export function chooseFreely(candidates: Candidates, limit: number): LearningActivity[] {
  const choice = new Choice(candidates);
  choice.extend(limit);
  return choice.chosen;
}

class Choice {
  readonly chosen: LearningActivity[] = [];
  private readonly topics: readonly TopicWorth[];
  /** What each candidate added when it was last asked. Never less than it adds now: later choices only lower that. */
  private readonly bounds: Float64Array;

  constructor(private readonly candidates: Candidates) {
    const { activities, topicIds, worths } = candidates;
    this.topics = topicIds.map(() => new TopicWorth());
    this.bounds = new Float64Array(activities.length);
    for (let index = 0, cell = 0; index < activities.length; index += 1) {
      let worth = 0;
      for (const end = cell + topicIds.length; cell < end; cell += 1) worth += worths[cell] ?? 0;
      this.bounds[index] = worth * (1 + roundingError);
    }
  }

  extend(length: number, limits?: ChoiceLimits): void {
    while (this.chosen.length < length) {
      const at = this.indexOfBest(limits);
      const best = this.candidates.activities[at];
      if (!best) return;
      // Nothing is chosen twice.
      this.bounds[at] = Number.NEGATIVE_INFINITY;
      this.chosen.push(best);
      limits?.note(best);
      this.topics.forEach((topic, column) => {
        const worth = this.worthAt(at, column);
        if (worth > 0) topic.add(best, worth);
      });
    }
  }

  /** Where the candidate is that adds most now, within the limits; -1 without any. */
  private indexOfBest(limits: ChoiceLimits | undefined): number {
    const { bounds } = this;
    const { activities } = this.candidates;
    let bestAt = -1;
    let bestGain = 0;
    let bestId = '';
    for (let index = 0; index < bounds.length; index += 1) {
      // Most stop here: what could not add more needs no new sum, and what could not by its numbers alone is not looked up.
      if ((bounds[index] ?? 0) < bestGain) continue;
      const most = this.mostOf(index);
      bounds[index] = most;
      if (most < bestGain) continue;
      const activity = activities[index];
      if (!activity) continue;
      const gain = this.gainOf(index, activity);
      bounds[index] = gain;
      if (gain < bestGain || (gain === bestGain && bestAt >= 0 && activity.id > bestId)) continue;
      if (limits?.allow(activity) === false) continue;
      bestAt = index;
      bestGain = gain;
      bestId = activity.id;
    }
    return bestAt;
  }

  private gainOf(index: number, activity: LearningActivity): number {
    let gain = 0;
    for (let column = 0; column < this.topics.length; column += 1) {
      const worth = this.worthAt(index, column);
      if (worth > 0) gain += this.topics[column]?.gain(activity, worth) ?? 0;
    }
    // Rounded, so that equal sums are equal whatever the order they were added in.
    return Math.fround(gain);
  }

  /** What the candidate adds at most; never less than `gainOf`, for the same sums are made of parts that are no smaller. */
  private mostOf(index: number): number {
    let most = 0;
    for (let column = 0; column < this.topics.length; column += 1) {
      const worth = this.worthAt(index, column);
      if (worth > 0) most += this.topics[column]?.most(worth) ?? 0;
    }
    return Math.fround(most);
  }

  private worthAt(index: number, column: number): number {
    return this.candidates.worths[index * this.topics.length + column] ?? 0;
  }
}
