import './card.css';
import { useState } from 'preact/hooks';
import type { GoalSubject, PlanFailure } from '../../app/plan-actions.ts';
import { longestStepText, maximumGoals } from '../../domain/goal-changes.ts';
import { isOpen } from '../../domain/plan.ts';
import { findTopic } from '../../domain/question-set.ts';
import { type MadeAgreement, topicOfAgreement } from '../../domain/talk-rules.ts';
import { hashOf } from '../address.ts';
import { useApp, useCurrent } from '../app-context.ts';
import { suggestions as words } from '../copy/nl/catalogue.ts';
import { agreements as copy } from '../copy/nl/talk.ts';
import { goalTitle } from '../goal-title.ts';
import { focusInside } from '../keep-focus.ts';
import { Button, ButtonRow } from './button.tsx';
import { Icon } from './icon.tsx';

/** Puts an agreement in the plan, as a step of a goal that is there or of a new one. */
export function AgreementToPlan({ made }: { made: MadeAgreement }) {
  const app = useApp();
  const current = useCurrent();
  const [failure, setFailure] = useState<PlanFailure>();
  const [isAsked, setIsAsked] = useState(false);
  if (!current) return null;
  const text = made.agreement.what.trim().slice(0, longestStepText).trim();
  const open = current.goals.filter(isOpen);
  const inPlan = open
    .flatMap((goal) => goal.steps.map((step) => ({ goal, step })))
    .find(({ step }) => step.text === text);
  if (inPlan) {
    return (
      <div class="card__actions">
        <span class="card__added" role="status">
          <Icon name="check" size={20} />
          {words.added}
        </span>
        <a class="button button--quiet" href={hashOf('plan')}>
          {words.toPlan}
        </a>
        <Button look="quiet" onClick={() => void app.removeStep(inPlan.goal.id, inPlan.step.id)}>
          {words.takeOut}
          <span class="visually-hidden"> {text}</span>
        </Button>
      </div>
    );
  }
  const topic = findTopic(current.questionSet, topicOfAgreement(made) ?? '');
  const hasTopicGoal = topic !== undefined && open.some((goal) => goal.topicId === topic.id);
  const subject: GoalSubject = topic ? { topicId: topic.id } : { title: copy.goalTitle };
  const add = async (goalId?: string) => {
    const goal = goalId === undefined ? await app.addGoal(subject) : undefined;
    const id = goal?.ok ? goal.value.id : goalId;
    const { by } = made.agreement;
    const step = { kind: 'own' as const, text, ...(by && { day: by }) };
    const added = goal && !goal.ok ? goal : await app.addStepTo(id ?? '', step);
    setFailure(added.ok ? undefined : added.failure);
    setIsAsked(false);
  };
  const isFull = open.length >= maximumGoals;
  return (
    <>
      {isAsked ? (
        <fieldset class="stack" ref={focusInside}>
          <legend>{isFull ? words.whichGoalFull : words.whichGoal}</legend>
          <ButtonRow>
            {open.map((goal) => (
              <Button key={goal.id} onClick={() => void add(goal.id)}>
                {goalTitle(goal, current.questionSet)}
              </Button>
            ))}
            {!isFull && !hasTopicGoal && (
              <Button onClick={() => void add()}>{copy.newGoal(topic?.shortTitle ?? copy.goalTitle)}</Button>
            )}
            <Button look="quiet" onClick={() => setIsAsked(false)}>
              {words.notAdded}
            </Button>
          </ButtonRow>
        </fieldset>
      ) : (
        <div class="card__actions">
          <Button look="quiet" onClick={() => setIsAsked(true)}>
            {words.add}
            <span class="visually-hidden"> {text}</span>
          </Button>
        </div>
      )}
      {failure && <p role="alert">{words.failure[failure]}</p>}
    </>
  );
}
