import {
  type AnyItem,
  canonical,
  conflictIdOf,
  keyOf,
  type PersonalData,
  type PersonalDataKind,
} from './personal-data.ts';

/**
 * Kinds of which a person chooses a side. Answers go along with their assessment; a question set is the app's own, and
 * what is here stays.
 */
const chosenKinds = [
  'people',
  'assessments',
  'goals',
  'reflections',
  'activityMarks',
  'ownActivities',
  'talks',
] as const;
type ChosenKind = (typeof chosenKinds)[number];

/** Something that is on this device and in a file, and not equal. */
export type Conflict = {
  [Kind in ChosenKind]: {
    id: string;
    kind: Kind;
    here: PersonalData[Kind][number];
    incoming: PersonalData[Kind][number];
    /** How many of its answers differ, when it is an assessment. */
    answers: number;
  };
}[ChosenKind];

/** Everything in which a person has to choose a side, in the order of the kinds. */
export function conflictsOf(here: PersonalData, incoming: PersonalData): Conflict[] {
  const answers = differingAnswers(here, incoming);
  return chosenKinds.flatMap((kind) => {
    const itemsHere = byKey(kind, here[kind]);
    const itemsIncoming = byKey(kind, incoming[kind]);
    const keys = [...itemsIncoming.keys(), ...(kind === 'assessments' ? answers.keys() : [])];
    return [...new Set(keys)].flatMap((key) => {
      const ours = itemsHere.get(key);
      const theirs = itemsIncoming.get(key);
      const differing = kind === 'assessments' ? (answers.get(key) ?? 0) : 0;
      // An assessment may be on one side only, while the answers to it are on both.
      const item = theirs ?? ours;
      const isDifferent = ours !== undefined && theirs !== undefined && canonical(ours) !== canonical(theirs);
      if (!item || (!isDifferent && differing === 0)) return [];
      const conflict = { id: conflictIdOf(kind, item), kind, here: ours ?? item, incoming: item, answers: differing };
      return [conflict as Conflict];
    });
  });
}

function byKey(kind: PersonalDataKind, items: readonly AnyItem[]): Map<string, AnyItem> {
  return new Map(items.map((item) => [keyOf(kind, item), item]));
}

/** How many answers differ, by the id of their assessment. */
function differingAnswers(here: PersonalData, incoming: PersonalData): Map<string, number> {
  const known = byKey('answers', here.answers);
  const amounts = new Map<string, number>();
  for (const answer of incoming.answers) {
    const ours = known.get(keyOf('answers', answer));
    if (!ours || canonical(ours) === canonical(answer)) continue;
    amounts.set(answer.assessmentId, (amounts.get(answer.assessmentId) ?? 0) + 1);
  }
  return amounts;
}
