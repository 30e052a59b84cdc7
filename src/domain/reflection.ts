import type { CalendarDay } from './calendar-day.ts';

/** Something someone wrote down for themselves: with a question, kept as it was asked, or just so. */
export interface Reflection {
  id: string;
  personId: string;
  /** A topic, or a theme of the moment of reflection; empty when it is about nothing in particular. */
  aboutId: string;
  /** The goal it belongs to. */
  goalId?: string;
  /** Empty when there was none. */
  question: string;
  text: string;
  /** The day it is about, when that is another than the one it was written on. */
  day?: CalendarDay;
  createdAt: string;
  updatedAt: string;
}

/** The longest reflection, in characters. */
export const longestReflection = 4_000;

/** What was written about something, newest first. */
export function reflectionsAbout(reflections: readonly Reflection[], aboutId: string): Reflection[] {
  return reflections
    .filter((reflection) => reflection.aboutId === aboutId)
    .sort((one, other) => other.createdAt.localeCompare(one.createdAt) || other.id.localeCompare(one.id));
}
