import type { Person } from './assessment.ts';
import { type CalendarDay, daysBetween } from './calendar-day.ts';
import { isBlankPerson } from './import-people.ts';
import {
  type AnyItem,
  keyOf,
  meaningOf,
  meaningsByKey,
  type PersonalData,
  personalDataKinds,
} from './personal-data.ts';

/** What someone would be sorry to lose. */
export type WorthKeeping = 'assessment' | 'plan' | 'talk' | 'diary';

/** What a device knows of its backups. */
export interface BackupHistory {
  /** The moment of the last backup. */
  last?: string;
  /** The day until which someone does not want to be asked. */
  askedAgainOn?: CalendarDay;
}

/** Days in which a backup is recent, whatever was made since. */
const recentDays = 7;
/** So many texts in a diary are worth a backup; a single one is not asked about. */
const manyTexts = 5;

/** What was made since the last backup, or ever when there was none. */
export function worthKeepingSince(data: PersonalData, last: string | undefined): WorthKeeping[] {
  const isNew = (moment: string | undefined) => moment !== undefined && (last === undefined || moment > last);
  const newTexts = data.reflections.filter(({ text, updatedAt }) => text !== '' && isNew(updatedAt));
  return [
    ...(data.assessments.some(({ finishedAt }) => isNew(finishedAt)) ? (['assessment'] as const) : []),
    ...(data.goals.some(({ updatedAt }) => isNew(updatedAt)) ? (['plan'] as const) : []),
    ...(data.talks.some(({ updatedAt }) => isNew(updatedAt)) ? (['talk'] as const) : []),
    ...(newTexts.length >= manyTexts ? (['diary'] as const) : []),
  ];
}

/**
 * Whether to ask for a backup, gently: there is something new that is worth keeping, the last backup is not of these
 * days, and it was not put off.
 * @param dayOf the day it was at a moment where the person is, which only their device knows.
 */
export function isBackupDue(
  data: PersonalData,
  { last, askedAgainOn }: BackupHistory,
  today: CalendarDay,
  dayOf: (moment: string) => CalendarDay,
): boolean {
  if (askedAgainOn !== undefined && today < askedAgainOn) return false;
  const days = last === undefined ? undefined : daysBetween(dayOf(last), today);
  if (days !== undefined && days >= 0 && days <= recentDays) return false;
  // A day that is still to come is of a clock that was wrong: better asked once too often.
  const known = days !== undefined && days < 0 ? undefined : last;
  return worthKeepingSince(data, known).length > 0;
}

/** Whether there is anything in it: a device that was erased has nothing that may take the place of a good copy. */
export function holdsSomething(data: PersonalData): boolean {
  const { people: _, questionSets: __, assessments: ___, ...entered } = data;
  return Object.values(entered).some((rows) => rows.length > 0);
}

/** Whether everything that is here was there already when the last backup was made, as it is now. */
export function isAllFrom(data: PersonalData, last: string): boolean {
  const { questionSets: _, answers, ...others } = data;
  const moments = [
    ...answers.map(({ answeredAt }) => answeredAt),
    ...data.assessments.flatMap(({ finishedAt }) => finishedAt ?? []),
    ...Object.values(others).flatMap((rows) => rows.map(({ updatedAt }) => updatedAt)),
  ];
  return moments.every((moment) => moment <= last);
}

/** Whether a file with `file` in it holds everything that is here, as it is here; a person who entered nothing aside. */
export function isHeldBy(data: PersonalData, file: PersonalData): boolean {
  return personalDataKinds.every((kind) => {
    if (kind === 'questionSets') return true;
    const held = meaningsByKey(kind, file[kind]);
    return (data[kind] as readonly AnyItem[]).every(
      (item) =>
        held.get(keyOf(kind, item)) === meaningOf(item) || (kind === 'people' && isBlankPerson(item as Person, data)),
    );
  });
}
