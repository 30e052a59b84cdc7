import { type AnswerValue, isStep } from './assessment.ts';
import type { Measurement } from './change.ts';
import type { Goal, GoalClosing } from './plan.ts';
import { anchorFor, findTopic } from './question-set.ts';

export interface ClosedGoal extends Goal {
  closing: GoalClosing;
}

/** The goals that ended, the latest first. */
export function closedGoals(goals: readonly Goal[]): ClosedGoal[] {
  return goals
    .filter((goal): goal is ClosedGoal => goal.closing !== undefined)
    .sort((one, other) => other.closing.closedAt.localeCompare(one.closing.closedAt) || one.id.localeCompare(other.id));
}

/** What someone answered when a goal began, and where they now think they stood, in the words of the question of then. */
export interface LookBack {
  /** Left out when the question had no answer. */
  original?: Exclude<AnswerValue, number> | { text: string };
  later: string;
}

/** @param atStart the measurement that was there when the goal was made. */
export function lookBackOf({ topicId, closing }: ClosedGoal, atStart: Measurement | undefined): LookBack | undefined {
  const topic = atStart && topicId !== undefined ? findTopic(atStart.questionSet, topicId) : undefined;
  if (!atStart || !topic || closing.lookBack === undefined) return undefined;
  const anchor = anchorFor(topic, atStart.situation);
  const value = atStart.answers.get(anchor.id)?.value;
  return {
    later: anchor.steps[closing.lookBack],
    ...(value !== undefined && { original: isStep(value) ? { text: anchor.steps[value] } : value }),
  };
}
