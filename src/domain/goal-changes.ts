import type { Assessment } from './assessment.ts';
import type { CalendarDay } from './calendar-day.ts';
import type { Goal, GoalStep, IfThenPlan, StepReview } from './plan.ts';

/** What a person can do with the goals of their plan, and within what limits. */

/** Open at a time: two or three is what people keep up (SELFIE planning kit, evidence/comparable-systems.md). */
export const maximumGoals = 3;
/** Longest texts, in characters, and most steps: three goals filled to the brim fit on one sheet of A4. */
export const longestGoalTexts = {
  title: 60,
  change: 200,
  when: 100,
  then: 100,
  firstSign: 140,
  supporter: 80,
} as const;
export const longestStepText = 160;
export const maximumSteps = 5;
/** Longest texts that are not on that sheet. */
export const longestReviewText = 1_000;
export const longestDropReason = 300;
export const longestOutcome = 1_000;

/** The two parts without "als" and "dan" in front and a stop behind: many people write those along. */
export function barePlan({ when, then }: IfThenPlan): IfThenPlan {
  const bare = (text: string, word: string) =>
    text
      .trim()
      .replace(new RegExp(`^${word}\\s+`, 'i'), '')
      .replace(/[\s.,;…]+$/, '');
  return { when: bare(when, 'als'), then: bare(then, 'dan') };
}

/** The two parts of a sentence that is an if-then plan already, as many small steps are; undefined for another sentence. */
export function ifThenOf(sentence: string): IfThenPlan | undefined {
  const parts = /^als\s+(.+?),\s*dan\s+(.+)$/is.exec(sentence.trim());
  const [, when = '', then = ''] = parts ?? [];
  return parts && when.length <= longestGoalTexts.when && then.length <= longestGoalTexts.then + 1
    ? barePlan({ when, then })
    : undefined;
}

/** Of the assessments of this person, latest first, the one that was there when a goal was made. */
export function assessmentAtStart(goal: Goal, assessments: readonly Assessment[]): Assessment | undefined {
  return assessments.find(({ startedAt }) => startedAt <= goal.createdAt) ?? assessments.at(-1);
}

/**
 * When a goal or a talk changes now: at least a second after it last did, also on a device whose clock was set back. Calendars tell
 * the newer of two files by it.
 */
export function changedAt({ createdAt, updatedAt }: Pick<Goal, 'createdAt' | 'updatedAt'>, now: string): string {
  const earliest = Math.max(Date.parse(createdAt), Date.parse(updatedAt)) + 1000;
  return Date.parse(now) >= earliest ? now : new Date(earliest).toISOString();
}

export type AddStepFailure = 'already-there' | 'enough-steps';

/**
 * The goal with a step more, or why not: the activity is in it already, or the goal has as many steps as fit. A step that
 * is an if-then sentence also becomes the goal's, when that is still empty.
 */
export function withStep(goal: Goal, step: GoalStep): Goal | AddStepFailure {
  const same = (other: GoalStep) =>
    step.activityId !== undefined ? other.activityId === step.activityId : other.text === step.text;
  if (goal.steps.some(same)) return 'already-there';
  if (goal.steps.length >= maximumSteps) return 'enough-steps';
  return { ...goal, ifThen: withIfThenOf(step, goal), steps: [...goal.steps, step] };
}

function withIfThenOf(step: GoalStep, { ifThen }: Goal): IfThenPlan {
  const isEmpty = ifThen.when.trim() === '' && ifThen.then.trim() === '';
  return isEmpty ? (ifThenOf(step.text) ?? ifThen) : ifThen;
}

/** The goal without a step. An if-then sentence that came with it, and was not changed since, goes with it. */
export function withoutStep(goal: Goal, stepId: string): Goal {
  const removed = goal.steps.find((step) => step.id === stepId);
  const cameAlong = removed && isSame(ifThenOf(removed.text), goal.ifThen);
  return {
    ...goal,
    ifThen: cameAlong ? { when: '', then: '' } : goal.ifThen,
    steps: goal.steps.filter((step) => step.id !== stepId),
  };
}

function isSame(one: IfThenPlan | undefined, other: IfThenPlan): boolean {
  return one !== undefined && one.when === other.when && one.then === other.then;
}

/** Whether a step says the if-then sentence of its goal already. */
export function saysIfThen(step: GoalStep, goal: Goal): boolean {
  return isSame(ifThenOf(step.text), barePlan(goal.ifThen));
}

/** Puts a step back where it stood; nothing changes when it is there. */
export function withStepRestored(goal: Goal, step: GoalStep, place: number): Goal {
  if (goal.steps.some((other) => other.id === step.id)) return goal;
  return { ...goal, ifThen: withIfThenOf(step, goal), steps: goal.steps.toSpliced(place, 0, step) };
}

/** Marks a step done at a moment, or open again. What was written about it stays. */
export function withStepDone(goal: Goal, stepId: string, doneAt: string | undefined): Goal {
  return withStepChanged(goal, stepId, ({ doneAt: _, ...open }) =>
    doneAt === undefined ? open : { ...withoutDrop(open), doneAt },
  );
}

/** Gives a step its day; without one it may be done at any time. */
export function withStepOn(goal: Goal, stepId: string, day: CalendarDay | undefined): Goal {
  return withStepChanged(goal, stepId, ({ day: _, ...step }) => (day === undefined ? step : { ...step, day }));
}

/** Lets go of a step, or takes it up again. */
export function withStepDropped(goal: Goal, stepId: string, dropped: GoalStep['dropped']): Goal {
  return withStepChanged(goal, stepId, (step) => (dropped ? { ...withoutDrop(step), dropped } : withoutDrop(step)));
}

export function withStepReviewed(goal: Goal, stepId: string, review: Partial<StepReview>): Goal {
  return withStepChanged(goal, stepId, (step) => ({ ...step, review: { took: '', ...step.review, ...review } }));
}

/** Moves a step one place up (-1) or down (1); at the end nothing changes. */
export function withStepMoved(goal: Goal, stepId: string, by: -1 | 1): Goal {
  const from = goal.steps.findIndex((step) => step.id === stepId);
  const steps = [...goal.steps];
  const [one, other] = [steps[from], steps[from + by]];
  if (!one || !other) return goal;
  steps[from] = other;
  steps[from + by] = one;
  return { ...goal, steps };
}

function withStepChanged(goal: Goal, stepId: string, change: (step: GoalStep) => GoalStep): Goal {
  return { ...goal, steps: goal.steps.map((step) => (step.id === stepId ? change(step) : step)) };
}

function withoutDrop({ dropped: _, ...step }: GoalStep): GoalStep {
  return step;
}
