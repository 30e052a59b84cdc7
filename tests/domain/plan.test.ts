import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  barePlan,
  maximumSteps,
  withoutStep,
  withStep,
  withStepDone,
  withStepMoved,
} from '../../src/domain/goal-changes.ts';
import { type GoalStep, orderedGoals } from '../../src/domain/plan.ts';
import { exampleMoment, goal, goalStep } from '../examples/person-examples.ts';

const stepsOf = (...ids: string[]): GoalStep[] => ids.map((id) => goalStep({ id, text: `Step ${id}` }));
const ids = (steps: readonly GoalStep[]) => steps.map((step) => step.id);

describe('an if-then plan', () => {
  it.each([
    ['we thuiskomen', 'drinken we thee'],
    ['Als we thuiskomen,', 'dan drinken we thee.'],
    ['  als we thuiskomen …', 'Dan drinken we thee. '],
  ])('reads the same when someone wrote "%s" and "%s"', (when, then) => {
    expect(barePlan({ when, then })).toEqual({ when: 'we thuiskomen', then: 'drinken we thee' });
  });

  it('keeps words that only look like als and dan', () => {
    expect(barePlan({ when: 'alsof', then: 'dansen' })).toEqual({ when: 'alsof', then: 'dansen' });
  });
});

describe('goals', () => {
  it('stay in the order in which they were made, and by id when made at one moment', () => {
    const goals = [
      goal({ id: 'c', createdAt: '2026-03-02T08:00:00.000Z' }),
      goal({ id: 'b', createdAt: '2026-03-01T08:00:00.000Z' }),
      goal({ id: 'a', createdAt: '2026-03-02T08:00:00.000Z' }),
    ];
    expect(orderedGoals(goals).map(({ id }) => id)).toEqual(['b', 'a', 'c']);
    expect(goals.map(({ id }) => id)).toEqual(['c', 'b', 'a']);
  });
});

describe('adding a step to a goal', () => {
  const activityStep = goalStep({ id: 'a', kind: 'activity', text: 'The training', activityId: 'training' });

  it('puts it last', () => {
    expect(withStep(goal({ steps: stepsOf('a') }), goalStep({ id: 'b' }))).toEqual(
      goal({ steps: [...stepsOf('a'), goalStep({ id: 'b' })] }),
    );
  });

  it.each<[string, GoalStep]>([
    ['the same activity, also under a corrected title', { ...activityStep, id: 'b', text: 'The training (new title)' }],
    ['the same words', goalStep({ id: 'b', text: 'Step own' })],
    ['the same words as a small step', goalStep({ id: 'b', kind: 'small-step', text: 'Step own' })],
  ])('is not needed for %s', (_, step) => {
    expect(withStep(goal({ steps: [activityStep, ...stepsOf('own')] }), step)).toBe('already-there');
  });

  it('accepts another activity with the same title', () => {
    const step = { ...activityStep, id: 'b', activityId: 'other-training' };
    expect(withStep(goal({ steps: [activityStep] }), step)).toEqual(goal({ steps: [activityStep, step] }));
  });

  it('ends at five steps, and says that it is full', () => {
    const full = goal({ steps: stepsOf('1', '2', '3', '4', '5') });
    expect(full.steps).toHaveLength(maximumSteps);
    expect(withStep(full, goalStep({ id: 'new', text: 'One more' }))).toBe('enough-steps');
    expect(withStep(full, goalStep({ id: 'new', text: 'Step 3' }))).toBe('already-there');
  });
});

describe('taking a step out of a goal', () => {
  it('leaves the others in order', () => {
    expect(ids(withoutStep(goal({ steps: stepsOf('a', 'b', 'c') }), 'b').steps)).toEqual(['a', 'c']);
  });

  it('changes nothing when it is not there', () => {
    expect(withoutStep(goal({ steps: stepsOf('a') }), 'z')).toEqual(goal({ steps: stepsOf('a') }));
  });
});

describe('marking a step done', () => {
  const open = goal({ steps: stepsOf('a', 'b') });
  const done = withStepDone(open, 'a', exampleMoment);

  it('keeps the moment, of that step only', () => {
    expect(done.steps).toEqual([{ ...stepsOf('a')[0], doneAt: exampleMoment }, ...stepsOf('b')]);
  });

  it('can be taken back without a trace', () => {
    expect(withStepDone(done, 'a', undefined)).toStrictEqual(open);
  });
});

describe('moving a step', () => {
  it.each<[string, -1 | 1, string[]]>([
    ['b', -1, ['b', 'a', 'c']],
    ['b', 1, ['a', 'c', 'b']],
    ['a', -1, ['a', 'b', 'c']],
    ['c', 1, ['a', 'b', 'c']],
    ['not there', 1, ['a', 'b', 'c']],
    ['not there', -1, ['a', 'b', 'c']],
  ])('%s by %i gives %j', (stepId, by, order) => {
    expect(ids(withStepMoved(goal({ steps: stepsOf('a', 'b', 'c') }), stepId, by).steps)).toEqual(order);
  });

  it('never loses or doubles a step', () => {
    const anyMove = fc.tuple(fc.constantFrom('a', 'b', 'c', 'd', 'z'), fc.constantFrom<(-1 | 1)[]>(-1, 1));
    fc.assert(
      fc.property(fc.array(anyMove), (moves) => {
        const start = goal({ steps: stepsOf('a', 'b', 'c', 'd') });
        const end = moves.reduce((current, [stepId, by]) => withStepMoved(current, stepId, by), start);
        expect(ids(end.steps).sort()).toEqual(['a', 'b', 'c', 'd']);
      }),
    );
  });
});
