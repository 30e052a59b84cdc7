import type { QuestionSet } from './question-set.ts';
import { type Agreement, type Hidden, orderedTalks, type Talk } from './talk.ts';

/** Within what limits a talk is held, what comes back in the next one, and what hiding means. */

export const longestTalkTexts = { withWhom: 80, own: 200, note: 2_000, what: 200, who: 80 } as const;
/** More than anyone can talk about in one evening. */
export const mostTalkItems = 20;
export const mostAgreements = 20;

export const nothingHidden: Hidden = { topicIds: [], questionIds: [] };

/** What was agreed on in earlier talks and is not done yet: it comes first the next time. */
export function openAgreements(talks: readonly Talk[], talk: Talk): Agreement[] {
  return orderedTalks(talks)
    .filter(
      ({ id, personId, createdAt }) => id !== talk.id && personId === talk.personId && createdAt <= talk.createdAt,
    )
    .flatMap(({ agreements }) => agreements.filter(({ doneAt }) => doneAt === undefined));
}

/**
 * The set without what is hidden: all that is computed from it (levels, means of pillars, counts, totals) is as if it had
 * never been asked, so that hiding cannot be inferred. A pillar without topics is not there either.
 */
export function withoutHidden(set: QuestionSet, { topicIds, questionIds }: Hidden): QuestionSet {
  const pillars = set.pillars.flatMap((pillar) => {
    const topics = pillar.topics.filter(
      // Without its anchor a topic says nothing: hiding that one hides the topic.
      ({ id, anchor, prospectiveAnchor }) =>
        !topicIds.includes(id) && !questionIds.includes(anchor.id) && !questionIds.includes(prospectiveAnchor.id),
    );
    if (topics.length === 0) return [];
    const visible = topics.map((topic) => ({
      ...topic,
      situations: topic.situations.filter(({ id }) => !questionIds.includes(id)),
    }));
    return [{ ...pillar, topics: visible }];
  });
  return { ...set, pillars };
}
