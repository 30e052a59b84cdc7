import { checkedOn, checkedYearOf } from './activity-facts.ts';
import {
  type ActivityForm,
  activityForms,
  isForProfessionalsOnly,
  isReading,
  type LearningActivity,
} from './catalogue.ts';
import { dutchOrder } from './dutch-order.ts';
import type { PillarId, Topic, TopicId } from './question-set.ts';
import { enoughActive } from './recommendation.ts';

/**
 * What there is to learn from and what is missing, for who keeps the catalogue. Counted as a foster parent meets it:
 * what is for professionals only is counted apart and nowhere else.
 */

/** What the facts say in favour of an activity. A mark that is missing says nothing against it. */
export type QualityMark =
  | { kind: 'named-source' }
  | { kind: 'checked-recently'; date: string }
  | { kind: 'with-foster-parents' }
  /** In the words of the source. */
  | { kind: 'evidence'; text: string };

export const qualityMarkKinds = ['named-source', 'checked-recently', 'with-foster-parents', 'evidence'] as const;
export type QualityMarkKind = (typeof qualityMarkKinds)[number];

export type CountPerForm = Readonly<Record<ActivityForm, number>>;

export interface StockTake {
  /** Activities a foster parent can find. */
  total: number;
  forProfessionalsOnly: number;
  /** Topics in the order given; an activity about two topics counts for both. */
  topics: readonly { topicId: TopicId; pillarId: PillarId; total: number; perForm: CountPerForm }[];
  /** Each activity once, also when it is about no known topic. */
  perForm: CountPerForm;
  gaps: {
    /** Topics with too little to do besides reading. */
    fewActive: readonly { topicId: TopicId; active: number }[];
    /** Pillars in which a form does not occur, in the order of the topics; a pillar with all forms is left out. */
    missingForms: readonly { pillarId: PillarId; forms: readonly ActivityForm[] }[];
  };
  /** By the year of the date in the source, or else of the day it was read. */
  facts: { thisYear: number; lastYear: number; older: number; noDate: number };
  /** Most activities first; the percentage is of `total`, with one decimal. */
  providers: readonly { provider: string; count: number; percentage: number }[];
  marks: Readonly<Record<QualityMarkKind, number>>;
}

/**
 * Counts the catalogue.
 * @param topics all topics, also those without any activity.
 * @param now as a date or a moment (ISO 8601).
 */
export function takeStock(
  activities: readonly LearningActivity[],
  topics: readonly Pick<Topic, 'id' | 'pillarId'>[],
  now: string,
): StockTake {
  const shown = activities.filter((activity) => !isForProfessionalsOnly(activity));
  const perTopic = topics.map(({ id, pillarId }) => ({
    topicId: id,
    pillarId,
    activities: shown.filter((activity) => activity.topics.includes(id)),
  }));
  const pillars = [...new Set(topics.map(({ pillarId }) => pillarId))];
  const marks = shown.flatMap((activity) => qualityMarks(activity, now).map(({ kind }) => kind));
  return {
    total: shown.length,
    forProfessionalsOnly: activities.length - shown.length,
    topics: perTopic.map(({ topicId, pillarId, activities: about }) => ({
      topicId,
      pillarId,
      total: about.length,
      perForm: countPerForm(about),
    })),
    perForm: countPerForm(shown),
    gaps: {
      fewActive: perTopic.flatMap(({ topicId, activities: about }) => {
        const active = about.filter((activity) => !isReading(activity)).length;
        return active < enoughActive ? [{ topicId, active }] : [];
      }),
      missingForms: pillars.flatMap((pillarId) => {
        const ofPillar = perTopic.filter((row) => row.pillarId === pillarId).flatMap((row) => row.activities);
        const present = new Set(ofPillar.map(({ form }) => form));
        const forms = activityForms.filter((form) => !present.has(form));
        return forms.length > 0 ? [{ pillarId, forms }] : [];
      }),
    },
    facts: ageOfFacts(shown, now),
    providers: sharePerProvider(shown),
    marks: tally(qualityMarkKinds, marks),
  };
}

/** What the facts of an activity say in its favour. What is unknown gives no mark. */
export function qualityMarks(activity: LearningActivity, now: string): QualityMark[] {
  const { sources, evidence, madeWithFosterParents } = activity;
  const date = checkedOn(activity);
  return [
    ...(sources.some(({ url, document }) => url || document) ? [{ kind: 'named-source' } as const] : []),
    ...(date > aYearBefore(now) ? [{ kind: 'checked-recently', date } as const] : []),
    ...(madeWithFosterParents ? [{ kind: 'with-foster-parents' } as const] : []),
    ...(evidence ? [{ kind: 'evidence', text: evidence } as const] : []),
  ];
}

/** To compare dates with as text. A date of only a year is then before every day of it: recent only when it is for sure. */
function aYearBefore(now: string): string {
  return `${Number(now.slice(0, 4)) - 1}${now.slice(4, 10)}`;
}

function countPerForm(activities: readonly LearningActivity[]): CountPerForm {
  return tally(
    activityForms,
    activities.map(({ form }) => form),
  );
}

function tally<Key extends string>(keys: readonly Key[], found: readonly Key[]): Record<Key, number> {
  const counts = Object.fromEntries(keys.map((key) => [key, 0])) as Record<Key, number>;
  for (const key of found) counts[key] += 1;
  return counts;
}

function ageOfFacts(activities: readonly LearningActivity[], now: string): StockTake['facts'] {
  const thisYear = Number(now.slice(0, 4));
  const facts = { thisYear: 0, lastYear: 0, older: 0, noDate: 0 };
  for (const activity of activities) {
    const year = checkedYearOf(activity);
    if (!/^\d{4}$/.test(year)) facts.noDate += 1;
    else if (Number(year) >= thisYear) facts.thisYear += 1;
    else if (Number(year) === thisYear - 1) facts.lastYear += 1;
    else facts.older += 1;
  }
  return facts;
}

function sharePerProvider(activities: readonly LearningActivity[]): StockTake['providers'] {
  const counts = new Map<string, number>();
  for (const { provider } of activities) counts.set(provider, (counts.get(provider) ?? 0) + 1);
  return [...counts]
    .map(([provider, count]) => ({
      provider,
      count,
      percentage: Math.round((count / activities.length) * 1000) / 10,
    }))
    .sort((one, other) => other.count - one.count || dutchOrder(one.provider, other.provider));
}
