import type { ImportPreview } from '../../src/app/data-actions.ts';
import type { Conflict } from '../../src/domain/conflicts.ts';
import { emptyPersonalData } from '../../src/domain/personal-data.ts';
import { failed, success } from '../../src/domain/result.ts';
import { ImportBackup } from '../../src/ui/components/import-backup.tsx';
import { assessment, exampleMoment, goal } from '../examples/person-examples.ts';
import { comparisonOf, ExampleContext } from './example-context.tsx';
import type { PartExamples } from './part-examples.ts';
import { WithChosenFile } from './pressed.tsx';

const backup = { data: emptyPersonalData, createdAt: exampleMoment, leftOut: 0 };

const conflicts: readonly Conflict[] = [
  {
    id: 'assessments assessment-1',
    kind: 'assessments',
    here: assessment(),
    incoming: assessment({ updatedAt: '2026-04-02T08:15:00.000Z' }),
    answers: 4,
  },
  { id: 'goals goal-1', kind: 'goals', here: goal(), incoming: goal({ change: 'Rustige avonden' }), answers: 0 },
];

export const previews = {
  'all new': {
    backup,
    conflicts: [],
    comparison: comparisonOf({ people: [1, 0, 0], assessments: [2, 0, 0], answers: [48, 0, 0] }),
  },
  'nothing new': {
    backup,
    conflicts: [],
    comparison: comparisonOf({ people: [0, 1, 0], answers: [0, 24, 0], goals: [0, 2, 0] }),
  },
  'some differs': {
    backup,
    conflicts,
    comparison: comparisonOf({ people: [0, 1, 0], answers: [3, 20, 4], goals: [0, 1, 1] }),
  },
  'some cannot be read': {
    backup: { ...backup, leftOut: 2 },
    conflicts: [],
    comparison: comparisonOf({ answers: [12, 0, 0] }),
  },
} satisfies Record<string, ImportPreview>;

export const importPreview: PartExamples = {
  part: 'import preview',
  shown: 'alone',
  examples: [
    {
      name: 'nothing chosen yet',
      show: () => (
        <ExampleContext>
          <ImportBackup />
        </ExampleContext>
      ),
    },
    ...Object.entries(previews).map(([name, preview]) => ({
      name,
      show: () => (
        <ExampleContext app={{ previewImport: async () => success(preview) }}>
          <WithChosenFile shows=".card">
            <ImportBackup />
          </WithChosenFile>
        </ExampleContext>
      ),
    })),
    {
      name: 'refused',
      show: () => (
        <ExampleContext app={{ previewImport: async () => failed('damaged') }}>
          <WithChosenFile shows="[role=alert]">
            <ImportBackup />
          </WithChosenFile>
        </ExampleContext>
      ),
    },
  ],
};
