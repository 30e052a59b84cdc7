import { type CalendarDay, isCalendarDay } from './calendar-day.ts';

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

/** The parts of a reflection a person changes. An empty day is the day of writing, an empty goal none. */
export interface ReflectionChange {
  text: string;
  day: string;
  aboutId: string;
  goalId: string;
}

/** The reflection with what was changed. A day that does not exist changes nothing. */
export function withReflectionChange(
  reflection: Reflection,
  { text, day, aboutId, goalId }: Partial<ReflectionChange>,
): Reflection {
  const { day: earlierDay, goalId: earlierGoal, ...rest } = reflection;
  const newDay = day === '' || (day !== undefined && isCalendarDay(day)) ? day : earlierDay;
  const newGoal = goalId ?? earlierGoal;
  return {
    ...rest,
    aboutId: aboutId ?? rest.aboutId,
    text: text === undefined ? rest.text : cutOff(text.trim(), longestReflection),
    ...(newDay && { day: newDay }),
    ...(newGoal && { goalId: newGoal }),
  };
}

/** Whether someone means a day that is still to come. */
export function isYetToCome({ day }: Partial<ReflectionChange>, today: CalendarDay): boolean {
  return day !== undefined && isCalendarDay(day) && day > today;
}

/** So many characters at most, without half a picture at the end. */
export function cutOff(text: string, length: number): string {
  return text.slice(0, length).replace(/[\uD800-\uDBFF]$/, '');
}
