import type { ActivityMark } from '../domain/activity-marks.ts';
import { longestAgreedStep, talksWithStep } from '../domain/agreed-steps.ts';
import { type CalendarDay, isCalendarDay } from '../domain/calendar-day.ts';
import {
  type AddStepFailure,
  changedAt,
  longestDropReason,
  longestGoalTexts,
  longestStepText,
  maximumGoals,
  withoutStep,
  withStep,
  withStepDone,
  withStepDropped,
  withStepMoved,
  withStepOn,
  withStepRestored,
  withStepReviewed,
} from '../domain/goal-changes.ts';
import { type MarkParts, markedAs } from '../domain/own-activities.ts';
import {
  type Goal,
  type GoalClosing,
  type GoalStep,
  type IfThenPlan,
  isOpen,
  type StepReview,
} from '../domain/plan.ts';
import type { TopicId } from '../domain/question-set.ts';
import { failed, type Result, success } from '../domain/result.ts';
import type { Change, Reader, StorageTrouble } from '../storage/store.ts';
import { type Dependencies, ensurePerson, type Written } from './dependencies.ts';
import { markChange } from './mark-change.ts';

/**
 * no-room: the plan has three goals already. already-there: the step is in the goal already. enough-steps: the goal has
 * as many as fit. The others are those of the storage.
 */
export type PlanFailure = 'no-room' | AddStepFailure | StorageTrouble;

/** The parts of a goal a person writes, each by itself: two fields that are written at once never undo each other. */
export type GoalText = Pick<Goal, 'change' | 'firstSign' | 'supporter'> &
  IfThenPlan & { title: string; byDate: string };

/** What a goal is about: a topic, something of one's own, or what someone wrote down in a reflection. */
export type GoalSubject = Pick<Goal, 'topicId' | 'reflectionId' | 'title'>;

export type NewStep = Pick<GoalStep, 'kind' | 'text' | 'activityId' | 'agreementId' | 'day'>;

/** What a person does with their development plan. */
export interface PlanActions {
  /** A new goal. Gives the open goal that is there already when the topic has one. */
  addGoal(subject: GoalSubject): Promise<Result<Goal, PlanFailure>>;
  writeGoal(goalId: string, text: Partial<GoalText>): Promise<Written>;
  removeGoal(goalId: string): Promise<Written>;
  /** Puts a removed goal back as it was, when the plan has room. */
  restoreGoal(goal: Goal): Promise<Result<void, PlanFailure>>;
  /** Ends a goal; it can be opened again while the plan has room. */
  closeGoal(goalId: string): Promise<Written>;
  writeClosing(goalId: string, text: Partial<Omit<GoalClosing, 'closedAt'>>): Promise<Written>;
  reopenGoal(goalId: string): Promise<Result<void, PlanFailure>>;
  /** Adds a step to the open goal of a topic; makes the goal when there is none. */
  addStep(topicId: TopicId, step: NewStep): Promise<Result<void, PlanFailure>>;
  addStepTo(goalId: string, step: NewStep): Promise<Result<void, PlanFailure>>;
  removeStep(goalId: string, stepId: string): Promise<Written>;
  /** Puts a removed step back in its place, done or not as it was. */
  restoreStep(goalId: string, step: GoalStep, place: number): Promise<Written>;
  moveStep(goalId: string, stepId: string, by: -1 | 1): Promise<Written>;
  /** Marks a step done or open again. An activity is then done in the overview too, and an agreement in its talk. */
  markStep(goalId: string, stepId: string, isDone: boolean): Promise<Written>;
  /** Puts a step on a day, which is how it waits; without a day it may be done at any time. */
  planStep(goalId: string, stepId: string, day: CalendarDay | undefined): Promise<Written>;
  /** Lets go of a step, for a reason that may be empty. */
  dropStep(goalId: string, stepId: string, reason: string): Promise<Written>;
  takeUpStep(goalId: string, stepId: string): Promise<Written>;
  reviewStep(goalId: string, stepId: string, review: Partial<StepReview>): Promise<Written>;
}

export function planActions(dependencies: Dependencies): PlanActions {
  const { store, now, newId } = dependencies;

  /** Changes the open goal of a topic, or a new one when there is none and the plan has room. */
  const goalFor = async (
    subject: GoalSubject,
    change: (goal: Goal) => Goal | AddStepFailure,
  ): Promise<Result<Goal, PlanFailure>> => {
    let outcome: Result<Goal, PlanFailure> = failed('failed');
    const written = await store.write(async (reader) => {
      const changes: Change[] = [];
      const person = await ensurePerson(dependencies, reader, changes);
      const goals = await reader.list('goals', { personId: person.id });
      const open = goals.filter(isOpen);
      const existing = subject.topicId ? open.find((goal) => goal.topicId === subject.topicId) : undefined;
      if (!existing && open.length >= maximumGoals) {
        outcome = failed('no-room');
        return [];
      }
      const goal = change(existing ?? newGoal(person.id, subject));
      if (typeof goal === 'string') {
        outcome = failed(goal);
        return [];
      }
      outcome = success(goal);
      const updatedAt = existing ? changedAt(existing, now()) : now();
      return goal === existing ? [] : [...changes, { table: 'goals', put: { ...goal, updatedAt } }];
    });
    return written.ok ? outcome : written;
  };

  const newGoal = (personId: string, { title, ...subject }: GoalSubject): Goal => ({
    id: newId(),
    personId,
    ...subject,
    ...(title !== undefined && { title: title.trim().slice(0, longestGoalTexts.title) }),
    change: '',
    steps: [],
    ifThen: { when: '', then: '' },
    firstSign: '',
    supporter: '',
    createdAt: now(),
    updatedAt: now(),
  });

  const newStep = (step: NewStep): GoalStep => ({
    ...step,
    text: step.text.trim().slice(0, step.agreementId === undefined ? longestStepText : longestAgreedStep),
    id: newId(),
  });

  const changeGoal = (goalId: string, change: (goal: Goal) => Goal) =>
    store.write(async (reader) => {
      const goal = await reader.get('goals', goalId);
      return goal ? [{ table: 'goals', put: { ...change(goal), updatedAt: changedAt(goal, now()) } }] : [];
    });

  /** Puts a goal among the open ones, when the plan has room. */
  const open = async (goalId: string, change: (goal: Goal | undefined) => Goal | undefined) => {
    let hasRoom = true;
    const written = await store.write(async (reader) => {
      const goal = change(await reader.get('goals', goalId));
      if (!goal) return [];
      const goals = await reader.list('goals', { personId: goal.personId });
      const others = goals.filter((other) => isOpen(other) && other.id !== goalId);
      hasRoom = !isOpen(goal) || others.length < maximumGoals;
      return hasRoom ? [{ table: 'goals', put: goal }] : [];
    });
    return hasRoom ? written : failed('no-room' as const);
  };

  /** Changes a step, and along with it the mark of the activity it is about, and what else follows from it. */
  const changeStepAndMark = (
    goalId: string,
    stepId: string,
    changeStep: (goal: Goal) => Goal,
    changeMark: (mark: ActivityMark | undefined, step: GoalStep) => MarkParts | undefined,
    changesOf: (reader: Reader, goal: Goal, step: GoalStep) => Promise<readonly Change[]> = async () => [],
  ) =>
    store.write(async (reader) => {
      const goal = await reader.get('goals', goalId);
      if (!goal) return [];
      const changes: Change[] = [{ table: 'goals', put: { ...changeStep(goal), updatedAt: changedAt(goal, now()) } }];
      const step = goal.steps.find(({ id }) => id === stepId);
      if (step) changes.push(...(await changesOf(reader, goal, step)));
      if (!step?.activityId) return changes;
      const { personId } = goal;
      const { activityId } = step;
      const mark = changeMark(await reader.get('activityMarks', [personId, activityId]), step);
      return [...changes, markChange(personId, activityId, mark, now())];
    });

  return {
    addGoal: (subject) => goalFor(subject, (goal) => goal),

    writeGoal: (goalId, { byDate, when, then, ...text }) =>
      changeGoal(goalId, ({ byDate: earlier, ifThen, ...goal }) => {
        const date = byDate ?? earlier ?? '';
        return {
          ...goal,
          ...text,
          ifThen: { when: when ?? ifThen.when, then: then ?? ifThen.then },
          ...(isCalendarDay(date) && { byDate: date }),
        };
      }),

    removeGoal: (goalId) => store.write(async () => [{ table: 'goals', delete: goalId }]),

    restoreGoal: (goal) => open(goal.id, () => goal),

    closeGoal: (goalId) =>
      changeGoal(goalId, (goal) => (isOpen(goal) ? { ...goal, closing: { closedAt: now(), outcome: '' } } : goal)),

    writeClosing: (goalId, text) =>
      changeGoal(goalId, (goal) => (goal.closing ? { ...goal, closing: { ...goal.closing, ...text } } : goal)),

    reopenGoal: (goalId) =>
      open(goalId, (goal) => {
        if (!goal) return undefined;
        const { closing: _, ...reopened } = goal;
        return { ...reopened, updatedAt: changedAt(goal, now()) };
      }),

    async addStep(topicId, step) {
      const added = await goalFor({ topicId }, (goal) => withStep(goal, newStep(step)));
      return added.ok ? success(undefined) : added;
    },

    async addStepTo(goalId, step) {
      let outcome: Result<void, PlanFailure> = success(undefined);
      const written = await changeGoal(goalId, (goal) => {
        const changed = withStep(goal, newStep(step));
        if (typeof changed !== 'string') return changed;
        outcome = failed(changed);
        return goal;
      });
      return written.ok ? outcome : written;
    },

    removeStep: (goalId, stepId) => changeGoal(goalId, (goal) => withoutStep(goal, stepId)),

    restoreStep: (goalId, step, place) => changeGoal(goalId, (goal) => withStepRestored(goal, step, place)),

    moveStep: (goalId, stepId, by) => changeGoal(goalId, (goal) => withStepMoved(goal, stepId, by)),

    markStep: (goalId, stepId, isDone) =>
      changeStepAndMark(
        goalId,
        stepId,
        (goal) => withStepDone(goal, stepId, isDone ? now() : undefined),
        (mark, { review }) => {
          const marked = markedAs(mark, isDone ? 'done' : undefined);
          return marked && isDone && review?.helped ? { ...marked, helped: review.helped } : marked;
        },
        async (reader, { personId }, step) => {
          const talks = await reader.list('talks', { personId });
          const changed = talksWithStep(talks, step, isDone ? now() : undefined, now());
          return changed.map((put) => ({ table: 'talks', put }));
        },
      ),

    planStep: (goalId, stepId, day) => changeGoal(goalId, (goal) => withStepOn(goal, stepId, day)),

    dropStep: (goalId, stepId, reason) =>
      changeGoal(goalId, (goal) =>
        withStepDropped(goal, stepId, { at: now(), reason: reason.trim().slice(0, longestDropReason) }),
      ),

    takeUpStep: (goalId, stepId) => changeGoal(goalId, (goal) => withStepDropped(goal, stepId, undefined)),

    reviewStep: (goalId, stepId, review) =>
      changeStepAndMark(
        goalId,
        stepId,
        (goal) => withStepReviewed(goal, stepId, review),
        (mark) => ({ mark: 'done', ...mark, ...(review.helped && { helped: review.helped }) }),
      ),
  };
}
