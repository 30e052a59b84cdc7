import type { AssessmentView } from '../app/app.ts';
import { progressOf } from '../domain/assessment.ts';
import { type Growth, growthOf, type MeasuredMoment } from '../domain/growth.ts';
import { exploreRoute } from '../domain/route.ts';
import { measurementOf } from './measurement-of.ts';

/** Growth over all assessments of a person. */
export function growthOfHistory(history: readonly AssessmentView[]): Growth {
  return growthOf(history.map(momentOf));
}

/** An assessment as one moment of a timeline. */
export function momentOf(view: AssessmentView): MeasuredMoment {
  const { id, startedAt } = view.assessment;
  return { id, startedAt, ...measurementOf(view) };
}

/** Whether all topics have an answer. */
export function isComplete({ assessment, answers, questionSet }: AssessmentView): boolean {
  const { answered, total } = progressOf(exploreRoute(questionSet, assessment.situation), answers);
  return answered === total;
}
