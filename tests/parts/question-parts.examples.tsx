import { useState } from 'preact/hooks';
import type { ImportanceValue } from '../../src/domain/question-set.ts';
import { EmptyPage } from '../../src/ui/components/empty-page.tsx';
import { ImportanceChoice } from '../../src/ui/components/importance-choice.tsx';
import { Paper } from '../../src/ui/components/paper.tsx';
import { ProgressHeader } from '../../src/ui/components/progress-header.tsx';
import { TagFilter } from '../../src/ui/components/tag-filter.tsx';
import { question } from '../../src/ui/copy/nl/question.ts';
import { questionSet } from './example-context.tsx';
import { longText } from './long-text.ts';
import type { PartExamples } from './part-examples.ts';

export const progressHeader: PartExamples = {
  part: 'progress header',
  examples: [1, 12, 24].map((position) => ({
    name: `question ${position} of 24`,
    show: () => <ProgressHeader text={question.progress(position, 24, 'Zorgen')} share={position / 24} />,
  })),
};

function Importance({ start, hint }: { start?: ImportanceValue; hint?: string }) {
  const [value, setValue] = useState<ImportanceValue | undefined>(start);
  const topic = questionSet.pillars[0]?.topics[0];
  if (!topic) throw new Error('the question set has no topic');
  const importance = { ...topic.importance, ...(hint !== undefined && { hint }) };
  return (
    <ImportanceChoice importance={importance} labels={questionSet.scale.importance} value={value} onChoose={setValue} />
  );
}

export const importanceChoice: PartExamples = {
  part: 'importance choice',
  shown: 'alone',
  examples: [
    { name: 'not answered', show: () => <Importance /> },
    { name: 'answered: a lot now', show: () => <Importance start={2} /> },
    { name: 'a very long hint', show: () => <Importance hint={longText(300)} /> },
  ],
};

function Filter({ start }: { start?: 'read' | 'course' }) {
  const [chosen, setChosen] = useState<'read' | 'course' | undefined>(start);
  const tags = [
    { tag: 'read', label: 'Lezen', count: 7 },
    { tag: 'course', label: 'Cursus', count: 2 },
  ] as const;
  return <TagFilter legend="Toon alleen" all="Alles" tags={tags} chosen={chosen} onChoose={setChosen} />;
}

export const tagFilter: PartExamples = {
  part: 'tag filter',
  shown: 'alone',
  examples: [
    { name: 'nothing chosen', show: () => <Filter /> },
    { name: 'one kind chosen', show: () => <Filter start="course" /> },
  ],
};

export const printFrame: PartExamples = {
  part: 'print frame',
  shown: 'printed',
  examples: [
    { name: 'with a name', nickname: 'Kastanje' },
    { name: 'without a name', nickname: '' },
  ].map(({ name, nickname }) => ({
    name,
    show: () => (
      <Paper title="Mijn plan" nickname={nickname} date="2 november 2026" foot="Gemaakt met Pijlerpad">
        <p>{longText(900)}</p>
      </Paper>
    ),
  })),
};

export const emptyPage: PartExamples = {
  part: 'empty page',
  shown: 'alone',
  examples: [
    {
      name: 'with the way on',
      show: () => (
        <EmptyPage title="Je plan is nog leeg" text="Kies waar je mee verder wilt.">
          <a href="#/keuze">Kies</a>
        </EmptyPage>
      ),
    },
  ],
};
