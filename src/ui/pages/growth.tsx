import './growth.css';
import './profile.css';
import { useMemo } from 'preact/hooks';
import type { AssessmentView } from '../../app/app.ts';
import type { Current } from '../../app/queries.ts';
import { type Growth, momentsForTimeline, type TopicGrowth, topicsThatWent } from '../../domain/growth.ts';
import type { Goal } from '../../domain/plan.ts';
import { hashOf } from '../address.ts';
import { useApp, useCurrent } from '../app-context.ts';
import { GrowthFigure } from '../charts/growth-figure.tsx';
import { Button, ButtonLink, ButtonRow } from '../components/button.tsx';
import { ClosedGoals } from '../components/closed-goals.tsx';
import { Disclosure } from '../components/disclosure.tsx';
import { EmptyPage } from '../components/empty-page.tsx';
import { LinkList } from '../components/link-list.tsx';
import { PageHeading } from '../components/page-heading.tsx';
import { Paper } from '../components/paper.tsx';
import { WhatHelped } from '../components/what-helped.tsx';
import { growth as copy } from '../copy/nl/growth.ts';
import { longDate } from '../copy/nl/words.ts';
import { goalTitle } from '../goal-title.ts';
import { growthOfHistory, isComplete } from '../growth-of.ts';
import { printPage } from '../print-page.ts';
import { useHistory } from '../use-history.ts';
import { GrowthPaper } from './growth-paper.tsx';
import { ChangedTopics } from './growth-topics.tsx';

const furtherShown = 6;

/** What changed over all assessments of a person: in words, as lines, and what helped. */
export function GrowthPage() {
  const current = useCurrent();
  const history = useHistory();
  const growth = useMemo(() => history && growthOfHistory(history), [history]);
  if (!current || !history || !growth) return null;
  const isEmpty = growth.moments.length === 0 && current.goals.length === 0;
  return isEmpty ? <NoGrowth /> : <ShownGrowth {...{ current, history, growth }} />;
}

function NoGrowth() {
  return (
    <EmptyPage title={copy.emptyTitle} text={copy.empty}>
      <ButtonLink href={hashOf('question')} icon="forward">
        {copy.begin}
      </ButtonLink>
    </EmptyPage>
  );
}

function ShownGrowth({
  current,
  history,
  growth,
}: {
  current: Current;
  history: readonly AssessmentView[];
  growth: Growth;
}) {
  const app = useApp();
  const { goals, person, questionSet } = current;
  const titleOf = (goal: Goal) => goalTitle(goal, questionSet);
  const isCompared = growth.pillars.some(({ topics }) => topics.some(({ sinceFirst }) => sinceFirst));
  return (
    <>
      <div class="stack-loose no-print">
        <div class="stack">
          <PageHeading>{copy.title}</PageHeading>
          <Opening
            growth={growth}
            isCompared={isCompared}
            isUnfinished={history.slice(0, 1).some((view) => !isComplete(view))}
          />
        </div>
        {isCompared && <Compared growth={growth} />}
        <WhatHelped goals={goals} titleOf={titleOf} />
        <ClosedGoals {...{ goals, history, titleOf }} />
        <section class="stack">
          <h2>{copy.next.title}</h2>
          <LinkList
            links={(['profile', 'focus', 'plan'] as const).map((page) => ({ href: hashOf(page), ...copy.next[page] }))}
          />
        </section>
        {isCompared && (
          <ButtonRow>
            <Button icon="print" onClick={() => printPage(app)}>
              {copy.print}
            </Button>
          </ButtonRow>
        )}
      </div>
      <Paper
        title={copy.paper.title}
        nickname={person?.nickname ?? ''}
        date={longDate(app.now())}
        foot={copy.paper.foot}
      >
        <GrowthPaper history={history} date={app.now()} />
      </Paper>
    </>
  );
}

function Opening({
  growth: { moments },
  isCompared,
  isUnfinished,
}: {
  growth: Growth;
  isCompared: boolean;
  /** Whether the latest time is still going on. */
  isUnfinished: boolean;
}) {
  const [first] = moments;
  if (!first) return <p class="lead">{copy.empty}</p>;
  const date = longDate(first.startedAt);
  return (
    <>
      <p class="lead">
        {moments.length === 1 ? copy.once(date) : copy.lead(moments.length, date)}
        {moments.length > 1 && isUnfinished && ` ${copy.unfinished}`}
      </p>
      <p class="soft">{isCompared ? copy.basis : moments.length === 1 ? copy.onceWhen : copy.nothingShared}</p>
    </>
  );
}

function Compared({ growth }: { growth: Growth }) {
  const [further, lessFar, equal] = [
    topicsThatWent(growth, 'further'),
    topicsThatWent(growth, 'less-far'),
    topicsThatWent(growth, 'about-equal'),
  ];
  return (
    <>
      <section class="stack">
        <h2>{copy.further.title}</h2>
        {further.length === 0 && <p>{copy.further.none}</p>}
        <ChangedTopics growth={growth} topics={further.slice(0, furtherShown)} />
        {further.length > furtherShown && (
          <Disclosure summary={copy.further.more(further.length - furtherShown)} name="further-more">
            <ChangedTopics growth={growth} topics={further.slice(furtherShown)} />
          </Disclosure>
        )}
        <p>
          <a href={hashOf('focus')}>{copy.further.next}</a>
        </p>
      </section>
      <section class="stack">
        <h2>{growth.moments.length < momentsForTimeline ? copy.figure.titleTwo : copy.figure.title}</h2>
        <GrowthFigure growth={growth} />
      </section>
      {growth.moments.length >= momentsForTimeline && <SinceLast growth={growth} />}
      {lessFar.length > 0 && (
        <section class="stack">
          <h2>{copy.lessFar.title}</h2>
          <p>{copy.lessFar.lead}</p>
          <ChangedTopics growth={growth} topics={lessFar} />
          <p>
            <a href={hashOf('focus')}>{copy.lessFar.next}</a>
          </p>
        </section>
      )}
      {equal.length > 0 && (
        <section class="stack">
          <h2>{copy.equal.title}</h2>
          <p>{copy.equal.lead}</p>
          <Disclosure summary={copy.equal.topics(equal.length)} name="equal">
            <ul>
              {equal.map(({ topic }) => (
                <li key={topic.id}>{topic.shortTitle}</li>
              ))}
            </ul>
          </Disclosure>
          <p>
            <a href={hashOf('deepen')}>{copy.equal.next}</a>
          </p>
        </section>
      )}
      <NotCompared topics={growth.pillars.flatMap(({ topics }) => topics)} />
    </>
  );
}

/** The last two times beside each other, on what was filled in the last time. */
function SinceLast({ growth }: { growth: Growth }) {
  const recent = growth.pillars
    .flatMap(({ topics }) => topics)
    .filter(({ sinceLast }) => sinceLast?.after.moment === growth.moments.length - 1);
  if (recent.length === 0) return null;
  const went = (direction: string) =>
    recent.filter(({ sinceLast }) => sinceLast?.direction === direction).map(({ topic }) => topic.shortTitle);
  const [further, lessFar] = [went('further'), went('less-far')];
  return (
    <section class="stack">
      <h2>{copy.sinceLast.title}</h2>
      {further.length > 0 && <p>{copy.sinceLast.further(further)}</p>}
      {lessFar.length > 0 && <p>{copy.sinceLast.lessFar(lessFar)}</p>}
      {further.length + lessFar.length === 0 && <p>{copy.sinceLast.equal}</p>}
      <p>
        <a href={hashOf('profile')}>{copy.sinceLast.next}</a>
      </p>
    </section>
  );
}

function NotCompared({ topics }: { topics: readonly TopicGrowth[] }) {
  const names = (chosen: readonly TopicGrowth[]) => chosen.map(({ topic }) => topic.shortTitle);
  const other = names(topics.filter(({ hadOtherQuestions }) => hadOtherQuestions));
  const once = names(topics.filter(({ points, hadOtherQuestions }) => points.length === 1 && !hadOtherQuestions));
  if (other.length + once.length === 0) return null;
  return (
    <section class="stack">
      <h2>{copy.notCompared.title}</h2>
      {once.length > 0 && <p>{copy.notCompared.once(once)}</p>}
      {other.length > 0 && <p>{copy.notCompared.otherQuestions(other)}</p>}
    </section>
  );
}
