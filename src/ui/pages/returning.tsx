import './start.css';
import { useState } from 'preact/hooks';
import type { Current } from '../../app/queries.ts';
import { placeToGoOn, progressOf } from '../../domain/assessment.ts';
import { isOpen } from '../../domain/plan.ts';
import { findTopic } from '../../domain/question-set.ts';
import { exploreRoute, positionInRoute } from '../../domain/route.ts';
import { goTo, hashOf, type KnownPage } from '../address.ts';
import { useApp, useLive, useOptional } from '../app-context.ts';
import { Button, ButtonLink, ButtonRow } from '../components/button.tsx';
import { Choice } from '../components/choice.tsx';
import { InstallHint } from '../components/install-hint.tsx';
import { LinkList } from '../components/link-list.tsx';
import { PageHeading } from '../components/page-heading.tsx';
import { returning as copy } from '../copy/nl/returning.ts';
import { shell } from '../copy/nl/shell.ts';
import { longDate, separator } from '../copy/nl/words.ts';
import { OtherWays } from './other-ways.tsx';
import { answeredOf, firstOpenOf, momentQuestions } from './question-route.ts';
import { TodayOfPlan } from './today.tsx';

/** The start page of who has been here before: on at the same question, or further with what was filled in. */
export function Returning({ current }: { current: Current }) {
  const { questionSet, situation, answers, assessment, person } = current;
  const route = exploreRoute(questionSet, situation);
  const { answered, total } = progressOf(route, answers);
  const isHalfway = answered < total;
  const position = placeToGoOn(route, answers, positionInRoute(route, assessment?.lastQuestionId));
  const place = route[position];
  return (
    <div class="stack-loose">
      <div class="stack">
        <PageHeading title={shell.name}>
          {isHalfway && !person?.nickname ? copy.helloHalfway : copy.hello(person?.nickname ?? '')}
        </PageHeading>
        {isHalfway && place ? (
          <>
            <p class="lead">{copy.halfway(position + 1, total, place.topic.shortTitle)}</p>
            <p class="soft">{copy.answered(answered, total)}</p>
            <ButtonRow>
              <OpenMoment current={current} />
              <ButtonLink href={hashOf('question', place.question.id)} icon="forward">
                {copy.goOn}
              </ButtonLink>
              <ButtonLink look="secondary" href={hashOf('review')}>
                {copy.seeAnswers}
              </ButtonLink>
            </ButtonRow>
          </>
        ) : (
          <p class="lead">{copy.finishedLead(longDate(assessment?.updatedAt ?? ''))}</p>
        )}
      </div>
      <TodayOfPlan current={current} />
      <NextLinks {...{ current, isHalfway }} />
      {assessment?.finishedAt && <InstallHint />}
      <OtherWays isFirstVisit={false} />
      {(!isHalfway || assessment?.finishedAt) && <Again />}
    </div>
  );
}

/** The way back into a moment that someone stopped in, while it has open questions. */
function OpenMoment({ current }: { current: Current }) {
  const ways = useOptional(useApp().content.ways);
  const moment = ways?.moments.find(({ id }) => id === current.assessment?.lastMomentId);
  const route = moment && ways ? momentQuestions(moment.id, current, ways) : [];
  const first = firstOpenOf(route, current);
  if (!moment || !first || answeredOf(route, current) === route.length) return null;
  return (
    <ButtonLink href={hashOf('question', first, { page: 'moments', id: moment.id })} icon="forward">
      {copy.goOnWith(moment.title)}
    </ButtonLink>
  );
}

function NextLinks({ current, isHalfway }: { current: Current; isHalfway: boolean }) {
  const { assessment, questionSet, goals } = current;
  const times = useLive(useApp().observeAssessments)?.length ?? 0;
  const focus = (assessment?.focusTopicIds ?? []).flatMap((id) => findTopic(questionSet, id)?.shortTitle ?? []);
  const open = goals.filter(isOpen).length;
  const links: { page: KnownPage; title: string; text: string }[] = [
    ...(isHalfway ? [] : [{ page: 'review' as const, ...copy.next.review }]),
    { page: 'profile', ...copy.next.profile },
    ...(times > 1 ? [{ page: 'growth' as const, ...copy.next.growth }] : []),
    {
      page: 'focus',
      title: copy.next.focus.title,
      text: focus.length > 0 ? copy.next.focusChosen(focus.join(separator)) : copy.next.focus.text,
    },
    { page: 'suggestions', ...copy.next.suggestions },
    {
      page: 'plan',
      title: copy.next.plan.title,
      text: open > 0 ? copy.next.plan.goals(open) : copy.next.plan.text,
    },
    { page: 'talks', ...copy.next.talks },
  ];
  return (
    <section class="stack">
      <h2>{copy.next.title}</h2>
      <LinkList links={links.map(({ page, title, text }) => ({ href: hashOf(page), title, text }))} />
    </section>
  );
}

function Again() {
  const app = useApp();
  const [showsEarlier, setShowsEarlier] = useState(false);
  const begin = async () => {
    await app.startAssessment(showsEarlier);
    goTo('question', exploreRoute(app.content.firstQuestions, {})[0]?.question.id);
  };
  return (
    <section class="stack">
      <h2 id="again" tabIndex={-1}>
        {copy.again.title}
      </h2>
      <p>{copy.again.text}</p>
      <div class="choices">
        <Choice
          type="checkbox"
          name="shows-earlier"
          label={copy.again.showEarlier}
          isChosen={showsEarlier}
          onChoose={() => setShowsEarlier(!showsEarlier)}
        />
      </div>
      <p class="soft small">{copy.again.showEarlierHint}</p>
      <Button onClick={begin}>{copy.again.button}</Button>
    </section>
  );
}
