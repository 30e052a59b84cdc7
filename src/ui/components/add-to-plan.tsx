import './card.css';
import { useState } from 'preact/hooks';
import type { NewStep, PlanFailure } from '../../app/plan-actions.ts';
import { isOpen } from '../../domain/plan.ts';
import type { TopicId } from '../../domain/question-set.ts';
import { hashOf } from '../address.ts';
import { useApp, useCurrent } from '../app-context.ts';
import { suggestions as copy } from '../copy/nl/catalogue.ts';
import { Button } from './button.tsx';
import { Icon } from './icon.tsx';

/** Puts a step in the goal of a topic and says how that went. */
export function AddToPlan({ topicId, step, about }: { topicId: TopicId; step: NewStep; about: string }) {
  const app = useApp();
  const current = useCurrent();
  const [failure, setFailure] = useState<PlanFailure>();
  const isInPlan = current?.goals
    .filter(isOpen)
    .some((goal) =>
      goal.steps.some((other) =>
        step.activityId === undefined ? other.text === step.text : other.activityId === step.activityId,
      ),
    );
  if (isInPlan) {
    return (
      <>
        <span class="card__added" role="status">
          <Icon name="check" size={20} />
          {copy.added}
        </span>
        <a class="button button--quiet" href={hashOf('plan')}>
          {copy.toPlan}
        </a>
      </>
    );
  }
  const add = async () => {
    const added = await app.addStep(topicId, step);
    setFailure(added.ok ? undefined : added.failure);
  };
  return (
    <>
      <Button onClick={add}>
        {copy.add}
        <span class="visually-hidden"> {about}</span>
      </Button>
      {failure && (
        <p class="card__refusal" role="alert">
          {copy.failure[failure]}
        </p>
      )}
    </>
  );
}
