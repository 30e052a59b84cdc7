import { describe, expect, it } from 'vitest';
import { timeTicks } from '../../src/ui/charts/time-ticks.ts';
import { levelWords } from '../../src/ui/copy/nl/growth.ts';

describe('a level in words', () => {
  it.each([
    [0, 'nieuw'],
    [0.25, 'nieuw'],
    [1.5, 'tussen oefenen en meestal'],
    [1.8, 'meestal'],
    [3, 'ook als het moeilijk is'],
  ])('%f is called %s', (level, words) => {
    expect(levelWords(level)).toBe(words);
  });
});

describe('the moments named along a time', () => {
  const at = (day: string) => Date.parse(`${day}T12:00:00Z`);
  const labels = (from: string, to: string, most = 5) => timeTicks(at(from), at(to), most).map(({ label }) => label);

  it('are its ends when it is short, once when these are one day', () => {
    expect(labels('2026-01-02', '2026-02-03')).toEqual(['2 jan 2026', '3 feb 2026']);
    expect(labels('2026-01-02', '2026-01-02')).toEqual(['2 jan 2026']);
  });

  it('are months in a year, years in many, and never more than fit', () => {
    expect(labels('2025-02-10', '2026-03-01')).toEqual(['apr 2025', 'jul 2025', 'okt 2025', 'jan 2026']);
    expect(labels('2021-03-10', '2026-08-01', 6)).toEqual(['2022', '2023', '2024', '2025', '2026']);
    expect(labels('2021-03-10', '2026-08-01', 3)).toEqual(['2022', '2024', '2026']);
    expect(labels('1950-03-10', '2026-08-01', 2).length).toBeLessThanOrEqual(2);
  });
});
