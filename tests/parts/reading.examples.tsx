import { ReadAloudButton } from '../../src/ui/components/read-aloud.tsx';
import type { PartExamples } from './part-examples.ts';

const nothing = () => {};

export const readAloud: PartExamples = {
  part: 'read aloud',
  examples: [
    { name: 'silent', show: () => <ReadAloudButton isReading={false} onPress={nothing} /> },
    { name: 'reading', show: () => <ReadAloudButton isReading onPress={nothing} /> },
  ],
};
