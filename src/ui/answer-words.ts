import type { Answer } from '../domain/assessment.ts';
import { type QuestionId, type QuestionSet, topicsOf } from '../domain/question-set.ts';

/** A question as it was asked, and the words of the answers to it. */
export interface QuestionWords {
  topic: string;
  text: string;
  /** Undefined for what is no answer to it. */
  wordsOf(value: Answer['value']): string | undefined;
}

/** A question, or how important its topic is, in a set; undefined when the set does not have it. */
export function questionWords(set: QuestionSet, id: QuestionId): QuestionWords | undefined {
  const words = (topic: string, text: string, steps: readonly string[]): QuestionWords => ({
    topic,
    text,
    wordsOf: (value) =>
      value === 'unknown'
        ? set.scale.unknown
        : value === 'not-applicable'
          ? set.scale.notApplicable
          : steps[value ?? -1],
  });
  for (const topic of topicsOf(set)) {
    const { anchor, prospectiveAnchor, importance, prospectiveImportance, situations, shortTitle } = topic;
    const question = [anchor, prospectiveAnchor, ...situations].find((one) => one.id === id);
    if (question) return words(shortTitle, question.text, question.steps);
    const asked = [importance, prospectiveImportance].find((one) => one.id === id);
    if (asked) return words(shortTitle, asked.text, set.scale.importance);
  }
  return undefined;
}
