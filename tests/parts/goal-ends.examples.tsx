import { longestGoalTexts, longestOutcome } from '../../src/domain/goal-changes.ts';
import type { Goal } from '../../src/domain/plan.ts';
import type { Topic } from '../../src/domain/question-set.ts';
import { ClosedGoal } from '../../src/ui/components/closed-goal.tsx';
import { NewGoal } from '../../src/ui/components/new-goal.tsx';
import { plan } from '../../src/ui/copy/nl/plan.ts';
import { exampleMoment, goal } from '../examples/person-examples.ts';
import { ExampleContext, questionSet, topicTitle } from './example-context.tsx';
import { brimFullGoal, fullGoal } from './goals.examples.tsx';
import { longText } from './long-text.ts';
import type { PartExamples } from './part-examples.ts';
import { Pressed } from './pressed.tsx';

const nothing = () => {};
const follow = async () => {};
const topics = questionSet.pillars.flatMap((pillar) => pillar.topics);

function begin(chosen: readonly Topic[], isFull = false) {
  return (
    <ExampleContext>
      <div class="stack-loose">
        <NewGoal topics={chosen} isFull={isFull} onMake={follow} />
      </div>
    </ExampleContext>
  );
}

/** Its field has an id of its own. */
export const newGoal: PartExamples = {
  part: 'new goal',
  shown: 'alone',
  examples: [
    { name: 'no topic chosen', show: () => begin([]) },
    { name: 'three topics chosen', show: () => begin(topics.slice(0, 3)) },
    { name: 'no room for more', show: () => begin(topics.slice(0, 1), true) },
    {
      name: 'nothing written',
      show: () => (
        <Pressed selector="[type=submit]" shows="[role=alert]">
          {begin([])}
        </Pressed>
      ),
    },
  ],
};

const closing = { closedAt: exampleMoment, outcome: '' };

function closed(ended: Goal, isNew = false) {
  return (
    <ExampleContext current={{ goals: [ended] }}>
      <ClosedGoal
        goal={ended}
        closing={ended.closing ?? closing}
        heading={plan.goalHeading(1, topicTitle(ended.topicId ?? ''))}
        isNew={isNew}
        follow={follow}
        onReopen={nothing}
        onRemove={nothing}
      />
    </ExampleContext>
  );
}

const lookBack = { ...closing, outcome: 'Er gaat minder stuk.', lookBack: 1 } as const;

export const closedGoal: PartExamples = {
  part: 'goal that has ended',
  shown: 'alone',
  examples: [
    { name: 'without a word', show: () => closed(goal({ closing })) },
    { name: 'just ended', show: () => closed({ ...fullGoal, closing }, true) },
    { name: 'looked back on', show: () => closed({ ...fullGoal, closing: lookBack }, true) },
    {
      name: 'filled to the brim',
      show: () => {
        const brimFull = brimFullGoal('brim-full-end');
        const steps = brimFull.steps.map((step) => ({ ...step, doneAt: exampleMoment }));
        const outcome = longText(longestOutcome);
        const change = longText(longestGoalTexts.change);
        return closed({ ...brimFull, change, steps, closing: { ...lookBack, outcome } }, true);
      },
    },
  ],
};
