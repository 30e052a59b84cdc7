import type { TopicId } from './question-set.ts';

/** One thing to do for a goal. What it says is kept with it, so that it stays readable when a catalogue changes. */
export interface GoalStep {
  id: string;
  kind: 'activity' | 'small-step' | 'own';
  text: string;
  /** Catalogue id of an activity. */
  activityId?: string;
  doneAt?: string;
}

/** "Als …, dan …": an intention tied to a moment, which helps people do what they plan (Gollwitzer & Sheeran, 2006). */
export interface IfThenPlan {
  when: string;
  then: string;
}

/** One goal of a person's development plan. Texts are the person's own and may be empty. */
export interface Goal {
  id: string;
  personId: string;
  topicId: TopicId;
  /** What I want to see change. */
  change: string;
  steps: readonly GoalStep[];
  ifThen: IfThenPlan;
  /** Date without time (YYYY-MM-DD). */
  byDate?: string;
  /** The first sign that it works. */
  firstSign: string;
  /** Who helps. */
  supporter: string;
  createdAt: string;
  updatedAt: string;
}

export const maximumGoals = 3;
/** Longest texts, in characters, and most steps: three goals filled to the brim fit on one sheet of A4. */
export const longestGoalTexts = { change: 200, when: 100, then: 100, firstSign: 140, supporter: 80 } as const;
export const longestStepText = 160;
export const maximumSteps = 5;

/** The two parts without "als" and "dan" in front and a stop behind: many people write those along. */
export function barePlan({ when, then }: IfThenPlan): IfThenPlan {
  const bare = (text: string, word: string) =>
    text
      .trim()
      .replace(new RegExp(`^${word}\\s+`, 'i'), '')
      .replace(/[\s.,;…]+$/, '');
  return { when: bare(when, 'als'), then: bare(then, 'dan') };
}

/** Goals in the order in which they were made. */
export function orderedGoals(goals: readonly Goal[]): Goal[] {
  return [...goals].sort(
    (one, other) => one.createdAt.localeCompare(other.createdAt) || one.id.localeCompare(other.id),
  );
}

export type AddStepFailure = 'already-there' | 'enough-steps';

/** The goal with a step more, or why not: the activity is in it already, or the goal has as many steps as fit. */
export function withStep(goal: Goal, step: GoalStep): Goal | AddStepFailure {
  const same = (other: GoalStep) =>
    step.activityId !== undefined ? other.activityId === step.activityId : other.text === step.text;
  if (goal.steps.some(same)) return 'already-there';
  if (goal.steps.length >= maximumSteps) return 'enough-steps';
  return { ...goal, steps: [...goal.steps, step] };
}

export function withoutStep(goal: Goal, stepId: string): Goal {
  return { ...goal, steps: goal.steps.filter((step) => step.id !== stepId) };
}

/** Puts a step back where it stood; nothing changes when it is there. */
export function withStepRestored(goal: Goal, step: GoalStep, place: number): Goal {
  if (goal.steps.some((other) => other.id === step.id)) return goal;
  return { ...goal, steps: goal.steps.toSpliced(place, 0, step) };
}

/** Marks a step done at a moment, or open again. */
export function withStepDone(goal: Goal, stepId: string, doneAt: string | undefined): Goal {
  return {
    ...goal,
    steps: goal.steps.map((step) => {
      if (step.id !== stepId) return step;
      const { doneAt: _, ...open } = step;
      return doneAt === undefined ? open : { ...open, doneAt };
    }),
  };
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
