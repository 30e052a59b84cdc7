import { Explained } from '../../src/ui/components/explained.tsx';
import { QuestionWords } from '../../src/ui/components/question-words.tsx';
import { ExampleContext } from './example-context.tsx';
import type { PartExamples } from './part-examples.ts';
import { Pressed } from './pressed.tsx';

const text = 'Vraag je begeleider of de voogd mee kan denken. Een begeleider kent vaak meer mensen.';

export const explainedWord: PartExamples = {
  part: 'explained word',
  examples: [
    {
      name: 'closed',
      show: () => (
        <ExampleContext>
          <p>
            <Explained text={text} />
          </p>
        </ExampleContext>
      ),
    },
    {
      name: 'open',
      show: () => (
        <ExampleContext>
          <Pressed selector=".word" shows=".word__meaning">
            <p>
              <Explained text={text} />
            </p>
          </Pressed>
        </ExampleContext>
      ),
    },
    {
      name: 'a text without hard words',
      show: () => (
        <ExampleContext>
          <p>
            <Explained text="Vandaag eten we samen." />
          </p>
        </ExampleContext>
      ),
    },
    {
      name: 'the words of a question',
      show: () => (
        <ExampleContext>
          <QuestionWords texts={[text]} />
        </ExampleContext>
      ),
    },
  ],
};
