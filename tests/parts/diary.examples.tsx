import { localDay } from '../../src/app/local-day.ts';
import { diaryOf } from '../../src/domain/diary.ts';
import { longestReflection } from '../../src/domain/reflection.ts';
import { DiaryEditor, type Subject } from '../../src/ui/components/diary-editor.tsx';
import { DiaryEntryCard } from '../../src/ui/components/diary-entry.tsx';
import { LongTextField } from '../../src/ui/components/long-text-field.tsx';
import { Paper } from '../../src/ui/components/paper.tsx';
import { DiaryPaper } from '../../src/ui/pages/diary-paper.tsx';
import { diaryReflections } from '../examples/diary-states.ts';
import { goal, reflection } from '../examples/person-examples.ts';
import { behaviour } from '../examples/question-set-examples.ts';
import { ExampleContext, questionSet, topicTitle } from './example-context.tsx';
import { longText } from './long-text.ts';
import type { PartExamples } from './part-examples.ts';

const topic: Subject = { id: behaviour, kind: 'topic', title: topicTitle(behaviour) };
const subjects: readonly Subject[] = [{ id: 'goal-1', kind: 'goal', title: 'Rustige avonden' }, topic];
const nothing = () => {};

export const longTextField: PartExamples = {
  part: 'Long text field',
  examples: [
    ['with room', 'Een paar woorden'],
    ['near its end', longText(longestReflection - 12)],
    ['full', longText(longestReflection)],
  ].map(([name = '', value = '']) => ({
    name,
    show: () => <LongTextField label="Je eigen woorden" value={value} maxLength={longestReflection} onSave={nothing} />,
  })),
};

export const diaryEditor: PartExamples = {
  part: 'Diary editor',
  shown: 'alone',
  examples: [
    { name: 'new', reflection: reflection({ aboutId: '', question: '', text: '' }) },
    { name: 'with a question, about another day', reflection: reflection({ day: '2024-02-29' }) },
  ].map(({ name, reflection: written }) => ({
    name,
    show: () => (
      <ExampleContext>
        <DiaryEditor reflection={written} subjects={subjects} onDone={nothing} />
      </ExampleContext>
    ),
  })),
};

const ownGoal = goal({ id: 'goal-1', title: 'Rustige avonden' });
const entries = diaryOf(diaryReflections, localDay);

export const diaryEntry: PartExamples = {
  part: 'Diary entry',
  examples: entries.slice(0, 8).map((entry, index) => ({
    name: `${index + 1}`,
    show: () => (
      <ExampleContext>
        <DiaryEntryCard
          entry={entry}
          subject={entry.reflection.aboutId ? topic : undefined}
          goal={entry.reflection.goalId ? ownGoal : undefined}
          goalTitle={() => 'Rustige avonden'}
          onChange={nothing}
          onRemove={async () => true}
        />
      </ExampleContext>
    ),
  })),
};

const periods: Record<string, { from?: string; to?: string }> = {
  everything: {},
  'one month': { from: '2026-11-01', to: '2026-11-30' },
  'a time without a word': { to: '2020-01-01' },
};

export const diaryPaper: PartExamples = {
  part: 'diary paper',
  shown: 'printed',
  examples: Object.entries(periods).map(([name, period]) => ({
    name,
    show: () => (
      <Paper title="Mijn dagboek" nickname="Kastanje" date="2 november 2026" foot="Gemaakt met Pijlerpad">
        <DiaryPaper entries={entries} questionSet={questionSet} goals={[ownGoal]} {...period} />
      </Paper>
    ),
  })),
};
