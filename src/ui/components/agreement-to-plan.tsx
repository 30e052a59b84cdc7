import './card.css';
import { useState } from 'preact/hooks';
import type { GoalSubject, PlanFailure } from '../../app/plan-actions.ts';
import type { Current } from '../../app/queries.ts';
import { agreedStepText, isStepOf } from '../../domain/agreed-steps.ts';
import { maximumGoals } from '../../domain/goal-changes.ts';
import { type Goal, isOpen } from '../../domain/plan.ts';
import { findTopic } from '../../domain/question-set.ts';
import { type MadeAgreement, topicOfAgreement } from '../../domain/talk-rules.ts';
import { useApp, useCurrent } from '../app-context.ts';
import { suggestions as words } from '../copy/nl/catalogue.ts';
import { agreements as copy } from '../copy/nl/talk.ts';
import { goalTitle } from '../goal-title.ts';
import { Button } from './button.tsx';
import { findInPlan, GoalChoice, InPlan } from './in-plan.tsx';

/** Puts an agreement in the plan, as a step of a goal that is there or of a new one. */
export function AgreementToPlan({ made }: { made: MadeAgreement }) {
  const app = useApp();
  const current = useCurrent();
  const [failure, setFailure] = useState<PlanFailure>();
  const [isAsked, setIsAsked] = useState(false);
  if (!current) return null;
  const { agreement } = made;
  const open = current.goals.filter(isOpen);
  const inPlan = findInPlan(open, (step) => isStepOf(step, agreement));
  if (inPlan) {
    return (
      <div class="card__actions agreement-plan">
        <InPlan {...inPlan} about={agreement.what} />
      </div>
    );
  }
  // What is done needs no plan.
  if (agreement.doneAt !== undefined) return null;
  const isFull = open.length >= maximumGoals;
  const subjects = isFull ? [] : newGoalsFor(made, current, open);
  const add = async (goalId: string | undefined, subject: GoalSubject = {}) => {
    const goal = goalId === undefined ? await app.addGoal(subject) : undefined;
    const id = goal?.ok ? goal.value.id : goalId;
    const step = {
      kind: 'own' as const,
      text: agreedStepText(agreement, current.person?.nickname ?? ''),
      agreementId: agreement.id,
      ...(agreement.by && { day: agreement.by }),
    };
    const added = goal && !goal.ok ? goal : await app.addStepTo(id ?? '', step);
    setFailure(added.ok ? undefined : added.failure);
    setIsAsked(false);
  };
  const ask = () => {
    // One answer is no question.
    if (open.length + subjects.length > 1) setIsAsked(true);
    else void add(open[0]?.id, subjects[0]);
  };
  return (
    <div class="stack agreement-plan">
      {isAsked ? (
        <GoalChoice
          goals={open}
          question={isFull ? copy.whichGoalFull : copy.whichGoal}
          onChoose={(goalId) => void add(goalId)}
          onCancel={() => setIsAsked(false)}
        >
          {subjects.map((subject) => (
            <Button key={subject.topicId ?? subject.title} onClick={() => void add(undefined, subject)}>
              {copy.newGoal(findTopic(current.questionSet, subject.topicId ?? '')?.shortTitle ?? copy.goalTitle)}
            </Button>
          ))}
        </GoalChoice>
      ) : (
        <div class="card__actions">
          <Button look="quiet" onClick={ask}>
            {words.add}
            <span class="visually-hidden"> {agreement.what}</span>
          </Button>
        </div>
      )}
      {failure && <p role="alert">{words.failure[failure]}</p>}
    </div>
  );
}

/** The goals there could be as well: of the topics to go on with first, and one of what was talked about or agreed on. */
function newGoalsFor(made: MadeAgreement, { assessment, questionSet }: Current, open: readonly Goal[]): GoalSubject[] {
  const hasGoal = (id: string) => open.some(({ topicId }) => topicId === id);
  const focus = (assessment?.focusTopicIds ?? []).filter((id) => findTopic(questionSet, id) && !hasGoal(id));
  const topicId = topicOfAgreement(made);
  const isNew =
    topicId !== undefined && findTopic(questionSet, topicId) && !hasGoal(topicId) && !focus.includes(topicId);
  const hasOwnGoal = open.some((goal) => goalTitle(goal, questionSet) === copy.goalTitle);
  const other = isNew ? [{ topicId }] : hasOwnGoal ? [] : [{ title: copy.goalTitle }];
  return [...focus.map((id) => ({ topicId: id })), ...other];
}
