import { bundledContent } from '../../src/content/bundled.ts';
import { longestStepText } from '../../src/domain/goal-changes.ts';
import type { GoalStep } from '../../src/domain/plan.ts';
import { smallStepsFor } from '../../src/domain/question-set.ts';
import { GoalTemplates } from '../../src/ui/components/goal-templates.tsx';
import { NextStep, StepDone } from '../../src/ui/components/next-step.tsx';
import { StepReview } from '../../src/ui/components/step-review.tsx';
import { StepTiming } from '../../src/ui/components/step-timing.tsx';
import { suggestions } from '../../src/ui/copy/nl/catalogue.ts';
import { stepTiming as words } from '../../src/ui/copy/nl/plan.ts';
import { exampleMoment, goal, goalStep } from '../examples/person-examples.ts';
import { behaviour } from '../examples/question-set-examples.ts';
import { ExampleContext } from './example-context.tsx';
import { ownGoal } from './in-plan.examples.tsx';
import { longText, longWord, markupName } from './long-text.ts';
import type { PartExamples } from './part-examples.ts';
import { Pressed } from './pressed.tsx';

const nothing = () => {};
const follow = async () => {};
const rest = { text: 'Een kwartier rust na school' };

function next(step: GoalStep, title?: string) {
  const planned = { goal: title === undefined ? goal({ steps: [step] }) : ownGoal('own', title), step };
  return (
    <ExampleContext>
      <NextStep planned={planned} onDone={nothing} onPostponed={nothing} />
    </ExampleContext>
  );
}

export const nextStep: PartExamples = {
  part: 'next step',
  examples: [
    { name: 'on any day', show: () => next(goalStep(rest)) },
    { name: 'its day is past', show: () => next(goalStep({ ...rest, day: '2026-02-14' })) },
    {
      name: 'about an activity',
      show: () => next(goalStep({ kind: 'activity', text: 'Achter het gedrag (boek)', activityId: 'boek-gedrag' })),
    },
    {
      name: 'not now',
      show: () => (
        <Pressed selector=".button--secondary" shows="fieldset">
          {next(goalStep(rest))}
        </Pressed>
      ),
    },
    {
      name: 'long words, of a goal with marks that are no marks',
      show: () => next(goalStep({ text: `${longWord} ${longText(115)}` }), `${markupName} ${longWord}`),
    },
  ],
};

function done(step: GoalStep) {
  const planned = { goal: goal({ steps: [step] }), step };
  return (
    <ExampleContext current={{ goals: [planned.goal] }}>
      <StepDone planned={planned} onClose={nothing} />
    </ExampleContext>
  );
}

export const stepDone: PartExamples = {
  part: 'step just done',
  examples: [
    { name: 'a step', show: () => done(goalStep({ ...rest, id: 'just-done', doneAt: exampleMoment })) },
    {
      name: 'as long as it can be',
      show: () => done(goalStep({ id: 'just-done-long', text: longText(longestStepText), doneAt: exampleMoment })),
    },
  ],
};

/** The names of its choices come from the step. */
function review(step: GoalStep) {
  return (
    <ExampleContext>
      <StepReview goal={goal({ steps: [step] })} step={step} follow={follow} />
    </ExampleContext>
  );
}

export const stepReview: PartExamples = {
  part: 'what a step brought',
  examples: [
    { name: 'nothing yet', show: () => review(goalStep({ id: 'no-review' })) },
    {
      name: 'an activity, all told',
      show: () =>
        review(
          goalStep({
            id: 'full-review',
            kind: 'activity',
            review: { helped: 'somewhat', took: longText(400), tells: 'maybe' },
          }),
        ),
    },
  ],
};

function timing(step: GoalStep) {
  return (
    <ExampleContext>
      <StepTiming goal={goal({ steps: [step] })} step={step} follow={follow} />
    </ExampleContext>
  );
}

export const stepTiming: PartExamples = {
  part: 'when to do a step',
  examples: [
    { name: 'any day', show: () => timing(goalStep()) },
    { name: 'a day to come', show: () => timing(goalStep({ day: '2026-03-15' })) },
    { name: 'a day that is past', show: () => timing(goalStep({ day: '2026-02-14' })) },
    {
      name: `letting go: "${words.letGo}"`,
      show: () => (
        <Pressed selector=".button--quiet" shows="textarea">
          {timing(goalStep({ id: 'let-go' }))}
        </Pressed>
      ),
    },
  ],
};

const guide = (await bundledContent.guides()).find(({ topicId }) => topicId === behaviour);
const everySmallStep = guide
  ? smallStepsFor(guide, {}).map(({ id, when, then }) =>
      goalStep({ id, kind: 'small-step', text: suggestions.small.sentence(when, then) }),
    )
  : [];

export const goalTemplates: PartExamples = {
  part: 'small steps to begin a goal with',
  examples: [
    { name: 'all', steps: [] },
    { name: 'all but one in the plan', steps: everySmallStep.slice(1) },
    { name: 'all in the plan', steps: everySmallStep },
  ].map(({ name, steps }) => ({
    name,
    show: () => (
      <ExampleContext current={{ goals: [goal({ steps })] }}>
        <GoalTemplates topicId={behaviour} onChoose={nothing} />
      </ExampleContext>
    ),
  })),
};
