import './card.css';
import type { ComponentChildren } from 'preact';
import type { Goal, GoalStep } from '../../domain/plan.ts';
import { hashOf } from '../address.ts';
import { useApp, useCurrent } from '../app-context.ts';
import { suggestions as copy } from '../copy/nl/catalogue.ts';
import { goalTitle } from '../goal-title.ts';
import { focusInside } from '../keep-focus.ts';
import { Button, ButtonRow } from './button.tsx';
import { Icon } from './icon.tsx';

/** The step of an open goal that is this one; undefined when it is in none. */
export function findInPlan(
  goals: readonly Goal[],
  isSame: (step: GoalStep) => boolean,
): { goal: Goal; step: GoalStep } | undefined {
  return goals.flatMap((goal) => goal.steps.map((step) => ({ goal, step }))).find(({ step }) => isSame(step));
}

/** That something is in the plan, with the way there and the way back. */
export function InPlan({ goal, step, about }: { goal: Goal; step: GoalStep; about: string }) {
  const app = useApp();
  return (
    <>
      <span class="card__added" role="status">
        <Icon name="check" size={20} />
        {copy.added}
      </span>
      <a class="button button--quiet" href={hashOf('plan')}>
        {copy.toPlan}
      </a>
      <Button look="quiet" onClick={() => void app.removeStep(goal.id, step.id)}>
        {copy.takeOut}
        <span class="visually-hidden"> {about}</span>
      </Button>
    </>
  );
}

/** Asks to which of the open goals something belongs. */
export function GoalChoice({
  goals,
  question,
  children,
  onChoose,
  onCancel,
}: {
  goals: readonly Goal[];
  question: string;
  /** A new goal, where there is room for one. */
  children: ComponentChildren;
  onChoose: (goalId: string) => void;
  onCancel: () => void;
}) {
  const current = useCurrent();
  if (!current) return null;
  return (
    <fieldset class="card__refusal stack" ref={focusInside}>
      <legend>{question}</legend>
      <ButtonRow>
        {goals.map((goal) => (
          <Button key={goal.id} onClick={() => onChoose(goal.id)}>
            <bdi>{goalTitle(goal, current.questionSet)}</bdi>
          </Button>
        ))}
        {children}
        <Button look="quiet" onClick={onCancel}>
          {copy.notAdded}
        </Button>
      </ButtonRow>
    </fieldset>
  );
}
