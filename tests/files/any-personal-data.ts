import fc from 'fast-check';
import { type ActivityMark, activityMarks, helpfulness } from '../../src/domain/activity-marks.ts';
import type { Answer, Assessment, Person } from '../../src/domain/assessment.ts';
import { activityForms } from '../../src/domain/catalogue.ts';
import type { OwnActivity } from '../../src/domain/own-activities.ts';
import type { PersonalData } from '../../src/domain/personal-data.ts';
import { type Goal, type GoalStep, tellings } from '../../src/domain/plan.ts';
import type { QuestionSet, Step } from '../../src/domain/question-set.ts';
import type { Reflection } from '../../src/domain/reflection.ts';
import { type Agreement, type Talk, type TalkSubject, talkThemes } from '../../src/domain/talk.ts';
import { anyAnswerValue, anySituation } from '../examples/arbitraries.ts';
import { exampleQuestionSet } from '../examples/question-set-examples.ts';

/** Words of a person: any characters, also those that are half of an emoji. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom('\ud83d', '__proto__', '{"format":"pijlerpad-backup"}', '"\\\n\u2028'),
);
const anyId = fc.oneof(fc.uuid(), anyText);
const anyMoment = fc
  .date({ min: new Date('1970-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());

const anyPerson: fc.Arbitrary<Person> = fc.record({
  id: anyId,
  nickname: anyText,
  situation: anySituation,
  createdAt: anyMoment,
  updatedAt: anyMoment,
});

const anyAssessment: fc.Arbitrary<Assessment> = fc.record(
  {
    id: anyId,
    personId: anyId,
    questionSetId: anyId,
    questionSetVersion: anyText,
    situation: anySituation,
    startedAt: anyMoment,
    updatedAt: anyMoment,
    finishedAt: anyMoment,
    lastQuestionId: anyId,
    lastMomentId: anyId,
    showsEarlier: fc.constant(true as const),
    focusTopicIds: fc.array(anyId, { maxLength: 3 }),
  },
  {
    requiredKeys: [
      'id',
      'personId',
      'questionSetId',
      'questionSetVersion',
      'situation',
      'startedAt',
      'updatedAt',
      'focusTopicIds',
    ],
  },
);

const anyAnswer: fc.Arbitrary<Answer> = fc.record(
  { assessmentId: anyId, questionId: anyId, value: anyAnswerValue, note: anyText, answeredAt: anyMoment },
  { requiredKeys: ['assessmentId', 'questionId', 'answeredAt'] },
);

const anyDay = anyMoment.map((moment) => moment.slice(0, 10));

const anyStep: fc.Arbitrary<GoalStep> = fc.record(
  {
    id: anyId,
    kind: fc.constantFrom<GoalStep['kind'][]>('activity', 'small-step', 'own'),
    text: anyText,
    activityId: anyId,
    agreementId: anyId,
    day: anyDay,
    doneAt: anyMoment,
    review: fc.record(
      { helped: fc.constantFrom(...helpfulness), took: anyText, tells: fc.constantFrom(...tellings) },
      { requiredKeys: ['took'] },
    ),
    dropped: fc.record({ at: anyMoment, reason: anyText }),
  },
  { requiredKeys: ['id', 'kind', 'text'] },
);

const anyGoal: fc.Arbitrary<Goal> = fc.record(
  {
    id: anyId,
    personId: anyId,
    topicId: anyId,
    title: anyText,
    reflectionId: anyId,
    change: anyText,
    steps: fc.array(anyStep, { maxLength: 6 }),
    ifThen: fc.tuple(anyText, anyText).map(([when, then]) => ({ when, then }) as Goal['ifThen']),
    byDate: anyDay,
    firstSign: anyText,
    supporter: anyText,
    closing: fc.record(
      { closedAt: anyMoment, outcome: anyText, lookBack: fc.constantFrom<Step[]>(0, 1, 2, 3) },
      { requiredKeys: ['closedAt', 'outcome'] },
    ),
    createdAt: anyMoment,
    updatedAt: anyMoment,
  },
  {
    requiredKeys: ['id', 'personId', 'change', 'steps', 'ifThen', 'firstSign', 'supporter', 'createdAt', 'updatedAt'],
  },
);

const anyQuestionSet: fc.Arbitrary<QuestionSet> = fc
  .record({
    id: anyId,
    version: anyText,
    title: anyText,
    status: fc.constantFrom<QuestionSet['status'][]>('concept', 'adopted'),
  })
  .map((overrides) => exampleQuestionSet(overrides));

const anyReflection: fc.Arbitrary<Reflection> = fc.record(
  {
    id: anyId,
    personId: anyId,
    aboutId: anyText,
    goalId: anyId,
    question: anyText,
    text: anyText,
    day: anyDay,
    createdAt: anyMoment,
    updatedAt: anyMoment,
  },
  { requiredKeys: ['id', 'personId', 'aboutId', 'question', 'text', 'createdAt', 'updatedAt'] },
);

const anyActivityMark: fc.Arbitrary<ActivityMark> = fc.record(
  {
    personId: anyId,
    activityId: anyId,
    mark: fc.constantFrom(...activityMarks),
    wasKept: fc.constant(true as const),
    helped: fc.constantFrom(...helpfulness),
    updatedAt: anyMoment,
  },
  { requiredKeys: ['personId', 'activityId', 'mark', 'updatedAt'] },
);

const anyOwnActivity: fc.Arbitrary<OwnActivity> = fc.record(
  {
    id: anyId,
    personId: anyId,
    topicId: anyText,
    title: anyText,
    form: fc.constantFrom(...activityForms),
    provider: anyText,
    note: anyText,
    url: anyText,
    createdAt: anyMoment,
    updatedAt: anyMoment,
  },
  { requiredKeys: ['id', 'personId', 'topicId', 'title', 'provider', 'note', 'createdAt', 'updatedAt'] },
);

const anySubject: fc.Arbitrary<TalkSubject> = fc.oneof(
  fc.record({ kind: fc.constant('theme' as const), theme: fc.constantFrom(...talkThemes) }),
  fc.constant({ kind: 'strengths' as const }),
  fc.record({ kind: fc.constant('topic' as const), topicId: anyId }),
  fc.record({ kind: fc.constant('own' as const), text: anyText }),
);

const anyAgreement: fc.Arbitrary<Agreement> = fc.record(
  { id: anyId, what: anyText, who: anyText, by: anyDay, itemId: anyId, doneAt: anyMoment },
  { requiredKeys: ['id', 'what', 'who'] },
);

const anyTalk: fc.Arbitrary<Talk> = fc.record(
  {
    id: anyId,
    personId: anyId,
    withWhom: anyText,
    items: fc.array(
      fc.record(
        { id: anyId, subject: anySubject, note: anyText, discussedAt: anyMoment },
        { requiredKeys: ['id', 'subject', 'note'] },
      ),
      { maxLength: 3 },
    ),
    hidden: fc.record({ topicIds: fc.array(anyId, { maxLength: 2 }), questionIds: fc.array(anyId, { maxLength: 2 }) }),
    agreements: fc.array(anyAgreement, { maxLength: 2 }),
    withoutEarlier: fc.constant(true as const),
    earlierNote: anyText,
    nextDay: anyDay,
    closedAt: anyMoment,
    createdAt: anyMoment,
    updatedAt: anyMoment,
  },
  { requiredKeys: ['id', 'personId', 'withWhom', 'items', 'hidden', 'agreements', 'createdAt', 'updatedAt'] },
);

/** Everything that people can have entered, for properties. */
export const anyPersonalData: fc.Arbitrary<PersonalData> = fc.record({
  people: fc.array(anyPerson, { maxLength: 3 }),
  assessments: fc.array(anyAssessment, { maxLength: 3 }),
  answers: fc.array(anyAnswer, { maxLength: 5 }),
  goals: fc.array(anyGoal, { maxLength: 3 }),
  reflections: fc.array(anyReflection, { maxLength: 3 }),
  activityMarks: fc.array(anyActivityMark, { maxLength: 3 }),
  ownActivities: fc.array(anyOwnActivity, { maxLength: 3 }),
  talks: fc.array(anyTalk, { maxLength: 2 }),
  questionSets: fc.array(anyQuestionSet, { maxLength: 2 }),
});
