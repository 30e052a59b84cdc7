import * as v from 'valibot';
import type { Answer, AnswerValue, Assessment, Person } from '../domain/assessment.ts';
import type { Goal } from '../domain/plan.ts';
import type { QuestionSet } from '../domain/question-set.ts';
import { readQuestionSet } from '../domain/question-set-shape.ts';
import {
  ageBands,
  careForms,
  careKinds,
  learningStyles,
  phases,
  provinces,
  type Situation,
} from '../domain/situation.ts';

/**
 * Rows as they are stored. Every row carries the version of its shape, because an older build may have written into a
 * newer database without an error. Rows are repaired on read; one that cannot be repaired is left out, never deleted.
 */
export const recordVersion = 1;

/** A choice of this device that belongs to no person. */
export interface Setting {
  key: 'currentPersonId' | 'advancesByItself';
  value: string | boolean;
}

export interface Rows {
  people: Person;
  assessments: Assessment;
  answers: Answer;
  goals: Goal;
  questionSets: QuestionSet;
  settings: Setting;
}
export type TableName = keyof Rows;
export type Key = string | [string, string];

export const tableNames = ['people', 'assessments', 'answers', 'goals', 'questionSets', 'settings'] as const;

export function keyOf<Name extends TableName>(table: Name, row: Rows[Name]): Key {
  switch (table) {
    case 'answers': {
      const { assessmentId, questionId } = row as Answer;
      return [assessmentId, questionId];
    }
    case 'questionSets': {
      const { id, version } = row as QuestionSet;
      return [id, version];
    }
    case 'settings':
      return (row as Setting).key;
    default:
      return (row as Person | Assessment | Goal).id;
  }
}

const text = v.fallback(v.string(), '');
const isoMoment = v.pipe(v.string(), v.isoTimestamp());
const moment = v.fallback(isoMoment, '1970-01-01T00:00:00.000Z');

/** Keeps the known values of a list and drops the others. */
function listOf<const Values extends readonly string[]>(values: Values) {
  return v.pipe(
    v.array(v.unknown()),
    v.transform((list) => list.filter((value): value is Values[number] => values.includes(value as string))),
  );
}

/** Fields that are absent or unreadable stay absent. */
function present<Value extends object>(value: Value): Value {
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as Value;
}

const maybe = <Schema extends v.GenericSchema>(schema: Schema) => v.fallback(v.optional(schema), undefined);

const situation = v.fallback(
  v.pipe(
    v.object({
      phase: maybe(v.picklist(phases)),
      kind: maybe(v.picklist(careKinds)),
      careForms: maybe(listOf(careForms)),
      childAges: maybe(listOf(ageBands)),
      ownChildren: maybe(v.boolean()),
      caregivers: maybe(v.picklist([1, 2])),
      province: maybe(v.picklist(provinces)),
      preferredForms: maybe(listOf(learningStyles)),
    }),
    v.transform((value) => present(value) as Situation),
  ),
  {},
);

const textList = v.fallback(
  v.pipe(
    v.array(v.unknown()),
    v.transform((list) => list.filter((value): value is string => typeof value === 'string')),
  ),
  [],
);

const answerValue = v.picklist([0, 1, 2, 3, 'not-applicable', 'unknown'] satisfies AnswerValue[]);

const goalStep = v.pipe(
  v.object({
    id: v.string(),
    kind: v.fallback(v.picklist(['activity', 'small-step', 'own']), 'own'),
    text,
    activityId: maybe(v.string()),
    doneAt: maybe(isoMoment),
  }),
  v.transform(present),
);

const schemas = {
  people: v.object({ id: v.string(), nickname: text, situation, createdAt: moment, updatedAt: moment }),
  assessments: v.pipe(
    v.object({
      id: v.string(),
      personId: v.string(),
      questionSetId: v.string(),
      questionSetVersion: v.string(),
      situation,
      startedAt: moment,
      updatedAt: moment,
      finishedAt: maybe(isoMoment),
      lastQuestionId: maybe(v.string()),
      focusTopicIds: textList,
    }),
    v.transform(present),
  ),
  answers: v.pipe(
    v.object({
      assessmentId: v.string(),
      questionId: v.string(),
      value: maybe(answerValue),
      note: maybe(v.string()),
      answeredAt: moment,
    }),
    v.transform(present),
  ),
  goals: v.pipe(
    v.object({
      id: v.string(),
      personId: v.string(),
      topicId: v.string(),
      change: text,
      steps: v.fallback(
        v.pipe(
          v.array(v.unknown()),
          v.transform((list) =>
            list.flatMap((raw) => {
              const step = v.safeParse(goalStep, raw);
              return step.success ? [step.output] : [];
            }),
          ),
        ),
        [],
      ),
      ifThen: v.fallback(v.object({ when: text, then: text }), { when: '', then: '' }),
      byDate: maybe(v.string()),
      firstSign: text,
      supporter: text,
      createdAt: moment,
      updatedAt: moment,
    }),
    v.transform(present),
  ),
  settings: v.object({
    key: v.picklist(['currentPersonId', 'advancesByItself']),
    value: v.union([v.string(), v.boolean()]),
  }),
};

/** The row as the domain means it, repaired where needed; undefined when it cannot be read as one. */
export function readRow<Name extends TableName>(table: Name, raw: unknown): Rows[Name] | undefined {
  if (table === 'questionSets') return readQuestionSet(raw) as Rows[Name] | undefined;
  const row = v.safeParse(schemas[table as keyof typeof schemas] as v.GenericSchema, raw);
  return row.success ? (row.output as Rows[Name]) : undefined;
}
