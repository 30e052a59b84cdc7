import {
  type AnswersByQuestion,
  type Assessment,
  answersByQuestion,
  byAge,
  isAnsweredWith,
  type Person,
} from '../domain/assessment.ts';
import { type Goal, orderedGoals } from '../domain/plan.ts';
import type { QuestionSet } from '../domain/question-set.ts';
import type { Reflection } from '../domain/reflection.ts';
import type { Situation } from '../domain/situation.ts';
import type { Reader } from '../storage/store.ts';
import { type Preferences, readPreferences, usualPreferences } from './preferences.ts';

/** What is on this device for the person who is answering now. */
export interface Current {
  people: readonly Person[];
  person?: Person;
  /** The situation the questions fit: of the latest assessment, else of the person. */
  situation: Situation;
  /** The latest assessment of this person. */
  assessment?: Assessment;
  answers: AnswersByQuestion;
  /** The set the assessment was answered with; the bundled one when there is none yet. */
  questionSet: QuestionSet;
  goals: readonly Goal[];
  reflections: readonly Reflection[];
  preferences: Preferences;
}

function emptyCurrent(questionSet: QuestionSet): Current {
  return {
    people: [],
    situation: {},
    answers: new Map(),
    questionSet,
    goals: [],
    reflections: [],
    preferences: usualPreferences,
  };
}

export async function readPeople(reader: Reader): Promise<Person[]> {
  return (await reader.list('people')).sort(byAge);
}

/** The person chosen on this device, or the first one. */
export async function readCurrentPerson(reader: Reader): Promise<Person | undefined> {
  const [chosen, people] = await Promise.all([reader.get('settings', 'currentPersonId'), readPeople(reader)]);
  return people.find(({ id }) => id === chosen?.value) ?? people[0];
}

/** Assessments of a person, or of everyone on this device; latest first. */
export async function readAssessments(reader: Reader, personId?: string): Promise<Assessment[]> {
  return (await reader.list('assessments', personId === undefined ? undefined : { personId })).sort(
    (one, other) => other.startedAt.localeCompare(one.startedAt) || other.id.localeCompare(one.id),
  );
}

/** The set an assessment was answered with: the bundled one or its frozen copy. */
async function readQuestionSetOf(
  reader: Reader,
  assessment: Assessment | undefined,
  bundled: QuestionSet,
): Promise<QuestionSet> {
  if (!assessment) return bundled;
  const { questionSetId, questionSetVersion } = assessment;
  if (isAnsweredWith(assessment, bundled)) return bundled;
  return (await reader.get('questionSets', [questionSetId, questionSetVersion])) ?? bundled;
}

/** One assessment with what is needed to show it. */
export interface AssessmentView {
  assessment: Assessment;
  answers: AnswersByQuestion;
  questionSet: QuestionSet;
}

export async function readAssessmentView(
  reader: Reader,
  assessmentId: string,
  bundled: QuestionSet,
): Promise<AssessmentView | undefined> {
  const assessment = await reader.get('assessments', assessmentId);
  if (!assessment) return undefined;
  return {
    assessment,
    answers: answersByQuestion(await reader.list('answers', { assessmentId })),
    questionSet: await readQuestionSetOf(reader, assessment, bundled),
  };
}

export async function readCurrent(reader: Reader, bundled: QuestionSet): Promise<Current> {
  const people = await readPeople(reader);
  const person = await readCurrentPerson(reader);
  const base = { ...emptyCurrent(bundled), people, preferences: await readPreferences(reader) };
  if (!person) return base;
  const latest = (await readAssessments(reader, person.id))[0];
  const view = latest && (await readAssessmentView(reader, latest.id, bundled));
  return {
    ...base,
    person,
    situation: person.situation,
    ...(view && { ...view, situation: view.assessment.situation }),
    goals: orderedGoals(await reader.list('goals', { personId: person.id })),
    reflections: await reader.list('reflections', { personId: person.id }),
  };
}
