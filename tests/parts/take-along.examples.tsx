import type { App } from '../../src/app/app.ts';
import type { Goal } from '../../src/domain/plan.ts';
import { TakeAlong, type TakenFile } from '../../src/ui/components/take-along.tsx';
import { goal } from '../examples/person-examples.ts';
import { ExampleContext } from './example-context.tsx';
import { fullGoal } from './goals.examples.tsx';
import type { PartExamples } from './part-examples.ts';
import { Pressed } from './pressed.tsx';

const everything: readonly TakenFile[] = ['answers', 'plan', 'calendar'];

function files(goals: readonly Goal[], app: Partial<App> = {}) {
  return (
    <ExampleContext app={app} current={{ goals }}>
      <TakeAlong what={everything} />
    </ExampleContext>
  );
}

export const takeAlong: PartExamples = {
  part: 'files to take along',
  examples: [
    { name: 'all there', show: () => files([fullGoal]) },
    { name: 'nothing has a day', show: () => files([goal()]) },
    { name: 'no plan yet', show: () => files([]) },
    {
      name: 'not made',
      show: () => (
        <Pressed selector=".take-along button" shows="[role=alert]">
          {files([fullGoal], { exportAnswers: () => Promise.reject(new Error('not fetched')) })}
        </Pressed>
      ),
    },
  ],
};
