import type { Answer, AnswerValue, Assessment } from '../../src/domain/assessment.ts';
import { emptyPersonalData, type PersonalData } from '../../src/domain/personal-data.ts';
import type { QuestionSet } from '../../src/domain/question-set.ts';
import { exploreRoute } from '../../src/domain/route.ts';

/** Devices on which two people filled in the questions, each by themselves. */

type Given = readonly [AnswerValue, (0 | 1 | 2)?];

interface Filled {
  nickname: string;
  startedAt: string;
  answer: (position: number) => Given | undefined;
}

const steps = [1, 2, 0, 3, 2, 1, 2, 2, 0, 3, 2, 1, 2, 1, 2, 3, 1, 0, 2, 1, 3, 2, 0, 1] as const;
const importances = [2, 1, 2, 0, 1, 1, 2, 0, 1, 1, 0, 2, 1, 1, 0, 1, 2, 1, 0, 2, 1, 1, 0, 1] as const;
/** How the second differs from the first, question by question. */
const differences = [1, 0, 0, 0, -1, 0, 0, 0, 2, 0, 0, 0, 0, 1, 0, 0, 0, 3, 0, 0, -2, 0, 0, 0] as const;

const given = (position: number): Given => [steps[position] ?? 1, importances[position] ?? 1];
const otherwise = (position: number): Given | undefined => {
  if (position === 23) return undefined;
  if (position === 22) return ['unknown'];
  const step = (steps[position] ?? 1) + (differences[position] ?? 0);
  return [step as AnswerValue, position % 5 === 0 ? 1 : (importances[position] ?? 1)];
};

function deviceOf(questionSet: QuestionSet, filled: readonly Filled[]): PersonalData {
  const rows = filled.map(({ nickname, startedAt, answer }, index) => {
    const [personId, assessmentId] = [`person-${index + 1}`, `assessment-${index + 1}`];
    const person = { id: personId, nickname, situation: {}, createdAt: startedAt, updatedAt: startedAt };
    const assessment: Assessment = {
      id: assessmentId,
      personId,
      questionSetId: questionSet.id,
      questionSetVersion: questionSet.version,
      situation: {},
      startedAt,
      updatedAt: startedAt,
      finishedAt: startedAt,
      focusTopicIds: [],
    };
    const answers = exploreRoute(questionSet, {}).flatMap(({ question, importance }, position): Answer[] => {
      const [value, important] = answer(position) ?? [];
      const base = { assessmentId, answeredAt: startedAt };
      return [
        ...(value === undefined ? [] : [{ ...base, questionId: question.id, value }]),
        ...(important === undefined ? [] : [{ ...base, questionId: importance.id, value: important }]),
      ];
    });
    return { person, assessment, answers };
  });
  return {
    ...emptyPersonalData,
    people: rows.map(({ person }) => person),
    assessments: rows.map(({ assessment }) => assessment),
    answers: rows.flatMap(({ answers }) => answers),
    questionSets: [questionSet],
  };
}

const [first, second] = ['2026-11-02T19:30:00.000Z', '2026-11-03T19:30:00.000Z'];

export function partnerStates(set: QuestionSet) {
  return {
    partners: deviceOf(set, [
      { nickname: 'Eik', startedAt: first, answer: given },
      { nickname: 'Berk', startedAt: second, answer: otherwise },
    ]),
    partnersSame: deviceOf(set, [
      { nickname: 'Eik', startedAt: first, answer: given },
      { nickname: '', startedAt: second, answer: given },
    ]),
    /** Each filled in another pillar, and there is a third. */
    partnersApart: deviceOf(set, [
      { nickname: 'Eik', startedAt: first, answer: (position) => (position < 5 ? given(position) : undefined) },
      { nickname: 'Berk', startedAt: second, answer: (position) => (position > 18 ? given(position) : undefined) },
      { nickname: 'Els', startedAt: second, answer: (position) => (position < 9 ? given(position) : undefined) },
    ]),
  } satisfies Record<string, PersonalData>;
}
