import './plan-paper.css';
import type { ComponentChildren } from 'preact';
import { barePlan, saysIfThen } from '../../domain/goal-changes.ts';
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
                      {stepText(step)}
                    </li>
                  ))}
                </ul>
              )}
            </Line>
            {/* A step that says it already is enough. */}
            {!goal.steps.some((step) => saysIfThen(step, goal)) && (
              <Line term={copy.paper.ifThen}>{ifThenSentence(goal)}</Line>
            )}
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

type Density = 'roomy' | 'normal' | 'dense';

/** Of each size of letters, in millimetres: how large they are, how high a line is, and how many fit on one, roughly. */
const densities: Record<Density, { letter: number; line: number; perLine: number }> = {
  roomy: { letter: 4.23, line: 5.93, perLine: 58 },
  normal: { letter: 3.53, line: 4.59, perLine: 71 },
  dense: { letter: 2.82, line: 3.44, perLine: 90 },
};

/** What a sheet has for goals under a head of two lines and the title of a part of a report, in millimetres. */
const room = 228;
/** A line to write on. */
const blank = 7;

/** How large the letters can be so that all goals fit on one sheet. */
function densityOf(goals: readonly Goal[]): Density {
  if (heightOf(goals, 'roomy') <= room) return 'roomy';
  return heightOf(goals, 'normal') <= room ? 'normal' : 'dense';
}

function heightOf(goals: readonly Goal[], density: Density): number {
  const { letter, line, perLine } = densities[density];
  const written = (text: string) => Math.ceil(text.length / perLine) * line || blank;
  return goals
    .map((goal) => {
      const steps = stepsOn(goal).map((step) => written(stepText(step)) + 0.15 * letter);
      const rows = [
        // The words in front of these two take two lines.
        Math.max(written(goal.change), 2 * line),
        Math.max(written(goal.firstSign), 2 * line),
        steps.reduce((sum, step) => sum + step, 0) || blank,
        written(ifThenSentence(goal)),
        written(goal.byDate ?? ''),
        written(goal.supporter),
      ];
      // Around them the heading, the frame, and the room between rows and between goals.
      return rows.reduce((sum, row) => sum + row, 5.4 * letter + 1);
    })
    .reduce((sum, height) => sum + height, 0);
}

function stepText({ text, day }: GoalStep): string {
  return day === undefined ? text : `${text} ${copy.paper.stepOn(longDate(day))}`;
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
