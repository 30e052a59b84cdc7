import { longestGoalTexts, longestStepText, maximumSteps } from '../../src/domain/goal-changes.ts';
import type { Goal } from '../../src/domain/plan.ts';
import { GoalCard } from '../../src/ui/components/goal-card.tsx';
import { GoalSteps } from '../../src/ui/components/goal-steps.tsx';
import { plan } from '../../src/ui/copy/nl/plan.ts';
import { exampleMoment, goal, goalStep } from '../examples/person-examples.ts';
import { settlingIn } from '../examples/question-set-examples.ts';
import { ExampleContext, topicTitle } from './example-context.tsx';
import { longText } from './long-text.ts';
import type { PartExamples } from './part-examples.ts';
import { Pressed } from './pressed.tsx';

const steps = [
  goalStep({
    id: 'done',
    kind: 'small-step',
    text: 'Als we thuiskomen van een bezoek, dan drinken we eerst samen thee zonder vragen.',
    doneAt: exampleMoment,
  }),
  goalStep({ id: 'own', text: 'Aan de begeleider vragen hoe het bezoek zelf gaat.' }),
  goalStep({
    id: 'activity',
    kind: 'activity',
    text: 'Samen sterk (groep pleegouders, Pleegouderraad)',
    activityId: 'groep-gedrag',
  }),
];

export const fullGoal = goal({
  id: 'full',
  topicId: settlingIn,
  change: 'Na een bezoek zijn we dezelfde avond weer tot rust.',
  steps,
  ifThen: { when: 'we de straat weer in rijden', then: 'zet ik zachte muziek aan' },
  byDate: '2026-06-15',
  firstSign: 'Er wordt weer gegeten aan tafel.',
  supporter: 'Onze begeleider',
});

/** A goal with every text as long as it can be. */
export function brimFullGoal(id: string): Goal {
  return goal({
    id,
    change: longText(longestGoalTexts.change),
    steps: Array.from({ length: maximumSteps }, (_, index) =>
      goalStep({ id: `step-${index}`, text: longText(longestStepText) }),
    ),
    ifThen: { when: longText(longestGoalTexts.when), then: longText(longestGoalTexts.then) },
    byDate: '2027-02-28',
    firstSign: longText(longestGoalTexts.firstSign),
    supporter: longText(longestGoalTexts.supporter),
  });
}

const follow = async () => {};

function card(shown: Goal) {
  return (
    <ExampleContext>
      <GoalCard
        goal={shown}
        heading={plan.goalHeading(1, topicTitle(shown.topicId ?? ''))}
        pillarId="zorgen"
        isNew={false}
        follow={follow}
        onClose={() => {}}
        onRemove={() => {}}
      />
    </ExampleContext>
  );
}

export const goalCard: PartExamples = {
  part: 'goal card',
  shown: 'alone',
  examples: [
    { name: 'empty', show: () => card(goal({ id: 'empty' })) },
    { name: 'filled in', show: () => card(fullGoal) },
    { name: 'its date is past', show: () => card(goal({ id: 'past', byDate: '2026-01-01' })) },
    { name: 'filled to the brim', show: () => card(brimFullGoal('brim-full')) },
  ],
};

function stepsOf(shown: Goal) {
  return (
    <ExampleContext>
      <GoalSteps goal={shown} follow={follow} />
    </ExampleContext>
  );
}

export const goalSteps: PartExamples = {
  part: 'goal steps',
  examples: [
    { name: 'none yet', show: () => stepsOf(goal({ id: 'no-steps' })) },
    { name: 'one done, one from the catalogue', show: () => stepsOf(goal({ id: 'some-steps', steps })) },
    {
      name: 'for a day to come, for a day that is past, and let go of',
      show: () =>
        stepsOf(
          goal({
            id: 'steps-in-time',
            steps: [
              goalStep({ id: 'dated', text: 'Vragen hoe het op school gaat.', day: '2026-03-15' }),
              goalStep({ id: 'overdue', text: 'De buren vragen om mee te eten.', day: '2026-02-14' }),
              goalStep({
                id: 'let-go-of',
                text: 'Samen naar het bos.',
                dropped: { at: exampleMoment, reason: 'Het kwam er niet van.' },
              }),
            ],
          }),
        ),
    },
    {
      name: 'one just removed',
      show: () => (
        <Pressed selector=".goal-step__tools button:last-child" shows="[role=status]">
          {stepsOf(goal({ id: 'removed-step', steps: steps.slice(0, 2) }))}
        </Pressed>
      ),
    },
    { name: 'five, as many as fit', show: () => stepsOf(brimFullGoal('five-steps')) },
  ],
};
