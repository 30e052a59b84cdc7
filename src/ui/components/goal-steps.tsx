import './goal-steps.css';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { NewStep, PlanFailure } from '../../app/plan-actions.ts';
import { longestStepText, maximumSteps } from '../../domain/goal-changes.ts';
import type { Goal, GoalStep } from '../../domain/plan.ts';
import { hashOf } from '../address.ts';
import { useApp } from '../app-context.ts';
import { suggestions } from '../copy/nl/catalogue.ts';
import { plan as copy } from '../copy/nl/plan.ts';
import { shell } from '../copy/nl/shell.ts';
import { focusWayBack } from '../keep-focus.ts';
import { useDraft } from '../use-draft.ts';
import { Button } from './button.tsx';
import { Disclosure } from './disclosure.tsx';
import { GoalStep as GoalStepRow } from './goal-step.tsx';
import { GoalTemplates } from './goal-templates.tsx';
import type { Follow } from './use-saving.ts';

/** The steps of a goal: mark done, order, take away with a way back, and think of one's own. */
export function GoalSteps({ goal, follow }: { goal: Goal; follow: Follow }) {
  const app = useApp();
  const [removed, setRemoved] = useState<{ step: GoalStep; place: number }>();
  const [own, setOwn] = useState('');
  const [failure, setFailure] = useState<PlanFailure>();
  const keepDraft = useDraft(`step ${goal.id}`, (draft) => {
    // Noted when someone left, and the page was gone before this was known.
    if (goal.steps.some(({ text }) => text === draft.trim())) keepDraft('');
    else setOwn(draft);
  });

  const add = async (step: NewStep) => {
    const adding = app.addStepTo(goal.id, step);
    void follow(adding);
    const added = await adding;
    setFailure(added.ok ? undefined : added.failure);
    return added.ok;
  };
  const addOwn = async () => {
    if (!own.trim() || !(await add({ kind: 'own', text: own }))) return;
    setOwn('');
    keepDraft('');
  };

  // Who leaves with a step half noted finds it in the plan.
  const latest = useRef(addOwn);
  latest.current = addOwn;
  useLayoutEffect(() => {
    const keep = () => void latest.current();
    addEventListener('pagehide', keep);
    return () => {
      removeEventListener('pagehide', keep);
      keep();
    };
  }, []);

  return (
    <section class="stack">
      <h3>{copy.steps.title}</h3>
      <p class="soft small">{goal.steps.length === 0 ? copy.steps.none : copy.steps.tick}</p>
      <ul class="goal-steps">
        {goal.steps.map((step, place) => (
          <GoalStepRow
            key={step.id}
            {...{ goal, step, follow }}
            onRemove={() => {
              setRemoved({ step, place });
              void follow(app.removeStep(goal.id, step.id));
            }}
          />
        ))}
      </ul>
      {removed && (
        <p role="status" ref={focusWayBack}>
          {copy.steps.removed(removed.step.text)}{' '}
          <Button
            look="quiet"
            onClick={() => {
              setRemoved(undefined);
              void follow(app.restoreStep(goal.id, removed.step, removed.place));
            }}
          >
            {shell.undo}
          </Button>
        </p>
      )}
      {goal.steps.length >= maximumSteps ? (
        <p class="soft">{copy.steps.full}</p>
      ) : (
        <form
          class="add-step"
          onSubmit={(event) => {
            event.preventDefault();
            void addOwn();
          }}
        >
          <div class="text-field">
            <label for={`own-step-${goal.id}`}>{copy.steps.own}</label>
            <input
              id={`own-step-${goal.id}`}
              type="text"
              autocomplete="off"
              dir="auto"
              value={own}
              maxLength={longestStepText}
              onInput={(event) => {
                setOwn(event.currentTarget.value);
                keepDraft(event.currentTarget.value);
              }}
            />
          </div>
          <Button type="submit">{copy.steps.add}</Button>
        </form>
      )}
      {failure && <p role="alert">{suggestions.failure[failure]}</p>}
      {goal.topicId !== undefined && goal.steps.length < maximumSteps && (
        <Disclosure summary={copy.steps.templates} name={`templates-${goal.id}`}>
          <GoalTemplates topicId={goal.topicId} onChoose={(text) => void add({ kind: 'small-step', text })} />
        </Disclosure>
      )}
      <p>
        {goal.topicId === undefined ? (
          <a href={hashOf('overview')}>{copy.steps.findElsewhere}</a>
        ) : (
          <a href={hashOf('suggestions')}>{copy.steps.find}</a>
        )}
      </p>
    </section>
  );
}
