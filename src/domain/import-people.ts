import { answeredIn } from './answered-questions.ts';
import { byAge, type Person } from './assessment.ts';
import type { PersonalData } from './personal-data.ts';
import type { QuestionSet } from './question-set.ts';

/** Someone as they may know themselves again: by how much they answered, and since when. */
export interface KnownPerson {
  person: Person;
  questions: number;
  /** When their first assessment began. */
  startedAt?: string;
}

/** Who the app goes on as after an import. */
export type GoesOn =
  /** As who is answering now: the file knows them too, or brings nobody new. */
  | { as: 'same' }
  /** As someone in the file: there is nobody here who entered anything. `blank` is who would only be in the way. */
  | { as: 'file'; personId: string; blank?: Person }
  /** Only the person knows: who is answering here is not in the file, and the file brings someone. */
  | { as: 'asked'; here: KnownPerson; inFile: readonly KnownPerson[] };

/** @param current who is answering on this device now. */
export function goesOnAfter(
  here: PersonalData,
  current: Person | undefined,
  incoming: PersonalData,
  bundled: QuestionSet,
): GoesOn {
  const known = new Set(here.people.map(({ id }) => id));
  const newcomers = [...incoming.people].filter(({ id }) => !known.has(id)).sort(byAge);
  const isInFile = incoming.people.some(({ id }) => id === current?.id);
  const [first] = newcomers;
  if (!first || isInFile) return { as: 'same' };
  if (current && hasEntered(current, here)) {
    return {
      as: 'asked',
      here: knownPerson(current, here, bundled),
      inFile: newcomers.map((person) => knownPerson(person, incoming, bundled)),
    };
  }
  const main = newcomers.find((person) => hasEntered(person, incoming)) ?? first;
  const isBlank = current && isBlankPerson(current, here);
  return { as: 'file', personId: main.id, ...(isBlank && { blank: current }) };
}

/** What someone is known by among what is on one side. */
export function knownPerson(person: Person, data: PersonalData, bundled: QuestionSet): KnownPerson {
  const assessments = data.assessments.filter(({ personId }) => personId === person.id);
  const [startedAt] = assessments.map((one) => one.startedAt).sort();
  return {
    person,
    questions: answeredIn({ ...data, assessments }, bundled).questions,
    ...(startedAt !== undefined && { startedAt }),
  };
}

/** Whether there is a word or an answer of this person, or anything else they would miss. */
function hasEntered(person: Person, data: PersonalData): boolean {
  const own = new Set(data.assessments.filter(({ personId }) => personId === person.id).map(({ id }) => id));
  return (
    person.nickname !== '' ||
    data.answers.some(({ assessmentId, value, note }) => own.has(assessmentId) && (value !== undefined || note)) ||
    [data.goals, data.reflections, data.activityMarks, data.ownActivities, data.talks].some((rows) =>
      rows.some(({ personId }) => personId === person.id),
    )
  );
}

/** Whether someone may go without leaving anything behind: made by looking around, and nothing is theirs. */
export function isBlankPerson(person: Person, data: PersonalData): boolean {
  const tells = Object.values(person.situation).some((told) =>
    Array.isArray(told) ? told.length > 0 : told !== undefined,
  );
  return !tells && !hasEntered(person, data) && !data.assessments.some(({ personId }) => personId === person.id);
}
