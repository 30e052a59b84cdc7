import { bundledContent } from '../../src/content/bundled.ts';
import type { Goal } from '../../src/domain/plan.ts';
import { PrintableReport } from '../../src/ui/components/printable-report.tsx';
import { Report } from '../../src/ui/components/report.tsx';
import { SheetPreview } from '../../src/ui/components/sheet-preview.tsx';
import { AnswersPaper } from '../../src/ui/pages/answers-paper.tsx';
import { ConversationPaper } from '../../src/ui/pages/conversation-paper.tsx';
import { PlanPaper } from '../../src/ui/pages/plan-paper.tsx';
import { ProfilePaper } from '../../src/ui/pages/profile-paper.tsx';
import { exampleMoment, goal } from '../examples/person-examples.ts';
import { ExampleContext, topicTitle } from './example-context.tsx';
import { brimFullGoal, fullGoal } from './goals.examples.tsx';
import { longText, longWord, markupName } from './long-text.ts';
import type { PartExamples } from './part-examples.ts';
import { profileOf, views } from './profile.examples.tsx';

const plans: Record<string, readonly Goal[]> = {
  'one goal without a word': [goal()],
  'a filled in and an empty goal': [fullGoal, goal()],
  'three goals filled to the brim': ['one', 'two', 'three'].map(brimFullGoal),
};

export const planPaper: PartExamples = {
  part: 'plan paper',
  shown: 'printed',
  examples: Object.entries(plans).map(([name, goals]) => ({
    name,
    show: () => (
      <PlanPaper
        goals={goals}
        nickname="Kastanje"
        titleOf={({ topicId = '' }) => topicTitle(topicId)}
        now={exampleMoment}
      />
    ),
  })),
};

export const profilePaper: PartExamples = {
  part: 'profile paper',
  shown: 'printed',
  examples: Object.entries(views).map(([name, view]) => ({
    name,
    show: () => <ProfilePaper profile={profileOf(view)} view={view} nickname="Kastanje" />,
  })),
};

export const answersPaper: PartExamples = {
  part: 'answers paper',
  shown: 'printed',
  examples: Object.entries(views).map(([name, view]) => ({
    name,
    show: () => <AnswersPaper view={view} nickname="Kastanje" />,
  })),
};

const guides = await bundledContent.guides();
const [anyView] = Object.values(views);

export const conversationPaper: PartExamples = {
  part: 'conversation paper',
  shown: 'printed',
  examples: anyView
    ? [
        { name: 'without a topic chosen', focus: [], situation: {} },
        { name: 'with three topics', focus: guides.slice(0, 3).map(({ topicId }) => topicId), situation: {} },
        { name: 'before there is a foster child', focus: [], situation: { phase: 'prospective' as const } },
      ].map(({ name, focus, situation }) => ({
        name,
        show: () => (
          <ConversationPaper
            {...{ focus, situation, guides }}
            profile={profileOf(anyView)}
            nickname="Kastanje"
            date="2 november 2026"
          />
        ),
      }))
    : [],
};

const report = (titles: readonly string[]) => ({
  title: 'Mijn overzicht',
  nickname: 'Kastanje',
  date: '2 november 2026',
  foot: 'Gemaakt met Pijlerpad',
  parts: titles.map((title) => ({
    id: title,
    title,
    flows: false,
    content: <p>{`${longText(900)} ${longWord}`}</p>,
  })),
});

export const sheetPreview: PartExamples = {
  part: 'sheet preview',
  shown: 'alone',
  examples: [['Mijn plan'], ['Profiel', 'Mijn plan']].map((titles) => ({
    name: titles.join(' and '),
    show: () => (
      <SheetPreview head="Mijn overzicht" names={titles}>
        <Report {...report(titles)} />
      </SheetPreview>
    ),
  })),
};

export const printableReport: PartExamples = {
  part: 'report to print',
  shown: 'alone',
  examples: [
    ['one part', 'Kastanje'],
    ['a name with marks that are no marks', markupName],
  ].map(([name = '', nickname = '']) => ({
    name,
    show: () => (
      <ExampleContext>
        <div class="stack-loose">
          <PrintableReport {...report(['Mijn plan'])} {...{ nickname }} names={['Mijn plan']} note={longText(120)} />
        </div>
      </ExampleContext>
    ),
  })),
};
