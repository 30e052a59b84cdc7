import {
  type AddStepFailure,
  type Goal,
  type GoalStep,
  type IfThenPlan,
  longestStepText,
  maximumGoals,
  withoutStep,
  withStep,
  withStepDone,
  withStepMoved,
  withStepRestored,
} from '../domain/plan.ts';
import type { TopicId } from '../domain/question-set.ts';
import { failed, type Result, success } from '../domain/result.ts';
import type { Change, StorageTrouble } from '../storage/store.ts';
import { type Dependencies, ensurePerson, type Written } from './dependencies.ts';

/**
 * no-room: the plan has three goals already. already-there: the step is in the goal already. enough-steps: the goal has
 * as many as fit. The others are those of the storage.
 */
export type PlanFailure = 'no-room' | AddStepFailure | StorageTrouble;

/** The parts of a goal a person writes, each by itself: two fields that are written at once never undo each other. */
export type GoalText = Pick<Goal, 'change' | 'firstSign' | 'supporter'> & IfThenPlan & { byDate: string };

export type NewStep = Pick<GoalStep, 'kind' | 'text' | 'activityId'>;

/** What a person does with their development plan. */
export interface PlanActions {
  /** A new goal for a topic. Gives the goal that is there already when the topic has one. */
  addGoal(topicId: TopicId): Promise<Result<Goal, PlanFailure>>;
  writeGoal(goalId: string, text: Partial<GoalText>): Promise<Written>;
  removeGoal(goalId: string): Promise<Written>;
  /** Puts a removed goal back as it was, when the plan has room. */
  restoreGoal(goal: Goal): Promise<Result<void, PlanFailure>>;
  /** Adds a step to the goal of a topic; makes the goal when there is none. */
  addStep(topicId: TopicId, step: NewStep): Promise<Result<void, PlanFailure>>;
  removeStep(goalId: string, stepId: string): Promise<Written>;
  /** Puts a removed step back in its place, done or not as it was. */
  restoreStep(goalId: string, step: GoalStep, place: number): Promise<Written>;
  moveStep(goalId: string, stepId: string, by: -1 | 1): Promise<Written>;
  markStep(goalId: string, stepId: string, isDone: boolean): Promise<Written>;
}

export function planActions(dependencies: Dependencies): PlanActions {
  const { store, now, newId } = dependencies;

  /** Changes the goal of a topic, which is made when there is none and the plan has room. */
  const goalFor = async (
    topicId: TopicId,
    change: (goal: Goal) => Goal | AddStepFailure,
  ): Promise<Result<Goal, PlanFailure>> => {
    let outcome: Result<Goal, PlanFailure> = failed('failed');
    const written = await store.write(async (reader) => {
      const changes: Change[] = [];
      const person = await ensurePerson(dependencies, reader, changes);
      const goals = await reader.list('goals', { personId: person.id });
      const existing = goals.find((goal) => goal.topicId === topicId);
      if (!existing && goals.length >= maximumGoals) {
        outcome = failed('no-room');
        return [];
      }
      const goal = change(existing ?? newGoal(person.id, topicId));
      if (typeof goal === 'string') {
        outcome = failed(goal);
        return [];
      }
      outcome = success(goal);
      return goal === existing ? [] : [...changes, { table: 'goals', put: { ...goal, updatedAt: now() } }];
    });
    return written.ok ? outcome : written;
  };

  const newGoal = (personId: string, topicId: TopicId): Goal => ({
    id: newId(),
    personId,
    topicId,
    change: '',
    steps: [],
    ifThen: { when: '', then: '' },
    firstSign: '',
    supporter: '',
    createdAt: now(),
    updatedAt: now(),
  });

  const changeGoal = (goalId: string, change: (goal: Goal) => Goal) =>
    store.write(async (reader) => {
      const goal = await reader.get('goals', goalId);
      return goal ? [{ table: 'goals', put: { ...change(goal), updatedAt: now() } }] : [];
    });

  return {
    addGoal: (topicId) => goalFor(topicId, (goal) => goal),

    writeGoal: (goalId, { byDate, when, then, ...text }) =>
      changeGoal(goalId, ({ byDate: earlier, ifThen, ...goal }) => {
        const date = byDate ?? earlier;
        return {
          ...goal,
          ...text,
          ifThen: { when: when ?? ifThen.when, then: then ?? ifThen.then },
          ...(date && { byDate: date }),
        };
      }),

    removeGoal: (goalId) => store.write(async () => [{ table: 'goals', delete: goalId }]),

    async restoreGoal(goal) {
      let hasRoom = true;
      const written = await store.write(async (reader) => {
        hasRoom = (await reader.list('goals', { personId: goal.personId })).length < maximumGoals;
        return hasRoom ? [{ table: 'goals', put: goal }] : [];
      });
      return hasRoom ? written : failed('no-room');
    },

    async addStep(topicId, step) {
      const text = step.text.trim().slice(0, longestStepText);
      const added = await goalFor(topicId, (goal) => withStep(goal, { ...step, text, id: newId() }));
      return added.ok ? success(undefined) : added;
    },

    removeStep: (goalId, stepId) => changeGoal(goalId, (goal) => withoutStep(goal, stepId)),

    restoreStep: (goalId, step, place) => changeGoal(goalId, (goal) => withStepRestored(goal, step, place)),

    moveStep: (goalId, stepId, by) => changeGoal(goalId, (goal) => withStepMoved(goal, stepId, by)),

    markStep: (goalId, stepId, isDone) =>
      changeGoal(goalId, (goal) => withStepDone(goal, stepId, isDone ? now() : undefined)),
  };
}
