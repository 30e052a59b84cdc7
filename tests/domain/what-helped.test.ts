import { describe, expect, it } from 'vitest';
import type { GoalStep } from '../../src/domain/plan.ts';
import { whatHelped } from '../../src/domain/what-helped.ts';
import { activityMark, goal, goalStep } from '../examples/person-examples.ts';

const [early, late] = ['2025-01-01T10:00:00.000Z', '2026-01-01T10:00:00.000Z'] as const;

function done(overrides: Partial<GoalStep> = {}): GoalStep {
  return goalStep({ doneAt: early, review: { helped: 'yes', took: 'Wait first' }, ...overrides });
}

describe('what helped', () => {
  it('is every step that is done and helped, with what was taken from it', () => {
    const plan = goal({
      steps: [
        done(),
        done({ id: 'step-2', review: { helped: 'somewhat', took: '' }, doneAt: late }),
        done({ id: 'step-3', review: { helped: 'no', took: 'Not for us' } }),
        done({ id: 'step-4', review: { took: '' } }),
        goalStep({ id: 'step-5', doneAt: late }),
      ],
    });
    expect(whatHelped([plan], [])).toMatchObject([
      { id: 'goal-1 step-2', helped: 'somewhat', at: late },
      { id: 'goal-1 step-1', helped: 'yes', at: early, step: { took: 'Wait first', goal: { id: 'goal-1' } } },
    ]);
  });

  it('is no step that is open again', () => {
    const { doneAt: _, ...open } = done();
    expect(whatHelped([goal({ steps: [open] })], [])).toEqual([]);
  });

  it('is every activity that was done and helped, once', () => {
    const marks = [
      activityMark({ activityId: 'in-a-step', mark: 'done', helped: 'yes', updatedAt: late }),
      activityMark({ activityId: 'by-itself', mark: 'done', helped: 'somewhat', updatedAt: late }),
      activityMark({ activityId: 'no-help', mark: 'done', helped: 'no' }),
      activityMark({ activityId: 'kept-again', mark: 'kept', helped: 'yes' }),
      activityMark({ activityId: 'not-said', mark: 'done' }),
    ];
    const plan = goal({ steps: [done({ kind: 'activity', activityId: 'in-a-step' })] });
    expect(whatHelped([plan], marks).map(({ id }) => id)).toEqual(['by-itself', 'goal-1 step-1']);
  });
});
