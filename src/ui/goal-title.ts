import type { Goal } from '../domain/plan.ts';
import { findTopic, type QuestionSet } from '../domain/question-set.ts';
import { plan } from './copy/nl/plan.ts';

/** What a goal is about, in a few words: its topic, or what the person called it. */
export function goalTitle({ topicId, title }: Goal, questionSet: QuestionSet): string {
  if (topicId === undefined) return title || plan.ownGoal;
  return findTopic(questionSet, topicId)?.shortTitle ?? topicId;
}
