import './card.css';
import { useState } from 'preact/hooks';
import type { NewStep, PlanFailure } from '../../app/plan-actions.ts';
import { maximumGoals } from '../../domain/goal-changes.ts';
import { isOpen } from '../../domain/plan.ts';
import { findTopic, type TopicId } from '../../domain/question-set.ts';
import type { Result } from '../../domain/result.ts';
import { useApp, useCurrent } from '../app-context.ts';
import { suggestions as copy } from '../copy/nl/catalogue.ts';
import { Button } from './button.tsx';
import { findInPlan, GoalChoice, InPlan } from './in-plan.tsx';

/** Puts a step in the goal of a topic and says how that went; asks which goal when the plan leaves a choice. */
export function AddToPlan({ topicId, step, about }: { topicId: TopicId; step: NewStep; about: string }) {
  const app = useApp();
  const current = useCurrent();
  const [failure, setFailure] = useState<PlanFailure>();
  const [isAsked, setIsAsked] = useState(false);
  if (!current) return null;
  const open = current.goals.filter(isOpen);
  const inPlan = findInPlan(open, (other) =>
    step.activityId === undefined ? other.text === step.text : other.activityId === step.activityId,
  );
  if (inPlan) return <InPlan {...inPlan} about={about} />;
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
        <GoalChoice
          goals={open}
          question={isFull ? copy.whichGoalFull : copy.whichGoal}
          onChoose={(goalId) => void add(app.addStepTo(goalId, step))}
          onCancel={() => setIsAsked(false)}
        >
          {!isFull && !ownGoal && (
            <Button onClick={() => void add(app.addStep(topicId, step))}>
              {copy.newGoal(findTopic(current.questionSet, topicId)?.shortTitle ?? topicId)}
            </Button>
          )}
        </GoalChoice>
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
