import type { Assessment } from './assessment.ts';
import { type CalendarDay, daysBetween } from './calendar-day.ts';
import { type Goal, type GoalStep, isOpen, isToDo, orderedGoals } from './plan.ts';

/** One step of a plan, with its goal. */
export interface PlannedStep {
  goal: Goal;
  step: GoalStep;
}

export interface Today {
  /** The one step to do next; left out when there is none, or when all that is left is for later. */
  next?: PlannedStep;
  /** The first step that is for later, when nothing is to be done before it. */
  upcoming?: PlannedStep & { day: CalendarDay };
  /** Open goals whose day to look back has come. */
  lookBack: readonly Goal[];
}

/**
 * What a plan asks today: one step, never the whole plan. Of each open goal its first step that is to do and not for
 * later; a step that has its day goes first, the longest waiting before others, then by the order of the goals.
 */
export function todayOf(goals: readonly Goal[], today: CalendarDay): Today {
  const open = orderedGoals(goals).filter(isOpen);
  const toDo = open.map((goal) => ({ goal, steps: goal.steps.filter(isToDo) }));
  const due = toDo.flatMap(({ goal, steps }): PlannedStep[] => {
    const dated = byDay(steps.filter(({ day }) => day !== undefined && day <= today));
    const step = dated[0] ?? steps.find(({ day }) => day === undefined);
    return step ? [{ goal, step }] : [];
  });
  const [next] = byDay(due.map(({ goal, step }) => ({ goal, step, day: step.day })));
  const [upcoming] = byDay(
    toDo.flatMap(({ goal, steps }) => steps.flatMap((step) => (step.day ? [{ goal, step, day: step.day }] : []))),
  );
  return {
    ...(next && { next: { goal: next.goal, step: next.step } }),
    ...(!next && upcoming && { upcoming }),
    lookBack: open.filter(({ byDate }) => byDate !== undefined && byDate !== '' && byDate <= today),
  };
}

/** The earliest first, and what has no day last; equal ones stay in their order. */
function byDay<Item extends { day?: CalendarDay | undefined }>(items: readonly Item[]): Item[] {
  const last = '9999-12-31';
  return [...items].sort((one, other) => (one.day ?? last).localeCompare(other.day ?? last));
}

/** Days after which it makes sense to go past the questions again: growth takes time, and a year is the programme's rhythm. */
export const daysUntilAgain = 365;

/** Whether it is a year or more since the last answers. A clock that was set back never says so. */
export function isTimeToLookAgain(assessment: Assessment | undefined, today: CalendarDay): boolean {
  return assessment !== undefined && daysBetween(assessment.updatedAt.slice(0, 10), today) >= daysUntilAgain;
}
