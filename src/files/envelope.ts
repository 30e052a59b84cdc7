/** What every backup file begins with, whichever part of the app made it. */
export const backupFormat = 'pijlerpad-backup';
/** Grows with every change of what a file holds; each has its step in upgrade-steps.ts. */
export const formatVersion = 6;

export function backupName(createdAt: string): string {
  return `pijlerpad-${createdAt.slice(0, 10)}.json`;
}

/** The text of a rescue file: raw rows in the envelope of a backup, without a checksum. Needs nothing else of the app. */
export function writeRescue(rows: Record<string, unknown[]>, createdAt: string): string {
  const { people, assessments, answers, goals, reflections, activityMarks, ownActivities, talks, questionSets } = rows;
  const data = { people, assessments, answers, goals, reflections, activityMarks, ownActivities, talks, questionSets };
  return JSON.stringify({ format: backupFormat, formatVersion, createdAt, data });
}
