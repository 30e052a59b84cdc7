/** A day as on a wall calendar (YYYY-MM-DD): without a time, so the same in every time zone. */
export type CalendarDay = string;

/** Whether a text names a day that exists: 29 February only in leap years. */
export function isCalendarDay(text: string): text is CalendarDay {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && dayOf(millisecondsOf(text)) === text;
}

/** So many days later; earlier when negative. */
export function addDays(day: CalendarDay, days: number): CalendarDay {
  return dayOf(millisecondsOf(day) + days * millisecondsInDay);
}

/** The same day a month later; the last day of that month when it has no such day. */
export function addMonth(day: CalendarDay): CalendarDay {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const lastOfNext = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return dayOf(Date.UTC(year, month, Math.min(date, lastOfNext)));
}

/** Whole days from one to the other; negative when `to` comes first. */
export function daysBetween(from: CalendarDay, to: CalendarDay): number {
  return (millisecondsOf(to) - millisecondsOf(from)) / millisecondsInDay;
}

const millisecondsInDay = 24 * 60 * 60 * 1000;

function millisecondsOf(day: CalendarDay): number {
  return Date.parse(`${day}T00:00:00Z`);
}

function dayOf(milliseconds: number): CalendarDay {
  return Number.isNaN(milliseconds) ? '' : new Date(milliseconds).toISOString().slice(0, 10);
}
