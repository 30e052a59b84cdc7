import type { Helpfulness } from './activity-marks.ts';
import { byAge } from './assessment.ts';
import type { CalendarDay } from './calendar-day.ts';
import type { Step, TopicId } from './question-set.ts';

/** What a step brought, asked once it is done. Every part may stay empty. */
export interface StepReview {
  helped?: Helpfulness;
  /** What the person took from it. */
  took: string;
  /** Whether they would tell another foster parent of it. */
  tells?: Telling;
}

export const tellings = ['yes', 'maybe', 'no'] as const;
export type Telling = (typeof tellings)[number];

/** One thing to do for a goal. What it says is kept with it, so that it stays readable when a catalogue changes. */
export interface GoalStep {
  id: string;
  kind: 'activity' | 'small-step' | 'own';
  text: string;
  /** Catalogue id of an activity. */
  activityId?: string;
  /** The agreement of a talk that it came from. */
  agreementId?: string;
  /** The day to do it; until then it is not asked for. */
  day?: CalendarDay;
  doneAt?: string;
  review?: StepReview;
  /** Let go of without having done it. */
  dropped?: { at: string; reason: string };
}

/** "Als …, dan …": an intention tied to a moment, which helps people do what they plan (Gollwitzer & Sheeran, 2006). */
export interface IfThenPlan {
  when: string;
  then: string;
}

/** How a goal ended. */
export interface GoalClosing {
  closedAt: string;
  /** What changed, in the person's words; may be empty. */
  outcome: string;
  /** Where the person, looking back, now thinks they stood at the start. Shown beside the answer of then, never instead. */
  lookBack?: Step;
}

/** One goal of a person's development plan. Texts are the person's own and may be empty. */
export interface Goal {
  id: string;
  personId: string;
  /** Left out for a goal that is about none of the topics. */
  topicId?: TopicId;
  /** What a goal without a topic is about, in a few words. */
  title?: string;
  /** The reflection it came from. */
  reflectionId?: string;
  /** What I want to see change. */
  change: string;
  steps: readonly GoalStep[];
  ifThen: IfThenPlan;
  /** When to look back. */
  byDate?: CalendarDay;
  /** The first sign that it works. */
  firstSign: string;
  /** Who helps. */
  supporter: string;
  /** Left out while the goal is open. */
  closing?: GoalClosing;
  createdAt: string;
  updatedAt: string;
}

export function isOpen(goal: Goal): boolean {
  return goal.closing === undefined;
}

/** To be done: not done yet, and not let go of. */
export function isToDo(step: GoalStep): boolean {
  return step.doneAt === undefined && step.dropped === undefined;
}

/** Goals in the order in which they were made. */
export function orderedGoals(goals: readonly Goal[]): Goal[] {
  return [...goals].sort(byAge);
}
