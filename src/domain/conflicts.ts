import type { Answer } from './assessment.ts';
import { type AnyItem, conflictIdOf, keyOf, meaningOf, type PersonalData } from './personal-data.ts';

/** Kinds of which a person chooses a side. A question set is the app's own, and what is here stays. */
const chosenKinds = [
  'people',
  'assessments',
  'answers',
  'goals',
  'reflections',
  'activityMarks',
  'ownActivities',
  'talks',
] as const;
type ChosenKind = (typeof chosenKinds)[number];

/** Something that is on this device and in a file, and in which a person would see a difference. */
export type Conflict = {
  [Kind in ChosenKind]: {
    id: string;
    kind: Kind;
    here: PersonalData[Kind][number];
    incoming: PersonalData[Kind][number];
  };
}[ChosenKind];

/** Everything in which a person has to choose a side, in the order of the kinds; each answer by itself. */
export function conflictsOf(here: PersonalData, incoming: PersonalData): Conflict[] {
  const assessments = new Set([...here.assessments, ...incoming.assessments].map(({ id }) => id));
  return chosenKinds.flatMap((kind) => {
    const known = new Map((here[kind] as readonly AnyItem[]).map((item) => [keyOf(kind, item), item]));
    return (incoming[kind] as readonly AnyItem[]).flatMap((item): Conflict[] => {
      const ours = known.get(keyOf(kind, item));
      if (!ours || meaningOf(ours) === meaningOf(item)) return [];
      // What was answered when nobody knows is shown nowhere: there is nothing to choose between.
      if (kind === 'answers' && !assessments.has((item as Answer).assessmentId)) return [];
      return [{ id: conflictIdOf(kind, item), kind, here: ours, incoming: item } as Conflict];
    });
  });
}
