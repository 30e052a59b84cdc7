import './plan-paper.css';
import type { ComponentChildren } from 'preact';
import { barePlan } from '../../domain/goal-changes.ts';
import { type Goal, type GoalStep, isOpen } from '../../domain/plan.ts';
import { Paper, PaperHeading } from '../components/paper.tsx';
import { plan as copy } from '../copy/nl/plan.ts';
import { longDate } from '../copy/nl/words.ts';

/**
 * The plan on one sheet of A4, in black and white: the open goals, with the steps that were not let go of. What is still
 * empty becomes a line to write on.
 */
export function PlanPaper({
  goals,
  nickname,
  titleOf,
  now,
}: {
  goals: readonly Goal[];
  nickname: string;
  titleOf: (goal: Goal) => string;
  now: string;
}) {
  const open = goals.filter(isOpen);
  return (
    <Paper
      title={copy.paper.title}
      nickname={nickname}
      date={longDate(now)}
      foot={copy.paper.foot}
      kind={`plan-paper plan-paper--${densityOf(open)}`}
    >
      {open.map((goal, index) => (
        <section key={goal.id} class="plan-paper__goal">
          <PaperHeading>{copy.goalHeading(index + 1, titleOf(goal))}</PaperHeading>
          <dl>
            <Line term={copy.paper.change}>{goal.change}</Line>
            <Line term={copy.paper.steps}>
              {stepsOn(goal).length > 0 && (
                <ul>
                  {stepsOn(goal).map((step) => (
                    <li key={step.id} dir="auto">
                      <Box isDone={step.doneAt !== undefined} />
                      {step.text}
                      {step.day && ` ${copy.paper.stepOn(longDate(step.day))}`}
                    </li>
                  ))}
                </ul>
              )}
            </Line>
            <Line term={copy.paper.ifThen}>{ifThenSentence(goal)}</Line>
            <Line term={copy.paper.byDate}>{goal.byDate && longDate(goal.byDate)}</Line>
            <Line term={copy.paper.firstSign}>{goal.firstSign}</Line>
            <Line term={copy.paper.supporter}>{goal.supporter}</Line>
          </dl>
        </section>
      ))}
    </Paper>
  );
}

function stepsOn(goal: Goal): readonly GoalStep[] {
  return goal.steps.filter((step) => step.dropped === undefined);
}

/** Characters on one printed line, roughly. */
const lineLength = 88;

/** How large the letters can be so that all goals fit on one sheet. */
function densityOf(goals: readonly Goal[]): 'roomy' | 'normal' | 'dense' {
  const lines = (text: string) => Math.max(1, Math.ceil(text.length / lineLength));
  const total = goals
    .flatMap((goal) => [
      lines(goal.change),
      ...stepsOn(goal).map((step) =>
        lines(step.day ? `${step.text} ${copy.paper.stepOn(longDate(step.day))}` : step.text),
      ),
      lines(`${goal.ifThen.when}${goal.ifThen.then}`),
      lines(goal.firstSign),
      lines(goal.supporter),
      // The heading and the date.
      2,
    ])
    .reduce((sum, amount) => sum + amount, 0);
  if (total <= 26) return 'roomy';
  return total <= 38 ? 'normal' : 'dense';
}

function Line({ term, children }: { term: string; children: ComponentChildren }) {
  return (
    <>
      <dt>{term}</dt>
      {children ? <dd dir="auto">{children}</dd> : <dd class="plan-paper__blank" />}
    </>
  );
}

/** A box to tick, ticked when the step was done. */
function Box({ isDone }: { isDone: boolean }) {
  return (
    <svg width="3.2mm" height="3.2mm" viewBox="0 0 12 12" aria-hidden="true">
      <rect x="1" y="1" width="10" height="10" fill="none" stroke="#000" />
      {isDone && <path d="M3 6.2 5.2 8.6 9.4 3.4" fill="none" stroke="#000" stroke-width="1.4" />}
    </svg>
  );
}

function ifThenSentence(goal: Goal): string {
  const { when, then } = barePlan(goal.ifThen);
  return when || then ? copy.paper.ifThenSentence(when || '…', then || '…') : '';
}
