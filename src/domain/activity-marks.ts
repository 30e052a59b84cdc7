/** What a person said of an activity: keep it in sight, do not show it again, or done. */
export const activityMarks = ['kept', 'hidden', 'done'] as const;
export type Mark = (typeof activityMarks)[number];

export const helpfulness = ['yes', 'somewhat', 'no'] as const;
export type Helpfulness = (typeof helpfulness)[number];

export interface ActivityMark {
  personId: string;
  activityId: string;
  mark: Mark;
  /** Whether it was kept before it was done or hidden: taking that back leaves it kept. */
  wasKept?: true;
  /** Whether it helped, asked once it is done. */
  helped?: Helpfulness;
  updatedAt: string;
}
