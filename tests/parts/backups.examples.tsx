import type { BackupView, FolderState } from '../../src/app/backup-actions.ts';
import { BackupLine } from '../../src/ui/components/backup-line.tsx';
import { FolderCopy } from '../../src/ui/components/folder-copy.tsx';
import { MakeBackup, WriteDown } from '../../src/ui/components/make-backup.tsx';
import { exampleMoment } from '../examples/person-examples.ts';
import { ExampleContext } from './example-context.tsx';
import type { PartExamples } from './part-examples.ts';

function watching(view: Partial<BackupView>) {
  return {
    watchBackup: async (next: (view: BackupView) => void) => {
      next({ isDue: false, isBehind: false, isComplete: true, folder: { at: 'off' }, ...view });
      return () => {};
    },
  };
}

export const makeBackup: PartExamples = {
  part: 'making a backup',
  shown: 'alone',
  examples: [
    {
      name: 'none yet',
      show: () => (
        <ExampleContext app={watching({})}>
          <MakeBackup />
        </ExampleContext>
      ),
    },
    {
      name: 'made before',
      show: () => (
        <ExampleContext app={watching({ last: exampleMoment, isComplete: false })}>
          <MakeBackup />
        </ExampleContext>
      ),
    },
    {
      name: 'made before, and not written down yet',
      show: () => (
        <ExampleContext
          app={{ ...watching({ last: exampleMoment }), passphraseToWriteDown: async () => 'appel boom fiets lamp' }}
        >
          <MakeBackup />
        </ExampleContext>
      ),
    },
    { name: 'to write down', show: () => <WriteDown passphrase="appel boom fiets lamp" onDone={() => {}} /> },
  ],
};

export const backupLine: PartExamples = {
  part: 'asking for a backup',
  shown: 'alone',
  examples: [
    ['there is none yet', { isDue: true }],
    ['an old one', { isDue: true, last: exampleMoment }],
    ['the folder cannot be written', { folder: { at: 'on', name: 'Kopieën', trouble: 'gone' } }],
  ].map(([name, view]) => ({
    name: name as string,
    show: () => (
      <ExampleContext app={watching(view as Partial<BackupView>)}>
        <BackupLine />
      </ExampleContext>
    ),
  })),
};

const on = { at: 'on', name: 'Kopieën', savedAt: exampleMoment } as const;
const folders: readonly (readonly [string, FolderState])[] = [
  ['off', { at: 'off' }],
  ['nothing in it yet', { at: 'on', name: 'Kopieën' }],
  ['up to date', on],
  ...(['not-allowed', 'gone', 'full', 'taken', 'not-protected', 'failed'] as const).map(
    (trouble) => [trouble, { ...on, trouble }] as const,
  ),
];

/** Only in a browser that lets a folder be chosen. */
export const folderCopy: PartExamples = {
  part: 'a copy in a folder',
  shown: 'alone',
  examples: folders.map(([name, folder]) => ({
    name,
    show: () => (
      <ExampleContext app={watching({ folder })}>
        <FolderCopy isEmpty={false} />
      </ExampleContext>
    ),
  })),
};
