import type { AssessmentView } from '../app/app.ts';
import type { Measurement } from '../domain/change.ts';

/** An assessment as what is measured: its answers, with the set and the situation they belong to. */
export function measurementOf({ assessment: { situation }, answers, questionSet }: AssessmentView): Measurement {
  return { questionSet, answers, situation };
}
