import './card.css';
import { useState } from 'preact/hooks';
import type { PlannedStep } from '../../domain/today.ts';
import { hashOf } from '../address.ts';
import { useApp, useCurrent } from '../app-context.ts';
import { today as copy, stepTiming } from '../copy/nl/plan.ts';
import { dayInWords } from '../copy/nl/words.ts';
import { goalTitle } from '../goal-title.ts';
import { focusInside } from '../keep-focus.ts';
import { Button, ButtonRow } from './button.tsx';
import { SavedIndicator } from './saved-indicator.tsx';
import { StepReview } from './step-review.tsx';
import { LetGo, Postpone } from './step-timing.tsx';
import { useSaving } from './use-saving.ts';

/** One step to do now, with three ways to answer it: done, later, or not any more. Never the whole plan. */
export function NextStep({
  planned: { goal, step },
  onDone,
  onPostponed,
}: {
  planned: PlannedStep;
  onDone: () => void;
  onPostponed: (day: string) => void;
}) {
  const app = useApp();
  const current = useCurrent();
  const { follow } = useSaving();
  const [isLater, setIsLater] = useState(false);
  if (!current) return null;
  return (
    <article class="card stack">
      <p class="lead" dir="auto">
        {step.activityId ? <a href={hashOf('activity', step.activityId)}>{step.text}</a> : step.text}
      </p>
      <p class="soft small">
        {copy.forGoal(goalTitle(goal, current.questionSet))} {step.day && copy.waited(dayInWords(step.day))}
      </p>
      <ButtonRow>
        <Button
          look="primary"
          icon="check"
          onClick={() => {
            void follow(app.markStep(goal.id, step.id, true));
            onDone();
          }}
        >
          {copy.done}
        </Button>
        {!isLater && <Button onClick={() => setIsLater(true)}>{copy.later}</Button>}
      </ButtonRow>
      {isLater && (
        <fieldset class="stack" ref={focusInside}>
          <legend>{copy.laterTitle}</legend>
          <p class="soft small">{copy.laterHint}</p>
          <Postpone {...{ goal, step, follow }} onDone={onPostponed} />
          <LetGo {...{ goal, step, follow }} />
          <div>
            <Button look="quiet" onClick={() => setIsLater(false)}>
              {stepTiming.keep}
            </Button>
          </div>
        </fieldset>
      )}
    </article>
  );
}

/** After a step was done: what it brought, and back when that was a slip of the finger. */
export function StepDone({ planned, onClose }: { planned: PlannedStep; onClose: () => void }) {
  const app = useApp();
  const { state, follow } = useSaving();
  const current = useCurrent();
  const goal = current?.goals.find(({ id }) => id === planned.goal.id);
  const step = goal?.steps.find(({ id }) => id === planned.step.id);
  if (!goal || !step) return null;
  return (
    <article class="card stack">
      <p role="status">
        <strong>{copy.wellDone}</strong> <bdi>{step.text}</bdi>
      </p>
      <StepReview {...{ goal, step, follow }} />
      <SavedIndicator state={state} />
      <ButtonRow>
        <Button look="primary" onClick={onClose}>
          {copy.close}
        </Button>
        <Button
          look="quiet"
          onClick={() => {
            void follow(app.markStep(goal.id, step.id, false));
            onClose();
          }}
        >
          {copy.notDone}
        </Button>
      </ButtonRow>
    </article>
  );
}
