import type { ImportPreview } from '../../src/app/data-actions.ts';
import type { Answer } from '../../src/domain/assessment.ts';
import type { Conflict } from '../../src/domain/conflicts.ts';
import { emptyPersonalData } from '../../src/domain/personal-data.ts';
import { failed, success } from '../../src/domain/result.ts';
import { exploreRoute } from '../../src/domain/route.ts';
import { ImportBackup } from '../../src/ui/components/import-backup.tsx';
import { LastImport } from '../../src/ui/components/last-import.tsx';
import { answersFor, assessment, exampleMoment, goal, person } from '../examples/person-examples.ts';
import { comparisonOf, ExampleContext, newsOf, questionSet } from './example-context.tsx';
import type { PartExamples } from './part-examples.ts';
import { WithChosenFile } from './pressed.tsx';

const backup = { data: emptyPersonalData, createdAt: exampleMoment, leftOut: 0 };

const [asked] = exploreRoute(questionSet, {});
const questionId = asked?.question.id ?? '';
const [here, incoming] = [1, 3].flatMap((value) => answersFor({ [questionId]: value as 1 | 3 })) as [Answer, Answer];

const conflicts: readonly Conflict[] = [
  {
    id: `answers assessment-1 ${questionId}`,
    kind: 'answers',
    here,
    incoming: { ...incoming, note: 'Vooral na een bezoek.' },
  },
  { id: 'goals goal-1', kind: 'goals', here: goal(), incoming: goal({ change: 'Rustige avonden' }) },
];

const nothingElse = { conflicts: [], asked: new Map(), goesOn: { as: 'same' } } as const;

export const previews = {
  'all new': {
    backup,
    ...nothingElse,
    news: newsOf({ people: 1, assessments: 2, questions: 46, deeper: 2 }),
    comparison: comparisonOf({ people: [1, 0, 0], assessments: [2, 0, 0], answers: [48, 0, 0] }),
  },
  'nothing new': {
    backup,
    ...nothingElse,
    news: newsOf({}),
    comparison: comparisonOf({ people: [0, 1, 0], answers: [0, 24, 0], goals: [0, 2, 0] }),
  },
  'some differs': {
    backup,
    ...nothingElse,
    conflicts,
    asked: new Map([['assessment-1', { assessment: assessment(), questionSet }]]),
    news: newsOf({ questions: 3 }),
    comparison: comparisonOf({ people: [0, 1, 0], answers: [3, 20, 4], goals: [0, 1, 1] }),
  },
  'some cannot be read': {
    backup: { ...backup, leftOut: 2 },
    ...nothingElse,
    news: newsOf({ questions: 12 }),
    comparison: comparisonOf({ answers: [12, 0, 0] }),
  },
  'someone else answered here': {
    backup,
    ...nothingElse,
    news: newsOf({ people: 1, assessments: 1, questions: 8 }),
    comparison: comparisonOf({ people: [1, 0, 0], assessments: [1, 0, 0], answers: [10, 0, 0] }),
    goesOn: {
      as: 'asked',
      here: { person: person({ nickname: '' }), questions: 3, startedAt: exampleMoment },
      inFile: [{ person: person({ id: 'person-2', nickname: '' }), questions: 8, startedAt: exampleMoment }],
    },
  },
  'more people in the file': {
    backup,
    ...nothingElse,
    news: newsOf({ people: 2, assessments: 1, questions: 8 }),
    comparison: comparisonOf({ people: [2, 0, 0], assessments: [1, 0, 0], answers: [10, 0, 0] }),
    goesOn: {
      as: 'asked',
      here: { person: person({ nickname: 'Eik' }), questions: 3, startedAt: exampleMoment },
      inFile: [
        { person: person({ id: 'person-2', nickname: 'Berk' }), questions: 8, startedAt: exampleMoment },
        { person: person({ id: 'person-3', nickname: '' }), questions: 0 },
      ],
    },
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
      name: 'read in before, and changed since',
      show: () => (
        <ExampleContext app={{ lastImport: async () => 'went-on' }}>
          <ImportBackup />
        </ExampleContext>
      ),
    },
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

const eik = person({ nickname: 'Eik' });
const nameless = person({ id: 'person-2', nickname: '' });
const twoPeople = {
  ...emptyPersonalData,
  people: [eik, nameless],
  assessments: [assessment(), assessment({ id: 'assessment-2', personId: 'person-2' })],
  answers: answersFor({ [questionId]: 1 }),
};

export const lastImport: PartExamples = {
  part: 'what came of an import',
  shown: 'alone',
  examples: [
    {
      name: 'one person',
      show: () => (
        <ExampleContext>
          <LastImport isFresh={false} onUndo={() => {}} />
        </ExampleContext>
      ),
    },
    {
      name: 'two people',
      show: () => (
        <ExampleContext
          app={{
            observePersonalData: (next) => {
              next(twoPeople);
              return () => {};
            },
          }}
          current={{ people: [eik, nameless], person: eik }}
        >
          <LastImport isFresh={false} onUndo={() => {}} />
        </ExampleContext>
      ),
    },
  ],
};
