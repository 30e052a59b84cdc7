import './goal-steps.css';
import { useState } from 'preact/hooks';
import { type Goal, isToDo, type GoalStep as Step } from '../../domain/plan.ts';
import { hashOf } from '../address.ts';
import { useApp } from '../app-context.ts';
import { plan as copy, stepReview, stepTiming } from '../copy/nl/plan.ts';
import { dayInWords } from '../copy/nl/words.ts';
import { Button } from './button.tsx';
import { Disclosure } from './disclosure.tsx';
import { IconButton } from './icon-button.tsx';
import { StepReview } from './step-review.tsx';
import { StepTiming } from './step-timing.tsx';
import type { Follow } from './use-saving.ts';

/** One step of a goal: to do on a day or any day, done and looked back on, or let go of. */
export function GoalStep({
  goal,
  step,
  follow,
  onRemove,
}: {
  goal: Goal;
  step: Step;
  follow: Follow;
  onRemove: () => void;
}) {
  const app = useApp();
  // Who just ticked a step off is asked about it at once.
  const [isJustDone, setIsJustDone] = useState(false);
  const index = goal.steps.indexOf(step);
  const text = step.activityId ? <a href={hashOf('activity', step.activityId)}>{step.text}</a> : step.text;
  if (step.dropped) {
    return (
      <li class="goal-step">
        <p dir="auto">
          <span class="goal-step__text--done">{step.text}</span>
          <br />
          <span class="soft small">{copy.steps.letGo(step.dropped.reason)}</span>
        </p>
        <span class="goal-step__tools">
          <Button look="quiet" onClick={() => void follow(app.takeUpStep(goal.id, step.id))}>
            {copy.steps.takeUp}
            <span class="visually-hidden"> {step.text}</span>
          </Button>
          <IconButton icon="remove" label={copy.steps.remove(step.text)} onClick={onRemove} />
        </span>
      </li>
    );
  }
  return (
    <li class="goal-step">
      <label class="goal-step__done">
        <input
          type="checkbox"
          aria-label={copy.steps.done(step.text)}
          checked={step.doneAt !== undefined}
          onChange={(event) => {
            setIsJustDone(event.currentTarget.checked);
            void follow(app.markStep(goal.id, step.id, event.currentTarget.checked));
          }}
        />
        <span class="goal-step__text" dir="auto">
          <span class={step.doneAt && 'goal-step__text--done'}>{text}</span>
          {isToDo(step) && step.day && (
            <>
              <br />
              <span class="soft small">{copy.steps.on(dayInWords(step.day))}</span>
            </>
          )}
        </span>
      </label>
      <span class="goal-step__tools">
        <IconButton
          icon="up"
          label={copy.steps.up(step.text)}
          isDisabled={index === 0}
          onClick={() => void follow(app.moveStep(goal.id, step.id, -1))}
        />
        <IconButton
          icon="down"
          label={copy.steps.down(step.text)}
          isDisabled={index === goal.steps.length - 1}
          onClick={() => void follow(app.moveStep(goal.id, step.id, 1))}
        />
        <IconButton icon="remove" label={copy.steps.remove(step.text)} onClick={onRemove} />
      </span>
      <div class="goal-step__more">
        {isToDo(step) ? (
          <Disclosure summary={stepTiming.title} name={`timing-${step.id}`}>
            <StepTiming {...{ goal, step, follow }} />
          </Disclosure>
        ) : (
          <Disclosure
            key={isJustDone ? 'just' : 'earlier'}
            summary={stepReview.title}
            name={`review-${step.id}`}
            isOpen={isJustDone}
          >
            <StepReview {...{ goal, step, follow }} />
          </Disclosure>
        )}
      </div>
    </li>
  );
}
