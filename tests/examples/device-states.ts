import { readFileSync } from 'node:fs';
import { longestNote } from '../../src/app/assessment-actions.ts';
import type { Answer, AnswerValue, Assessment } from '../../src/domain/assessment.ts';
import { emptyPersonalData, type PersonalData } from '../../src/domain/personal-data.ts';
import type { Goal } from '../../src/domain/plan.ts';
import type { QuestionSet } from '../../src/domain/question-set.ts';
import { exploreRoute } from '../../src/domain/route.ts';
import type { Situation } from '../../src/domain/situation.ts';
import { loadContentFolder } from '../../tools/content/content-folder.ts';
import { diaryReflections } from './diary-states.ts';
import { growthStates } from './growth-states.ts';
import { partnerStates } from './partner-states.ts';
import { fullGoals, goalsToTheBrim, goalsUnderWay } from './plan-states.ts';
import { sharedTalks } from './share-states.ts';
import { heldTalks } from './talk-states.ts';

/** Named states of a device, on the real questions: for the browser tests, the accessibility checks and the pictures. */

export const realContent = loadContentFolder('questionsets/pleegouders');
const set: QuestionSet = realContent.questionSet;
/** The set as it was first released: devices still have answers to it. */
export const firstReleasedSet: QuestionSet = JSON.parse(
  readFileSync('tests/content/released/pleegouders-1.0.0.json', 'utf8'),
);

const moment = '2026-11-02T19:30:00.000Z';
const experienced: Situation = {
  phase: 'experienced',
  kind: 'recruited',
  careForms: ['long-term'],
  childAges: ['4-11'],
  ownChildren: true,
  caregivers: 2,
  province: 'Gelderland',
  preferredForms: ['together', 'watch'],
};

interface Wanted {
  situation?: Situation;
  nickname?: string;
  /** Answer and importance of the question at a position in the route; undefined leaves it open. */
  answer: (position: number) => readonly [AnswerValue, (0 | 1 | 2)?] | undefined;
  note?: string;
  at?: number;
  isFinished?: boolean;
  focus?: readonly string[];
  goals?: readonly Partial<Goal>[];
  reflections?: PersonalData['reflections'];
  questionSet?: QuestionSet;
  marks?: PersonalData['activityMarks'];
  own?: PersonalData['ownActivities'];
}

function device({
  situation = {},
  nickname = '',
  answer,
  note,
  at = 0,
  isFinished,
  focus = [],
  goals = [],
  ...rest
}: Wanted) {
  const { reflections = [], questionSet = set, marks = [], own = [] } = rest;
  const person = { id: 'person-1', nickname, situation, createdAt: moment, updatedAt: moment };
  const route = exploreRoute(questionSet, situation);
  const answers = route.flatMap((asked, position): Answer[] => {
    const given = answer(position);
    if (!given) return [];
    const [value, importance] = given;
    const base = { assessmentId: 'assessment-1', answeredAt: moment };
    return [
      { ...base, questionId: asked.question.id, value, ...(note !== undefined && position === 0 && { note }) },
      ...(importance === undefined ? [] : [{ ...base, questionId: asked.importance.id, value: importance }]),
    ];
  });
  const lastQuestionId = route[at]?.question.id;
  const assessment: Assessment = {
    id: 'assessment-1',
    personId: person.id,
    questionSetId: questionSet.id,
    questionSetVersion: questionSet.version,
    situation,
    startedAt: moment,
    updatedAt: moment,
    focusTopicIds: focus,
    ...(lastQuestionId !== undefined && { lastQuestionId }),
    ...(isFinished && { finishedAt: moment }),
  };
  const data: PersonalData = {
    people: [person],
    assessments: [assessment],
    answers,
    goals: goals.map((goal, index) => ({
      id: `goal-${index + 1}`,
      personId: person.id,
      ...(goal.title === undefined && { topicId: focus[index] ?? 'reflecteren' }),
      change: '',
      steps: [],
      ifThen: { when: '', then: '' },
      firstSign: '',
      supporter: '',
      createdAt: `2026-11-0${index + 3}T19:30:00.000Z`,
      updatedAt: moment,
      ...goal,
    })),
    reflections,
    activityMarks: marks,
    ownActivities: own,
    talks: [],
    questionSets: [questionSet],
  };
  return data;
}

/** A mixed, believable set of answers over all 24 topics. */
const mixedSteps = [1, 2, 0, 3, 2, 1, 2, 2, 0, 3, 2, 1, 2, 1, 2, 3, 1, 0, 2, 1, 3, 2, 'not-applicable', 1] as const;
const mixedImportance = [2, 1, 2, 0, 1, 1, 2, 0, 1, 1, 0, 2, 1, 1, 0, 1, 2, 1, 0, 2, 1, 1, 0, 1] as const;
const mixed = (position: number) =>
  [mixedSteps[position] ?? 2, mixedImportance[position]] as readonly [AnswerValue, (0 | 1 | 2)?];

const focus = ['gezondheid-en-speciale-behoeften', 'contact-met-ouders-en-familie', 'eigen-kinderen'];

const writtenReflections: PersonalData['reflections'] = [
  [
    'omgaan-met-gedrag',
    'Wanneer bleef jij rustig, ook toen het spannend werd?',
    'Bij het opruimen. We zetten muziek aan.',
  ],
  ['ons-gezin', 'Wat veranderde er thuis?', 'We eten vaker samen.\nIedereen vertelt één ding van die dag.'],
].map(([aboutId = '', question = '', text = ''], index) => ({
  id: `reflection-${index + 1}`,
  personId: 'person-1',
  aboutId,
  question,
  text,
  createdAt: `2026-11-0${index + 4}T19:30:00.000Z`,
  updatedAt: moment,
}));

/** Text of exactly so many characters, in words of the usual length. */
function textOf(length: number): string {
  return 'Wat ik wil zien veranderen is dat we samen rustiger worden en beter naar elkaar luisteren. '
    .repeat(30)
    .slice(0, length);
}

/** Words that can be told apart, so that a missing one is noticed. */
const countedWords = (length: number) =>
  Array.from({ length: Math.ceil(length / 8) }, (_, index) => `woord${String(index).padStart(3, '0')}`).join(' ');

/** What is hard to put on paper: notes of all sorts with the first questions, and three open goals among forty. */
const hardNotes = [
  countedWords(5_000),
  'Fijn! 👩‍👧‍👦🌿🎉',
  'היום היה יום טוב בבית',
  'w'.repeat(300),
  'Eén\n\nregel\nper keer',
];
function hardToPrint(): PersonalData {
  const data = device({
    situation: experienced,
    answer: mixed,
    isFinished: true,
    // With the longest questions to talk about.
    focus: ['ouderschap', 'opvoedstijlen', 'reflecteren'],
    goals: Array.from({ length: 40 }, (_, index) => ({
      topicId: 'reflecteren',
      change: index < 37 ? `Afgerond doel ${index}` : `Open doel ${index} ${'n'.repeat(150)}`,
      steps: [
        { id: `s${index}-1`, kind: 'own', text: 'Vraag het een ander 🌻', day: '2027-01-20' },
        { id: `s${index}-2`, kind: 'own', text: 'Losgelaten stap', dropped: { at: moment, reason: '' } },
      ],
      createdAt: `2026-11-02T19:${10 + index}:00.000Z`,
      ...(index < 37 && { closing: { closedAt: moment, outcome: '' } }),
    })),
  });
  const anchors = data.answers.filter(({ questionId }) => questionId.endsWith('.anker'));
  const notes = new Map(anchors.map(({ questionId }, index) => [questionId, hardNotes[index]]));
  return {
    ...data,
    answers: data.answers.map((answer) => {
      const note = notes.get(answer.questionId);
      return note === undefined ? answer : { ...answer, note };
    }),
  };
}

export const deviceStates = {
  empty: emptyPersonalData,
  halfway: device({ answer: (position) => (position < 6 ? mixed(position) : undefined), at: 6 }),
  finished: device({ situation: experienced, nickname: 'Thuis', answer: mixed, at: 23, isFinished: true }),
  prospective: device({ situation: { phase: 'prospective' }, answer: mixed, at: 23, isFinished: true, focus }),
  chosen: device({ situation: experienced, nickname: 'Thuis', answer: mixed, at: 23, isFinished: true, focus }),
  planned: device({
    situation: experienced,
    nickname: 'Thuis',
    answer: mixed,
    note: 'Vooral in de avond lastig. Overdag gaat het beter.',
    at: 23,
    isFinished: true,
    focus,
    goals: fullGoals,
    reflections: writtenReflections,
    marks: [
      { personId: 'person-1', activityId: 'augeo-hechting-en-gedrag', mark: 'kept', updatedAt: moment },
      { personId: 'person-1', activityId: 'nvp-helpdesk', mark: 'done', helped: 'somewhat', updatedAt: moment },
    ],
    own: [
      {
        id: 'eigen-1',
        personId: 'person-1',
        title: 'Wandelgroep met andere pleegouders',
        form: 'peer-group',
        topicId: 'balans-in-je-gezin',
        provider: 'Onze buurt',
        note: 'Elke eerste zondag van de maand.',
        createdAt: moment,
        updatedAt: moment,
      },
    ],
  }),
  underWay: device({
    situation: experienced,
    nickname: 'Thuis',
    answer: mixed,
    at: 23,
    isFinished: true,
    focus,
    goals: goalsUnderWay,
  }),
  diary: device({
    situation: experienced,
    answer: mixed,
    at: 23,
    isFinished: true,
    focus,
    goals: fullGoals,
    reflections: diaryReflections,
  }),
  talking: {
    ...device({
      situation: experienced,
      nickname: 'Thuis',
      answer: mixed,
      at: 23,
      isFinished: true,
      focus,
      goals: fullGoals,
    }),
    talks: heldTalks,
  },
  earlierSet: device({
    situation: experienced,
    answer: mixed,
    at: 23,
    isFinished: true,
    questionSet: firstReleasedSet,
  }),
  allNotApplicable: device({ answer: () => ['not-applicable'], at: 23, isFinished: true }),
  onePillar: device({ answer: (position) => (position < 5 ? mixed(position) : undefined), at: 4, isFinished: true }),
  longTexts: device({
    situation: experienced,
    nickname: 'Eenheellangeroepnaamzonderspatiesvan40te',
    answer: mixed,
    note: textOf(longestNote),
    isFinished: true,
    focus,
    goals: goalsToTheBrim(focus, textOf),
  }),
  hardToPrint: hardToPrint(),
  sharing: {
    ...device({
      situation: experienced,
      nickname: 'Thuis',
      answer: mixed,
      note: 'Vooral in de avond lastig. Overdag gaat het beter.',
      at: 23,
      isFinished: true,
      focus,
      goals: fullGoals,
    }),
    talks: [...sharedTalks],
  },
  twoPeople: {
    ...device({ nickname: 'Eik', answer: mixed, at: 23, isFinished: true }),
    people: [
      { id: 'person-1', nickname: 'Eik', situation: {}, createdAt: moment, updatedAt: moment },
      { id: 'person-2', nickname: 'Berk', situation: {}, createdAt: '2026-11-03T19:30:00.000Z', updatedAt: moment },
    ],
  },
  ...growthStates(set, firstReleasedSet),
  ...partnerStates(set),
} satisfies Record<string, PersonalData>;

export type DeviceState = keyof typeof deviceStates;
