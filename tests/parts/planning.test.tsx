import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { App } from '../../src/app/app.ts';
import type { PlanFailure } from '../../src/app/plan-actions.ts';
import type { Goal } from '../../src/domain/plan.ts';
import { failed, success } from '../../src/domain/result.ts';
import { AddToPlan } from '../../src/ui/components/add-to-plan.tsx';
import { GoalCard } from '../../src/ui/components/goal-card.tsx';
import { GoalSteps } from '../../src/ui/components/goal-steps.tsx';
import { NextStep } from '../../src/ui/components/next-step.tsx';
import { suggestions } from '../../src/ui/copy/nl/catalogue.ts';
import { exampleMoment, goal, goalStep } from '../examples/person-examples.ts';
import { behaviour, settlingIn } from '../examples/question-set-examples.ts';
import { ExampleContext } from './example-context.tsx';

afterEach(cleanup);

const first = goalStep({ id: 'first', text: 'Samen thee drinken' });
const second = goalStep({ id: 'second', text: 'De begeleider bellen' });
const failures = Object.keys(suggestions.failure) as PlanFailure[];

const button = (name: string) => screen.getByRole<HTMLButtonElement>('button', { name });

describe('the steps of a goal', () => {
  function show(app: Partial<App> = {}, shown: Goal = goal({ steps: [first, second] })) {
    const follow = vi.fn(async () => {});
    render(
      <ExampleContext app={app}>
        <GoalSteps goal={shown} follow={follow} />
      </ExampleContext>,
    );
    return follow;
  }

  it('cannot go beyond the first or the last place', () => {
    show();
    expect(button('Zet hoger: Samen thee drinken').getAttribute('aria-disabled')).toBe('true');
    expect(button('Zet lager: Samen thee drinken').getAttribute('aria-disabled')).toBe('false');
    expect(button('Zet hoger: De begeleider bellen').getAttribute('aria-disabled')).toBe('false');
    expect(button('Zet lager: De begeleider bellen').getAttribute('aria-disabled')).toBe('true');
  });

  it('change places and are marked done, each followed until it is saved', () => {
    const moveStep = vi.fn(async () => success(undefined));
    const markStep = vi.fn(async () => success(undefined));
    const follow = show({ moveStep, markStep });
    fireEvent.click(button('Zet hoger: De begeleider bellen'));
    fireEvent.click(screen.getByRole('checkbox', { name: 'Gedaan: Samen thee drinken' }));
    expect(moveStep).toHaveBeenCalledWith('goal-1', 'second', -1);
    expect(markStep).toHaveBeenCalledWith('goal-1', 'first', true);
    expect(follow).toHaveBeenCalledTimes(2);
  });

  it('go away at once, with a way back to the place they had', () => {
    const removeStep = vi.fn(async () => success(undefined));
    const restoreStep = vi.fn(async () => success(undefined));
    show({ removeStep, restoreStep });
    fireEvent.click(button('Haal weg: De begeleider bellen'));
    expect(removeStep).toHaveBeenCalledWith('goal-1', 'second');
    expect(screen.getByRole('status').textContent).toMatch(/^Weggehaald: De begeleider bellen/);
    fireEvent.click(button('Ongedaan maken'));
    expect(restoreStep).toHaveBeenCalledWith('goal-1', second, 1);
    expect(screen.queryByRole('status')).toBeNull();
  });

  function addOwn(text: string): HTMLInputElement {
    const field = screen.getByLabelText<HTMLInputElement>('Zelf een stap bedenken');
    fireEvent.input(field, { target: { value: text } });
    fireEvent.click(button('Voeg toe'));
    return field;
  }

  it('can be thought of by oneself, after which the field is empty again', async () => {
    const addStepTo = vi.fn(async () => success(undefined));
    show({ addStepTo });
    const field = addOwn('Mijn zus bellen');
    expect(addStepTo).toHaveBeenCalledWith('goal-1', { kind: 'own', text: 'Mijn zus bellen' });
    await vi.waitFor(() => expect(field.value).toBe(''));
  });

  it('are not added without a word', () => {
    const addStepTo = vi.fn(async () => success(undefined));
    show({ addStepTo });
    addOwn('   ');
    expect(addStepTo).not.toHaveBeenCalled();
  });

  it('keep the words of a step that was refused, and say why', async () => {
    show({ addStepTo: async () => failed('already-there') });
    const field = addOwn('Samen thee drinken');
    expect((await screen.findByRole('alert')).textContent).toBe('Dit staat al in je plan.');
    expect(field.value).toBe('Samen thee drinken');
  });

  it('are five at most', () => {
    const five = Array.from({ length: 5 }, (_, index) => goalStep({ id: `step-${index}`, text: `Stap ${index}` }));
    show({}, goal({ steps: five }));
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(screen.getByText(/^Er staan vijf stappen/)).toBeTruthy();
  });
});

describe('a goal', () => {
  const show = (shown: Goal, app: Partial<App> = {}) =>
    render(
      <ExampleContext app={app}>
        <GoalCard
          goal={shown}
          heading="Doel 1"
          pillarId="zorgen"
          isNew={false}
          follow={async () => {}}
          onClose={() => {}}
          onRemove={() => {}}
        />
      </ExampleContext>,
    );

  it.each([
    ['2026-02-28', 1],
    ['2026-03-01', 0],
    ['2026-03-02', 0],
  ])('with the date %s, on 1 March 2026, has %i remarks that its date is past', (byDate, remarks) => {
    show(goal({ byDate }));
    expect(screen.queryAllByText(/^Deze dag is geweest/)).toHaveLength(remarks);
  });

  it('writes each text by itself, so that two fields never undo each other', () => {
    const writeGoal = vi.fn(async () => success(undefined));
    show(goal(), { writeGoal });
    const written = [
      ['Wat wil ik zien veranderen?', { change: 'Rust' }],
      ['Als …', { when: 'Rust' }],
      ['dan …', { then: 'Rust' }],
      ['Waaraan merk ik het eerst dat het werkt?', { firstSign: 'Rust' }],
      ['Wie helpt mij?', { supporter: 'Rust' }],
    ] as const;
    for (const [label] of written) {
      const field = screen.getByLabelText(label);
      fireEvent.input(field, { target: { value: 'Rust' } });
      fireEvent.blur(field);
    }
    expect(writeGoal.mock.calls).toEqual(written.map(([, text]) => ['goal-1', text]));
  });
});

describe('the button that puts a step in the plan', () => {
  const step = { kind: 'small-step', text: 'Samen thee drinken' } as const;

  function show(app: Partial<App>, goals: readonly Goal[] = []) {
    render(
      <ExampleContext app={app} current={{ goals }}>
        <AddToPlan topicId={behaviour} step={step} about="samen thee drinken" />
      </ExampleContext>,
    );
  }

  it('names the step it adds, for who hears a page full of these buttons', () => {
    const addStep = vi.fn(async () => success(undefined));
    show({ addStep });
    fireEvent.click(button('Zet in mijn plan samen thee drinken'));
    expect(addStep).toHaveBeenCalledWith(behaviour, step);
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it.each(failures)('says in a sentence of its own why it did not work: %s', async (failure) => {
    show({ addStep: async () => failed(failure) });
    fireEvent.click(button('Zet in mijn plan samen thee drinken'));
    expect((await screen.findByRole('alert')).textContent).toBe(suggestions.failure[failure]);
  });

  it('gives way to the news that the step is in the plan, and takes it out again', () => {
    const removeStep = vi.fn(async () => success(undefined));
    show({ removeStep }, [goal({ steps: [goalStep({ ...step, id: 'other-id' })] })]);
    expect(screen.queryByRole('button', { name: /^Zet in mijn plan/ })).toBeNull();
    expect(screen.getByRole('status').textContent).toBe('Staat in je plan');
    fireEvent.click(button('Haal uit mijn plan samen thee drinken'));
    expect(removeStep).toHaveBeenCalledWith('goal-1', 'other-id');
  });

  it('is there again when the goal with that step has ended', () => {
    const closing = { closedAt: exampleMoment, outcome: '' };
    show({}, [goal({ steps: [goalStep({ ...step, id: 'other-id' })], closing })]);
    expect(button('Zet in mijn plan samen thee drinken')).toBeTruthy();
  });

  it('asks which goal when a goal is about no topic, and adds to that one', () => {
    const addStepTo = vi.fn(async () => success(undefined));
    const { topicId: _, ...own } = goal({ id: 'own', title: 'Meer buiten' });
    show({ addStepTo }, [own]);
    fireEvent.click(button('Zet in mijn plan samen thee drinken'));
    expect(screen.getByRole('group', { name: 'Bij welk doel hoort dit?' })).toBeTruthy();
    fireEvent.click(button('Meer buiten'));
    expect(addStepTo).toHaveBeenCalledWith('own', step);
  });

  it('offers the goals there are when the plan is full', () => {
    const ids = ['one', 'two', 'three'];
    show(
      {},
      ids.map((id) => goal({ id, topicId: settlingIn })),
    );
    fireEvent.click(button('Zet in mijn plan samen thee drinken'));
    expect(screen.getByRole('group', { name: /^Je hebt drie doelen/ })).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Nieuw doel/ })).toBeNull();
  });
});

describe('the next step', () => {
  it('is called put off once the page shows what comes instead, so that no tap falls on the wrong step', async () => {
    let finish = (_: ReturnType<typeof success<void>>) => {};
    const planStep = () =>
      new Promise<ReturnType<typeof success<void>>>((resolve) => {
        finish = resolve;
      });
    const onPostponed = vi.fn();
    render(
      <ExampleContext app={{ planStep }}>
        <NextStep
          planned={{ goal: goal({ steps: [first] }), step: first }}
          onDone={() => {}}
          onPostponed={onPostponed}
        />
      </ExampleContext>,
    );
    fireEvent.click(button('Later'));
    fireEvent.click(screen.getByRole('button', { name: /^Over een maand/ }));
    await Promise.resolve();
    expect(onPostponed).not.toHaveBeenCalled();
    finish(success(undefined));
    await vi.waitFor(() => expect(onPostponed).toHaveBeenCalledOnce());
  });
});
