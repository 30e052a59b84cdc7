import type { ActivityMark } from './activity-marks.ts';
import type { Answer, Assessment, Person } from './assessment.ts';
import type { OwnActivity } from './own-activities.ts';
import type { Goal } from './plan.ts';
import type { QuestionSet } from './question-set.ts';
import type { Reflection } from './reflection.ts';
import type { Talk } from './talk.ts';

/** Everything people entered on a device, with the question sets their answers belong to. */
export interface PersonalData {
  people: readonly Person[];
  assessments: readonly Assessment[];
  answers: readonly Answer[];
  goals: readonly Goal[];
  reflections: readonly Reflection[];
  activityMarks: readonly ActivityMark[];
  ownActivities: readonly OwnActivity[];
  talks: readonly Talk[];
  questionSets: readonly QuestionSet[];
}

export type PersonalDataKind = keyof PersonalData;

export const emptyPersonalData: PersonalData = {
  people: [],
  assessments: [],
  answers: [],
  goals: [],
  reflections: [],
  activityMarks: [],
  ownActivities: [],
  talks: [],
  questionSets: [],
};

export const personalDataKinds = Object.keys(emptyPersonalData) as PersonalDataKind[];

export interface KindComparison {
  added: number;
  same: number;
  /** On both sides with the same id, but not equal. */
  different: number;
}

export type Comparison = Record<PersonalDataKind, KindComparison>;

/** What an import would do: which items are new, the same to whoever looks, or different from what is here. */
export function comparePersonalData(here: PersonalData, incoming: PersonalData): Comparison {
  const compareKind = (kind: PersonalDataKind): KindComparison => {
    const known = meaningsByKey(kind, here[kind]);
    const comparison: KindComparison = { added: 0, same: 0, different: 0 };
    for (const item of incoming[kind]) {
      const existing = known.get(keyOf(kind, item));
      if (existing === undefined) comparison.added += 1;
      else if (existing === meaningOf(item)) comparison.same += 1;
      else comparison.different += 1;
    }
    return comparison;
  };
  return Object.fromEntries(personalDataKinds.map((kind) => [kind, compareKind(kind)])) as Comparison;
}

/**
 * The items of `incoming` to write: what is new, and of what differs only what was chosen.
 * @param fromFile ids of the conflicts in which the incoming side wins; see conflicts.ts.
 */
export function itemsToWrite(
  here: PersonalData,
  incoming: PersonalData,
  fromFile: ReadonlySet<string> = new Set(),
): PersonalData {
  const select = (kind: PersonalDataKind) => {
    const known = meaningsByKey(kind, here[kind]);
    return (incoming[kind] as readonly AnyItem[]).filter((item) => {
      const existing = known.get(keyOf(kind, item));
      return existing === undefined || (existing !== meaningOf(item) && fromFile.has(conflictIdOf(kind, item)));
    });
  };
  return Object.fromEntries(personalDataKinds.map((kind) => [kind, select(kind)])) as unknown as PersonalData;
}

/** By which name a side is chosen for what is on both sides and differs. */
export function conflictIdOf(kind: PersonalDataKind, item: AnyItem): string {
  return `${kind} ${keyOf(kind, item)}`;
}

/**
 * Moments at which something was written, and where someone was looking: these differ although nobody would see a
 * difference, so that nobody is asked about them and they stand in the way of nothing.
 */
const unseen: ReadonlySet<string> = new Set([
  'updatedAt',
  'answeredAt',
  'lastQuestionId',
  'lastMomentId',
  'showsEarlier',
]);

/** Text that is equal for items between which a person would see no difference. */
export function meaningOf(item: AnyItem): string {
  return canonical(Object.fromEntries(Object.entries(item).filter(([field]) => !unseen.has(field))));
}

/** What each of these means to whoever looks, by key. */
export function meaningsByKey(kind: PersonalDataKind, items: readonly AnyItem[]): Map<string, string> {
  return new Map(items.map((item) => [keyOf(kind, item), meaningOf(item)]));
}

export type AnyItem = PersonalData[PersonalDataKind][number];

/** What makes an item the same one on another device. */
export function keyOf(kind: PersonalDataKind, item: AnyItem): string {
  if (kind === 'answers') {
    const { assessmentId, questionId } = item as Answer;
    return `${assessmentId} ${questionId}`;
  }
  if (kind === 'activityMarks') {
    const { personId, activityId } = item as ActivityMark;
    return `${personId} ${activityId}`;
  }
  if (kind === 'questionSets') {
    const { id, version } = item as QuestionSet;
    return `${id} ${version}`;
  }
  return (item as Person | Assessment | Goal | Reflection | OwnActivity | Talk).id;
}

/** Text that is equal for equal values, whatever the order of their fields. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  );
}
