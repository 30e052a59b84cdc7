import type { MarkParts } from '../domain/own-activities.ts';
import type { Change } from '../storage/store.ts';

/** Writes what a person said of an activity, or takes it away. */
export function markChange(personId: string, activityId: string, mark: MarkParts | undefined, now: string): Change {
  return mark
    ? { table: 'activityMarks', put: { ...mark, personId, activityId, updatedAt: now } }
    : { table: 'activityMarks', delete: [personId, activityId] };
}
