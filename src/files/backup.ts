import * as v from 'valibot';
import { activityMarks, helpfulness } from '../domain/activity-marks.ts';
import type { AnswerValue } from '../domain/assessment.ts';
import { activityForms } from '../domain/catalogue.ts';
import { backupFormat, sharedFormats } from '../domain/file-formats.ts';
import { largestBackup } from '../domain/file-limits.ts';
import { type PersonalData, personalDataKinds } from '../domain/personal-data.ts';
import { tellings } from '../domain/plan.ts';
import type { QuestionSet } from '../domain/question-set.ts';
import { readQuestionSet } from '../domain/question-set-shape.ts';
import { failed, type Result, success } from '../domain/result.ts';
import { ageBands, careForms, careKinds, learningStyles, phases, provinces } from '../domain/situation.ts';
import { talkThemes } from '../domain/talk.ts';
import { formatVersion } from './envelope.ts';
import { upgradeSteps } from './upgrade-steps.ts';

/**
 * A backup file: one JSON object. Written strictly, read with one mildness: a file that the rescue page made has no
 * checksum, for it holds raw rows; of those, rows that cannot be read are left out and counted.
 */
/**
 * not-a-backup: some other file. shared: a part or agreements that someone shared. damaged: ours, but cut off or changed.
 * newer: made by a newer version of the app. too-large: more than this app reads.
 */
export type BackupFailure = 'not-a-backup' | 'shared' | 'damaged' | 'newer' | 'too-large';

export interface ReadBackup {
  data: PersonalData;
  createdAt: string;
  /** Rows of a rescue file that could not be read. */
  leftOut: number;
}

/** The notation allows for moments that are none, such as of a time zone that nobody has. */
const moment = v.pipe(
  v.string(),
  v.isoTimestamp(),
  v.check((written) => !Number.isNaN(Date.parse(written))),
);
/** Far above what the app lets anyone write, so that whatever it holds can be read again. */
const text = v.pipe(v.string(), v.maxLength(100_000));

const situation = v.object({
  phase: v.exactOptional(v.picklist(phases)),
  kind: v.exactOptional(v.picklist(careKinds)),
  careForms: v.exactOptional(v.array(v.picklist(careForms))),
  childAges: v.exactOptional(v.array(v.picklist(ageBands))),
  ownChildren: v.exactOptional(v.boolean()),
  caregivers: v.exactOptional(v.picklist([1, 2])),
  province: v.exactOptional(v.picklist(provinces)),
  preferredForms: v.exactOptional(v.array(v.picklist(learningStyles))),
});

const talkSubject = v.variant('kind', [
  v.object({ kind: v.literal('theme'), theme: v.picklist(talkThemes) }),
  v.object({ kind: v.literal('strengths') }),
  v.object({ kind: v.literal('topic'), topicId: text }),
  v.object({ kind: v.literal('own'), text }),
]);

const agreementSchema = v.object({
  id: text,
  what: text,
  who: text,
  by: v.exactOptional(text),
  itemId: v.exactOptional(text),
  doneAt: v.exactOptional(moment),
});

const rowSchemas = {
  people: v.object({ id: text, nickname: text, situation, createdAt: moment, updatedAt: moment }),
  assessments: v.object({
    id: text,
    personId: text,
    questionSetId: text,
    questionSetVersion: text,
    situation,
    startedAt: moment,
    updatedAt: moment,
    finishedAt: v.exactOptional(moment),
    lastQuestionId: v.exactOptional(text),
    lastMomentId: v.exactOptional(text),
    showsEarlier: v.exactOptional(v.literal(true)),
    focusTopicIds: v.array(text),
  }),
  answers: v.object({
    assessmentId: text,
    questionId: text,
    value: v.exactOptional(v.picklist([0, 1, 2, 3, 'not-applicable', 'unknown'] satisfies AnswerValue[])),
    note: v.exactOptional(text),
    answeredAt: moment,
  }),
  goals: v.object({
    id: text,
    personId: text,
    topicId: v.exactOptional(text),
    title: v.exactOptional(text),
    reflectionId: v.exactOptional(text),
    change: text,
    steps: v.array(
      v.object({
        id: text,
        kind: v.picklist(['activity', 'small-step', 'own']),
        text: text,
        activityId: v.exactOptional(text),
        agreementId: v.exactOptional(text),
        day: v.exactOptional(text),
        doneAt: v.exactOptional(moment),
        review: v.exactOptional(
          v.object({
            helped: v.exactOptional(v.picklist(helpfulness)),
            took: text,
            tells: v.exactOptional(v.picklist(tellings)),
          }),
        ),
        dropped: v.exactOptional(v.object({ at: moment, reason: text })),
      }),
    ),
    ifThen: v.object({ when: text, then: text }),
    byDate: v.exactOptional(text),
    firstSign: text,
    supporter: text,
    closing: v.exactOptional(
      v.object({ closedAt: moment, outcome: text, lookBack: v.exactOptional(v.picklist([0, 1, 2, 3])) }),
    ),
    createdAt: moment,
    updatedAt: moment,
  }),
  reflections: v.object({
    id: text,
    personId: text,
    aboutId: text,
    goalId: v.exactOptional(text),
    question: text,
    text: text,
    day: v.exactOptional(text),
    createdAt: moment,
    updatedAt: moment,
  }),
  activityMarks: v.object({
    personId: text,
    activityId: text,
    mark: v.picklist(activityMarks),
    wasKept: v.exactOptional(v.literal(true)),
    helped: v.exactOptional(v.picklist(helpfulness)),
    updatedAt: moment,
  }),
  ownActivities: v.object({
    id: text,
    personId: text,
    topicId: text,
    title: text,
    form: v.exactOptional(v.picklist(activityForms)),
    provider: text,
    note: text,
    url: v.exactOptional(text),
    createdAt: moment,
    updatedAt: moment,
  }),
  talks: v.object({
    id: text,
    personId: text,
    withWhom: text,
    items: v.array(v.object({ id: text, subject: talkSubject, note: text, discussedAt: v.exactOptional(moment) })),
    hidden: v.object({ topicIds: v.array(text), questionIds: v.array(text) }),
    agreements: v.array(agreementSchema),
    withoutEarlier: v.exactOptional(v.literal(true)),
    earlierNote: v.exactOptional(text),
    nextDay: v.exactOptional(text),
    closedAt: v.exactOptional(moment),
    createdAt: moment,
    updatedAt: moment,
  }),
  questionSets: v.pipe(
    v.unknown(),
    v.transform(readQuestionSet),
    v.custom<QuestionSet>((set) => set !== undefined),
  ),
};

/** The text of a backup file with everything in `data`. */
export async function writeBackup(data: PersonalData, createdAt: string): Promise<string> {
  return JSON.stringify({ format: backupFormat, formatVersion, createdAt, checksum: await checksumOf(data), data });
}

/** Reads a backup file of this or any earlier version. Nothing is trusted before it has been checked. */
export async function parseBackup(contents: string): Promise<Result<ReadBackup, BackupFailure>> {
  if (contents.length > largestBackup) return failed('too-large');
  let file: unknown;
  try {
    file = JSON.parse(contents);
  } catch {
    return failed(contents.includes(`"${backupFormat}"`) ? 'damaged' : 'not-a-backup');
  }
  const envelope = v.safeParse(v.looseObject({ format: v.literal(backupFormat) }), file);
  if (!envelope.success) {
    const isShared = v.safeParse(v.looseObject({ format: v.picklist(Object.values(sharedFormats)) }), file).success;
    return failed(isShared ? 'shared' : 'not-a-backup');
  }
  const version = envelope.output.formatVersion;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) return failed('damaged');
  if (version > formatVersion) return failed('newer');
  const { checksum, data } = envelope.output;
  if (checksum !== undefined && checksum !== (await checksumOf(data))) return failed('damaged');

  const latest = upgradeSteps.slice(version - 1).reduce<unknown>((old, step) => step.upgrade(old), envelope.output);
  const checked = v.safeParse(
    v.object({
      createdAt: moment,
      data: v.object(v.entriesFromList(personalDataKinds, v.array(v.unknown()))),
    }),
    latest,
  );
  if (!checked.success) return failed('damaged');
  let leftOut = 0;
  const rows = Object.fromEntries(
    personalDataKinds.map((kind) => [
      kind,
      checked.output.data[kind].flatMap((raw) => {
        const row = v.safeParse(rowSchemas[kind] as v.GenericSchema, raw);
        if (row.success) return [row.output];
        leftOut += 1;
        return [];
      }),
    ]),
  );
  if (leftOut > 0 && checksum !== undefined) return failed('damaged');
  return success({ data: rows as unknown as PersonalData, createdAt: checked.output.createdAt, leftOut });
}

/**
 * SHA-256 in hexadecimals; shows that a file was cut off or changed by accident, not who made it. Undefined for what is
 * nested so deep that it cannot be written as text again: no backup of ours.
 */
export async function checksumOf(data: unknown): Promise<string | undefined> {
  let text: string;
  try {
    text = JSON.stringify(data) ?? '';
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
