import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonth, daysBetween, isCalendarDay } from '../../src/domain/calendar-day.ts';

const anyDay = fc
  .date({ min: new Date('1970-01-01'), max: new Date('2999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('a day on the calendar', () => {
  it.each(['2026-11-22', '2024-02-29', '2000-02-29', '1970-01-01'])('exists: %s', (day) => {
    expect(isCalendarDay(day)).toBe(true);
  });

  it.each([
    '2026-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-1-1',
    '22-11-2026',
    '',
    'morgen',
    '2026-11-22T',
  ])('does not exist: "%s"', (day) => {
    expect(isCalendarDay(day)).toBe(false);
  });

  it.each([
    ['2024-02-28', 1, '2024-02-29'],
    ['2026-02-28', 1, '2026-03-01'],
    ['2026-12-31', 7, '2027-01-07'],
    // The night in which Dutch clocks go back has twenty-five hours.
    ['2026-10-24', 2, '2026-10-26'],
    ['2026-03-01', -1, '2026-02-28'],
  ])('%s and %i days is %s', (day, days, later) => {
    expect(addDays(day, days)).toBe(later);
  });

  it.each([
    ['2026-02-10', '2026-03-10'],
    ['2026-01-31', '2026-02-28'],
    ['2024-01-31', '2024-02-29'],
    ['2026-12-15', '2027-01-15'],
  ])('%s is a month later %s', (day, later) => {
    expect(addMonth(day)).toBe(later);
  });

  it('that was moved is as many days away as it was moved', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -4000, max: 4000 }), (day, days) => {
        const later = addDays(day, days);
        expect(isCalendarDay(later)).toBe(true);
        expect(daysBetween(day, later)).toBe(days);
      }),
    );
  });
});
