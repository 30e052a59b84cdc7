import type { ActivityMark } from '../../src/domain/activity-marks.ts';
import type { Answer, AnswerValue, Assessment } from '../../src/domain/assessment.ts';
import { emptyPersonalData, type PersonalData } from '../../src/domain/personal-data.ts';
import type { Goal, GoalStep } from '../../src/domain/plan.ts';
import type { QuestionSet } from '../../src/domain/question-set.ts';
import { exploreRoute } from '../../src/domain/route.ts';
import type { Situation } from '../../src/domain/situation.ts';

/** Devices of people who came back: the same questions, two, three and twelve times. */

interface Time {
  startedAt: string;
  situation?: Situation;
  questionSet: QuestionSet;
  answer: (position: number) => AnswerValue | undefined;
}

const personId = 'person-1';
const experienced: Situation = { phase: 'experienced', kind: 'recruited', ownChildren: true, caregivers: 2 };
const startSteps = [0, 1, 1, 2, 0, 1, 2, 1, 0, 2, 1, 1, 0, 2, 1, 1, 2, 0, 1, 2, 1, 0, 1, 2];
/** How much further at the end, per question; a few topics go back. */
const gains = [2, 1, 2, 0, 2, 0, 1, -1, 1, 1, 2, 0, 1, 0, 1, 2, -1, 1, 0, 1, 2, 1, 0, -2];

/** An answer at a part of the way from begin (0) to end (1), with the unevenness of real days. */
function stepAt(position: number, way: number, time: number): AnswerValue {
  const drift = (position * 7 + time * 5) % 11 === 0 ? -1 : 0;
  const step =
    Math.round((startSteps[position] ?? 1) + (gains[position] ?? 0) * way) + (way > 0 && way < 1 ? drift : 0);
  return Math.min(3, Math.max(0, step)) as AnswerValue;
}

function deviceOf(times: readonly Time[], extra: Partial<PersonalData> = {}): PersonalData {
  const assessments = times.map(({ startedAt, situation = experienced, questionSet }, index): Assessment => {
    const isLast = index === times.length - 1;
    return {
      id: `assessment-${index + 1}`,
      personId,
      questionSetId: questionSet.id,
      questionSetVersion: questionSet.version,
      situation,
      startedAt,
      updatedAt: startedAt,
      finishedAt: startedAt,
      focusTopicIds: isLast ? ['omgaan-met-gedrag', 'reflecteren'] : [],
    };
  });
  const answers = times.flatMap(({ startedAt, situation = experienced, questionSet, answer }, index) =>
    exploreRoute(questionSet, situation).flatMap(({ question, importance }, position): Answer[] => {
      const value = answer(position);
      const base = { assessmentId: `assessment-${index + 1}`, answeredAt: startedAt };
      return value === undefined
        ? []
        : [
            { ...base, questionId: question.id, value },
            { ...base, questionId: importance.id, value: ([2, 1, 0] as const)[position % 3] ?? 1 },
          ];
    }),
  );
  const [first = { startedAt: '' }] = times;
  return {
    ...emptyPersonalData,
    people: [
      {
        id: personId,
        nickname: 'Thuis',
        situation: experienced,
        createdAt: first.startedAt,
        updatedAt: first.startedAt,
      },
    ],
    assessments,
    answers,
    questionSets: [...new Set(times.map(({ questionSet }) => questionSet))],
    ...extra,
  };
}

function goal(id: string, overrides: Partial<Goal>): Goal {
  const createdAt = '2023-02-03T19:30:00.000Z';
  const texts = { change: '', ifThen: { when: '', then: '' }, firstSign: '', supporter: '' };
  return { id, personId, steps: [], ...texts, createdAt, updatedAt: createdAt, ...overrides };
}

function doneStep(id: string, doneAt: string, overrides: Partial<GoalStep>): GoalStep {
  return { id, kind: 'own', text: '', doneAt, ...overrides };
}

const goals: readonly Goal[] = [
  goal('goal-1', {
    topicId: 'omgaan-met-gedrag',
    change: 'We blijven rustig als er iets kapot gaat.',
    steps: [
      doneStep('s1', '2023-03-10T19:30:00.000Z', {
        text: 'Als het spannend wordt, dan tel ik eerst tot tien.',
        review: { helped: 'yes', took: 'Ik hoef niet meteen iets te zeggen.\nDat geeft ons allebei rust.' },
      }),
      doneStep('s2', '2023-04-21T19:30:00.000Z', {
        kind: 'activity',
        activityId: 'augeo-hechting-en-gedrag',
        text: 'Lees over hechting en gedrag',
        review: { helped: 'somewhat', took: '' },
      }),
      doneStep('s3', '2023-05-02T19:30:00.000Z', { text: 'Elke dag opschrijven', review: { helped: 'no', took: '' } }),
    ],
    closing: { closedAt: '2024-02-01T19:30:00.000Z', outcome: 'Er gaat minder stuk. We praten eerder.', lookBack: 1 },
  }),
  goal('goal-2', {
    title: 'Meer rust in de ochtend',
    change: 'Iedereen zit op tijd aan tafel.',
    closing: { closedAt: '2025-06-15T19:30:00.000Z', outcome: '' },
    createdAt: '2024-09-01T19:30:00.000Z',
  }),
  goal('goal-3', {
    topicId: 'eigen-kinderen',
    change: 'Ieder kind heeft tijd met mij alleen.',
    createdAt: '2026-03-01T19:30:00.000Z',
  }),
];

const marks: readonly ActivityMark[] = [
  {
    personId,
    activityId: 'nvp-helpdesk',
    mark: 'done',
    helped: 'yes',
    updatedAt: '2025-01-20T19:30:00.000Z',
  },
];

/** @param current the set of today. @param earlier the set as it was first released. */
export function growthStates(current: QuestionSet, earlier: QuestionSet) {
  const at = (startedAt: string, way: number, time: number): Time => ({
    startedAt,
    questionSet: current,
    answer: (position) => stepAt(position, way, time),
  });
  const years = Array.from({ length: 12 }, (_, index): Time => {
    const startedAt = new Date(Date.UTC(2021, 2 + index * 6 - (index % 3), 7 + index, 18, 30)).toISOString();
    const time = at(startedAt, index / 11, index);
    // First as an aspirant, then with the first released questions; once only a few were filled in.
    if (index === 0) return { ...time, questionSet: earlier, situation: { phase: 'prospective' } };
    if (index === 6) return { ...time, answer: (position) => (position < 5 ? time.answer(position) : undefined) };
    return index < 4 ? { ...time, questionSet: earlier } : time;
  });
  const [first, half, now] = ['2024-11-02T19:30:00.000Z', '2025-09-14T19:30:00.000Z', '2026-10-30T19:30:00.000Z'];
  return {
    growthTwo: deviceOf([at(first, 0, 0), at(now, 1, 1)]),
    growthThree: deviceOf([at(first, 0, 0), at(half, 0.5, 1), at(now, 1, 2)]),
    growthYears: deviceOf(years, { goals, activityMarks: marks }),
  } satisfies Record<string, PersonalData>;
}
