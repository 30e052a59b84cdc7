import './start.css';
import type { Current } from '../../app/queries.ts';
import { progressOf } from '../../domain/assessment.ts';
import { exploreRoute, findTopic, positionInRoute } from '../../domain/question-set.ts';
import { goTo, hashOf, type PageName } from '../address.ts';
import { useApp } from '../app-context.ts';
import { Button, ButtonLink, ButtonRow } from '../components/button.tsx';
import { Icon } from '../components/icon.tsx';
import { PageHeading } from '../components/page-heading.tsx';
import { returning as copy } from '../copy/nl/returning.ts';
import { shell } from '../copy/nl/shell.ts';
import { longDate, separator } from '../copy/nl/words.ts';

/** The start page of who has been here before: on at the same question, or further with what was filled in. */
export function Returning({ current }: { current: Current }) {
  const { questionSet, situation, answers, assessment, person } = current;
  const route = exploreRoute(questionSet, situation);
  const { answered, total } = progressOf(route, answers);
  const isHalfway = answered < total;
  const position = Math.max(0, positionInRoute(route, assessment?.lastQuestionId));
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
      <NextLinks {...{ current, isHalfway }} />
      {(!isHalfway || assessment?.finishedAt) && <Again />}
    </div>
  );
}

function NextLinks({ current, isHalfway }: { current: Current; isHalfway: boolean }) {
  const { assessment, questionSet, goals } = current;
  const focus = (assessment?.focusTopicIds ?? []).flatMap((id) => findTopic(questionSet, id)?.shortTitle ?? []);
  const links: { page: Exclude<PageName, 'unknown'>; title: string; text: string }[] = [
    ...(isHalfway ? [] : [{ page: 'review' as const, ...copy.next.review }]),
    { page: 'profile', ...copy.next.profile },
    {
      page: 'focus',
      title: copy.next.focus.title,
      text: focus.length > 0 ? copy.next.focusChosen(focus.join(separator)) : copy.next.focus.text,
    },
    { page: 'suggestions', ...copy.next.suggestions },
    {
      page: 'plan',
      title: copy.next.plan.title,
      text: goals.length > 0 ? copy.next.plan.goals(goals.length) : copy.next.plan.text,
    },
  ];
  return (
    <section class="stack">
      <h2>{copy.next.title}</h2>
      <ul class="next-links">
        {links.map(({ page, title, text }) => (
          <li key={page}>
            <a class="next-link" href={hashOf(page)}>
              <span>
                <strong>{title}</strong>
                {text}
              </span>
              <Icon name="forward" />
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Again() {
  const app = useApp();
  const begin = async () => {
    await app.startAssessment();
    goTo('question', exploreRoute(app.content.questionSet, {})[0]?.question.id);
  };
  return (
    <section class="stack">
      <h2>{copy.again.title}</h2>
      <p>{copy.again.text}</p>
      <Button onClick={begin}>{copy.again.button}</Button>
    </section>
  );
}
