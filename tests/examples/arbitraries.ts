import fc from 'fast-check';
import type { AnswerValue } from '../../src/domain/assessment.ts';
import { activityForms, audiences, type LearningActivity } from '../../src/domain/catalogue.ts';
import type { ImportanceValue, QuestionId, QuestionSet, Step } from '../../src/domain/question-set.ts';
import { topicsOf } from '../../src/domain/question-set.ts';
import type { Situation } from '../../src/domain/situation.ts';
import { ageBands, careForms, careKinds, learningStyles, phases, provinces } from '../../src/domain/situation.ts';
import { activity } from './activity-examples.ts';
import { exampleTopicIds } from './question-set-examples.ts';

/** Everything that can be, for properties. */

export const anyStep = fc.constantFrom<Step[]>(0, 1, 2, 3);
export const anyImportance = fc.constantFrom<ImportanceValue[]>(0, 1, 2);
export const anyAnswerValue: fc.Arbitrary<AnswerValue> = fc.oneof(
  anyStep,
  fc.constantFrom<AnswerValue[]>('not-applicable', 'unknown'),
);

export const anySituation: fc.Arbitrary<Situation> = fc.record(
  {
    phase: fc.constantFrom(...phases),
    kind: fc.constantFrom(...careKinds),
    careForms: fc.subarray([...careForms]),
    childAges: fc.subarray([...ageBands]),
    ownChildren: fc.boolean(),
    caregivers: fc.constantFrom<(1 | 2)[]>(1, 2),
    province: fc.constantFrom(...provinces),
    preferredForms: fc.subarray([...learningStyles]),
  },
  { requiredKeys: [] },
);

/** Any answer, or none, to every question of a set. */
export function anyAnswerValues(set: QuestionSet): fc.Arbitrary<Record<QuestionId, AnswerValue>> {
  const questionIds = topicsOf(set).flatMap((topic) => [
    topic.anchor.id,
    topic.prospectiveAnchor.id,
    topic.importance.id,
    ...topic.situations.map((question) => question.id),
  ]);
  return fc.dictionary(fc.constantFrom(...questionIds), anyAnswerValue);
}

/** Any activities about the topics of the example set, each with its own id. */
export const anyActivities: fc.Arbitrary<LearningActivity[]> = fc
  .array(
    fc.record(
      {
        provider: fc.constantFrom('Provider one', 'Provider two', 'Provider three'),
        form: fc.constantFrom(...activityForms),
        topics: fc.shuffledSubarray([...exampleTopicIds], { minLength: 1 }),
        confidence: fc.constantFrom<LearningActivity['confidence'][]>('high', 'medium', 'low'),
        audience: fc.subarray([...audiences], { minLength: 1 }),
        careForms: fc.subarray([...careForms], { minLength: 1 }),
        childAge: fc.constantFrom({ min: 4 }, { max: 11 }, { min: 12, max: 17 }),
        regions: fc.subarray<NonNullable<LearningActivity['regions']>[number]>(['national', 'flanders', ...provinces], {
          minLength: 1,
        }),
      },
      { requiredKeys: ['provider', 'form', 'topics', 'confidence'] },
    ),
    { maxLength: 20 },
  )
  .map((list) => list.map((overrides, index) => activity({ id: `activity-${index}`, ...overrides })));
