import type { CalendarDay } from './calendar-day.ts';
import { cutOff, type Reflection } from './reflection.ts';

/** A reflection with the day it is about. */
export interface DiaryEntry {
  reflection: Reflection;
  day: CalendarDay;
}

/** What was written about one month (YYYY-MM). */
export interface DiaryMonth {
  month: string;
  entries: readonly DiaryEntry[];
}

/**
 * Everything someone wrote, the newest day first; of one day what was written last.
 * @param dayOf the day it was at a moment where the person is, which only their device knows.
 */
export function diaryOf(reflections: readonly Reflection[], dayOf: (moment: string) => CalendarDay): DiaryEntry[] {
  return reflections
    .map((reflection) => ({ reflection, day: reflection.day ?? dayOf(reflection.createdAt) }))
    .sort(
      (one, other) =>
        inOrder(other.day, one.day) ||
        inOrder(other.reflection.createdAt, one.reflection.createdAt) ||
        inOrder(other.reflection.id, one.reflection.id),
    );
}

/** Entries by month, in the order given. */
export function byMonth(entries: readonly DiaryEntry[]): DiaryMonth[] {
  const months = new Map<string, DiaryEntry[]>();
  for (const entry of entries) {
    const month = entry.day.slice(0, 7);
    const ofMonth = months.get(month);
    if (ofMonth) ofMonth.push(entry);
    else months.set(month, [entry]);
  }
  return [...months].map(([month, ofMonth]) => ({ month, entries: ofMonth }));
}

/** Whether a reflection belongs to something: a topic, a theme or a goal. */
export function isAbout({ aboutId, goalId }: Reflection, id: string): boolean {
  return aboutId === id || goalId === id;
}

/**
 * The entries in which every word is found, wherever it stands and whatever its capitals and accents; all when there are
 * no words. In the order given.
 * @param titlesOf what an entry is about, in words.
 */
export function searchDiary(
  entries: readonly DiaryEntry[],
  query: string,
  titlesOf: (reflection: Reflection) => readonly string[],
): DiaryEntry[] {
  const words = folded(query)
    .split(/\s+/)
    .filter((word) => word !== '');
  return entries.filter(({ reflection }) => {
    const text = folded([reflection.text, reflection.question, ...titlesOf(reflection)].join('\n'));
    return words.every((word) => text.includes(word));
  });
}

/** The entries from one day to another, both of them included; without a day that side is open. */
export function entriesBetween(entries: readonly DiaryEntry[], from?: CalendarDay, to?: CalendarDay): DiaryEntry[] {
  return entries.filter(({ day }) => (!from || day >= from) && (!to || day <= to));
}

/** The first words of a text on one line, whole words where it can be, and "…" when there is more. */
export function firstWords(text: string, length: number): string {
  const line = text.trim().replace(/\s+/g, ' ');
  if (line.length <= length) return line;
  const cut = cutOff(line, length - 1);
  const end = cut.lastIndexOf(' ');
  const isWhole = line[cut.length] === ' ';
  const words = isWhole || end <= 0 ? cut : cut.slice(0, end);
  return `${words.replace(/[\s.,;:…]+$/, '')}…`;
}

/** Letters as they are compared: without capitals and accents, and with straight quotes. */
function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\u2018\u2019]/g, "'");
}

/** The order of two days or moments: as texts, so that it is the same on every device. */
function inOrder(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
