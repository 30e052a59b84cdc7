import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answersByQuestion } from '../../src/domain/assessment.ts';
import {
  composePart,
  hiddenAtFirst,
  isEmptyPart,
  type PartSelection,
  type PartSource,
  type PartWords,
} from '../../src/domain/compose-part.ts';
import { buildProfile } from '../../src/domain/profile.ts';
import { findTopic, type QuestionSet, type TopicId } from '../../src/domain/question-set.ts';
import type { Hidden } from '../../src/domain/talk.ts';
import { nothingHidden } from '../../src/domain/talk-rules.ts';
import { anyAnswerValues, anySituation } from '../examples/arbitraries.ts';
import { answersFor, goal, goalStep, reflection, talk } from '../examples/person-examples.ts';
import {
  behaviour,
  exampleQuestionSet,
  exampleTopicIds,
  settlingIn,
  sharedParenting,
} from '../examples/question-set-examples.ts';

const words: PartWords = {
  goalTitle: ({ topicId, title }, set) =>
    topicId === undefined ? (title ?? '') : (findTopic(set, topicId)?.shortTitle ?? topicId),
  ifThen: ({ ifThen }) => [ifThen.when, ifThen.then].filter(Boolean).join(' → '),
  subject: (subject, set) =>
    subject.kind === 'own'
      ? subject.text
      : subject.kind === 'topic'
        ? (findTopic(set, subject.topicId)?.shortTitle ?? '')
        : subject.kind,
  questions: (subject, guides) =>
    subject.kind === 'topic'
      ? (guides.find(({ topicId }) => topicId === subject.topicId)?.conversation ?? []).map(({ question }) => question)
      : [`Questions about ${subject.kind}`],
  onlyNote: 'only a note',
};

const everything: PartSelection = {
  isNamed: true,
  profile: true,
  answers: exampleTopicIds,
  notes: true,
  plan: true,
  talkId: 'talk-1',
  hidden: nothingHidden,
};

/** A word that is in everything about a topic, and nowhere else. */
const markOf = (topicId: TopicId) => `about-${topicId}`;

/** Everything there can be about each of these topics, and something about none of them. */
function sourceAbout(topicIds: readonly TopicId[], values: Record<string, 0 | 1 | 2 | 3> | object): PartSource {
  const set = exampleQuestionSet();
  const questionSet: QuestionSet = {
    ...set,
    pillars: set.pillars
      .map((pillar) => ({ ...pillar, topics: pillar.topics.filter(({ id }) => topicIds.includes(id)) }))
      .filter(({ topics }) => topics.length > 0),
  };
  const isAbout = (id: string) => topicIds.some((topicId) => id.startsWith(topicId));
  const answers = answersFor(Object.fromEntries(Object.entries(values).filter(([id]) => isAbout(id))));
  return {
    nickname: 'Kastanje',
    questionSet,
    answeredOn: '2026-03-01',
    answers: answersByQuestion(
      answers.map((answer) => ({
        ...answer,
        note: markOf(exampleTopicIds.find((id) => answer.questionId.startsWith(id)) ?? ''),
      })),
    ),
    situation: {},
    goals: [
      goal({ id: 'free', change: 'Quieter evenings', steps: [goalStep()], title: 'Rest' }),
      ...topicIds.flatMap((topicId) => [
        goal({ id: `goal-${topicId}`, topicId, change: markOf(topicId) }),
        {
          ...goal({ id: `thought-${topicId}`, title: markOf(topicId), reflectionId: `reflection-${topicId}` }),
          topicId: undefined,
        },
      ]),
    ].map(({ topicId, ...rest }) => ({ ...rest, ...(topicId !== undefined && rest.id !== 'free' && { topicId }) })),
    reflections: topicIds.map((topicId) => reflection({ id: `reflection-${topicId}`, aboutId: topicId })),
    talks: [
      talk({
        items: [
          { id: 'item-own', subject: { kind: 'own', text: 'The holidays' }, note: '' },
          ...topicIds.map((topicId) => ({
            id: `item-${topicId}`,
            subject: { kind: 'topic' as const, topicId },
            note: markOf(topicId),
          })),
        ],
        agreements: [
          { id: 'agreement-own', what: 'Call the school', who: 'We' },
          ...topicIds.map((topicId) => ({
            id: `agreement-${topicId}`,
            what: markOf(topicId),
            who: 'We',
            itemId: `item-${topicId}`,
          })),
        ],
      }),
      talk({
        id: 'talk-0',
        createdAt: '2026-02-01T19:30:00.000Z',
        items: topicIds.map((topicId) => ({ id: `old-${topicId}`, subject: { kind: 'topic', topicId }, note: '' })),
        agreements: topicIds.map((topicId) => ({
          id: `old-agreement-${topicId}`,
          what: markOf(topicId),
          who: 'We',
          itemId: `old-${topicId}`,
        })),
      }),
    ],
    guides: topicIds.map((topicId) => ({
      topicId,
      summary: '',
      competencies: [],
      reflection: [],
      conversation: [{ id: `${topicId}.talk`, question: markOf(topicId), prospective: markOf(topicId) }],
      smallSteps: [],
      askForHelp: '',
      sources: [],
    })),
  };
}

const anySelection: fc.Arbitrary<Omit<PartSelection, 'hidden'>> = fc
  .record({
    isNamed: fc.boolean(),
    profile: fc.boolean(),
    answers: fc.subarray([...exampleTopicIds]),
    notes: fc.boolean(),
    plan: fc.boolean(),
    talks: fc.boolean(),
  })
  .map(({ talks, ...selection }) => ({ ...selection, ...(talks && { talkId: 'talk-1' }) }));

describe('a shared part', () => {
  it('says nothing of a hidden topic, and is what it would be if that had never been there', () => {
    fc.assert(
      fc.property(
        anyAnswerValues(exampleQuestionSet()),
        anySelection,
        fc.subarray([...exampleTopicIds]),
        anySituation,
        (values, selection, topicIds, situation) => {
          const hidden: Hidden = { topicIds, questionIds: [] };
          const whole = { ...sourceAbout(exampleTopicIds, values), situation };
          const part = composePart(whole, { ...selection, hidden }, words);
          const text = JSON.stringify(part);
          for (const topicId of topicIds) expect(text).not.toContain(topicId);

          const others = exampleTopicIds.filter((id) => !topicIds.includes(id));
          const never = { ...sourceAbout(others, values), situation };
          expect(text).toBe(JSON.stringify(composePart(never, { ...selection, hidden: nothingHidden }, words)));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('holds nothing that was not chosen', () => {
    const source = sourceAbout(exampleTopicIds, { [`${behaviour}.anker`]: 2, [`${settlingIn}.anker`]: 1 });
    const nothing = { ...everything, isNamed: false, profile: false, answers: [], plan: false };
    const { talkId: _, ...without } = nothing;
    expect(composePart(source, without, words)).toEqual({
      by: '',
      questionSet: { id: 'example-set', version: '1.0.0' },
    });
    expect(isEmptyPart(composePart(source, without, words))).toBe(true);
    const answers = composePart(source, { ...without, answers: [settlingIn] }, words);
    expect(JSON.stringify(answers)).not.toContain(behaviour);
    expect(Object.keys(answers)).toEqual(['by', 'questionSet', 'answeredOn', 'answers']);
  });

  it('says in words what was answered', () => {
    const source = sourceAbout(exampleTopicIds, {
      [`${behaviour}.anker`]: 2,
      [`${behaviour}.belang`]: 2,
      [`${settlingIn}.anker`]: 'not-applicable',
    });
    const part = composePart(source, everything, words);
    expect(part.profile).toEqual([
      {
        title: 'Pillar zorgen',
        id: 'zorgen',
        topics: [
          { id: behaviour, title: behaviour, level: 2, importance: 2 },
          { id: settlingIn, title: settlingIn, why: 'not-applicable' },
        ],
      },
    ]);
    expect(part.answeredOn).toBe('2026-03-01');
    expect(part.answers?.map(({ answer }) => answer)).toEqual([`${behaviour}.anker usually works`, 'Not at our place']);
    expect(part.by).toBe('Kastanje');
    expect(part.talk?.items.map(({ title }) => title)).toEqual(['The holidays', ...exampleTopicIds]);
    expect(part.talk?.earlier).toHaveLength(3);
  });

  it('names a topic that someone does not know about as their own profile does, and counts it like that', () => {
    const source = sourceAbout(exampleTopicIds, {
      [`${behaviour}.anker`]: 'unknown',
      [`${behaviour}.belang`]: 2,
      [`${settlingIn}.anker`]: 'not-applicable',
      [`${settlingIn}.belang`]: 2,
      [`${sharedParenting}.belang`]: 1,
    });
    const topics = composePart(source, everything, words).profile?.flatMap((pillar) => pillar.topics) ?? [];
    expect(topics).toEqual([
      { id: behaviour, title: behaviour, why: 'unknown', importance: 2 },
      { id: settlingIn, title: settlingIn, why: 'not-applicable' },
      { id: sharedParenting, title: sharedParenting, importance: 1 },
    ]);
    const { measured } = buildProfile(source.questionSet, source.answers, {});
    expect(topics.filter(({ level }) => level !== undefined)).toHaveLength(measured);
  });

  it('leaves out what was written with the answers unless that is chosen too', () => {
    const source = sourceAbout([behaviour], { [`${behaviour}.anker`]: 3 });
    const onlyWritten = {
      ...source,
      answers: new Map([...source.answers].map(([id, { value: _, ...answer }]) => [id, answer])),
    };
    const { talkId: _, ...answersOnly } = { ...everything, notes: false, profile: false, plan: false };
    const part = composePart(source, answersOnly, words);
    expect(part.answers).toHaveLength(1);
    expect(JSON.stringify(part)).not.toContain(markOf(behaviour));
    expect(composePart(onlyWritten, answersOnly, words).answers).toBeUndefined();
    expect(composePart(onlyWritten, { ...answersOnly, notes: true }, words).answers).toMatchObject([
      { answer: 'only a note', note: markOf(behaviour) },
    ]);
  });

  it('shares a talk with the questions and strengths that it shows itself, without what is hidden', () => {
    const source = sourceAbout(exampleTopicIds, { [`${behaviour}.anker`]: 3, [`${settlingIn}.anker`]: 2 });
    const one = talk({
      items: [
        { id: 'good', subject: { kind: 'strengths' }, note: '' },
        { id: 'child', subject: { kind: 'theme', theme: 'child' }, note: '' },
      ],
    });
    const select = (hidden: Hidden) =>
      composePart({ ...source, talks: [one] }, { ...everything, hidden }, words).talk?.items;
    expect(select(nothingHidden)).toEqual([
      {
        id: 'good',
        title: 'strengths',
        questions: ['Questions about strengths'],
        note: '',
        strengths: [
          { topic: behaviour, answer: `${behaviour}.anker works when it is hard` },
          { topic: settlingIn, answer: `${settlingIn}.anker usually works` },
        ],
      },
      { id: 'child', title: 'theme', questions: ['Questions about theme'], note: '' },
    ]);
    expect(select({ topicIds: [behaviour], questionIds: [] })?.[0]?.strengths).toHaveLength(1);
  });

  it('begins with what the newest open talk hides, or else the newest talk', () => {
    const hides = (topicId: TopicId) => ({ topicIds: [topicId], questionIds: [] });
    const old = talk({ id: 'old', createdAt: '2026-01-01T19:30:00.000Z', hidden: hides(behaviour) });
    const closed = talk({ id: 'closed', closedAt: '2026-03-02T19:30:00.000Z', hidden: hides(settlingIn) });
    expect(hiddenAtFirst([])).toEqual(nothingHidden);
    expect(hiddenAtFirst([old, closed])).toEqual(old.hidden);
    const oldClosed = { ...old, closedAt: '2026-03-02T19:30:00.000Z' };
    expect(hiddenAtFirst([oldClosed, closed])).toEqual(closed.hidden);
  });

  it('leaves out an agreement whose item is gone as soon as anything is hidden', () => {
    const source = sourceAbout(exampleTopicIds, {});
    const lost = talk({ items: [], agreements: [{ id: 'lost', what: 'Something', who: '', itemId: 'gone' }] });
    const select = (hidden: Hidden) => composePart({ ...source, talks: [lost] }, { ...everything, hidden }, words);
    expect(select(nothingHidden).talk?.agreements).toHaveLength(1);
    expect(select({ topicIds: [sharedParenting], questionIds: [] }).talk?.agreements).toEqual([]);
  });

  it('leaves out the answer to a hidden question, and steps that were let go of', () => {
    const source = sourceAbout([behaviour], { [`${behaviour}.anker`]: 3, [`${behaviour}.situatie-1`]: 0 });
    const hidden = { topicIds: [], questionIds: [`${behaviour}.situatie-1`] };
    const dropped = goalStep({ dropped: { at: '2026-03-01T19:30:00.000Z', reason: 'no time' } });
    const part = composePart(
      { ...source, goals: [goal({ steps: [goalStep({ id: 'one' }), dropped] })] },
      { ...everything, hidden },
      words,
    );
    expect(part.profile?.[0]?.topics[0]?.level).toBe(3);
    expect(part.answers).toHaveLength(1);
    expect(part.plan?.[0]?.steps).toEqual([{ text: 'Call the other foster family', isDone: false }]);
  });
});
