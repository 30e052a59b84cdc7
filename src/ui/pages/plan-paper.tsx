import './plan-paper.css';
import type { ComponentChildren } from 'preact';
import { barePlan } from '../../domain/goal-changes.ts';
import type { Goal } from '../../domain/plan.ts';
import { Paper } from '../components/paper.tsx';
import { plan as copy } from '../copy/nl/plan.ts';
import { longDate } from '../copy/nl/words.ts';

/** The plan on one sheet of A4, in black and white. What is still empty becomes a line to write on. */
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
  return (
    <Paper
      title={copy.paper.title}
      nickname={nickname}
      date={longDate(now)}
      foot={copy.paper.foot}
      kind={`plan-paper plan-paper--${densityOf(goals)}`}
    >
      {goals.map((goal, index) => (
        <section key={goal.id} class="plan-paper__goal">
          <h2>{copy.goalHeading(index + 1, titleOf(goal))}</h2>
          <dl>
            <Line term={copy.paper.change}>{goal.change}</Line>
            <Line term={copy.paper.steps}>
              {goal.steps.length > 0 && (
                <ul>
                  {goal.steps.map((step) => (
                    <li key={step.id}>
                      <Box isDone={step.doneAt !== undefined} />
                      {step.text}
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

/** Characters on one printed line, roughly. */
const lineLength = 88;

/** How large the letters can be so that all goals fit on one sheet. */
function densityOf(goals: readonly Goal[]): 'roomy' | 'normal' | 'dense' {
  const lines = (text: string) => Math.max(1, Math.ceil(text.length / lineLength));
  const total = goals
    .flatMap(({ change, steps, ifThen, firstSign, supporter }) => [
      lines(change),
      ...steps.map((step) => lines(step.text)),
      lines(`${ifThen.when}${ifThen.then}`),
      lines(firstSign),
      lines(supporter),
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
      {children ? <dd>{children}</dd> : <dd class="plan-paper__blank" />}
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
