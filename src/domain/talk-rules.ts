import type { CalendarDay } from './calendar-day.ts';
import { findTopic, type QuestionSet, type TopicId } from './question-set.ts';
import { type Agreement, type Hidden, orderedTalks, type Talk, type TalkItem, type TalkSubject } from './talk.ts';

/** Within what limits a talk is held, what comes back in the next one, and what hiding means. */

export const longestTalkTexts = { withWhom: 80, own: 200, note: 2_000, what: 200, who: 80 } as const;
/** More than anyone can talk about in one evening. */
export const mostTalkItems = 20;
export const mostAgreements = 20;

export const nothingHidden: Hidden = { topicIds: [], questionIds: [] };

/** An agreement with the talk it was made in. */
export interface MadeAgreement {
  talk: Talk;
  agreement: Agreement;
}

/** What was agreed on in these talks, the latest talk first. */
export function agreementsOf(talks: readonly Talk[]): MadeAgreement[] {
  return orderedTalks(talks).flatMap((talk) => talk.agreements.map((agreement) => ({ talk, agreement })));
}

/**
 * What a talk begins with: what was agreed on in earlier talks and is open, or was done since the talk before this one. What
 * came from a topic that is hidden now is not there, and nothing is when it was left out of the talk.
 */
export function earlierAgreements(talks: readonly Talk[], talk: Talk): MadeAgreement[] {
  return talk.withoutEarlier ? [] : agreementsBefore(talks, talk);
}

/** What a talk begins with, or would when it was not left out. */
export function agreementsBefore(talks: readonly Talk[], talk: Talk): MadeAgreement[] {
  const earlier = orderedTalks(talks).filter(
    ({ id, personId, createdAt }) => id !== talk.id && personId === talk.personId && createdAt <= talk.createdAt,
  );
  const [last] = earlier;
  const since = last?.closedAt ?? last?.createdAt ?? talk.createdAt;
  return agreementsOf(earlier).filter((made) => {
    const topicId = topicOfAgreement(made);
    const isHidden = topicId !== undefined && talk.hidden.topicIds.includes(topicId);
    const { doneAt } = made.agreement;
    return !isHidden && (doneAt === undefined || doneAt >= since);
  });
}

/** What stays out of sheets that belong to no talk: what the latest talk hides that is not over, or else the latest. */
export function hiddenNow(talks: readonly Talk[]): Hidden {
  const ordered = orderedTalks(talks);
  return (ordered.find(({ closedAt }) => closedAt === undefined) ?? ordered[0])?.hidden ?? nothingHidden;
}

/** What was agreed on in earlier talks and is not done yet: it comes first the next time. */
export function openAgreements(talks: readonly Talk[], talk: Talk): Agreement[] {
  return earlierAgreements(talks, talk).flatMap(({ agreement }) => (agreement.doneAt === undefined ? [agreement] : []));
}

/** The topic that was talked about when this was agreed on; undefined when it was something else. */
export function topicOfAgreement({ talk, agreement }: MadeAgreement): TopicId | undefined {
  const subject = talk.items.find(({ id }) => id === agreement.itemId)?.subject;
  return subject?.kind === 'topic' ? subject.topicId : undefined;
}

/** Whether two subjects are one: a question of one's own is the same when it has the same words. */
export function isSameSubject(one: TalkSubject, other: TalkSubject): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** The items of a talk that its set of questions, without what is hidden, has a topic for; others need none. */
export function visibleItems({ items }: Talk, visible: QuestionSet): TalkItem[] {
  return items.filter(({ subject }) => subject.kind !== 'topic' || findTopic(visible, subject.topicId) !== undefined);
}

/** A day that a talk names: to talk again, or, with an agreement, by when it is done. */
export interface TalkDay {
  talk: Talk;
  agreement?: Agreement;
  day: CalendarDay;
  /** early: done before its day. */
  state: 'expected' | 'over' | 'early';
}

/**
 * The days of a talk, as a calendar needs them: what is still to be done or to come, and what was done before its day.
 * @param dayOf the day a moment fell on, where the person is.
 */
export function talkDays(talk: Talk, today: CalendarDay, dayOf: (moment: string) => CalendarDay): TalkDay[] {
  const agreed = talk.agreements.flatMap((agreement): TalkDay[] => {
    const { by: day, doneAt } = agreement;
    if (day === undefined) return [];
    const state = doneAt === undefined ? 'expected' : dayOf(doneAt) < day ? 'early' : 'over';
    return [{ talk, agreement, day, state }];
  });
  const next: TalkDay[] = talk.nextDay === undefined ? [] : [{ talk, day: talk.nextDay, state: 'expected' }];
  return [...next, ...agreed].filter(
    ({ agreement, day, state }) => day >= today || (agreement !== undefined && state === 'expected'),
  );
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
