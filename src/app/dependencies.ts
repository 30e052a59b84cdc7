import type { Assessment, Person } from '../domain/assessment.ts';
import type { CalendarDay } from '../domain/calendar-day.ts';
import { hasSituations, type QuestionSet } from '../domain/question-set.ts';
import type { Change, Reader, Store } from '../storage/store.ts';
import { readAssessments, readCurrentPerson } from './queries.ts';

/** What the actions need from outside: the rows, the questions, and the two things that are never the same twice. */
export interface Dependencies {
  store: Store;
  /** The bundled set, without its situations until those have been fetched. */
  questionSet(): QuestionSet;
  /** Now, as an ISO timestamp. */
  now(): string;
  /** The day it is where the person is. */
  today(): CalendarDay;
  newId(): string;
}

export type { Written } from '../storage/store.ts';

/** The person who answers, made when there is none yet. Adds what has to be written to `changes`. */
export async function ensurePerson({ now, newId }: Dependencies, reader: Reader, changes: Change[]): Promise<Person> {
  const existing = await readCurrentPerson(reader);
  if (existing) return existing;
  const person: Person = { id: newId(), nickname: '', situation: {}, createdAt: now(), updatedAt: now() };
  changes.push(
    { table: 'people', put: person },
    { table: 'settings', put: { key: 'currentPersonId', value: person.id } },
  );
  return person;
}

/**
 * A copy of the bundled set for as long as answers point to it, made when this version was not used before. Not while its
 * situations are missing: a later answer makes it.
 */
export async function keepQuestionSet({ questionSet }: Dependencies, reader: Reader, changes: Change[]): Promise<void> {
  const set = questionSet();
  if (!hasSituations(set) || (await reader.has('questionSets', [set.id, set.version]))) return;
  changes.push({ table: 'questionSets', put: set });
}

/** A new assessment for a person. Adds what has to be written beside it to `changes`. */
export async function newAssessment(
  dependencies: Dependencies,
  reader: Reader,
  person: Person,
  changes: Change[],
): Promise<Assessment> {
  await keepQuestionSet(dependencies, reader, changes);
  const { questionSet, now, newId } = dependencies;
  const { id, version } = questionSet();
  const [latest] = await readAssessments(reader, person.id);
  return {
    id: newId(),
    personId: person.id,
    questionSetId: id,
    questionSetVersion: version,
    situation: person.situation,
    startedAt: later(now(), latest?.startedAt),
    updatedAt: now(),
    focusTopicIds: [],
  };
}

/** Now, or just after a moment that is not past yet: on a device whose clock was set back the newest stays the newest. */
function later(now: string, than: string | undefined): string {
  return than === undefined || now > than ? now : new Date(Date.parse(than) + 1).toISOString();
}

export async function readLatestAssessment(reader: Reader): Promise<Assessment | undefined> {
  const person = await readCurrentPerson(reader);
  return person && (await readAssessments(reader, person.id))[0];
}
