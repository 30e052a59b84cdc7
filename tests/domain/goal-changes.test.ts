import { describe, expect, it } from 'vitest';
import {
  assessmentAtStart,
  ifThenOf,
  withoutStep,
  withStep,
  withStepDone,
  withStepDropped,
  withStepOn,
  withStepRestored,
  withStepReviewed,
} from '../../src/domain/goal-changes.ts';
import { isToDo } from '../../src/domain/plan.ts';
import { assessment, exampleMoment, goal, goalStep } from '../examples/person-examples.ts';

const small = 'Als we thuiskomen van een bezoek, dan drinken we eerst samen thee.';
const parts = { when: 'we thuiskomen van een bezoek', then: 'drinken we eerst samen thee' };
const stepOf = ({ steps }: { steps: readonly unknown[] }) => steps[0];

describe('a sentence that is an if-then plan already', () => {
  it('is read as its two parts', () => {
    expect(ifThenOf(small)).toEqual(parts);
  });

  it.each(['Mijn zus bellen', 'Als ik eraan denk', 'Alsof ik dan iets doe', `Als ${'a'.repeat(101)}, dan b.`])(
    'is not: "%s"',
    (sentence) => {
      expect(ifThenOf(sentence)).toBeUndefined();
    },
  );

  it('becomes that of the goal when it has none, and leaves one that is there', () => {
    const step = goalStep({ id: 'b', kind: 'small-step', text: small });
    expect(withStep(goal(), step)).toMatchObject({ ifThen: parts });
    const own = { when: 'we opstaan', then: '' };
    expect(withStep(goal({ ifThen: own }), step)).toMatchObject({ ifThen: own });
  });
});

describe('an if-then sentence that came with a step', () => {
  const step = goalStep({ id: 'b', kind: 'small-step', text: small });
  const withIt = () => {
    const changed = withStep(goal(), step);
    if (typeof changed === 'string') throw new Error(changed);
    return changed;
  };

  it('goes away with it, and comes back with it', () => {
    const without = withoutStep(withIt(), 'b');
    expect(without.ifThen).toEqual({ when: '', then: '' });
    expect(withStepRestored(without, step, 0)).toEqual(withIt());
  });

  it('stays when it was changed since', () => {
    const ifThen = { when: 'we thuiskomen', then: 'gaan we eerst zitten' };
    expect(withoutStep({ ...withIt(), ifThen }, 'b').ifThen).toEqual(ifThen);
  });
});

describe('a step', () => {
  const withOne = goal({ steps: [goalStep({ id: 'a' })] });

  it('waits for its day, and no longer when the day is taken off', () => {
    const waiting = withStepOn(withOne, 'a', '2026-12-01');
    expect(stepOf(waiting)).toMatchObject({ day: '2026-12-01' });
    expect(withStepOn(waiting, 'a', undefined)).toEqual(withOne);
  });

  it('that was let go of is not to do, until it is taken up again', () => {
    const dropped = withStepDropped(withOne, 'a', { at: exampleMoment, reason: 'no time' });
    expect(dropped.steps.filter(isToDo)).toEqual([]);
    expect(withStepDropped(dropped, 'a', undefined)).toEqual(withOne);
  });

  it('that was done after all is no longer let go of', () => {
    const dropped = withStepDropped(withOne, 'a', { at: exampleMoment, reason: '' });
    expect(stepOf(withStepDone(dropped, 'a', exampleMoment))).not.toHaveProperty('dropped');
  });

  it('keeps what was written about it when the tick is taken off, and gets each part by itself', () => {
    const done = withStepDone(withOne, 'a', exampleMoment);
    const reviewed = withStepReviewed(withStepReviewed(done, 'a', { took: 'Rest' }), 'a', { helped: 'yes' });
    expect(stepOf(withStepDone(reviewed, 'a', undefined))).toMatchObject({ review: { took: 'Rest', helped: 'yes' } });
  });
});

describe('the assessment a goal began with', () => {
  const [later, earlier] = [
    assessment({ id: 'later', startedAt: '2026-06-01T08:00:00.000Z' }),
    assessment({ id: 'earlier', startedAt: '2026-01-01T08:00:00.000Z' }),
  ];

  it.each([
    ['the one before it', '2026-03-01T08:00:00.000Z', 'earlier'],
    ['the latest, when that was before it', '2026-07-01T08:00:00.000Z', 'later'],
    ['the first, when the goal came before all', '2025-07-01T08:00:00.000Z', 'earlier'],
  ])('is %s', (_, createdAt, id) => {
    expect(assessmentAtStart(goal({ createdAt }), [later, earlier])?.id).toBe(id);
  });

  it('is none when nothing was answered', () => {
    expect(assessmentAtStart(goal(), [])).toBeUndefined();
  });
});
