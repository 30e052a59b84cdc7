import { describe, expect, it } from 'vitest';
import { answeredIn, answeredOf } from '../../src/domain/answered-questions.ts';
import { answersByQuestion, progressOf } from '../../src/domain/assessment.ts';
import { newsOf } from '../../src/domain/import-news.ts';
import { emptyPersonalData } from '../../src/domain/personal-data.ts';
import { exploreRoute } from '../../src/domain/route.ts';
import { deviceStates, realContent } from '../examples/device-states.ts';

const set = realContent.questionSet;

describe('how many questions have an answer', () => {
  it.each(Object.entries(deviceStates))('is one number on every page: %s', (_, data) => {
    const counted = answeredIn(data, set);
    const news = newsOf(emptyPersonalData, data, set);
    expect({ questions: news.questions, deeper: news.deeper }).toEqual(counted);
    expect(newsOf(data, data, set)).toMatchObject({ questions: 0, deeper: 0, asides: false });
  });

  it('is what the start page tells, and counts neither importance nor a note', () => {
    const { assessments, answers } = deviceStates.halfway;
    const [assessment] = assessments;
    if (!assessment) throw new Error('no assessment in this state');
    const [first] = exploreRoute(set, {}).filter(({ question }) => !answersByQuestion(answers).has(question.id));
    const note = { assessmentId: assessment.id, questionId: first?.question.id ?? '', note: 'Later', answeredAt: '' };
    const told = progressOf(exploreRoute(set, assessment.situation), answersByQuestion(answers));
    expect(answers.length).toBeGreaterThan(told.answered);
    expect(answeredOf(assessment, [...answers, note], set)).toEqual({ questions: told.answered, deeper: 0 });
  });

  it('counts situations apart', () => {
    const { assessments, answers } = deviceStates.planned;
    const situation = set.pillars[0]?.topics[0]?.situations[0]?.id ?? '';
    const [assessment] = assessments;
    if (!assessment) throw new Error('no assessment in this state');
    const more = [
      ...answers,
      { assessmentId: assessment.id, questionId: situation, value: 1 as const, answeredAt: '' },
    ];
    const before = answeredOf(assessment, answers, set);
    expect(answeredOf(assessment, more, set)).toEqual({ ...before, deeper: before.deeper + 1 });
  });
});
