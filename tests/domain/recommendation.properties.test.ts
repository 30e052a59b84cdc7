import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isForProfessionalsOnly } from '../../src/domain/catalogue.ts';
import { dozen } from '../../src/domain/choice-limits.ts';
import { candidatesFor, recommendActivities } from '../../src/domain/recommendation.ts';
import { anyActivities, anyImportance, anySituation, anyStep } from '../examples/arbitraries.ts';
import { topicResult } from '../examples/profile-examples.ts';
import { exampleTopicIds } from '../examples/question-set-examples.ts';

/** More than any catalogue here has, and more than the twelve for which limits hold. */
const roomForAll = 2 * dozen;

const anyFocus = fc
  .shuffledSubarray([...exampleTopicIds], { minLength: 1 })
  .chain((topicIds) =>
    fc.tuple(
      ...topicIds.map((topicId) =>
        fc
          .record({ level: anyStep, importance: anyImportance }, { requiredKeys: [] })
          .map((answers) => topicResult(topicId, answers)),
      ),
    ),
  );

describe('suggestions, whatever was answered and whatever is in the catalogue', () => {
  it('are the same whatever the order of the catalogue', () => {
    const activitiesTwice = anyActivities.chain((activities) =>
      fc.tuple(
        fc.constant(activities),
        fc.shuffledSubarray(activities, { minLength: activities.length, maxLength: activities.length }),
      ),
    );
    fc.assert(
      fc.property(anyFocus, anySituation, activitiesTwice, (focus, situation, [one, other]) => {
        expect(recommendActivities(focus, situation, other)).toEqual(recommendActivities(focus, situation, one));
      }),
    );
  });

  it('each have a topic reason, and those name focus topics that the activity is about', () => {
    fc.assert(
      fc.property(anyFocus, anySituation, anyActivities, (focus, situation, activities) => {
        const focusIds = focus.map(({ topic }) => topic.id);
        for (const { activity, reasons } of recommendActivities(focus, situation, activities).recommendations) {
          const topicIds = reasons.flatMap((reason) => (reason.kind === 'topic' ? [reason.topicId] : []));
          expect(topicIds).not.toEqual([]);
          expect(focusIds).toEqual(expect.arrayContaining(topicIds));
          expect(activity.topics).toEqual(expect.arrayContaining(topicIds));
        }
      }),
    );
  });

  it('never hold one activity twice, more than asked for, or one for professionals only', () => {
    fc.assert(
      fc.property(anyFocus, anySituation, anyActivities, fc.nat(15), (focus, situation, activities, limit) => {
        const { recommendations } = recommendActivities(focus, situation, activities, limit);
        expect(new Set(recommendations.map(({ activity }) => activity.id)).size).toBe(recommendations.length);
        expect(recommendations.length).toBeLessThanOrEqual(limit);
        expect(recommendations.filter(({ activity }) => isForProfessionalsOnly(activity))).toEqual([]);
      }),
    );
  });

  it('leave nothing out when there is room for more than twelve, and a longer list begins with the shorter one', () => {
    fc.assert(
      fc.property(anyFocus, anySituation, anyActivities, fc.nat(20), (focus, situation, activities, limit) => {
        const all = recommendActivities(focus, situation, activities, roomForAll).recommendations;
        const some = recommendActivities(focus, situation, activities, limit).recommendations;
        expect(some).toEqual(all.slice(0, some.length));
        // Within twelve the limit on one provider may leave places open.
        if (limit > dozen) expect(some).toHaveLength(Math.min(limit, all.length));
        expect(all).toHaveLength(candidatesFor(focus, situation, activities).activities.length);
      }),
    );
  });
});
