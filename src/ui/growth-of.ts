import type { AssessmentView } from '../app/app.ts';
import { type Growth, growthOf, type MeasuredMoment } from '../domain/growth.ts';

/** Growth over all assessments of a person. */
export function growthOfHistory(history: readonly AssessmentView[]): Growth {
  return growthOf(history.map(momentOf));
}

/** An assessment as one moment of a timeline. */
export function momentOf({ assessment, answers, questionSet }: AssessmentView): MeasuredMoment {
  const { id, startedAt, situation } = assessment;
  return { id, startedAt, situation, answers, questionSet };
}
