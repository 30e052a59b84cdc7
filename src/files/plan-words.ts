import type { Goal } from '../domain/plan.ts';
import { findTopic, type QuestionSet } from '../domain/question-set.ts';

/** What a goal is about, in a few words, as in the files a person takes along. */
export function goalTitleIn(questionSet: QuestionSet): (goal: Goal) => string {
  return ({ topicId, title }) =>
    topicId === undefined ? title?.trim() || 'Iets anders' : (findTopic(questionSet, topicId)?.shortTitle ?? topicId);
}
