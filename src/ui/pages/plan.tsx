import { useState } from 'preact/hooks';
import type { PlanFailure } from '../../app/plan-actions.ts';
import { maximumGoals } from '../../domain/goal-changes.ts';
import type { Goal } from '../../domain/plan.ts';
import { findTopic, type TopicId } from '../../domain/question-set.ts';
import { hashOf } from '../address.ts';
import { useApp, useCurrent } from '../app-context.ts';
import { Button, ButtonLink, ButtonRow } from '../components/button.tsx';
import { EmptyPage } from '../components/empty-page.tsx';
import { GoalCard } from '../components/goal-card.tsx';
import { Notice } from '../components/notice.tsx';
import { PageHeading } from '../components/page-heading.tsx';
import { SavedIndicator } from '../components/saved-indicator.tsx';
import { useSaving } from '../components/use-saving.ts';
import { suggestions } from '../copy/nl/catalogue.ts';
import { plan as copy } from '../copy/nl/plan.ts';
import { shell } from '../copy/nl/shell.ts';
import { goalTitle } from '../goal-title.ts';
import { focusInside } from '../keep-focus.ts';
import { printPage } from '../print-page.ts';
import { PlanPaper } from './plan-paper.tsx';

/** The development plan: at most three goals in the person's own words, and the sheet of paper that comes of it. */
export function PlanPage() {
  const app = useApp();
  const current = useCurrent();
  const { state, follow } = useSaving();
  const [removed, setRemoved] = useState<Goal>();
  const [made, setMade] = useState<TopicId>();
  const [failure, setFailure] = useState<PlanFailure>();
  if (!current) return null;
  const { goals, assessment, questionSet, person } = current;
  const topicTitle = (topicId: string) => findTopic(questionSet, topicId)?.shortTitle ?? topicId;
  const planned = new Set(goals.map((goal) => goal.topicId));
  const unplanned =
    goals.length < maximumGoals ? (assessment?.focusTopicIds ?? []).filter((id) => !planned.has(id)) : [];

  const undo = removed && (
    <Notice>
      <p role="status">{copy.goalRemoved(goalTitle(removed, questionSet))}</p>
      <div ref={focusInside}>
        <Button
          onClick={async () => {
            const restoring = app.restoreGoal(removed);
            void follow(restoring);
            const restored = await restoring;
            setFailure(restored.ok ? undefined : restored.failure);
            setRemoved(undefined);
          }}
        >
          {shell.undo}
        </Button>
      </div>
    </Notice>
  );
  const goalButtons = unplanned.length > 0 && (
    <ButtonRow>
      {unplanned.map((topicId) => (
        <Button
          key={topicId}
          onClick={() => {
            setMade(topicId);
            void follow(app.addGoal({ topicId }));
          }}
        >
          {copy.makeGoal(topicTitle(topicId))}
        </Button>
      ))}
    </ButtonRow>
  );

  if (goals.length === 0) {
    return (
      <EmptyPage title={copy.emptyTitle} text={copy.empty}>
        {undo}
        {goalButtons || (
          <ButtonLink href={hashOf('focus')} icon="forward">
            {copy.toFocus}
          </ButtonLink>
        )}
      </EmptyPage>
    );
  }
  return (
    <>
      <div class="stack-loose no-print">
        <div class="stack">
          <PageHeading>{copy.title}</PageHeading>
          <p class="lead">{copy.lead}</p>
          {undo}
          {failure && <p role="alert">{suggestions.failure[failure]}</p>}
        </div>
        {goals.map((goal, index) => (
          <GoalCard
            key={goal.id}
            goal={goal}
            heading={copy.goalHeading(index + 1, goalTitle(goal, questionSet))}
            pillarId={goal.topicId === undefined ? undefined : findTopic(questionSet, goal.topicId)?.pillarId}
            isNew={goal.topicId === made}
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
            <Button look="primary" icon="print" onClick={() => printPage(app)}>
              {copy.print}
            </Button>
          </ButtonRow>
        </div>
      </div>
      <PlanPaper
        goals={goals}
        nickname={person?.nickname ?? ''}
        titleOf={(goal) => goalTitle(goal, questionSet)}
        now={app.now()}
      />
    </>
  );
}
