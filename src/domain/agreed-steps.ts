import { changedAt, longestStepText, withStepDone } from './goal-changes.ts';
import type { Goal, GoalStep } from './plan.ts';
import type { Agreement, Talk } from './talk.ts';
import { longestTalkTexts } from './talk-rules.ts';

/** An agreement of a talk as a step of a plan: what it says there, and that the two are done together. */

/** Room for the longest agreement with who does it, in brackets. */
export const longestAgreedStep = longestTalkTexts.what + longestTalkTexts.who + ' ()'.length;

/** How people write that they do it themselves. */
const oneself = ['ik', 'ikzelf', 'ik zelf', 'wij', 'we', 'wijzelf', 'wij zelf', 'wij samen', 'samen', 'wij allebei'];

/** What an agreement says as a step; with who does it when that is somebody else. */
export function agreedStepText({ what, who }: Pick<Agreement, 'what' | 'who'>, nickname: string): string {
  const name = who.trim();
  const isOneself = ['', ...oneself, nickname.trim().toLowerCase()].includes(name.toLowerCase());
  return isOneself ? what.trim() : `${what.trim().replace(/[.\s]+$/, '')} (${name})`;
}

/** Whether a step came from this agreement. Steps of before that was kept are known by their words. */
export function isStepOf({ agreementId, text }: GoalStep, { id, what }: Pick<Agreement, 'id' | 'what'>): boolean {
  return agreementId === undefined ? text === what.trim().slice(0, longestStepText).trim() : agreementId === id;
}

/** The goals in which something changes when this agreement is done at a moment, or open again. */
export function goalsWithAgreement(
  goals: readonly Goal[],
  agreement: Agreement,
  doneAt: string | undefined,
  now: string,
): Goal[] {
  return goals.flatMap((goal) => {
    const own = goal.steps.filter(
      (step) => isStepOf(step, agreement) && (step.doneAt === undefined) !== (doneAt === undefined),
    );
    const changed = own.reduce((earlier, { id }) => withStepDone(earlier, id, doneAt), goal);
    return own.length > 0 ? [{ ...changed, updatedAt: changedAt(goal, now) }] : [];
  });
}

/** The talks in which something changes when this step is done at a moment, or open again. */
export function talksWithStep(talks: readonly Talk[], step: GoalStep, doneAt: string | undefined, now: string): Talk[] {
  return talks.flatMap((talk) => {
    const isOwn = (agreement: Agreement) =>
      isStepOf(step, agreement) && (agreement.doneAt === undefined) !== (doneAt === undefined);
    if (!talk.agreements.some(isOwn)) return [];
    const agreements = talk.agreements.map((agreement) =>
      isOwn(agreement) ? withAgreementDone(agreement, doneAt) : agreement,
    );
    return [{ ...talk, agreements, updatedAt: changedAt(talk, now) }];
  });
}

/** Marks an agreement done at a moment, or open again. */
export function withAgreementDone({ doneAt: _, ...open }: Agreement, doneAt: string | undefined): Agreement {
  return doneAt === undefined ? open : { ...open, doneAt };
}
