import type { CalendarDay } from './calendar-day.ts';
import { type Goal, type GoalStep, isOpen } from './plan.ts';

/** What part of a plan: everything, one goal, or one step of it. */
export type PlanPart = 'all' | { goalId: string; stepId?: string };

/** A day that a plan names: to do a step, or, without one, to look back on a goal. */
export interface PlanDay {
  goal: Goal;
  step?: GoalStep;
  day: CalendarDay;
  /** over: it came about that day. early: done before it. off: let go of, or its goal ended. */
  state: 'expected' | 'over' | 'early' | 'off';
}

/**
 * The days of a plan, as a calendar needs them: those of open goals, and what is no longer expected while its day is
 * still to come, for a calendar that has it already must hear of it. After that day nobody is bothered by it any more.
 * @param dayOf the day a moment fell on, where the person is.
 */
export function planDays(
  goals: readonly Goal[],
  part: PlanPart,
  today: CalendarDay,
  dayOf: (moment: string) => CalendarDay,
): PlanDay[] {
  const isAsked = (goal: Goal, stepId?: string) =>
    part === 'all' || (part.goalId === goal.id && (part.stepId === undefined || part.stepId === stepId));
  const days = goals.flatMap((goal): PlanDay[] => [
    ...goal.steps.flatMap((step): PlanDay[] =>
      step.day && isAsked(goal, step.id) ? [{ goal, step, day: step.day, state: stepState(goal, step, dayOf) }] : [],
    ),
    ...(goal.byDate && isAsked(goal)
      ? [{ goal, day: goal.byDate, state: lookBackState(goal, goal.byDate, dayOf) }]
      : []),
  ]);
  return days.filter(
    ({ goal, day, state }) => day >= today || (isOpen(goal) && (state === 'expected' || state === 'over')),
  );
}

function stepState(
  goal: Goal,
  { day = '', doneAt, dropped }: GoalStep,
  dayOf: (moment: string) => CalendarDay,
): PlanDay['state'] {
  if (dropped) return 'off';
  if (doneAt !== undefined) return dayOf(doneAt) < day ? 'early' : 'over';
  return isOpen(goal) ? 'expected' : 'off';
}

function lookBackState({ closing }: Goal, day: CalendarDay, dayOf: (moment: string) => CalendarDay): PlanDay['state'] {
  if (!closing) return 'expected';
  return dayOf(closing.closedAt) < day ? 'off' : 'over';
}
