import type { ActivityMark } from '../domain/activity-marks.ts';
import type { Answer, AnswerValue, Assessment, Person } from '../domain/assessment.ts';
import type { LoadedCatalogue, OwnActivity } from '../domain/own-activities.ts';
import type { Goal } from '../domain/plan.ts';
import type { QuestionSet } from '../domain/question-set.ts';
import { readQuestionSet } from '../domain/question-set-shape.ts';
import type { Reflection } from '../domain/reflection.ts';
import {
  ageBands,
  careForms,
  careKinds,
  learningStyles,
  phases,
  provinces,
  type Situation,
} from '../domain/situation.ts';
import type { Talk } from '../domain/talk.ts';
import { readGoal } from './goal-records.ts';
import {
  dayOf,
  isRaw,
  isText,
  listOf,
  longAgo,
  momentOf,
  oneOf,
  optionalText,
  present,
  type Raw,
  someOf,
  textOf,
} from './row-values.ts';

/**
 * Rows as they are stored. Every row carries the version of its shape, because an older build may have written into a
 * newer database without an error. Rows are repaired on read; one that cannot be repaired is left out, never deleted.
 */
export const recordVersion = 1;

const settingKeys = [
  'currentPersonId',
  'advancesByItself',
  'ignoresDigits',
  'textSize',
  'lockAfter',
  'locksOnHiding',
  'lastBackup',
  'backupAsked',
  'installHint',
  'warnAgainOn',
] as const;

/** A choice of this device that belongs to no person. */
export interface Setting {
  key: (typeof settingKeys)[number];
  value: string | boolean;
}

export interface Rows {
  people: Person;
  assessments: Assessment;
  answers: Answer;
  goals: Goal;
  reflections: Reflection;
  activityMarks: ActivityMark;
  ownActivities: OwnActivity;
  catalogues: LoadedCatalogue;
  talks: Talk;
  /** What someone typed that belongs to no row yet, or what the app keeps secret for them; never in a backup. */
  privateTexts: { id: string; text: string };
  questionSets: QuestionSet;
  settings: Setting;
}
export type TableName = keyof Rows;
export type Key = string | [string, string];

export const tableNames = [
  'people',
  'assessments',
  'answers',
  'goals',
  'reflections',
  'activityMarks',
  'ownActivities',
  'catalogues',
  'talks',
  'privateTexts',
  'questionSets',
  'settings',
] as const;

export function keyOf<Name extends TableName>(table: Name, row: Rows[Name]): Key {
  switch (table) {
    case 'answers': {
      const { assessmentId, questionId } = row as Answer;
      return [assessmentId, questionId];
    }
    case 'activityMarks': {
      const { personId, activityId } = row as ActivityMark;
      return [personId, activityId];
    }
    case 'questionSets': {
      const { id, version } = row as QuestionSet;
      return [id, version];
    }
    case 'settings':
      return (row as Setting).key;
    default:
      return (
        row as Person | Assessment | Goal | Reflection | OwnActivity | LoadedCatalogue | Talk | Rows['privateTexts']
      ).id;
  }
}

type Readers = { [Name in TableName]?: (raw: Raw) => Rows[Name] | false | undefined };

/**
 * How each table is read. Ids must be there; anything else that is missing or unreadable becomes empty or absent.
 * Written out by hand, for this is part of what the first question waits for; the tables that come after it are
 * added by later-records.ts.
 */
const readers: Readers = {
  people: ({ id, nickname, situation, createdAt, updatedAt }) =>
    isText(id) && {
      id,
      nickname: textOf(nickname),
      situation: situationOf(situation),
      createdAt: momentOf(createdAt) ?? longAgo,
      updatedAt: momentOf(updatedAt) ?? longAgo,
    },

  assessments: ({ id, personId, questionSetId, questionSetVersion, ...raw }) =>
    isText(id) &&
    isText(personId) &&
    isText(questionSetId) &&
    isText(questionSetVersion) &&
    present({
      id,
      personId,
      questionSetId,
      questionSetVersion,
      situation: situationOf(raw.situation),
      startedAt: momentOf(raw.startedAt) ?? longAgo,
      updatedAt: momentOf(raw.updatedAt) ?? longAgo,
      finishedAt: momentOf(raw.finishedAt),
      lastQuestionId: optionalText(raw.lastQuestionId),
      lastMomentId: optionalText(raw.lastMomentId),
      showsEarlier: raw.showsEarlier === true || undefined,
      focusTopicIds: listOf(raw.focusTopicIds).filter(isText),
    }),

  answers: ({ assessmentId, questionId, value, note, answeredAt }) =>
    isText(assessmentId) &&
    isText(questionId) &&
    present({
      assessmentId,
      questionId,
      value: oneOf(answerValues, value),
      note: optionalText(note),
      answeredAt: momentOf(answeredAt) ?? longAgo,
    }),

  goals: readGoal,

  reflections: ({ id, personId, aboutId, ...raw }) =>
    isText(id) &&
    isText(personId) &&
    isText(aboutId) &&
    present({
      id,
      personId,
      aboutId,
      goalId: optionalText(raw.goalId),
      question: textOf(raw.question),
      text: textOf(raw.text),
      day: dayOf(raw.day),
      createdAt: momentOf(raw.createdAt) ?? longAgo,
      updatedAt: momentOf(raw.updatedAt) ?? longAgo,
    }),

  questionSets: readQuestionSet,

  settings: ({ key, value }) => {
    const known = oneOf(settingKeys, key);
    return known && (isText(value) || typeof value === 'boolean') ? { key: known, value } : undefined;
  },
};

export function addReaders(more: Readers): void {
  Object.assign(readers, more);
}

/** The row as the domain means it, repaired where needed; undefined when it cannot be read as one. */
export function readRow<Name extends TableName>(table: Name, raw: unknown): Rows[Name] | undefined {
  return isRaw(raw) ? readers[table]?.(raw) || undefined : undefined;
}

const answerValues: readonly AnswerValue[] = [0, 1, 2, 3, 'not-applicable', 'unknown'];

function situationOf(raw: unknown): Situation {
  if (!isRaw(raw)) return {};
  return present({
    phase: oneOf(phases, raw.phase),
    kind: oneOf(careKinds, raw.kind),
    careForms: someOf(careForms, raw.careForms),
    childAges: someOf(ageBands, raw.childAges),
    ownChildren: typeof raw.ownChildren === 'boolean' ? raw.ownChildren : undefined,
    caregivers: oneOf([1, 2] as const, raw.caregivers),
    province: oneOf(provinces, raw.province),
    preferredForms: someOf(learningStyles, raw.preferredForms),
  });
}
