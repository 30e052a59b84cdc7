import {
  type Cost,
  checkedOn,
  checkedYearOf,
  costOf,
  costs,
  type Pace,
  paceOf,
  paces,
  places,
  placesOf,
  type Where,
} from './activity-facts.ts';
import {
  type ActivityForm,
  type Audience,
  activityForms,
  audiences,
  isForProfessionalsOnly,
  type LearningActivity,
} from './catalogue.ts';
import { dutchOrder } from './dutch-order.ts';
import type { PillarId, TopicId } from './question-set.ts';
import { type AgeBand, ageBands, ageRangeOf, rangesOverlap } from './situation.ts';

export type { Cost, Pace, Where } from './activity-facts.ts';

/**
 * The overview of all learning activities: filters, counts and orders. What a source does not say matches no value of a
 * filter (only the cost has a value for it), so a filter never promises more than is known. What may fit as well is told
 * apart.
 */

export interface Filters {
  pillar?: PillarId;
  topic?: TopicId;
  form?: ActivityForm;
  audience?: Audience;
  pace?: Pace;
  where?: Where;
  cost?: Cost;
  childAge?: AgeBand;
  language?: string;
  /** A year; the facts were verified, or else their source was seen, in that year or later. */
  checkedSince?: string;
}
export type FilterName = keyof Filters;

export const filterNames: readonly FilterName[] = [
  'pillar',
  'topic',
  'form',
  'audience',
  'pace',
  'where',
  'cost',
  'childAge',
  'language',
  'checkedSince',
];

export const sortings = ['fit', 'title', 'provider', 'latest'] as const;
/** `fit` is the order given, which is the order of the suggestions or of the search. */
export type Sorting = (typeof sortings)[number];

/** How many activities can be laid next to each other. */
export const mostCompared = 3;

export interface OverviewState {
  query: string;
  filters: Filters;
  sorting: Sorting;
  /** Whether what may fit as well is shown too. */
  withUnknown: boolean;
  /** Ids of at most three activities. */
  compare: readonly string[];
}

export const emptyOverview: OverviewState = {
  query: '',
  filters: {},
  sorting: 'fit',
  withUnknown: false,
  compare: [],
};

/** A value of a filter and how many activities would remain if it were chosen. */
export interface RemainingValue {
  value: string;
  count: number;
}

type PillarOf = ReadonlyMap<TopicId, PillarId>;

const everyBand = ageBands.map((band) => ({ band, range: ageRangeOf(band) }));

/** Plain loops, for these run for every activity at every tap. */
export function unique<Value>(values: readonly Value[]): readonly Value[] {
  return values.length < 2 ? values : values.filter((value, place) => values.indexOf(value) === place);
}

function pillarsOf({ topics }: LearningActivity, pillarOf: PillarOf): readonly PillarId[] {
  const pillars: PillarId[] = [];
  for (const topicId of topics) {
    const pillar = pillarOf.get(topicId);
    if (pillar !== undefined && !pillars.includes(pillar)) pillars.push(pillar);
  }
  return pillars;
}

/** The values of a filter that an activity has. Filtering and counting both rest on these, so that they never differ. */
const valuesOf: Record<FilterName, (activity: LearningActivity, pillarOf: PillarOf) => readonly string[]> = {
  pillar: pillarsOf,
  topic: ({ topics }) => unique(topics),
  form: ({ form }) => [form],
  audience: ({ audience }) => unique(audience ?? []),
  pace: (activity) => [paceOf(activity)],
  where: placesOf,
  cost: (activity) => [costOf(activity)],
  childAge: ({ childAge }) =>
    childAge ? everyBand.flatMap(({ band, range }) => (rangesOverlap(childAge, range) ? [band] : [])) : [],
  language: ({ language }) => [language],
  checkedSince: (activity) => [checkedYearOf(activity)],
};

/** A filter that is set, and to what. */
export interface Chosen {
  name: FilterName;
  value: string;
}

/** The filters that are set, in their own order. */
export function chosenOf(filters: Filters): Chosen[] {
  return filterNames.flatMap((name) => {
    const value = filters[name];
    return value === undefined ? [] : [{ name, value }];
  });
}

function matches(activity: LearningActivity, { name, value }: Chosen, pillarOf: PillarOf): boolean {
  const values = valuesOf[name](activity, pillarOf);
  return name === 'checkedSince' ? values.some((year) => year >= value) : values.includes(value);
}

/** The activities that pass every filter, in the order given. What is for professionals only is never among them. */
export function filterActivities(
  activities: readonly LearningActivity[],
  filters: Filters,
  pillarOf: PillarOf,
): LearningActivity[] {
  const chosen = chosenOf(filters);
  return activities.filter(
    (activity) => !isForProfessionalsOnly(activity) && chosen.every((filter) => matches(activity, filter, pillarOf)),
  );
}

/** Filters on what sources often leave out. */
const oftenUnknown = {
  childAge: ({ childAge }) => childAge === undefined,
  cost: (activity) => costOf(activity) === 'unknown',
} satisfies Partial<Record<FilterName, (activity: LearningActivity) => boolean>>;
export type OftenUnknown = keyof typeof oftenUnknown;
const oftenUnknownNames = Object.keys(oftenUnknown) as OftenUnknown[];

/**
 * The activities that a filter leaves out only because a fact is not known, in the order given, and which facts those are.
 * They pass every other filter.
 */
export function activitiesThatMayFit(
  activities: readonly LearningActivity[],
  filters: Filters,
  pillarOf: PillarOf,
): { activities: LearningActivity[]; unknown: OftenUnknown[] } {
  const asked = oftenUnknownNames.filter((name) => filters[name] !== undefined && filters[name] !== 'unknown');
  const chosen = chosenOf(filters);
  const unknown = new Set<OftenUnknown>();
  const found = activities.filter((activity) => {
    if (isForProfessionalsOnly(activity)) return false;
    const missing = asked.filter((name) => oftenUnknown[name](activity));
    const others = chosen.filter(({ name }) => !missing.some((one) => one === name));
    if (missing.length === 0 || !others.every((filter) => matches(activity, filter, pillarOf))) return false;
    for (const name of missing) unknown.add(name);
    return true;
  });
  return { activities: found, unknown: asked.filter((name) => unknown.has(name)) };
}

/**
 * Per filter its values with how many activities would remain if that value were chosen, the other filters as they are.
 * Values that would leave nothing are left out, unless chosen. The order never depends on the activities given: that of
 * the domain's lists, topics and pillars as in `pillarOf`, languages by letter, the latest year first.
 */
export function remainingPerValue(
  activities: readonly LearningActivity[],
  filters: Filters,
  pillarOf: PillarOf,
): Record<FilterName, readonly RemainingValue[]> {
  const chosen = chosenOf(filters);
  const passing: LearningActivity[] = [];
  const failingOnly = eachFilter((): LearningActivity[] => []);
  for (const activity of activities) {
    if (isForProfessionalsOnly(activity)) continue;
    const failed = chosen.filter((filter) => !matches(activity, filter, pillarOf));
    const [only] = failed;
    if (!only) passing.push(activity);
    // Another value of the one filter it fails would bring it back.
    else if (failed.length === 1) failingOnly[only.name].push(activity);
  }
  return eachFilter((name) => {
    const counts = countPerValue([passing, failingOnly[name]], (activity) => valuesOf[name](activity, pillarOf));
    const counted = name === 'checkedSince' ? upToLater(counts, filters.checkedSince) : counts;
    const own = filters[name];
    const ordered = orderedValues(name, counted, pillarOf);
    const values = own === undefined || ordered.includes(own) ? ordered : [...ordered, own];
    return values
      .map((value) => ({ value, count: counted.get(value) ?? 0 }))
      .filter(({ value, count }) => count > 0 || value === own);
  });
}

function countPerValue(
  lists: readonly (readonly LearningActivity[])[],
  valuesIn: (activity: LearningActivity) => readonly string[],
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const list of lists)
    for (const activity of list)
      for (const value of valuesIn(activity)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

function eachFilter<Value>(make: (name: FilterName) => Value): Record<FilterName, Value> {
  return Object.fromEntries(filterNames.map((name) => [name, make(name)])) as Record<FilterName, Value>;
}

/** From how many were checked in a year to how many in that year or later; a chosen year joins, checked in or not. */
function upToLater(perYear: ReadonlyMap<string, number>, chosen: string | undefined): Map<string, number> {
  const years = unique([...perYear.keys(), ...(chosen === undefined ? [] : [chosen])]);
  const later = new Map<string, number>();
  let sum = 0;
  for (const year of [...years].sort().reverse()) {
    sum += perYear.get(year) ?? 0;
    later.set(year, sum);
  }
  return later;
}

function orderedValues(name: FilterName, counted: ReadonlyMap<string, number>, pillarOf: PillarOf): readonly string[] {
  switch (name) {
    case 'pillar':
      return unique([...pillarOf.values()]);
    case 'topic':
      return [...pillarOf.keys()];
    case 'language':
      return [...counted.keys()].sort();
    case 'checkedSince':
      return [...counted.keys()];
    default:
      return valueLists[name];
  }
}

/** The values that a filter may have, where these are not content. */
export const valueLists = {
  form: activityForms,
  audience: audiences,
  pace: paces,
  where: places,
  cost: costs,
  childAge: ageBands,
} as const;

const orders: Record<Exclude<Sorting, 'fit'>, (one: LearningActivity, other: LearningActivity) => number> = {
  title: (one, other) => dutchOrder(one.title, other.title),
  provider: (one, other) => dutchOrder(one.provider, other.provider) || orders.title(one, other),
  latest: (one, other) => {
    const [date, otherDate] = [checkedOn(one), checkedOn(other)];
    return date === otherDate ? 0 : date > otherDate ? -1 : 1;
  },
};

/** The activities in another order; what is equal keeps the order given. */
export function sortActivities(activities: readonly LearningActivity[], sorting: Sorting): LearningActivity[] {
  return sorting === 'fit' ? [...activities] : [...activities].sort(orders[sorting]);
}
