import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/domain/calendar-day.ts';
import type { Goal } from '../../src/domain/plan.ts';
import { isTimeToLookAgain, todayOf } from '../../src/domain/today.ts';
import { assessment, exampleMoment, goal, goalStep } from '../examples/person-examples.ts';

const today = '2026-11-22';
const yesterday = addDays(today, -1);
const lastWeek = addDays(today, -7);
const tomorrow = addDays(today, 1);

const first = (overrides: Partial<Goal> = {}) =>
  goal({ id: 'first', createdAt: '2026-01-01T08:00:00.000Z', ...overrides });
const second = (overrides: Partial<Goal> = {}) =>
  goal({ id: 'second', createdAt: '2026-02-01T08:00:00.000Z', ...overrides });

const nextId = (goals: readonly Goal[]) => todayOf(goals, today).next?.step.id;

describe('the one step a plan asks today', () => {
  it('is the first open step of the first goal', () => {
    const done = goalStep({ id: 'done', doneAt: exampleMoment });
    const dropped = goalStep({ id: 'dropped', dropped: { at: exampleMoment, reason: '' } });
    const goals = [
      second({ steps: [goalStep({ id: 'other' })] }),
      first({ steps: [done, dropped, goalStep({ id: 'open' })] }),
    ];
    expect(nextId(goals)).toBe('open');
  });

  it('is one whose day has come before one that can be done any day, and the longest waiting of those', () => {
    const goals = [
      first({ steps: [goalStep({ id: 'any day' }), goalStep({ id: 'yesterday', day: yesterday })] }),
      second({ steps: [goalStep({ id: 'last week', day: lastWeek })] }),
    ];
    expect(nextId(goals)).toBe('last week');
    expect(nextId(goals.slice(0, 1))).toBe('yesterday');
  });

  it('is one whose day is today', () => {
    expect(nextId([first({ steps: [goalStep({ id: 'today', day: today })] })])).toBe('today');
  });

  it('passes over one that was put off until later, and asks the next of that goal', () => {
    const steps = [goalStep({ id: 'later', day: tomorrow }), goalStep({ id: 'now' })];
    expect(nextId([first({ steps })])).toBe('now');
  });

  it('is none when all are put off: then the first of those is named with its day', () => {
    const goals = [
      first({ steps: [goalStep({ id: 'next week', day: addDays(today, 7) })] }),
      second({ steps: [goalStep({ id: 'tomorrow', day: tomorrow })] }),
    ];
    const { next, upcoming } = todayOf(goals, today);
    expect(next).toBeUndefined();
    expect(upcoming).toMatchObject({ step: { id: 'tomorrow' }, day: tomorrow });
  });

  it('is none of a goal that has ended, and none without a plan', () => {
    const closing = { closedAt: exampleMoment, outcome: '' };
    expect(todayOf([first({ steps: [goalStep({})], closing, byDate: yesterday })], today)).toEqual({ lookBack: [] });
    expect(todayOf([], today)).toEqual({ lookBack: [] });
  });
});

describe('goals to look back on', () => {
  it('are the open ones whose day has come', () => {
    const goals = [first({ byDate: today }), second({ byDate: tomorrow })];
    expect(todayOf(goals, today).lookBack.map(({ id }) => id)).toEqual(['first']);
  });
});

describe('the questions', () => {
  it.each([
    ['a year after the last answers', '2025-11-22T09:00:00.000Z', true],
    ['a day less than a year after them', '2025-11-23T09:00:00.000Z', false],
    ['never when the clock was set back', '2030-01-01T09:00:00.000Z', false],
  ])('are offered again %s', (_, updatedAt, expected) => {
    expect(isTimeToLookAgain(assessment({ updatedAt }), today)).toBe(expected);
  });

  it('are not offered again to who never answered them', () => {
    expect(isTimeToLookAgain(undefined, today)).toBe(false);
  });
});
