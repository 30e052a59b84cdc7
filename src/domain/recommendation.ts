import {
  type Audience,
  isForProfessionalsOnly,
  isReading,
  type LearningActivity,
  learningStyleOf,
  type Region,
} from './catalogue.ts';
import { dozen } from './choice-limits.ts';
import type { TopicResult } from './profile.ts';
import type { ImportanceValue, TopicId } from './question-set.ts';
import {
  type AgeBand,
  type AgeRange,
  ageRangeOf,
  agesFit,
  type LearningStyle,
  type Province,
  type Situation,
} from './situation.ts';
import { type Candidates, chooseVaried } from './varied-choice.ts';

/** Why an activity is suggested, naming the answers it rests on. The words for it are the interface's. */
export type Reason =
  | {
      kind: 'topic';
      topicId: TopicId;
      /** Place of the topic among those of the activity; 0 is its main subject. */
      place: number;
      /** Mean step on the topic; left out when it was not measured. */
      level?: number;
      importance: ImportanceValue;
      importanceAnswered: boolean;
    }
  | { kind: 'audience'; audience: Audience }
  | { kind: 'child-age' }
  | { kind: 'care-form' }
  | { kind: 'preferred-form'; style: LearningStyle }
  | { kind: 'in-province'; province: Province };

/** What to know before choosing it. */
export type Caution = 'may-be-gone' | 'check-rules' | 'flemish' | 'elsewhere' | 'hard-reading' | 'ask-support';

export interface Recommendation {
  activity: LearningActivity;
  reasons: readonly Reason[];
  cautions: readonly Caution[];
}

/** A focus topic for which little else than reading matter exists. */
export interface Gap {
  topicId: TopicId;
  /** Number of fitting activities that are not reading matter. */
  active: number;
}

export interface Advice {
  recommendations: readonly Recommendation[];
  gaps: readonly Gap[];
}

/** Share of a topic's need that an activity covers, by the topic's place among its topics. */
const coverageByPlace = [1, 0.6, 0.4, 0.3];
/** A topic someone chose counts for at least this much, whatever was answered. */
const leastFocusWeight = 2;
/** Without a level a topic counts as half-way: neither known as new nor as mastered. */
const unmeasuredDistance = 1.5;
/** A focus topic with fewer activities than this that are not reading matter is called a gap. */
export const enoughActive = 2;

export const defaultLimit = dozen;

/**
 * Suggestions for the focus topics, best first: hard exclusions, then relevance × fit, then a greedy choice that looks for
 * variety (varied-choice.ts). Same input, same output.
 * @param focus results of the topics the person chose, most important to them first.
 * @param limit how many to suggest at most. Up to twelve the limits on one provider and on reading matter hold.
 */
export function recommendActivities(
  focus: readonly TopicResult[],
  situation: Situation,
  activities: readonly LearningActivity[],
  limit = defaultLimit,
): Advice {
  const results = new Map(focus.map((result) => [result.topic.id, result]));
  const candidates = candidatesFor(focus, situation, activities);
  return {
    recommendations: chooseVaried(candidates, limit).map((activity) => ({
      activity,
      reasons: reasonsFor(activity, results, situation),
      cautions: cautionsFor(activity, situation),
    })),
    gaps: gapsOf(candidates),
  };
}

/**
 * The activities that fit the situation and are about at least one of the focus topics, with what they are worth for
 * each: weight of the topic × coverage × fit.
 */
export function candidatesFor(
  focus: readonly TopicResult[],
  situation: Situation,
  activities: readonly LearningActivity[],
): Candidates {
  const topicIds = focus.map(({ topic }) => topic.id);
  const weights = focus.map(focusWeight);
  const fitting: LearningActivity[] = [];
  const worths = new Float64Array(activities.length * topicIds.length);
  for (const activity of activities) {
    const { topics } = activity;
    // Most activities are about something else: those cost no more than this look.
    let place = 0;
    while (place < topics.length && !topicIds.includes(topics[place] ?? '')) place += 1;
    if (place === topics.length || !isEligible(activity, situation)) continue;
    const fit = fitOf(activity, situation);
    const row = fitting.length * topicIds.length;
    for (; place < topics.length; place += 1) {
      const column = topicIds.indexOf(topics[place] ?? '');
      if (column >= 0) worths[row + column] = (weights[column] ?? 0) * coverageAt(place) * fit;
    }
    fitting.push(activity);
  }
  return { activities: fitting, topicIds, worths: worths.subarray(0, fitting.length * topicIds.length) };
}

function gapsOf({ activities, topicIds, worths }: Candidates): Gap[] {
  const active = topicIds.map(() => 0);
  activities.forEach((activity, index) => {
    if (isReading(activity)) return;
    for (let column = 0; column < topicIds.length; column += 1) {
      if ((worths[index * topicIds.length + column] ?? 0) > 0) active[column] = (active[column] ?? 0) + 1;
    }
  });
  return topicIds.flatMap((topicId, column) => {
    const found = active[column] ?? 0;
    return found < enoughActive ? [{ topicId, active: found }] : [];
  });
}

/** What to know before choosing an activity, apart from any focus. */
export function cautionsFor(activity: LearningActivity, situation: Situation): Caution[] {
  const { regions } = activity;
  const elsewhere =
    situation.province !== undefined &&
    regions !== undefined &&
    !regions.includes('national') &&
    !regions.includes('flanders') &&
    !regions.includes(situation.province);
  return [
    ...(activity.confidence === 'low' ? (['may-be-gone'] as const) : []),
    ...(activity.rulesMayChange ? (['check-rules'] as const) : []),
    ...(regions?.includes('flanders') ? (['flemish'] as const) : []),
    ...(elsewhere ? (['elsewhere'] as const) : []),
    ...(activity.hardReading ? (['hard-reading'] as const) : []),
    ...(activity.form === 'intervention' ? (['ask-support'] as const) : []),
  ];
}

/** Need, but never less than the least weight: the person's choice outranks our arithmetic. */
function focusWeight({ importance, level }: TopicResult): number {
  return Math.max(leastFocusWeight, importance * (level ? 3 - level.mean : unmeasuredDistance));
}

/** Hard exclusions: for professionals only, a wrong audience, form of care or age. */
export function isEligible(activity: LearningActivity, situation: Situation): boolean {
  return (
    !isForProfessionalsOnly(activity) &&
    audienceFits(activity.audience, situation) &&
    agesFit(activity.childAge, situation.childAges) &&
    (!activity.careForms ||
      !situation.careForms?.length ||
      situation.careForms.some((form) => activity.careForms?.includes(form)))
  );
}

const phaseAudiences: readonly Audience[] = ['prospective', 'starter', 'experienced'];
const kindAudiences: readonly Audience[] = ['kinship', 'recruited'];

/** An audience that names phases or kinds excludes the others; what the person did not tell excludes nothing. */
function audienceFits(audience: readonly Audience[] | undefined, { phase, kind }: Situation): boolean {
  return !audience || (namesOrSkips(audience, phaseAudiences, phase) && namesOrSkips(audience, kindAudiences, kind));
}

/** Whether the audience names the person's own value, or none of its sort, or the person did not tell. */
function namesOrSkips(audience: readonly Audience[], sort: readonly Audience[], own: Audience | undefined): boolean {
  return own === undefined || audience.includes(own) || !sort.some((value) => audience.includes(value));
}

const confidenceFactors = { high: 1, medium: 0.9, low: 0.5 };

/**
 * How well an activity fits, as a product of factors around 1. All are choices of the makers, judged on written-out
 * situations (tests/advice) and not taken from research; docs/advies.md gives the reason of each.
 */
function fitOf(activity: LearningActivity, situation: Situation): number {
  const { careForms, form } = activity;
  const style = learningStyleOf(form);
  let fit = confidenceFactors[activity.confidence];
  fit *= audienceFactor(activity.audience, situation) * ageFactor(activity.childAge, situation.childAges);
  if (careForms && situation.careForms?.length) fit *= 1.2;
  if (situation.preferredForms?.includes(style)) fit *= 1.6;
  // Between equals, doing or meeting someone before reading.
  else if (style === 'read') fit *= 0.85;
  fit *= regionFactor(activity.regions, style, situation.province);
  if (activity.hardReading) fit *= 0.5;
  // Nobody can book a treatment: it begins with asking. Guidance often asks an intake, or is for an organisation's own.
  if (form === 'intervention') fit *= 0.6;
  if (form === 'guidance') fit *= 0.8;
  return fit;
}

/** What names one phase or one kind of care was made for it; what names them all says nothing. */
function audienceFactor(audience: readonly Audience[] | undefined, { phase, kind }: Situation): number {
  if (!audience) return 1;
  let factor = 1;
  const namedPhases = phaseAudiences.filter((value) => audience.includes(value));
  if (namedPhases.length === 1) {
    // As with questions: who did not tell the phase counts as being a foster parent already.
    factor *= phase ? 1.4 : namedPhases[0] === 'prospective' ? 0.5 : 1;
  }
  if (kindAudiences.filter((value) => audience.includes(value)).length === 1) factor *= kind ? 1.3 : 0.8;
  return factor;
}

/** Years above which an age range is that of almost any foster child. */
const broadAgeRange = 12;
const oldestAge = 23;

/** Made for the age lifts; an age range that the child only just touches lowers. Broad ranges say nothing. */
function ageFactor(range: AgeRange | undefined, childAges: readonly AgeBand[] | undefined): number {
  if (!range || !childAges?.length) return 1;
  const { min = 0, max = oldestAge } = range;
  const covered = childAges.map((band) => {
    const own = ageRangeOf(band);
    return (Math.min(max, own.max) - Math.max(min, own.min) + 1) / (own.max - own.min + 1);
  });
  if (Math.max(...covered) < 0.5) return 0.8;
  return max - min + 1 <= broadAgeRange ? 1.3 : 1;
}

/** Somewhere else is less use; where the person lives is not known, it may be. Flemish matter one can still read or watch. */
function regionFactor(
  regions: readonly Region[] | undefined,
  style: LearningStyle,
  province: Province | undefined,
): number {
  if (!regions) return 1;
  if (province && regions.includes(province)) return 1.2;
  if (regions.includes('national')) return 1;
  if (regions.includes('flanders')) return style === 'read' || style === 'watch' || style === 'online' ? 0.7 : 0.3;
  return province ? 0.4 : 0.7;
}

function coverageAt(place: number): number {
  return coverageByPlace[Math.min(place, coverageByPlace.length - 1)] ?? 0;
}

function reasonsFor(
  activity: LearningActivity,
  focus: ReadonlyMap<TopicId, TopicResult>,
  situation: Situation,
): Reason[] {
  const { audience } = activity;
  const style = learningStyleOf(activity.form);
  const topics = activity.topics.flatMap((topicId, place): Reason[] => {
    const result = focus.get(topicId);
    if (!result) return [];
    const { importance, importanceAnswered, level } = result;
    return [{ kind: 'topic', topicId, place, importance, importanceAnswered, ...(level && { level: level.mean }) }];
  });
  return [
    ...topics,
    ...[situation.phase, situation.kind].flatMap((own): Reason[] =>
      own && audience?.includes(own) ? [{ kind: 'audience', audience: own }] : [],
    ),
    ...(activity.childAge && situation.childAges?.length ? [{ kind: 'child-age' } as const] : []),
    ...(activity.careForms && situation.careForms?.length ? [{ kind: 'care-form' } as const] : []),
    ...(situation.preferredForms?.includes(style) ? [{ kind: 'preferred-form', style } as const] : []),
    ...(situation.province && activity.regions?.includes(situation.province)
      ? [{ kind: 'in-province', province: situation.province } as const]
      : []),
  ];
}
