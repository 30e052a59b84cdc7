import type { ComponentChildren } from 'preact';
import type { AssessmentView, Current } from '../../app/app.ts';
import { localDay } from '../../app/local-day.ts';
import type { CalendarDay } from '../../domain/calendar-day.ts';
import { diaryOf } from '../../domain/diary.ts';
import { isOpen } from '../../domain/plan.ts';
import type { Profile } from '../../domain/profile.ts';
import type { TopicGuide } from '../../domain/question-set.ts';
import type { Hidden } from '../../domain/talk.ts';
import { hasAnswers } from '../components/profile-parts.tsx';
import { diary } from '../copy/nl/diary.ts';
import { growth } from '../copy/nl/growth.ts';
import { answersPaper, conversationPaper, type paper as copy } from '../copy/nl/paper.ts';
import { plan } from '../copy/nl/plan.ts';
import { profile as profileCopy } from '../copy/nl/profile.ts';
import { questionsPaper } from '../copy/nl/type-in.ts';
import { longDate } from '../copy/nl/words.ts';
import { goalTitle } from '../goal-title.ts';
import { shownWithout } from '../talk-of.ts';
import { AnswersPaper } from './answers-paper.tsx';
import { ConversationPaper } from './conversation-paper.tsx';
import { DiaryPaper } from './diary-paper.tsx';
import { GrowthPaper } from './growth-paper.tsx';
import { PlanPaper } from './plan-paper.tsx';
import { ProfilePaper } from './profile-paper.tsx';
import { QuestionsPaper } from './questions-paper.tsx';

/** What the sections are made of. */
export interface PaperSource {
  current: Current;
  /** Of the latest assessment; without answers when there is none. */
  profile: Profile;
  guides: readonly TopicGuide[];
  /** All assessments of the person. */
  history: readonly AssessmentView[];
  /** What someone keeps out of their talks. */
  hidden: Hidden;
  /** From which day on the diary is printed; the whole of it when left out. */
  from?: CalendarDay;
  /** The name to print; empty for none. */
  nickname: string;
  now: string;
}

/** Something that can be put on paper. */
export interface PaperSection {
  id: keyof typeof copy.section;
  /** What it is called in the address. */
  term: string;
  /** Its title on paper. */
  title: string;
  /** Whether it is chosen as long as nobody chose. */
  isUsual: boolean;
  /** Whether it goes on below what comes before it. Left out: a sheet of its own, to be handed over alone. */
  flows?: true;
  /** What has to be there first: an answer, or a goal. Left out when nothing has to. */
  needs?: 'questions' | 'plan' | 'growth' | 'diary';
  isAvailable: (source: PaperSource) => boolean;
  render: (source: PaperSource) => ComponentChildren;
}

/** In the order in which they are printed. */
export const paperSections: readonly PaperSection[] = [
  {
    id: 'profile',
    term: 'profiel',
    title: profileCopy.printTitle,
    isUsual: true,
    needs: 'questions',
    isAvailable: ({ profile }) => hasAnswers(profile),
    render: ({ current, profile, nickname }) =>
      withView(current, (view) => <ProfilePaper {...{ profile, view, nickname }} />),
  },
  {
    id: 'growth',
    term: 'groei',
    title: growth.paper.title,
    isUsual: true,
    flows: true,
    needs: 'growth',
    isAvailable: ({ history }) => history.length > 1,
    render: ({ history, now }) => <GrowthPaper history={history} date={now} />,
  },
  {
    id: 'answers',
    term: 'antwoorden',
    title: answersPaper.title,
    isUsual: true,
    flows: true,
    needs: 'questions',
    isAvailable: ({ current }) => [...current.answers.values()].some(({ value, note }) => value !== undefined || note),
    render: ({ current, nickname }) => withView(current, (view) => <AnswersPaper {...{ view, nickname }} />),
  },
  {
    id: 'plan',
    term: 'plan',
    title: plan.paper.title,
    isUsual: true,
    needs: 'plan',
    isAvailable: ({ current }) => current.goals.some(isOpen),
    render: ({ current, nickname, now }) => (
      <PlanPaper
        goals={current.goals}
        nickname={nickname}
        titleOf={(goal) => goalTitle(goal, current.questionSet)}
        now={now}
      />
    ),
  },
  {
    id: 'conversation',
    term: 'gesprek',
    title: conversationPaper.title,
    isUsual: true,
    isAvailable: () => true,
    render: ({ current, hidden, guides, nickname, now }) => (
      <ConversationPaper
        profile={shownWithout(hidden, current).profile}
        {...{ guides, nickname }}
        focus={current.assessment?.focusTopicIds ?? []}
        situation={current.situation}
        date={longDate(now)}
      />
    ),
  },
  {
    id: 'questions',
    term: 'vragen',
    title: questionsPaper.title,
    isUsual: false,
    isAvailable: () => true,
    render: ({ current }) => <QuestionsPaper questionSet={current.questionSet} situation={current.situation} />,
  },
  {
    id: 'diary',
    term: 'dagboek',
    title: diary.paper.title,
    isUsual: false,
    needs: 'diary',
    isAvailable: ({ current }) => current.reflections.length > 0,
    render: ({ current, from }) => (
      <DiaryPaper
        entries={diaryOf(current.reflections, localDay)}
        questionSet={current.questionSet}
        goals={current.goals}
        from={from}
      />
    ),
  },
];

function withView(
  { assessment, answers, questionSet }: Current,
  render: (view: AssessmentView) => ComponentChildren,
): ComponentChildren {
  return assessment && render({ assessment, answers, questionSet });
}
