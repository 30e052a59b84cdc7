import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AnswerValue, answersByQuestion } from '../../src/domain/assessment.ts';
import { buildProfile } from '../../src/domain/profile.ts';
import { type QuestionSet, topicsOf } from '../../src/domain/question-set.ts';
import type { Hidden, Talk } from '../../src/domain/talk.ts';
import {
  earlierAgreements,
  hiddenNow,
  openAgreements,
  talkDays,
  topicOfAgreement,
  visibleItems,
  withoutHidden,
} from '../../src/domain/talk-rules.ts';
import { anyAnswerValues, anySituation } from '../examples/arbitraries.ts';
import { answersFor, talk } from '../examples/person-examples.ts';
import { behaviour, exampleQuestionSet, exampleTopicIds, settlingIn } from '../examples/question-set-examples.ts';

const set = exampleQuestionSet();
const situations = topicsOf(set).flatMap((topic) => topic.situations.map(({ id }) => id));
const dayOf = (moment: string) => moment.slice(0, 10);

const anyHidden: fc.Arbitrary<Hidden> = fc.record({
  topicIds: fc.subarray([...exampleTopicIds]),
  questionIds: fc.subarray(situations),
});

const profileOf = (questionSet: QuestionSet, values: Record<string, AnswerValue>, situation = {}) =>
  buildProfile(questionSet, answersByQuestion(answersFor(values)), situation);

/** Whether an id is a word of its own in a text: "a.situatie-1" is not in "a.situatie-12". */
const has = (text: string, id: string) => text.includes(`"${id}"`);

describe('a set without what is hidden', () => {
  it('leaves nothing of a hidden topic or answer in the profile', () => {
    fc.assert(
      fc.property(anyHidden, anyAnswerValues(set), anySituation, (hidden, values, situation) => {
        const text = JSON.stringify(profileOf(withoutHidden(set, hidden), values, situation));
        for (const topic of topicsOf(set)) {
          if (!hidden.topicIds.includes(topic.id)) continue;
          for (const own of [topic.id, topic.title, topic.anchor.text]) expect(text).not.toContain(own);
        }
        for (const id of hidden.questionIds) expect(has(text, id)).toBe(false);
      }),
    );
  });

  it('gives the same profile whatever was answered to what is hidden', () => {
    fc.assert(
      fc.property(anyHidden, anyAnswerValues(set), anySituation, (hidden, values, situation) => {
        const visible = withoutHidden(set, hidden);
        const kept = new Set(
          topicsOf(visible).flatMap((topic) => [
            ...[topic.anchor, topic.prospectiveAnchor, topic.importance, ...topic.situations].map(({ id }) => id),
          ]),
        );
        const asked = Object.fromEntries(Object.entries(values).filter(([id]) => kept.has(id)));
        expect(profileOf(visible, values, situation)).toEqual(profileOf(visible, asked, situation));
      }),
    );
  });

  it('leaves out a pillar without topics, and a topic without its anchor', () => {
    const { pillars } = withoutHidden(set, {
      topicIds: [behaviour],
      questionIds: [topicsOf(set)[1]?.anchor.id ?? ''],
    });
    expect(pillars.map(({ id }) => id)).toEqual(['samenwerken']);
  });
});

describe('the items of a talk', () => {
  it('are those that the set has a topic for, and all that need none', () => {
    const held = talk({
      items: [
        { id: 'a', subject: { kind: 'strengths' }, note: '' },
        { id: 'b', subject: { kind: 'topic', topicId: behaviour }, note: '' },
        { id: 'c', subject: { kind: 'topic', topicId: 'of-another-set' }, note: '' },
        { id: 'd', subject: { kind: 'own', text: behaviour }, note: '' },
      ],
    });
    const shown = (hidden: Partial<Hidden>) =>
      visibleItems(held, withoutHidden(set, { topicIds: [], questionIds: [], ...hidden })).map(({ id }) => id);
    expect(shown({})).toEqual(['a', 'b', 'd']);
    expect(shown({ topicIds: [behaviour] })).toEqual(['a', 'd']);
    expect(shown({ questionIds: [`${behaviour}.anker`] })).toEqual(['a', 'd']);
  });
});

describe('what was agreed on before', () => {
  const before = talk({
    id: 'before',
    createdAt: '2026-02-01T10:00:00.000Z',
    agreements: [
      { id: 'open', what: 'Call', who: 'We', itemId: 'item-1' },
      { id: 'done-before', what: 'Write', who: 'We', doneAt: '2026-02-03T10:00:00.000Z' },
      { id: 'done-since', what: 'Ask', who: 'We', doneAt: '2026-03-02T10:00:00.000Z' },
    ],
  });
  const now = talk({ id: 'now', agreements: [], createdAt: '2026-03-01T10:00:00.000Z' });
  const later = talk({ id: 'later', createdAt: '2026-04-01T10:00:00.000Z' });
  const others = talk({ id: 'others', personId: 'person-2', createdAt: '2026-02-01T10:00:00.000Z' });
  const idsOf = (one: Talk) => earlierAgreements([before, now, later, others], one).map((made) => made.agreement.id);

  it('is what was still open at the talk before this one, also once it is ticked', () => {
    expect(idsOf(now)).toEqual(['open', 'done-before', 'done-since']);
    expect(idsOf(later)).toEqual(['open', 'done-since']);
    expect(openAgreements([before, now, later, others], now).map(({ id }) => id)).toEqual(['open']);
    expect(idsOf(before)).toEqual([]);
  });

  it('is not there when it came from a topic that is hidden now', () => {
    const hiding = { ...now, hidden: { topicIds: [behaviour], questionIds: [] } };
    expect(idsOf(hiding)).toEqual(['done-before', 'done-since']);
    expect(idsOf({ ...now, hidden: { topicIds: [settlingIn], questionIds: [] } })).toHaveLength(3);
  });

  it('is not there when it was left out of the talk', () => {
    expect(idsOf({ ...now, withoutEarlier: true })).toEqual([]);
    expect(openAgreements([before, now], { ...now, withoutEarlier: true })).toEqual([]);
  });

  it('counts from the end of the talk before, for one that is over', () => {
    const over = { ...before, closedAt: '2026-02-05T10:00:00.000Z' };
    expect(earlierAgreements([over, now], now).map((made) => made.agreement.id)).toEqual(['open', 'done-since']);
  });

  it('knows the topic it came from', () => {
    expect(earlierAgreements([before, now], now).map(topicOfAgreement)).toEqual([behaviour, undefined, undefined]);
  });
});

describe('what is hidden outside a talk', () => {
  const hiding = (id: string, createdAt: string, others: Partial<Talk> = {}) =>
    talk({ id, createdAt, hidden: { topicIds: [id], questionIds: [] }, ...others });
  const closedAt = '2026-05-01T10:00:00.000Z';

  it('is what the latest talk hides that is not over, or else the latest', () => {
    const first = hiding('first', '2026-02-01T10:00:00.000Z');
    const second = hiding('second', '2026-03-01T10:00:00.000Z', { closedAt });
    const third = hiding('third', '2026-04-01T10:00:00.000Z', { closedAt });
    expect(hiddenNow([third, first, second]).topicIds).toEqual(['first']);
    expect(hiddenNow([second, third]).topicIds).toEqual(['third']);
    expect(hiddenNow([])).toEqual({ topicIds: [], questionIds: [] });
  });
});

describe('the days of a talk', () => {
  const held = talk({
    nextDay: '2026-03-20',
    agreements: [
      { id: 'without', what: 'Any time', who: '' },
      { id: 'to-come', what: 'Call', who: '', by: '2026-03-10' },
      { id: 'late', what: 'Write', who: '', by: '2026-02-10' },
      { id: 'early', what: 'Ask', who: '', by: '2026-03-12', doneAt: '2026-03-01T10:00:00.000Z' },
      { id: 'over', what: 'Look', who: '', by: '2026-02-12', doneAt: '2026-02-12T10:00:00.000Z' },
    ],
  });

  it('are those to come, and what is still to be done', () => {
    expect(talkDays(held, '2026-03-01', dayOf).map(({ agreement, state }) => [agreement?.id ?? 'next', state])).toEqual(
      [
        ['next', 'expected'],
        ['to-come', 'expected'],
        ['late', 'expected'],
        ['early', 'early'],
      ],
    );
  });

  it('no longer have the next talk once its day is over', () => {
    expect(talkDays({ ...held, agreements: [] }, '2026-03-21', dayOf)).toEqual([]);
  });
});
