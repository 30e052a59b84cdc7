import type { FourSteps, Pillar, Question, QuestionSet, Topic, TopicId } from '../../src/domain/question-set.ts';

/** The topics of the example set, in its order: two in the first pillar, one in the second. */
export const behaviour = 'omgaan-met-gedrag';
export const settlingIn = 'wennen-en-aarden';
export const sharedParenting = 'gedeeld-opvoederschap';
export const exampleTopicIds = [behaviour, settlingIn, sharedParenting] as const;

const generalSteps: FourSteps = ['New to me', 'I am practising', 'Usually', 'Also when it is hard'];

/** A question set small enough to keep in mind. Only `behaviour` has situations: for all, from age 12, and not for aspirants. */
export function exampleQuestionSet(overrides: Partial<QuestionSet> = {}): QuestionSet {
  return {
    id: 'example-set',
    version: '1.0.0',
    title: 'Questions for foster parents',
    status: 'concept',
    scale: {
      steps: generalSteps,
      notApplicable: 'Not at our place',
      unknown: 'I do not know',
      importance: ['Not now', 'Sometimes', 'A lot now'],
    },
    pillars: [
      examplePillar('zorgen', [
        exampleTopic(behaviour, {
          situations: [
            situationQuestion(behaviour, 1),
            situationQuestion(behaviour, 2, { for: { childAge: { min: 12 } } }),
            situationQuestion(behaviour, 3, { for: { phases: ['starter', 'experienced'] } }),
          ],
        }),
        exampleTopic(settlingIn),
      ]),
      examplePillar('samenwerken', [exampleTopic(sharedParenting, { pillarId: 'samenwerken' })]),
    ],
    ...overrides,
  };
}

export function examplePillar(id: string, topics: readonly Topic[]): Pillar {
  return { id, title: `Pillar ${id}`, shortTitle: id, summary: `What ${id} is about.`, topics };
}

export function exampleTopic(id: TopicId, overrides: Partial<Topic> = {}): Topic {
  return {
    id,
    pillarId: 'zorgen',
    title: `Topic ${id}`,
    shortTitle: id.slice(0, 24),
    anchor: anchorQuestion(`${id}.anker`),
    prospectiveAnchor: anchorQuestion(`${id}.anker-aspirant`),
    importance: { id: `${id}.belang`, text: 'Does this play a part now?', hint: 'Think of this week.' },
    prospectiveImportance: { id: `${id}.belang`, text: 'Is it on your mind?', hint: 'Think of what may come.' },
    situations: [],
    ...overrides,
  };
}

function anchorQuestion(id: string): Question {
  return {
    id,
    text: `How does it go with ${id}?`,
    steps: [`${id} is new`, `${id} is being practised`, `${id} usually works`, `${id} works when it is hard`],
  };
}

function situationQuestion(topicId: TopicId, number: number, extra: Pick<Question, 'for'> = {}): Question {
  const id = `${topicId}.situatie-${number}`;
  return { id, text: `Does ${id} work out?`, steps: generalSteps, ...extra };
}
