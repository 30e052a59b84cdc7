import '../pages/growth.css';
import '../pages/profile.css';
import type { AssessmentView } from '../../app/app.ts';
import { type ClosedGoal, closedGoals, type LookBack, lookBackOf } from '../../domain/closed-goals.ts';
import { assessmentAtStart } from '../../domain/goal-changes.ts';
import type { Goal } from '../../domain/plan.ts';
import { hashOf } from '../address.ts';
import { useCurrent } from '../app-context.ts';
import { growth as copy } from '../copy/nl/growth.ts';
import { longDate } from '../copy/nl/words.ts';
import { momentOf } from '../growth-of.ts';
import { Written } from './what-helped.tsx';

/** How closed goals ended, and where the person now thinks they stood: beside the answer of then, never instead of it. */
export function ClosedGoals({
  goals,
  history,
  titleOf,
}: {
  goals: readonly Goal[];
  /** All assessments of the person, latest first. */
  history: readonly AssessmentView[];
  titleOf: (goal: Goal) => string;
}) {
  const closed = closedGoals(goals);
  if (closed.length === 0) return null;
  const assessments = history.map(({ assessment }) => assessment);
  const lookBack = (goal: ClosedGoal) => {
    const start = assessmentAtStart(goal, assessments);
    const view = history.find(({ assessment }) => assessment.id === start?.id);
    return lookBackOf(goal, view && momentOf(view));
  };
  return (
    <section class="stack">
      <h2>{copy.closed.title}</h2>
      <ul class="quote-list">
        {closed.map((goal) => (
          <Ended key={goal.id} goal={goal} title={titleOf(goal)} lookBack={lookBack(goal)} />
        ))}
      </ul>
      <p>
        <a href={hashOf('focus')}>{copy.closed.next}</a>
      </p>
    </section>
  );
}

function Ended({ goal, title, lookBack }: { goal: ClosedGoal; title: string; lookBack: LookBack | undefined }) {
  const { closing, change } = goal;
  return (
    <li>
      <h3 dir="auto">{title}</h3>
      <p>{copy.closed.closedAt(longDate(closing.closedAt))}</p>
      {change && <Written label={copy.closed.change} text={change} />}
      {closing.outcome ? (
        <Written label={copy.closed.outcome} text={closing.outcome} />
      ) : (
        <p class="soft">{copy.closed.noOutcome}</p>
      )}
      {lookBack && <LookedBack {...lookBack} />}
    </li>
  );
}

function LookedBack({ original, later }: LookBack) {
  const scale = useCurrent()?.questionSet.scale;
  const text =
    typeof original === 'object'
      ? original.text
      : original && scale?.[original === 'unknown' ? 'unknown' : 'notApplicable'];
  return (
    <>
      <p>{text ? copy.closed.original(text) : copy.closed.notAnswered}</p>
      <p>{copy.closed.later(later)}</p>
      <p class="soft small">{copy.closed.both}</p>
    </>
  );
}
