import { useState } from 'preact/hooks';
import type { GoalSubject, PlanFailure } from '../../app/plan-actions.ts';
import { maximumGoals } from '../../domain/goal-changes.ts';
import { type Goal, isOpen } from '../../domain/plan.ts';
import { findTopic } from '../../domain/question-set.ts';
import type { Result } from '../../domain/result.ts';
import { hashOf, hashWith } from '../address.ts';
import { useApp, useCurrent } from '../app-context.ts';
import { Button, ButtonLink, ButtonRow } from '../components/button.tsx';
import { ClosedGoal } from '../components/closed-goal.tsx';
import { EmptyPage } from '../components/empty-page.tsx';
import { GoalCard } from '../components/goal-card.tsx';
import { NewGoal } from '../components/new-goal.tsx';
import { Notice } from '../components/notice.tsx';
import { PageHeading } from '../components/page-heading.tsx';
import { SavedIndicator } from '../components/saved-indicator.tsx';
import { TakeAlong } from '../components/take-along.tsx';
import { useSaving } from '../components/use-saving.ts';
import { suggestions } from '../copy/nl/catalogue.ts';
import { paper } from '../copy/nl/paper.ts';
import { plan as copy } from '../copy/nl/plan.ts';
import { shell } from '../copy/nl/shell.ts';
import { talks } from '../copy/nl/talk.ts';
import { goalTitle } from '../goal-title.ts';
import { focusInside } from '../keep-focus.ts';
import { printPage } from '../print-page.ts';
import { PlanPaper } from './plan-paper.tsx';

/**
 * The development plan: at most three open goals in the person's own words, those that ended, and the sheet of paper.
 * @param id the goal to begin at.
 */
export function PlanPage({ id }: { id?: string }) {
  const app = useApp();
  const current = useCurrent();
  const { state, follow } = useSaving();
  const [removed, setRemoved] = useState<Goal>();
  /** The goal that was just made or ended: the focus goes there. */
  const [latestId, setLatestId] = useState(id);
  const [failure, setFailure] = useState<PlanFailure>();
  if (!current) return null;
  const { assessment, questionSet, person } = current;
  const open = current.goals.filter(isOpen);
  const titleOf = (goal: Goal) => goalTitle(goal, questionSet);
  const planned = new Set(open.map((goal) => goal.topicId));
  const unplanned = (assessment?.focusTopicIds ?? []).filter((id) => !planned.has(id));

  const make = async (subject: GoalSubject) => {
    const adding = app.addGoal(subject);
    void follow(adding);
    const added = await adding;
    setFailure(added.ok ? undefined : added.failure);
    if (added.ok) setLatestId(added.value.id);
  };
  const putBack = async (restoring: Promise<Result<void, PlanFailure>>) => {
    void follow(restoring);
    const restored = await restoring;
    setFailure(restored.ok ? undefined : restored.failure);
  };
  const remove = async (goal: Goal) => {
    const gone = app.removeGoal(goal.id);
    void follow(gone);
    if ((await gone).ok) setRemoved(goal);
  };

  const undo = removed && (
    <Notice>
      <p role="status">{copy.goalRemoved(titleOf(removed))}</p>
      <div ref={focusInside}>
        <Button
          onClick={async () => {
            await putBack(app.restoreGoal(removed));
            setRemoved(undefined);
          }}
        >
          {shell.undo}
        </Button>
      </div>
    </Notice>
  );
  const newGoal = (
    <NewGoal
      topics={unplanned.flatMap((id) => findTopic(questionSet, id) ?? [])}
      isFull={open.length >= maximumGoals}
      onMake={make}
    />
  );

  if (current.goals.length === 0) {
    return (
      <EmptyPage title={copy.emptyTitle} text={unplanned.length > 0 ? copy.emptyChosen : copy.empty}>
        {undo}
        {unplanned.length > 0 ? (
          <ButtonLink href={hashOf('suggestions')} icon="forward">
            {copy.toSuggestions}
          </ButtonLink>
        ) : (
          <ButtonLink href={hashOf('focus')} icon="forward">
            {copy.toFocus}
          </ButtonLink>
        )}
        {newGoal}
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
        {open.map((goal, index) => (
          <GoalCard
            key={goal.id}
            goal={goal}
            reflection={current.reflections.find(({ id }) => id === goal.reflectionId)?.text}
            heading={copy.goalHeading(index + 1, titleOf(goal))}
            pillarId={goal.topicId === undefined ? undefined : findTopic(questionSet, goal.topicId)?.pillarId}
            isNew={goal.id === latestId}
            follow={follow}
            onClose={() => {
              setLatestId(goal.id);
              void follow(app.closeGoal(goal.id));
            }}
            onRemove={() => void remove(goal)}
          />
        ))}
        {newGoal}
        <ClosedGoals
          goals={current.goals}
          show={(goal, closing) => (
            <ClosedGoal
              key={goal.id}
              {...{ goal, closing, follow }}
              heading={titleOf(goal)}
              isNew={goal.id === latestId}
              onReopen={() => {
                setLatestId(goal.id);
                void putBack(app.reopenGoal(goal.id));
              }}
              onRemove={() => void remove(goal)}
            />
          )}
        />
        <div class="stack">
          <SavedIndicator state={state} />
          {open.length > 0 && (
            <ButtonRow>
              <Button look="primary" icon="print" onClick={() => printPage(app)}>
                {copy.print}
              </Button>
              <ButtonLink look="quiet" href={hashWith('paper', { met: 'plan' })}>
                {paper.choose}
              </ButtonLink>
              <ButtonLink look="quiet" href={hashOf('talks')}>
                {talks.prepare}
              </ButtonLink>
            </ButtonRow>
          )}
        </div>
        <TakeAlong what={['calendar', 'plan']} />
      </div>
      <PlanPaper goals={open} nickname={person?.nickname ?? ''} titleOf={titleOf} now={app.now()} />
    </>
  );
}

/** Goals that ended, the latest first. */
function ClosedGoals({
  goals,
  show,
}: {
  goals: readonly Goal[];
  show: (goal: Goal, closing: NonNullable<Goal['closing']>) => preact.JSX.Element;
}) {
  const closed = goals
    .flatMap((goal) => (goal.closing ? [{ goal, closing: goal.closing }] : []))
    .sort((one, other) => other.closing.closedAt.localeCompare(one.closing.closedAt));
  if (closed.length === 0) return null;
  return (
    <section class="stack">
      <h2>{copy.closedTitle}</h2>
      <p>
        <a href={hashOf('growth')}>{copy.growth}</a>
      </p>
      {closed.map(({ goal, closing }) => show(goal, closing))}
    </section>
  );
}
