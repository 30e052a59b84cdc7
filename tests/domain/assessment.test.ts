import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type AnswerValue,
  answersByQuestion,
  importanceValue,
  isAnswered,
  isStep,
  maximumFocusTopics,
  placeToGoOn,
  progressOf,
  toggleFocus,
} from '../../src/domain/assessment.ts';
import { exploreRoute, positionInRoute } from '../../src/domain/route.ts';
import { answersFor, exampleMoment } from '../examples/person-examples.ts';
import { behaviour, exampleQuestionSet, settlingIn, sharedParenting } from '../examples/question-set-examples.ts';

const route = exploreRoute(exampleQuestionSet(), {});

describe('the place to go on', () => {
  it.each<[string, Record<string, AnswerValue>, string | undefined, number]>([
    ['the beginning, when nothing was done', {}, undefined, 0],
    ['the question someone was at', { [`${behaviour}.anker`]: 1 }, `${settlingIn}.anker`, 1],
    [
      'the question someone was at, also when that has an answer: its other half or its note may be half done',
      { [`${behaviour}.anker`]: 1 },
      `${behaviour}.anker`,
      0,
    ],
    [
      'the next open one, when someone went back to look at one of before',
      { [`${behaviour}.anker`]: 1, [`${settlingIn}.anker`]: 1 },
      `${behaviour}.anker`,
      2,
    ],
    [
      'the first open one, when nothing after it is open',
      { [`${settlingIn}.anker`]: 1, [`${sharedParenting}.anker`]: 1 },
      `${sharedParenting}.anker`,
      0,
    ],
    [
      'the last one, when all have an answer',
      { [`${behaviour}.anker`]: 1, [`${settlingIn}.anker`]: 1, [`${sharedParenting}.anker`]: 1 },
      `${sharedParenting}.anker`,
      2,
    ],
    ['the first open one, when someone was elsewhere', { [`${behaviour}.anker`]: 1 }, `${behaviour}.situatie-1`, 1],
  ])('is %s', (_, values, lastQuestionId, place) => {
    const last = positionInRoute(route, lastQuestionId);
    expect(placeToGoOn(route, answersByQuestion(answersFor(values)), last)).toBe(place);
  });
});

describe('progress through the questions', () => {
  it.each<[string, Record<string, AnswerValue>, object]>([
    ['nothing answered yet', {}, { answered: 0, total: 3, firstOpen: 0 }],
    ['the first answered', { [`${behaviour}.anker`]: 0 }, { answered: 1, total: 3, firstOpen: 1 }],
    [
      'one skipped',
      { [`${behaviour}.anker`]: 1, [`${sharedParenting}.anker`]: 2 },
      { answered: 2, total: 3, firstOpen: 1 },
    ],
    ['"I do not know" is an answer', { [`${behaviour}.anker`]: 'unknown' }, { answered: 1, total: 3, firstOpen: 1 }],
    ['only an importance was answered', { [`${behaviour}.belang`]: 2 }, { answered: 0, total: 3, firstOpen: 0 }],
    [
      'all answered',
      { [`${behaviour}.anker`]: 3, [`${settlingIn}.anker`]: 'not-applicable', [`${sharedParenting}.anker`]: 0 },
      { answered: 3, total: 3 },
    ],
  ])('%s', (_, values, progress) => {
    expect(progressOf(route, answersByQuestion(answersFor(values)))).toEqual(progress);
  });

  it('does not count a note without an answer', () => {
    const note = {
      assessmentId: 'assessment-1',
      questionId: `${behaviour}.anker`,
      note: 'Later',
      answeredAt: exampleMoment,
    };
    const answers = answersByQuestion([note]);
    expect(route.map((asked) => isAnswered(asked, answers))).toEqual([false, false, false]);
  });

  it('is nothing of nothing in an empty route', () => {
    expect(progressOf([], new Map())).toEqual({ answered: 0, total: 0 });
  });
});

describe('reading an answer', () => {
  it.each<[AnswerValue | undefined, boolean, number | undefined]>([
    [0, true, 0],
    [1, true, 1],
    [2, true, 2],
    [3, true, undefined],
    ['not-applicable', false, undefined],
    ['unknown', false, undefined],
    [undefined, false, undefined],
  ])('%s: a step on the scale: %s, as importance: %s', (value, step, importance) => {
    const [answer] = value === undefined ? [] : answersFor({ question: value });
    expect(isStep(value)).toBe(step);
    expect(importanceValue(answer)).toBe(importance);
  });

  it('keeps the last of two answers to one question', () => {
    const answers = answersByQuestion([...answersFor({ question: 1 }), ...answersFor({ question: 3 })]);
    expect(answers.get('question')?.value).toBe(3);
  });
});

describe('choosing a focus', () => {
  it.each<[string, string[], string, string[]]>([
    ['the first topic', [], 'a', ['a']],
    ['another one goes last', ['b'], 'a', ['b', 'a']],
    ['a chosen one is taken away', ['a', 'b', 'c'], 'b', ['a', 'c']],
    ['a fourth is refused', ['a', 'b', 'c'], 'd', ['a', 'b', 'c']],
  ])('%s', (_, focus, topicId, expected) => {
    expect(toggleFocus(focus, topicId)).toEqual(expected);
  });

  it('never holds more than three topics or one topic twice, however often someone taps', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e')), (taps) => {
        const focus = taps.reduce<readonly string[]>(toggleFocus, []);
        expect(focus.length).toBeLessThanOrEqual(maximumFocusTopics);
        expect(new Set(focus).size).toBe(focus.length);
      }),
    );
  });

  it('tapping a topic twice with room left changes nothing', () => {
    fc.assert(
      fc.property(fc.subarray(['a', 'b'] as string[]), (focus) => {
        expect(toggleFocus(toggleFocus(focus, 'c'), 'c')).toEqual(focus);
      }),
    );
  });
});
