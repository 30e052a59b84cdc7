import { needOf } from '../../src/domain/need.ts';
import { strengthFrom, type TopicResult } from '../../src/domain/profile.ts';
import type { ImportanceValue, TopicId } from '../../src/domain/question-set.ts';
import { exampleTopic } from './question-set-examples.ts';

/** The result of a topic with one answered question; not measured when no level is given. */
export function topicResult(
  topicId: TopicId,
  { level, importance = 1 }: { level?: number; importance?: ImportanceValue } = {},
): TopicResult {
  const need = needOf(importance, level);
  return {
    topic: exampleTopic(topicId),
    importance,
    importanceAnswered: true,
    notApplicable: false,
    unknown: false,
    isStrength: level !== undefined && level >= strengthFrom,
    ...(level !== undefined && { level: { mean: level, lowest: level, highest: level, answered: 1, asked: 1 } }),
    ...(need !== undefined && { need }),
  };
}
