import './card.css';
import { useState } from 'preact/hooks';
import type { GoalSubject, PlanFailure } from '../../app/plan-actions.ts';
import { longestStepText, maximumGoals } from '../../domain/goal-changes.ts';
import { isOpen } from '../../domain/plan.ts';
import { findTopic } from '../../domain/question-set.ts';
import { type MadeAgreement, topicOfAgreement } from '../../domain/talk-rules.ts';
import { useApp, useCurrent } from '../app-context.ts';
import { suggestions as words } from '../copy/nl/catalogue.ts';
import { agreements as copy } from '../copy/nl/talk.ts';
import { Button } from './button.tsx';
import { findInPlan, GoalChoice, InPlan } from './in-plan.tsx';

/** Puts an agreement in the plan, as a step of a goal that is there or of a new one. */
export function AgreementToPlan({ made }: { made: MadeAgreement }) {
  const app = useApp();
  const current = useCurrent();
  const [failure, setFailure] = useState<PlanFailure>();
  const [isAsked, setIsAsked] = useState(false);
  if (!current) return null;
  const text = made.agreement.what.trim().slice(0, longestStepText).trim();
  const open = current.goals.filter(isOpen);
  const inPlan = findInPlan(open, (step) => step.text === text);
  if (inPlan) {
    return (
      <div class="card__actions">
        <InPlan {...inPlan} about={text} />
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
        <GoalChoice
          goals={open}
          isFull={isFull}
          onChoose={(goalId) => void add(goalId)}
          onCancel={() => setIsAsked(false)}
        >
          {!isFull && !hasTopicGoal && (
            <Button onClick={() => void add()}>{copy.newGoal(topic?.shortTitle ?? copy.goalTitle)}</Button>
          )}
        </GoalChoice>
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
