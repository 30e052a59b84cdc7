import './plan.css';
import { useState } from 'preact/hooks';
import { type Goal, maximumGoals } from '../../domain/plan';
import { findTopic } from '../../domain/question-set';
import { hashOf } from '../address';
import { useApp, useCurrent } from '../app-context';
import { Button, ButtonLink, ButtonRow } from '../components/button';
import { GoalCard } from '../components/goal-card';
import { Notice } from '../components/notice';
import { PageHeading } from '../components/page-heading';
import { SavedIndicator } from '../components/saved-indicator';
import { useSaving } from '../components/use-saving';
import { plan as copy } from '../copy/nl/plan';
import { shell } from '../copy/nl/shell';
import { PlanPaper } from './plan-paper';

/** The development plan: at most three goals in the person's own words, and the sheet of paper that comes of it. */
export function PlanPage() {
  const app = useApp();
  const current = useCurrent();
  const { state, follow } = useSaving();
  const [removed, setRemoved] = useState<Goal>();
  if (!current) return null;
  const { goals, assessment, questionSet, person } = current;
  const topicTitle = (topicId: string) => findTopic(questionSet, topicId)?.shortTitle ?? topicId;
  const planned = new Set(goals.map((goal) => goal.topicId));
  const unplanned = goals.length < maximumGoals ? (assessment?.focusTopicIds ?? []).filter((id) => !planned.has(id)) : [];

  const undo = removed && (
    <Notice>
      <p role="status">{copy.goalRemoved(topicTitle(removed.topicId))}</p>
      <Button
        onClick={() => {
          void follow(app.restoreGoal(removed));
          setRemoved(undefined);
        }}
      >
        {shell.undo}
      </Button>
    </Notice>
  );
  const goalButtons = unplanned.length > 0 && (
    <ButtonRow>
      {unplanned.map((topicId) => (
        <Button key={topicId} onClick={() => follow(app.addGoal(topicId))}>
          {copy.makeGoal(topicTitle(topicId))}
        </Button>
      ))}
    </ButtonRow>
  );

  if (goals.length === 0) {
    return (
      <div class="stack">
        <PageHeading>{copy.emptyTitle}</PageHeading>
        {undo}
        <p class="lead">{copy.empty}</p>
        {goalButtons || (
          <ButtonLink href={hashOf('focus')} icon="forward">
            {copy.toFocus}
          </ButtonLink>
        )}
      </div>
    );
  }
  return (
    <>
      <div class="stack-loose no-print">
        <div class="stack">
          <PageHeading>{copy.title}</PageHeading>
          <p class="lead">{copy.lead}</p>
          {undo}
        </div>
        {goals.map((goal, index) => (
          <GoalCard
            key={goal.id}
            goal={goal}
            heading={copy.goalHeading(index + 1, topicTitle(goal.topicId))}
            pillarId={findTopic(questionSet, goal.topicId)?.pillarId}
            follow={follow}
            onRemove={async () => {
              const gone = app.removeGoal(goal.id);
              void follow(gone);
              if ((await gone).ok) setRemoved(goal);
            }}
          />
        ))}
        {goalButtons && (
          <section class="stack">
            <h2>{copy.goalsFromFocus}</h2>
            {goalButtons}
          </section>
        )}
        <div class="stack">
          <SavedIndicator state={state} />
          <ButtonRow>
            <Button look="primary" icon="print" onClick={() => print()}>
              {copy.print}
            </Button>
          </ButtonRow>
        </div>
      </div>
      <PlanPaper goals={goals} nickname={person?.nickname ?? ''} topicTitle={topicTitle} now={app.now()} />
    </>
  );
}
