import type { ActivityMark } from '../../src/domain/activity-marks.ts';
import type { Answer, AnswerValue, Assessment, Person } from '../../src/domain/assessment.ts';
import type { OwnActivity } from '../../src/domain/own-activities.ts';
import type { PersonalData } from '../../src/domain/personal-data.ts';
import type { Goal, GoalStep } from '../../src/domain/plan.ts';
import type { QuestionId } from '../../src/domain/question-set.ts';
import type { Reflection } from '../../src/domain/reflection.ts';
import type { Talk } from '../../src/domain/talk.ts';
import { behaviour, exampleQuestionSet, settlingIn } from './question-set-examples.ts';

/** When everything in the examples happened, unless a test says otherwise. */
export const exampleMoment = '2026-03-01T19:30:00.000Z';

export function person(overrides: Partial<Person> = {}): Person {
  return {
    id: 'person-1',
    nickname: 'Kastanje',
    situation: {},
    createdAt: exampleMoment,
    updatedAt: exampleMoment,
    ...overrides,
  };
}

/** An assessment that was just started, with the example question set. */
export function assessment(overrides: Partial<Assessment> = {}): Assessment {
  return {
    id: 'assessment-1',
    personId: 'person-1',
    questionSetId: 'example-set',
    questionSetVersion: '1.0.0',
    situation: {},
    startedAt: exampleMoment,
    updatedAt: exampleMoment,
    focusTopicIds: [],
    ...overrides,
  };
}

/** Answers by question id, such as `answersFor({ 'omgaan-met-gedrag.anker': 2 })`. */
export function answersFor(values: Readonly<Record<QuestionId, AnswerValue>>, assessmentId = 'assessment-1'): Answer[] {
  return Object.entries(values).map(([questionId, value]) => ({
    assessmentId,
    questionId,
    value,
    answeredAt: exampleMoment,
  }));
}

/** A goal without a word or a step in it yet. */
export function goal(overrides: Partial<Goal> = {}): Goal {
  return {
    id: 'goal-1',
    personId: 'person-1',
    topicId: behaviour,
    change: '',
    steps: [],
    ifThen: { when: '', then: '' },
    firstSign: '',
    supporter: '',
    createdAt: exampleMoment,
    updatedAt: exampleMoment,
    ...overrides,
  };
}

export function reflection(overrides: Partial<Reflection> = {}): Reflection {
  return {
    id: 'reflection-1',
    personId: 'person-1',
    aboutId: behaviour,
    question: 'When did it go well?',
    text: 'At the table, on Sunday.',
    createdAt: exampleMoment,
    updatedAt: exampleMoment,
    ...overrides,
  };
}

export function activityMark(overrides: Partial<ActivityMark> = {}): ActivityMark {
  return { personId: 'person-1', activityId: 'a-course', mark: 'kept', updatedAt: exampleMoment, ...overrides };
}

export function ownActivity(overrides: Partial<OwnActivity> = {}): OwnActivity {
  return {
    id: 'eigen-1',
    personId: 'person-1',
    title: 'A walk with other families',
    form: 'peer-group',
    topicId: behaviour,
    provider: 'The neighbours',
    note: 'Every first Sunday.',
    createdAt: exampleMoment,
    updatedAt: exampleMoment,
    ...overrides,
  };
}

export function goalStep(overrides: Partial<GoalStep> = {}): GoalStep {
  return { id: 'step-1', kind: 'own', text: 'Call the other foster family', ...overrides };
}

/** A talk with one agreement, which is still open. */
export function talk(overrides: Partial<Talk> = {}): Talk {
  return {
    id: 'talk-1',
    personId: 'person-1',
    withWhom: 'Our worker',
    items: [{ id: 'item-1', subject: { kind: 'topic', topicId: behaviour }, note: '' }],
    hidden: { topicIds: [], questionIds: [] },
    agreements: [{ id: 'agreement-1', what: 'Call the school', who: 'We' }],
    createdAt: exampleMoment,
    updatedAt: exampleMoment,
    ...overrides,
  };
}

/** One foster parent who finished the questions, chose a focus and made a goal. */
export function examplePersonalData(overrides: Partial<PersonalData> = {}): PersonalData {
  return {
    people: [person()],
    assessments: [assessment({ finishedAt: exampleMoment, focusTopicIds: [behaviour] })],
    answers: answersFor({
      [`${behaviour}.anker`]: 1,
      [`${behaviour}.belang`]: 2,
      [`${settlingIn}.anker`]: 'not-applicable',
    }),
    goals: [goal({ change: 'Quieter evenings', steps: [goalStep()] })],
    reflections: [reflection()],
    activityMarks: [activityMark()],
    ownActivities: [ownActivity()],
    talks: [talk()],
    questionSets: [exampleQuestionSet()],
    ...overrides,
  };
}
