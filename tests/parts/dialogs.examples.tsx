import { Confirm } from '../../src/ui/components/confirm.tsx';
import { ReadingHelp } from '../../src/ui/components/reading-help.tsx';
import { data } from '../../src/ui/copy/nl/data.ts';
import { ExampleContext, exampleCurrent } from './example-context.tsx';
import { longText, longWord } from './long-text.ts';
import type { PartExamples } from './part-examples.ts';

const nothing = () => {};

export const dialog: PartExamples = {
  part: 'dialog',
  shown: 'alone',
  examples: [
    {
      name: 'asks before erasing everything',
      show: () => <Confirm {...data.erase.confirmEverything} onConfirm={nothing} onClose={nothing} />,
    },
    {
      name: 'long texts and a very long word',
      show: () => (
        <Confirm title={longText(110)} text={longText(900)} button={longWord} onConfirm={nothing} onClose={nothing} />
      ),
    },
  ],
};

export const readingHelp: PartExamples = {
  part: 'reading help',
  shown: 'alone',
  examples: ([100, 200] as const).map((textSize) => ({
    name: `letters at ${textSize} %`,
    show: () => (
      <ExampleContext current={{ preferences: { ...exampleCurrent().preferences, textSize } }}>
        <ReadingHelp onClose={nothing} />
      </ExampleContext>
    ),
  })),
};
