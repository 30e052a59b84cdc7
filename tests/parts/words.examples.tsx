import { Explained } from '../../src/ui/components/explained.tsx';
import { QuestionWords } from '../../src/ui/components/question-words.tsx';
import { WhoHelps } from '../../src/ui/components/who-helps.tsx';
import { WordMeanings } from '../../src/ui/components/word-meanings.tsx';
import { ExampleContext, exampleWords } from './example-context.tsx';
import { longText, longWord } from './long-text.ts';
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

export const wordMeanings: PartExamples = {
  part: 'words with their meanings',
  examples: [
    { name: 'two', show: () => <WordMeanings words={exampleWords} /> },
    {
      name: 'long ones',
      show: () => <WordMeanings words={[{ word: longWord, forms: [], meaning: `${longText(200)} ${longWord}` }]} />,
    },
  ],
};

export const whoHelps: PartExamples = {
  part: 'who helps',
  examples: [
    {
      name: 'a text with a hard word',
      show: () => (
        <ExampleContext>
          <WhoHelps texts={[text]} situation={{}} />
        </ExampleContext>
      ),
    },
    {
      name: 'before there is a foster child',
      show: () => (
        <ExampleContext>
          <WhoHelps texts={[text]} situation={{ phase: 'prospective' }} />
        </ExampleContext>
      ),
    },
  ],
};
