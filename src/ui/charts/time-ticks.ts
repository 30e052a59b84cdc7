export interface TimeTick {
  at: number;
  label: string;
}

const monthSteps = [1, 2, 3, 6, 12, 24, 60, 120];
const fewDays = 100 * 24 * 60 * 60 * 1000;

/** At most so many moments to name along a stretch of time: beginnings of months or years; its ends when it is short. */
export function timeTicks(from: number, to: number, most: number): TimeTick[] {
  if (!(to - from > fewDays)) {
    const ends = dayLabel(from) === dayLabel(to) ? [from] : [from, to];
    return ends.map((at) => ({ at, label: dayLabel(at) }));
  }
  for (const step of monthSteps) {
    const ticks = beginnings(from, to, step);
    if (ticks.length <= most) return ticks.map((at) => ({ at, label: step < 12 ? monthLabel(at) : yearLabel(at) }));
  }
  return [from, to].map((at) => ({ at, label: yearLabel(at) }));
}

/** The beginnings of every so many months, counted from January. */
function beginnings(from: number, to: number, step: number): number[] {
  const start = new Date(from);
  const first = start.getUTCFullYear() * 12 + start.getUTCMonth();
  const found: number[] = [];
  for (let month = Math.ceil(first / step) * step; ; month += step) {
    const at = Date.UTC(Math.floor(month / 12), month % 12);
    if (at > to) return found;
    if (at >= from) found.push(at);
  }
}

const label = (options: Intl.DateTimeFormatOptions) => {
  const format = new Intl.DateTimeFormat('nl-NL', { ...options, timeZone: 'UTC' });
  return (at: number) => format.format(at);
};
const dayLabel = label({ day: 'numeric', month: 'short', year: 'numeric' });
const monthLabel = label({ month: 'short', year: 'numeric' });
const yearLabel = label({ year: 'numeric' });
