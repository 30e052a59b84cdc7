import { describe, expect, it } from 'vitest';
import { type AnswerValue, answersByQuestion } from '../../src/domain/assessment.ts';
import { type ClosedGoal, closedGoals, lookBackOf } from '../../src/domain/closed-goals.ts';
import type { Step } from '../../src/domain/question-set.ts';
import { answersFor, exampleMoment, goal } from '../examples/person-examples.ts';
import { behaviour, exampleQuestionSet } from '../examples/question-set-examples.ts';

function closed(lookBack?: Step, overrides: Partial<ClosedGoal> = {}): ClosedGoal {
  const closing = { closedAt: exampleMoment, outcome: '', ...(lookBack !== undefined && { lookBack }) };
  return { ...goal(), closing, ...overrides };
}

function started(value?: AnswerValue) {
  const answers = answersByQuestion(value === undefined ? [] : answersFor({ [`${behaviour}.anker`]: value }));
  return { questionSet: exampleQuestionSet(), situation: {}, answers };
}

describe('closed goals', () => {
  it('are the goals that ended, the latest first', () => {
    const later = closed(undefined, { id: 'goal-2', closing: { closedAt: '2027-01-01', outcome: '' } });
    expect(closedGoals([closed(), goal({ id: 'goal-3' }), later]).map(({ id }) => id)).toEqual(['goal-2', 'goal-1']);
  });
});

describe('looking back', () => {
  it('stands beside the answer of then, in the words of that question', () => {
    expect(lookBackOf(closed(0), started(2))).toEqual({
      original: { text: `${behaviour}.anker usually works` },
      later: `${behaviour}.anker is new`,
    });
  });

  it('keeps an answer beside the scale, and none at all, as they were', () => {
    expect(lookBackOf(closed(1), started('unknown'))).toMatchObject({ original: 'unknown' });
    expect(lookBackOf(closed(1), started())).toEqual({ later: `${behaviour}.anker is being practised` });
  });

  it('is not there without a rating, a topic or an assessment', () => {
    const { topicId: _, ...about } = closed(1);
    expect(lookBackOf(closed(), started(2))).toBeUndefined();
    expect(lookBackOf(about, started(2))).toBeUndefined();
    expect(lookBackOf(closed(1), undefined)).toBeUndefined();
  });
});
