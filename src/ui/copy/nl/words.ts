/** Dutch words and forms that several pages share. */

/** "maandag 3 november 2026", in the time of the reader's device. */
export function longDate(moment: string): string {
  const date = new Date(moment);
  if (Number.isNaN(date.getTime())) return 'datum onbekend';
  return new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'long', year: 'numeric' }).format(date);
}

/** "3 november 2026" of a day on the calendar: the same day in every time zone. */
export function dayInWords(day: string): string {
  return sourceDate(day);
}

/** A date in a source, as precise as it was: "2018", "januari 2018" or "31 januari 2018". */
export function sourceDate(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  if (!year || !month) return date;
  return new Intl.DateTimeFormat('nl-NL', {
    ...(day && { day: 'numeric' }),
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(Date.UTC(year, month - 1, day ?? 1));
}

/** "één onderwerp", "4 onderwerpen". */
export function count(amount: number, one: string, many: string): string {
  return amount === 1 ? `1 ${one}` : `${amount} ${many}`;
}

/** "a", "a en b", "a, b en c". */
export function listing(parts: readonly string[]): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} en ${last}`;
}

/** The four steps in a few words, for tracks and charts. */
export const stepNames = ['nieuw', 'oefenen', 'meestal', 'ook als het moeilijk is'] as const;

/** What a level means in words: the nearest step. */
export function levelName(mean: number): string {
  return [
    'dit is nieuw voor jou',
    'je bent aan het oefenen',
    'dit lukt je meestal',
    'dit lukt je ook als het moeilijk is',
  ][Math.round(mean)] as string;
}

export const importanceNames = ['speelt nu niet', 'speelt soms', 'speelt nu veel'] as const;

/** Between names that may hold commas or "en" themselves; never at the beginning of a line. */
export const separator = '\u00a0· ';
