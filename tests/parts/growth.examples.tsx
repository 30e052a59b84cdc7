import type { AssessmentView } from '../../src/app/app.ts';
import type { AnswerValue } from '../../src/domain/assessment.ts';
import { answersByQuestion } from '../../src/domain/assessment.ts';
import { exploreRoute } from '../../src/domain/route.ts';
import { GrowthFigure, GrowthTable, namedLines } from '../../src/ui/charts/growth-figure.tsx';
import { ClosedGoals } from '../../src/ui/components/closed-goals.tsx';
import { Paper } from '../../src/ui/components/paper.tsx';
import { WhatHelped } from '../../src/ui/components/what-helped.tsx';
import { growthOfHistory } from '../../src/ui/growth-of.ts';
import { GrowthPaper } from '../../src/ui/pages/growth-paper.tsx';
import { answersFor, assessment, exampleMoment, goal, goalStep } from '../examples/person-examples.ts';
import { ExampleContext, questionSet, topicTitle } from './example-context.tsx';
import { longText } from './long-text.ts';
import type { PartExamples } from './part-examples.ts';
import { Pressed } from './pressed.tsx';

/** One time through the real questions, so many half years after the first. */
function time(index: number, answer: (position: number) => AnswerValue | undefined): AssessmentView {
  const id = `assessment-${index + 1}`;
  const startedAt = new Date(Date.UTC(2021, 1 + 6 * index, 3, 19)).toISOString();
  const values = exploreRoute(questionSet, {}).flatMap(({ question }, position) => {
    const value = answer(position);
    return value === undefined ? [] : [[question.id, value] as const];
  });
  return {
    assessment: assessment({ id, startedAt, updatedAt: startedAt, finishedAt: startedAt }),
    answers: answersByQuestion(answersFor(Object.fromEntries(values), id)),
    questionSet,
  };
}

/** Latest first, as the app gives them. */
function times(amount: number): AssessmentView[] {
  return Array.from({ length: amount }, (_, index) =>
    time(index, (position) => {
      const gain = position % 4 === 0 ? -2 : 3;
      const step = ((position * 5) % 4) + (gain * index) / amount;
      return Math.min(3, Math.max(0, Math.round(step))) as AnswerValue;
    }),
  ).reverse();
}

const histories: Record<string, readonly AssessmentView[]> = {
  'two times': times(2),
  'three times': times(3),
  'twelve times': times(12),
  'one topic three times': [2, 1, 0].map((step) => time(step, (at) => (at === 0 ? (step as AnswerValue) : undefined))),
};
const grown = Object.entries(histories).map(([name, history]) => ({ name, growth: growthOfHistory(history) }));

/** Its choices share one name, so that two on a page would undo each other. */
export const growthFigure: PartExamples = {
  part: 'growth figure',
  shown: 'alone',
  examples: [
    ...grown.map(({ name, growth }) => ({ name, show: () => <GrowthFigure growth={growth} /> })),
    {
      name: 'the topics of one pillar',
      show: () => (
        <Pressed selector=".choice:nth-child(2) input" shows="h3">
          <GrowthFigure growth={growthOfHistory(times(12))} />
        </Pressed>
      ),
    },
  ],
};

export const growthTable: PartExamples = {
  part: 'growth table',
  examples: grown.map(({ name, growth }) => ({
    name,
    show: () => <GrowthTable growth={growth} lines={namedLines(growth)} />,
  })),
};

const titleOf = ({ topicId = '', title = '' }) => title || topicTitle(topicId);
const doneAt = exampleMoment;
const helpful = goal({
  steps: [
    goalStep({ text: longText(300), doneAt, review: { helped: 'somewhat', took: longText(300) } }),
    ...[2, 3, 4, 5, 6].map((number) =>
      goalStep({ id: `step-${number}`, text: `Stap ${number}`, doneAt, review: { helped: 'yes', took: '' } }),
    ),
  ],
});

export const whatHelped: PartExamples = {
  part: 'what helped',
  examples: [
    {
      name: 'nothing yet',
      show: () => (
        <ExampleContext>
          <WhatHelped goals={[]} titleOf={titleOf} />
        </ExampleContext>
      ),
    },
    {
      name: 'more than fits at once, and long words',
      show: () => (
        <ExampleContext>
          <WhatHelped goals={[helpful]} titleOf={titleOf} />
        </ExampleContext>
      ),
    },
  ],
};

const closing = { closedAt: exampleMoment, outcome: 'Er gaat minder stuk.', lookBack: 0 } as const;

export const closedGoals: PartExamples = {
  part: 'closed goals',
  examples: [
    {
      name: 'with a look back, without, and with long words',
      show: () => (
        <ExampleContext>
          <ClosedGoals
            goals={[
              goal({ change: 'We blijven rustig.', closing }),
              goal({ id: 'goal-2', closing: { closedAt: exampleMoment, outcome: '' } }),
              goal({ id: 'goal-3', change: longText(200), closing: { ...closing, outcome: longText(300) } }),
            ]}
            history={times(2)}
            titleOf={titleOf}
          />
        </ExampleContext>
      ),
    },
  ],
};

const printed: Record<string, readonly AssessmentView[]> = { never: [], once: times(1), ...histories };

export const growthPaper: PartExamples = {
  part: 'growth paper',
  shown: 'printed',
  examples: Object.entries(printed).map(([name, history]) => ({
    name,
    show: () => (
      <Paper title="Groei" nickname="Kastanje" date="1 maart 2026" foot="Gemaakt met Pijlerpad">
        <GrowthPaper history={history} date={exampleMoment} />
      </Paper>
    ),
  })),
};
