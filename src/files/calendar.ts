import { addDays, type CalendarDay, isCalendarDay } from '../domain/calendar-day.ts';
import type { Goal } from '../domain/plan.ts';
import type { PlanDay } from '../domain/plan-days.ts';
import type { TalkDay } from '../domain/talk-rules.ts';
import { sentencesOf } from './own-text.ts';

/** The days of a plan or a talk as a calendar file (RFC 5545), for any calendar program. */

/** What a calendar shows on a day, all day. */
interface DayEvent {
  /** The id of the row alone: the same in every file, so that a second one changes the event and adds none. */
  uid: string;
  day: CalendarDay;
  summary: string;
  description: string;
  state: PlanDay['state'];
  /** The row that it is in. */
  row: Pick<Goal, 'createdAt' | 'updatedAt'>;
}

/**
 * The text of a calendar file, or undefined when there is no day to put in it: a calendar may not be empty.
 * @param titleOf what a goal is about, in a few words.
 */
export function writeCalendar(days: readonly PlanDay[], titleOf: (goal: Goal) => string): string | undefined {
  return fileOf(
    days.map(({ goal, step, day, state }) => {
      const title = titleOf(goal);
      return {
        uid: step ? idOf(step.id) : `terugkijken-${idOf(goal.id)}`,
        summary: step ? oneLine(step.text) || 'Een stap uit je plan' : `Terugkijken: ${oneLine(title)}`,
        description: sentencesOf(`Doel: ${oneLine(title)}`),
        row: goal,
        ...{ day, state },
      };
    }),
  );
}

/** The same of a talk: the next one, and by when something is done. Nothing of what was said is in it. */
export function writeTalkCalendar(days: readonly TalkDay[]): string | undefined {
  return fileOf(
    days.map(({ talk, agreement, day, state }) => {
      const [withWhom, who] = [oneLine(talk.withWhom), oneLine(agreement?.who ?? '')];
      return {
        uid: agreement ? `afspraak-${idOf(agreement.id)}` : `gesprek-${idOf(talk.id)}`,
        summary: agreement
          ? oneLine(agreement.what) || 'Een afspraak uit je gesprek'
          : `Gesprek${withWhom && ` met ${withWhom}`}`,
        description: agreement ? `Afspraak uit je gesprek${who && `\nWie: ${who}`}` : 'Samen bespreken',
        row: talk,
        ...{ day, state },
      };
    }),
  );
}

function fileOf(days: readonly DayEvent[]): string | undefined {
  // On the very last day there is, no event can end.
  const events = days.filter(({ day }) => isCalendarDay(addDays(day, 1)));
  if (events.length === 0) return undefined;
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Pijlerpad//Plan//NL',
    'CALSCALE:GREGORIAN',
    ...events.flatMap(eventLines),
    'END:VCALENDAR',
  ]
    .map((line) => `${folded(line)}\r\n`)
    .join('');
}

const beforeWhatIsOff = { expected: '', over: '', early: 'Gedaan: ', off: 'Vervalt: ' } as const;

function eventLines({ uid, day, state, row, ...words }: DayEvent): string[] {
  // Not every calendar takes a cancelled event away; then its words say it.
  const summary = escaped(`${beforeWhatIsOff[state]}${words.summary}`);
  const changed = momentOf(row.updatedAt);
  return [
    'BEGIN:VEVENT',
    `UID:${uid}@pijlerpad`,
    `SEQUENCE:${sequenceOf(row)}`,
    // Without a METHOD this is when the event was last revised; so the same plan gives the same file.
    `DTSTAMP:${changed}`,
    `LAST-MODIFIED:${changed}`,
    `CREATED:${momentOf(row.createdAt)}`,
    `DTSTART;VALUE=DATE:${dateOf(day)}`,
    `DTEND;VALUE=DATE:${dateOf(addDays(day, 1))}`,
    `SUMMARY:${summary}`,
    `DESCRIPTION:${escaped(words.description)}`,
    `STATUS:${state === 'off' || state === 'early' ? 'CANCELLED' : 'CONFIRMED'}`,
    // Nobody is busy all day, and who shares a calendar need not share this.
    'TRANSP:TRANSPARENT',
    'CLASS:PRIVATE',
    ...(state === 'expected'
      ? ['BEGIN:VALARM', 'ACTION:DISPLAY', `DESCRIPTION:${summary}`, 'TRIGGER:PT9H', 'END:VALARM']
      : []),
    'END:VEVENT',
  ];
}

/**
 * How often a goal or talk can have changed since it was made, in whole seconds: `changedAt` leaves at least one between two
 * changes and never goes back, also not with a clock that was set back. So it needs no counter in the rows.
 */
function sequenceOf({ createdAt, updatedAt }: DayEvent['row']): number {
  const seconds = Math.floor((Date.parse(updatedAt) - Date.parse(createdAt)) / 1000);
  return Math.min(Math.max(seconds, 0), largestInteger);
}

/** The largest number a calendar file may hold: 68 years. */
const largestInteger = 2 ** 31 - 1;

/** "2026-11-22T19:30:00.123Z" as "20261122T193000Z". */
function momentOf(moment: string): string {
  return new Date(moment).toISOString().replace(/\.\d+/, '').replace(/[-:]/g, '');
}

function dateOf(day: CalendarDay): string {
  return day.replaceAll('-', '');
}

/** An id is a UUID; one that a file brought along may hold anything. */
function idOf(id: string): string {
  return encodeURIComponent(id.replace(/\p{Cs}/gu, '\ufffd'));
}

function oneLine(text: string): string {
  return sentencesOf(text).replace(/\s+/g, ' ');
}

function escaped(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n');
}

const longestLine = 75;

/** A line of at most 75 octets, and the rest on lines that begin with a space; never within a letter. */
function folded(line: string): string {
  let text = '';
  let octets = 0;
  for (const letter of line) {
    const size = new TextEncoder().encode(letter).length;
    if (octets + size > longestLine) {
      text += '\r\n ';
      octets = 1;
    }
    text += letter;
    octets += size;
  }
  return text;
}
