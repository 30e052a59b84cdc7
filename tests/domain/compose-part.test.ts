import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answersByQuestion } from '../../src/domain/assessment.ts';
import {
  composePart,
  isEmptyPart,
  type PartSelection,
  type PartSource,
  type PartWords,
} from '../../src/domain/compose-part.ts';
import { findTopic, type QuestionSet, type TopicId } from '../../src/domain/question-set.ts';
import type { Hidden } from '../../src/domain/talk.ts';
import { nothingHidden } from '../../src/domain/talk-rules.ts';
import { anyAnswerValues, anySituation } from '../examples/arbitraries.ts';
import { answersFor, assessment, goal, goalStep, reflection, talk } from '../examples/person-examples.ts';
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
  subject: (subject) => (subject.kind === 'own' ? subject.text : subject.kind),
  onlyNote: 'only a note',
};

const everything: PartSelection = {
  isNamed: true,
  profile: true,
  answers: exampleTopicIds,
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
    assessment: assessment(),
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
        fc.boolean(),
        (values, selection, topicIds, situation, byTalk) => {
          const hidden: Hidden = { topicIds, questionIds: [] };
          const whole = { ...sourceAbout(exampleTopicIds, values), situation };
          const isHiddenByTalk = byTalk && selection.talkId !== undefined;
          const source = isHiddenByTalk
            ? { ...whole, talks: whole.talks.map((one) => (one.id === 'talk-1' ? { ...one, hidden } : one)) }
            : whole;
          const part = composePart(source, { ...selection, hidden: isHiddenByTalk ? nothingHidden : hidden }, words);
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
        topics: [{ id: behaviour, title: `Topic ${behaviour}`, level: 2, importance: 2 }],
      },
    ]);
    expect(part.answers?.map(({ answer }) => answer)).toEqual([`${behaviour}.anker usually works`, 'Not at our place']);
    expect(part.by).toBe('Kastanje');
    expect(part.talk?.items.map(({ title }) => title)).toEqual([
      'The holidays',
      ...exampleTopicIds.map((id) => `Topic ${id}`),
    ]);
    expect(part.talk?.earlier).toHaveLength(3);
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
