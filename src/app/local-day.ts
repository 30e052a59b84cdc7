import type { CalendarDay } from '../domain/calendar-day.ts';

/** The day it was at a moment, on the wall calendar here: around midnight it is another one than in UTC. */
export function localDay(moment: string): CalendarDay {
  const date = new Date(moment);
  const year = `${date.getFullYear()}`.padStart(4, '0');
  return [year, date.getMonth() + 1, date.getDate()].map((part) => `${part}`.padStart(2, '0')).join('-');
}
