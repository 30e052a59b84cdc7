import type { ActivityMark } from './activity-marks.ts';
import type { Goal } from './plan.ts';

/** Something that was done and helped: a step of a plan, or an activity outside of it. */
export interface Helped {
  id: string;
  /** Whether it helped, or helped somewhat. */
  helped: 'yes' | 'somewhat';
  /** When it was done, or said to be. */
  at: string;
  activityId?: string;
  /** Of a step: what it says, what the person took from it, and its goal. */
  step?: { text: string; took: string; goal: Goal };
}

/**
 * What helped a person, newest first: steps that are done, and activities marked as done that are not among these steps.
 */
export function whatHelped(goals: readonly Goal[], marks: Iterable<ActivityMark>): Helped[] {
  const steps = goals.flatMap((goal) =>
    goal.steps.flatMap(({ id, text, activityId, doneAt, review }): Helped[] =>
      doneAt !== undefined && didHelp(review?.helped)
        ? [
            {
              id: `${goal.id} ${id}`,
              helped: review.helped,
              at: doneAt,
              ...(activityId !== undefined && { activityId }),
              step: { text, took: review.took, goal },
            },
          ]
        : [],
    ),
  );
  const known = new Set(steps.map(({ activityId }) => activityId));
  const activities = [...marks].flatMap(({ activityId, mark, helped, updatedAt }): Helped[] =>
    mark === 'done' && didHelp(helped) && !known.has(activityId)
      ? [{ id: activityId, helped, at: updatedAt, activityId }]
      : [],
  );
  return [...steps, ...activities].sort(
    (one, other) => other.at.localeCompare(one.at) || one.id.localeCompare(other.id),
  );
}

function didHelp(helped: ActivityMark['helped']): helped is Helped['helped'] {
  return helped === 'yes' || helped === 'somewhat';
}
