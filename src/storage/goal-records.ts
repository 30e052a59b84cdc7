import { helpfulness } from '../domain/activity-marks.ts';
import { type Goal, type GoalClosing, type GoalStep, tellings } from '../domain/plan.ts';
import type { Step } from '../domain/question-set.ts';
import {
  dayOf,
  isRaw,
  isText,
  listOf,
  longAgo,
  momentOf,
  oneOf,
  optionalText,
  present,
  type Raw,
  textOf,
} from './row-values.ts';

/** How the row of a goal is read; see records.ts. */
export function readGoal({ id, personId, topicId, ...raw }: Raw): Goal | false {
  return (
    isText(id) &&
    isText(personId) &&
    present({
      id,
      personId,
      topicId: optionalText(topicId),
      title: optionalText(raw.title),
      reflectionId: optionalText(raw.reflectionId),
      change: textOf(raw.change),
      steps: listOf(raw.steps).flatMap((step) => (isRaw(step) ? (stepOf(step) ?? []) : [])),
      ifThen: isRaw(raw.ifThen)
        ? { when: textOf(raw.ifThen.when), then: textOf(raw.ifThen.then) }
        : { when: '', then: '' },
      byDate: dayOf(raw.byDate),
      firstSign: textOf(raw.firstSign),
      supporter: textOf(raw.supporter),
      closing: closingOf(raw.closing),
      createdAt: momentOf(raw.createdAt) ?? longAgo,
      updatedAt: momentOf(raw.updatedAt) ?? longAgo,
    })
  );
}

const steps: readonly Step[] = [0, 1, 2, 3];
const stepKinds = ['activity', 'small-step', 'own'] as const;

function stepOf({ id, kind, text, activityId, agreementId, day, doneAt, review, dropped }: Raw): GoalStep | undefined {
  if (!isText(id)) return undefined;
  return present({
    id,
    kind: oneOf(stepKinds, kind) ?? 'own',
    text: textOf(text),
    activityId: optionalText(activityId),
    agreementId: optionalText(agreementId),
    day: dayOf(day),
    doneAt: momentOf(doneAt),
    review: isRaw(review)
      ? present({
          helped: oneOf(helpfulness, review.helped),
          took: textOf(review.took),
          tells: oneOf(tellings, review.tells),
        })
      : undefined,
    dropped: isRaw(dropped) ? { at: momentOf(dropped.at) ?? longAgo, reason: textOf(dropped.reason) } : undefined,
  });
}

function closingOf(raw: unknown): GoalClosing | undefined {
  if (!isRaw(raw)) return undefined;
  return present({
    closedAt: momentOf(raw.closedAt) ?? longAgo,
    outcome: textOf(raw.outcome),
    lookBack: oneOf(steps, raw.lookBack),
  });
}
