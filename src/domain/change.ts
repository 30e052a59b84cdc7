import { type AnswersByQuestion, isStep } from './assessment.ts';
import {
  findTopic,
  type QuestionId,
  type QuestionSet,
  questionsOfTopic,
  type Topic,
  topicsOf,
} from './question-set.ts';
import type { Situation } from './situation.ts';

/** One time through the questions, with the set and situation it was answered in. */
export interface Measurement {
  questionSet: QuestionSet;
  answers: AnswersByQuestion;
  situation: Situation;
}

export interface TopicChange {
  topic: Topic;
  /** Mean steps over the questions that were answered both times. */
  before: number;
  after: number;
  direction: Direction;
}

export type Direction = 'further' | 'about-equal' | 'less-far';

/** Less than this many steps apart says nothing: answers differ from day to day. */
const noticeable = 1;

/** What a difference between two levels is called. */
export function directionOf(before: number, after: number): Direction {
  // A mean of thirds may come out a hair under the whole step that it is.
  if (Math.abs(after - before) < noticeable - 1e-9) return 'about-equal';
  return after > before ? 'further' : 'less-far';
}

/**
 * What changed on each topic. Only questions with the same id, answered with a step both times, are compared, whatever
 * versions of the set they come from; a topic without any is left out.
 */
export function compareMeasurements(earlier: Measurement, later: Measurement): TopicChange[] {
  return topicsOf(later.questionSet).flatMap((topic): TopicChange[] => {
    const before = findTopic(earlier.questionSet, topic.id);
    if (!before) return [];
    const earlierIds = new Set(questionsOfTopic(before, earlier.situation).map(({ id }) => id));
    const shared = questionsOfTopic(topic, later.situation)
      .map(({ id }) => id)
      .filter((id) => earlierIds.has(id) && stepOf(earlier, id) !== undefined && stepOf(later, id) !== undefined);
    if (shared.length === 0) return [];
    const mean = (measurement: Measurement) =>
      shared.reduce((sum, id) => sum + (stepOf(measurement, id) ?? 0), 0) / shared.length;
    const [was, is] = [mean(earlier), mean(later)];
    return [{ topic, before: was, after: is, direction: directionOf(was, is) }];
  });
}

/** The step someone chose; undefined for the answers beside the scale. */
export function stepOf({ answers }: Pick<Measurement, 'answers'>, questionId: QuestionId): number | undefined {
  const value = answers.get(questionId)?.value;
  return isStep(value) ? value : undefined;
}
