import * as v from 'valibot';
import { isCalendarDay } from '../domain/calendar-day.ts';
import { backupFormat, sharedFormats as formats } from '../domain/file-formats.ts';
import { failed, type Result, success } from '../domain/result.ts';
import { longestShared, mostShared } from '../domain/shared-limits.ts';
import type { SharedAgreements, SharedPart } from '../domain/shared-part.ts';

/** What one side gives the other: a part to look at, or the agreements that came of it. One JSON object in an envelope. */

export type Shared = { kind: 'part'; part: SharedPart } | { kind: 'agreements'; agreements: SharedAgreements };

/**
 * not-ours: some other file. backup: everything someone filled in, chosen by mistake. damaged: ours, but cut off or
 * changed. newer: made by a newer version of the app.
 */
export type SharedTextFailure = 'empty' | 'not-ours' | 'backup' | 'damaged' | 'newer' | 'too-large';

/** Bytes; several times a part with everything in it and every note as long as it may be. */
export const largestShared = 5_000_000;

const formatVersion = 1;

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(longestShared.id));
const title = v.pipe(v.string(), v.maxLength(longestShared.title));
const text = v.pipe(v.string(), v.maxLength(longestShared.text));
/** The notation allows for moments that are none, such as of a time zone that nobody has. */
const moment = v.pipe(
  v.string(),
  v.maxLength(longestShared.id),
  v.isoTimestamp(),
  v.check((written) => !Number.isNaN(Date.parse(written))),
);
const day = v.pipe(v.string(), v.maxLength(longestShared.id), v.check(isCalendarDay));
const list = <Item extends v.GenericSchema>(item: Item, most: number) => v.pipe(v.array(item), v.maxLength(most));

const agreement = v.object({
  id,
  what: text,
  who: title,
  by: v.exactOptional(day),
  itemId: v.exactOptional(id),
  doneAt: v.exactOptional(moment),
});

const item = v.object({
  id,
  title,
  questions: list(text, mostShared.questions),
  note: text,
  strengths: v.exactOptional(list(v.object({ topic: title, answer: v.exactOptional(text) }), mostShared.strengths)),
});

const partSchema = v.object({
  id,
  madeAt: moment,
  by: title,
  questionSet: v.object({ id, version: id }),
  // A moment in files of before.
  answeredOn: v.exactOptional(v.union([day, moment])),
  profile: v.exactOptional(
    list(
      v.object({
        id: v.exactOptional(id),
        title,
        topics: list(
          v.object({
            id,
            title,
            level: v.exactOptional(v.pipe(v.number(), v.minValue(0), v.maxValue(3))),
            why: v.exactOptional(v.picklist(['unknown', 'not-applicable'])),
            importance: v.exactOptional(v.picklist([0, 1, 2])),
          }),
          mostShared.topics,
        ),
      }),
      mostShared.pillars,
    ),
  ),
  answers: v.exactOptional(
    list(
      v.object({ topicId: id, topic: title, question: text, answer: text, note: v.exactOptional(text) }),
      mostShared.answers,
    ),
  ),
  plan: v.exactOptional(
    list(
      v.object({
        title,
        change: text,
        steps: list(v.object({ text, isDone: v.boolean(), day: v.exactOptional(day) }), mostShared.steps),
        ifThen: text,
        byDate: v.exactOptional(day),
        supporter: title,
      }),
      mostShared.goals,
    ),
  ),
  talk: v.exactOptional(
    v.object({
      id,
      withWhom: title,
      items: list(item, mostShared.items),
      earlier: list(agreement, mostShared.agreements),
      agreements: list(agreement, mostShared.agreements),
      nextDay: v.exactOptional(day),
    }),
  ),
});

const agreementsSchema = v.object({
  talkId: id,
  madeAt: moment,
  agreements: list(agreement, mostShared.agreements),
  nextDay: v.exactOptional(day),
});

/** The text of a file with a part to show to someone. */
export function writeSharedPart(part: SharedPart): string {
  return JSON.stringify({ format: formats.part, formatVersion, data: part });
}

/** The text of a file with the agreements of a talk. */
export function writeSharedAgreements(agreements: SharedAgreements): string {
  return JSON.stringify({ format: formats.agreements, formatVersion, data: agreements });
}

/** Reads either file. Nothing is trusted before it has been checked; what is not known of is left out. */
export function parseShared(contents: string): Result<Shared, SharedTextFailure> {
  if (contents.length > largestShared) return failed('too-large');
  if (!contents.trim()) return failed('empty');
  let file: unknown;
  try {
    file = JSON.parse(contents);
  } catch {
    const names = (format: string) => contents.includes(`"${format}"`);
    if (names(backupFormat)) return failed('backup');
    return failed(Object.values(formats).some(names) ? 'damaged' : 'not-ours');
  }
  if (v.is(v.looseObject({ format: v.literal(backupFormat) }), file)) return failed('backup');
  const envelope = v.safeParse(v.looseObject({ format: v.picklist(Object.values(formats)) }), file);
  if (!envelope.success) return failed('not-ours');
  const { format, formatVersion: version, data } = envelope.output;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) return failed('damaged');
  if (version > formatVersion) return failed('newer');
  if (format === formats.part) {
    const part = v.safeParse(partSchema, data);
    return part.success ? success({ kind: 'part', part: part.output }) : failed('damaged');
  }
  const agreements = v.safeParse(agreementsSchema, data);
  return agreements.success ? success({ kind: 'agreements', agreements: agreements.output }) : failed('damaged');
}
