import './card.css';
import { useState } from 'preact/hooks';
import type { NewStep, PlanFailure } from '../../app/plan-actions.ts';
import { maximumGoals } from '../../domain/goal-changes.ts';
import { isOpen } from '../../domain/plan.ts';
import { findTopic, type TopicId } from '../../domain/question-set.ts';
import type { Result } from '../../domain/result.ts';
import { hashOf } from '../address.ts';
import { useApp, useCurrent } from '../app-context.ts';
import { suggestions as copy } from '../copy/nl/catalogue.ts';
import { goalTitle } from '../goal-title.ts';
import { focusInside } from '../keep-focus.ts';
import { Button, ButtonRow } from './button.tsx';
import { Icon } from './icon.tsx';

/** Puts a step in the goal of a topic and says how that went; asks which goal when the plan leaves a choice. */
export function AddToPlan({ topicId, step, about }: { topicId: TopicId; step: NewStep; about: string }) {
  const app = useApp();
  const current = useCurrent();
  const [failure, setFailure] = useState<PlanFailure>();
  const [isAsked, setIsAsked] = useState(false);
  if (!current) return null;
  const open = current.goals.filter(isOpen);
  const inPlan = open
    .flatMap((goal) => goal.steps.map((other) => ({ goal, other })))
    .find(({ other }) =>
      step.activityId === undefined ? other.text === step.text : other.activityId === step.activityId,
    );
  if (inPlan) {
    return (
      <>
        <span class="card__added" role="status">
          <Icon name="check" size={20} />
          {copy.added}
        </span>
        <a class="button button--quiet" href={hashOf('plan')}>
          {copy.toPlan}
        </a>
        <Button look="quiet" onClick={() => void app.removeStep(inPlan.goal.id, inPlan.other.id)}>
          {copy.takeOut}
          <span class="visually-hidden"> {about}</span>
        </Button>
      </>
    );
  }
  const ownGoal = open.find((goal) => goal.topicId === topicId);
  const isFull = open.length >= maximumGoals;
  const hasChoice = open.some((goal) => goal.topicId === undefined) || (!ownGoal && isFull);
  const add = async (adding: Promise<Result<void, PlanFailure>>) => {
    const added = await adding;
    setFailure(added.ok ? undefined : added.failure);
    setIsAsked(false);
  };
  return (
    <>
      {isAsked ? (
        <fieldset class="card__refusal stack" ref={focusInside}>
          <legend>{isFull ? copy.whichGoalFull : copy.whichGoal}</legend>
          <ButtonRow>
            {open.map((goal) => (
              <Button key={goal.id} onClick={() => void add(app.addStepTo(goal.id, step))}>
                {goalTitle(goal, current.questionSet)}
              </Button>
            ))}
            {!isFull && !ownGoal && (
              <Button onClick={() => void add(app.addStep(topicId, step))}>
                {copy.newGoal(findTopic(current.questionSet, topicId)?.shortTitle ?? topicId)}
              </Button>
            )}
            <Button look="quiet" onClick={() => setIsAsked(false)}>
              {copy.notAdded}
            </Button>
          </ButtonRow>
        </fieldset>
      ) : (
        <Button onClick={() => (hasChoice ? setIsAsked(true) : void add(app.addStep(topicId, step)))}>
          {copy.add}
          <span class="visually-hidden"> {about}</span>
        </Button>
      )}
      {failure && (
        <p class="card__refusal" role="alert">
          {copy.failure[failure]}
        </p>
      )}
    </>
  );
}
