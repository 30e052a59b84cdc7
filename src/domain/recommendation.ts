import {
  type Audience,
  isForProfessionalsOnly,
  isReading,
  type LearningActivity,
  learningStyleOf,
} from './catalogue.ts';
import type { TopicResult } from './profile.ts';
import type { ImportanceValue, TopicId } from './question-set.ts';
import { agesFit, type LearningStyle, type Province, type Situation } from './situation.ts';

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
/**
 * Each earlier choice for the same topic, provider or form leaves this share of the worth of the next. For topics the
 * share times the highest need (6) is less than the least focus weight, so every chosen topic comes up among the first.
 */
const diminishing = { topic: 0.3, provider: 0.5, form: 0.8 };
/** A topic someone chose counts for at least this much, whatever was answered. */
const leastFocusWeight = 2;
/** Without a level a topic counts as half-way: neither known as new nor as mastered. */
const unmeasuredDistance = 1.5;
/** A focus topic with fewer activities than this that are not reading matter is called a gap. */
const enoughActive = 2;

export const defaultLimit = 12;

/**
 * Suggestions for the focus topics, best first: hard exclusions, then relevance × fit, then a greedy choice in which
 * a topic, provider or form that was already chosen counts for less. Same input, same output.
 * @param focus results of the topics the person chose, most important to them first.
 * @param limit how many to suggest at most.
 */
export function recommendActivities(
  focus: readonly TopicResult[],
  situation: Situation,
  activities: readonly LearningActivity[],
  limit = defaultLimit,
): Advice {
  const weights = new Map(focus.map((result) => [result.topic.id, focusWeight(result)]));
  const candidates = activities.flatMap((activity) => toCandidate(activity, weights, situation) ?? []);
  const results = new Map(focus.map((result) => [result.topic.id, result]));
  return {
    recommendations: chooseVaried(candidates, limit).map(({ activity }) => ({
      activity,
      reasons: reasonsFor(activity, results, situation),
      cautions: cautionsFor(activity, situation),
    })),
    gaps: focus.flatMap(({ topic }) => {
      const active = candidates.filter(
        ({ activity }) => activity.topics.includes(topic.id) && !isReading(activity),
      ).length;
      return active < enoughActive ? [{ topicId: topic.id, active }] : [];
    }),
  };
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
function audienceFits(audience: readonly Audience[] | undefined, situation: Situation): boolean {
  const fits = (named: readonly Audience[], own: Audience | undefined) => {
    const meant = named.filter((value) => audience?.includes(value));
    return meant.length === 0 || own === undefined || meant.includes(own);
  };
  return fits(phaseAudiences, situation.phase) && fits(kindAudiences, situation.kind);
}

/** Factors by which an activity fits better or worse; documented as choices, not as research. */
function fitOf(activity: LearningActivity, situation: Situation): number {
  const { audience, regions, form, confidence } = activity;
  let fit = { high: 1, medium: 0.9, low: 0.5 }[confidence];
  if (situation.phase && audience?.includes(situation.phase)) fit *= 1.2;
  if (situation.kind && audience?.includes(situation.kind)) fit *= 1.3;
  if (activity.careForms && situation.careForms?.length) fit *= 1.2;
  if (activity.childAge && situation.childAges?.length) fit *= 1.15;
  if (situation.preferredForms?.includes(learningStyleOf(form))) fit *= 1.4;
  if (regions && situation.province) {
    if (regions.includes(situation.province)) fit *= 1.2;
    else if (!regions.includes('national')) fit *= 0.4;
  }
  if (regions?.includes('flanders')) fit *= 0.7;
  if (activity.hardReading) fit *= 0.5;
  // Nobody can book a treatment: it begins with asking the support worker.
  if (form === 'intervention') fit *= 0.6;
  return fit;
}

interface Candidate {
  activity: LearningActivity;
  parts: readonly { topicId: TopicId; worth: number }[];
  fit: number;
  /** Relevance × fit before anything was chosen; later choices can only lower it. */
  worth: number;
}

/** What an activity could bring, or undefined when it is about none of the topics or not meant for this person. */
function toCandidate(
  activity: LearningActivity,
  weights: ReadonlyMap<TopicId, number>,
  situation: Situation,
): Candidate | undefined {
  const parts = activity.topics.flatMap((topicId, place) => {
    const weight = weights.get(topicId);
    return weight === undefined ? [] : [{ topicId, worth: weight * coverageAt(place) }];
  });
  if (parts.length === 0 || !isEligible(activity, situation)) return undefined;
  const fit = fitOf(activity, situation);
  return { activity, parts, fit, worth: fit * parts.reduce((sum, part) => sum + part.worth, 0) };
}

function coverageAt(place: number): number {
  return coverageByPlace[Math.min(place, coverageByPlace.length - 1)] ?? 0;
}

/** How often something was chosen already, and what that leaves of its worth. */
class Discount {
  private readonly times = new Map<string, number>();

  constructor(private readonly share: number) {}

  of(key: string): number {
    return this.share ** (this.times.get(key) ?? 0);
  }

  note(key: string): void {
    this.times.set(key, (this.times.get(key) ?? 0) + 1);
  }
}

function chooseVaried(candidates: readonly Candidate[], limit: number): Candidate[] {
  const ordered = [...candidates].sort(
    (one, other) => other.worth - one.worth || (one.activity.id < other.activity.id ? -1 : 1),
  );
  const chosen = new Set<Candidate>();
  const topics = new Discount(diminishing.topic);
  const providers = new Discount(diminishing.provider);
  const forms = new Discount(diminishing.form);
  const worthNow = ({ activity, parts, fit }: Candidate) =>
    fit *
    parts.reduce((sum, part) => sum + part.worth * topics.of(part.topicId), 0) *
    providers.of(activity.provider) *
    forms.of(activity.form);
  while (chosen.size < limit) {
    let best: { candidate: Candidate; worth: number } | undefined;
    for (const candidate of ordered) {
      // What follows was worth less from the start, and choices only lower a worth.
      if (best && candidate.worth < best.worth) break;
      if (chosen.has(candidate)) continue;
      const worth = worthNow(candidate);
      const isBetter =
        !best || worth > best.worth || (worth === best.worth && candidate.activity.id < best.candidate.activity.id);
      if (isBetter) best = { candidate, worth };
    }
    if (!best) break;
    const { activity, parts } = best.candidate;
    chosen.add(best.candidate);
    for (const { topicId } of parts) topics.note(topicId);
    providers.note(activity.provider);
    forms.note(activity.form);
  }
  return [...chosen];
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
