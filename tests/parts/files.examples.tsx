import type { FileKind } from '../../src/app/file-actions.ts';
import type { Talk } from '../../src/domain/talk.ts';
import { FoundFile } from '../../src/ui/components/found-file.tsx';
import { sharedTalks } from '../examples/share-states.ts';
import { ExampleContext } from './example-context.tsx';
import type { PartExamples } from './part-examples.ts';

function found(kind: FileKind, hasTalks = true) {
  const observeTalks = (next: (talks: Talk[]) => void) => {
    next(hasTalks ? [...sharedTalks] : []);
    return () => {};
  };
  return (
    <ExampleContext app={{ observeTalks }}>
      <FoundFile is={{ kind, file: new Blob([]) }} />
    </ExampleContext>
  );
}

export const foundFile: PartExamples = {
  part: 'a file that was recognised',
  examples: [
    { name: 'a backup', show: () => found('backup') },
    { name: 'a part', show: () => found('part') },
    { name: 'agreements', show: () => found('agreements') },
    { name: 'agreements of another device', show: () => found('agreements', false) },
    { name: 'a catalogue', show: () => found('catalogue') },
  ],
};
