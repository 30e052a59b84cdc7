import type { Answer, AnswerValue } from '../../src/domain/assessment.ts';
import { buildProfile, type TopicResult } from '../../src/domain/profile.ts';
import { anchorFor, findTopic, type TopicId } from '../../src/domain/question-set.ts';
import type { Situation } from '../../src/domain/situation.ts';
import { loadContentFolder } from '../../tools/content/content-folder.ts';

/** Situations as a begeleider knows them, on the real questions and catalogue. */

export const { questionSet, catalogue } = loadContentFolder('questionsets/pleegouders');

/** Step and importance on the topics that were answered; the focus is what the person chose, most important first. */
export interface WrittenSituation {
  situation: Situation;
  answers: Readonly<Record<TopicId, readonly [AnswerValue, (0 | 1 | 2)?]>>;
  focus: readonly TopicId[];
}

const everyTopic = (value: AnswerValue, importance?: 0 | 1 | 2) =>
  Object.fromEntries(
    questionSet.pillars.flatMap(({ topics }) =>
      topics.map(({ id }) => [id, importance === undefined ? ([value] as const) : ([value, importance] as const)]),
    ),
  );

export const writtenSituations = {
  'an aspirant': {
    situation: { phase: 'prospective', kind: 'recruited' },
    answers: {
      'kennis-en-vaardigheden': [0, 2],
      'wennen-en-aarden': [0, 2],
      'eigen-kinderen': [1, 1],
      reflecteren: [2, 1],
    },
    focus: ['kennis-en-vaardigheden', 'wennen-en-aarden'],
  },
  'a netwerk grandparent with a teenager': {
    situation: {
      phase: 'experienced',
      kind: 'kinship',
      careForms: ['long-term'],
      childAges: ['12-15'],
      ownChildren: false,
      caregivers: 1,
      province: 'Overijssel',
    },
    answers: { levensfases: [0, 2], 'contact-met-ouders-en-familie': [1, 2], 'gezond-en-fit-blijven': [2, 1] },
    focus: ['levensfases', 'contact-met-ouders-en-familie'],
  },
  'crisis with a baby': {
    situation: { phase: 'starter', kind: 'recruited', careForms: ['crisis'], childAges: ['0-3'], caregivers: 2 },
    answers: {
      'gezonde-ontwikkeling': [0, 2],
      'komst-en-afscheid': [1, 2],
      'gezondheid-en-speciale-behoeften': [1, 1],
    },
    focus: ['gezonde-ontwikkeling', 'komst-en-afscheid'],
  },
  'own children under strain': {
    situation: {
      phase: 'starter',
      kind: 'recruited',
      careForms: ['long-term'],
      childAges: ['4-11'],
      ownChildren: true,
    },
    answers: { 'eigen-kinderen': [0, 2], 'balans-in-je-gezin': [1, 2], 'omgaan-met-gedrag': [1, 1] },
    focus: ['eigen-kinderen', 'balans-in-je-gezin'],
  },
  'worn out': {
    situation: { phase: 'experienced', kind: 'recruited', careForms: ['long-term'], childAges: ['4-11', '12-15'] },
    answers: {
      'gezond-en-fit-blijven': [0, 2],
      'emotionele-kant': [0, 2],
      'omgaan-met-gedrag': [1, 2],
      'balans-in-je-gezin': [1, 1],
    },
    focus: ['gezond-en-fit-blijven', 'emotionele-kant', 'omgaan-met-gedrag'],
  },
  'almost eighteen': {
    situation: {
      phase: 'experienced',
      kind: 'recruited',
      careForms: ['long-term'],
      childAges: ['16-17'],
      province: 'Zuid-Holland',
    },
    answers: { levensfases: [0, 2], 'pleegouder-voor-het-leven': [0, 2], 'juridische-zaken': [1, 1] },
    focus: ['levensfases', 'pleegouder-voor-het-leven'],
  },
  'nothing filled in': { situation: {}, answers: {}, focus: ['omgaan-met-gedrag'] },
  'everything strong': {
    situation: { phase: 'experienced', childAges: ['4-11'], preferredForms: ['together'] },
    answers: everyTopic(3, 1),
    focus: ['ambassadeur-zijn', 'reflecteren'],
  },
  'everything speelt niet': {
    situation: { phase: 'starter' },
    answers: everyTopic('not-applicable'),
    focus: ['juridische-zaken', 'gedeeld-opvoederschap'],
  },
  'weekend care with a primary school child': {
    situation: { phase: 'starter', careForms: ['part-time'], childAges: ['4-11'], province: 'Utrecht' },
    answers: { 'wennen-en-aarden': [1, 2], 'samenwerking-en-communicatie': [1, 1], opvoedstijlen: [1, 1] },
    focus: ['wennen-en-aarden', 'samenwerking-en-communicatie'],
  },
  'trouble around visits': {
    situation: { phase: 'experienced', kind: 'recruited', careForms: ['long-term'], childAges: ['4-11'] },
    answers: {
      'contact-met-ouders-en-familie': [0, 2],
      'gedeeld-opvoederschap': [1, 2],
      'emotionele-kant': [1, 1],
    },
    focus: ['contact-met-ouders-en-familie', 'gedeeld-opvoederschap'],
  },
  'legal change with guardianship': {
    situation: { phase: 'experienced', careForms: ['guardianship', 'long-term'], childAges: ['12-15'] },
    answers: { 'juridische-zaken': [0, 2], 'samenwerking-en-communicatie': [1, 1] },
    focus: ['juridische-zaken'],
  },
  'learns together in Groningen': {
    situation: { phase: 'starter', childAges: ['4-11'], province: 'Groningen', preferredForms: ['together'] },
    answers: { 'omgaan-met-gedrag': [1, 2], 'omgeving-en-netwerk': [1, 2] },
    focus: ['omgaan-met-gedrag', 'omgeving-en-netwerk'],
  },
  'only reads': {
    situation: { phase: 'experienced', preferredForms: ['read'] },
    answers: { 'omgaan-met-gedrag': [1, 2], 'gezonde-ontwikkeling': [1, 1] },
    focus: ['omgaan-met-gedrag', 'gezonde-ontwikkeling'],
  },
} as const satisfies Record<string, WrittenSituation>;

export type SituationName = keyof typeof writtenSituations;

/** What the questions bring for the chosen topics, in the order of choice. */
export function focusResults({ situation, answers, focus }: WrittenSituation): TopicResult[] {
  const given = Object.entries(answers).flatMap(([topicId, [value, importance]]): Answer[] => {
    const topic = findTopic(questionSet, topicId);
    if (!topic) throw new Error(`No topic ${topicId}`);
    const base = { assessmentId: 'assessment-1', answeredAt: '2026-11-02T19:30:00.000Z' };
    return [
      { ...base, questionId: anchorFor(topic, situation).id, value },
      ...(importance === undefined ? [] : [{ ...base, questionId: topic.importance.id, value: importance }]),
    ];
  });
  const { topics } = buildProfile(questionSet, new Map(given.map((answer) => [answer.questionId, answer])), situation);
  return focus.flatMap((id) => topics.find(({ topic }) => topic.id === id) ?? []);
}
