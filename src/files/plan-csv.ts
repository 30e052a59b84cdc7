import type { Helpfulness } from '../domain/activity-marks.ts';
import type { CalendarDay } from '../domain/calendar-day.ts';
import { barePlan } from '../domain/goal-changes.ts';
import { type Goal, type GoalStep, orderedGoals, type Telling } from '../domain/plan.ts';
import { type Columns, wordsCell, writeSheet } from './sheet.ts';

/** A plan as a spreadsheet: a row for each step, headings in Dutch. */

interface PlanRow {
  goal: Goal;
  /** Left out in the one row of a goal without steps. */
  step?: GoalStep;
}

/**
 * The text of the file. Days are written as 2026-11-22, which every spreadsheet program reads as the right date.
 * @param titleOf what a goal is about, in a few words.
 * @param dayOf the day a moment fell on, where the person is.
 */
export function planToCsv(
  goals: readonly Goal[],
  titleOf: (goal: Goal) => string,
  dayOf: (moment: string) => CalendarDay,
): string {
  const rows = orderedGoals(goals).flatMap((goal): PlanRow[] =>
    goal.steps.length === 0 ? [{ goal }] : goal.steps.map((step) => ({ goal, step })),
  );
  return writeSheet(columnsWith(titleOf, dayOf), rows);
}

function columnsWith(titleOf: (goal: Goal) => string, dayOf: (moment: string) => CalendarDay): Columns<PlanRow> {
  const dayCell = (moment: string | undefined) => (moment === undefined ? '' : dayOf(moment));
  return [
    ['doel', ({ goal }) => wordsCell(titleOf(goal))],
    ['wat ik wil zien veranderen', ({ goal }) => wordsCell(goal.change)],
    ['stap', ({ step }) => wordsCell(step?.text ?? '')],
    ['dag', ({ step }) => step?.day ?? ''],
    ['gedaan op', ({ step }) => dayCell(step?.doneAt)],
    ['heeft het geholpen', ({ step }) => (step?.review?.helped ? helpedWords[step.review.helped] : '')],
    ['wat ik eraan had', ({ step }) => wordsCell(step?.review?.took ?? '')],
    ['vertel ik anderen ervan', ({ step }) => (step?.review?.tells ? tellingWords[step.review.tells] : '')],
    ['losgelaten op', ({ step }) => dayCell(step?.dropped?.at)],
    ['waarom losgelaten', ({ step }) => wordsCell(step?.dropped?.reason ?? '')],
    ['als-dan', ({ goal }) => wordsCell(ifThenSentence(goal))],
    ['terugkijken op', ({ goal }) => goal.byDate ?? ''],
    ['eerste teken', ({ goal }) => wordsCell(goal.firstSign)],
    ['wie helpt', ({ goal }) => wordsCell(goal.supporter)],
    ['doel afgerond op', ({ goal }) => dayCell(goal.closing?.closedAt)],
    ['wat er is veranderd', ({ goal }) => wordsCell(goal.closing?.outcome ?? '')],
  ];
}

const helpedWords: Readonly<Record<Helpfulness, string>> = { yes: 'ja', somewhat: 'een beetje', no: 'nee' };
const tellingWords: Readonly<Record<Telling, string>> = { yes: 'ja', maybe: 'misschien', no: 'nee' };

/** Also with one half: what someone wrote is not left behind. */
function ifThenSentence({ ifThen }: Goal): string {
  const { when, then } = barePlan(ifThen);
  return [when && `Als ${when}`, then && `dan ${then}`].filter(Boolean).join(', ');
}
