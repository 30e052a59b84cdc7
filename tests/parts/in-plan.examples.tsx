import type { Goal } from '../../src/domain/plan.ts';
import { Button } from '../../src/ui/components/button.tsx';
import { GoalChoice, InPlan } from '../../src/ui/components/in-plan.tsx';
import { suggestions } from '../../src/ui/copy/nl/catalogue.ts';
import { goal, goalStep } from '../examples/person-examples.ts';
import { settlingIn } from '../examples/question-set-examples.ts';
import { ExampleContext, topicTitle } from './example-context.tsx';
import { longText, longWord, markupName } from './long-text.ts';
import type { PartExamples } from './part-examples.ts';

const nothing = () => {};

/** A goal about none of the topics. */
export function ownGoal(id: string, title: string): Goal {
  const { topicId: _, ...without } = goal({ id, title });
  return without;
}

export const inPlan: PartExamples = {
  part: 'in the plan',
  examples: [
    {
      name: 'with the way there and the way back',
      show: () => (
        <ExampleContext>
          <div class="card__actions">
            <InPlan goal={goal()} step={goalStep()} about="samen lezen" />
          </div>
        </ExampleContext>
      ),
    },
  ],
};

function choice(goals: readonly Goal[], isFull: boolean) {
  return (
    <ExampleContext>
      <div class="card__actions">
        <GoalChoice
          goals={goals}
          question={isFull ? suggestions.whichGoalFull : suggestions.whichGoal}
          onChoose={nothing}
          onCancel={nothing}
        >
          {!isFull && <Button>{suggestions.newGoal(topicTitle(settlingIn))}</Button>}
        </GoalChoice>
      </div>
    </ExampleContext>
  );
}

export const goalChoice: PartExamples = {
  part: 'choice of a goal',
  examples: [
    { name: 'one, or a new one', show: () => choice([goal()], false) },
    {
      name: 'of three, with own titles',
      show: () => choice([goal(), ownGoal('long', longText(80)), ownGoal('odd', `${longWord} ${markupName}`)], true),
    },
    { name: 'a goal without a title', show: () => choice([ownGoal('untitled', '')], false) },
  ],
};
