import './start.css';
import type { Current } from '../../app/queries.ts';
import { progressOf } from '../../domain/assessment.ts';
import { exploreRoute, findTopic, positionInRoute } from '../../domain/question-set.ts';
import { goTo, hashOf, type PageName } from '../address.ts';
import { useApp, useCurrent, useOptional } from '../app-context.ts';
import { Button, ButtonLink, ButtonRow } from '../components/button.tsx';
import { Icon } from '../components/icon.tsx';
import { PageHeading } from '../components/page-heading.tsx';
import { PillarMark } from '../components/pillar-mark.tsx';
import { shell } from '../copy/nl/shell.ts';
import { start as copy } from '../copy/nl/start.ts';
import { listing, longDate } from '../copy/nl/words.ts';

/** Where everyone arrives: to begin, to go on at the same question, or to go further with a finished profile. */
export function StartPage() {
  const current = useCurrent();
  return current?.assessment ? <Returning current={current} /> : <FirstVisit current={current} />;
}

/** After the words: a drawing never delays the first question. */
const loadIllustration = async () => (await import('../components/illustrations.tsx')).TableIllustration;

function FirstVisit({ current }: { current: Current | undefined }) {
  const app = useApp();
  const TableIllustration = useOptional(loadIllustration);
  const set = app.content.questionSet;
  const first = exploreRoute(set, {})[0]?.question.id;
  const beginProspective = () => {
    void app.saveSituation({ ...current?.person?.situation, phase: 'prospective' });
    goTo('question', first);
  };
  return (
    <div class="stack-loose">
      <div class="stack">
        <PageHeading title={shell.name}>{copy.title}</PageHeading>
        <p class="lead">{copy.lead}</p>
        <ButtonLink href={hashOf('question', first)} icon="forward">
          {copy.begin}
        </ButtonLink>
        <p class="soft">{copy.aboutMinutes}</p>
        <div class="start__drawing">{TableIllustration && <TableIllustration />}</div>
      </div>

      <section class="stack">
        <h2>{copy.promisesTitle}</h2>
        <div class="promises">
          {copy.promises.map((promise) => (
            <div key={promise.title}>
              <h3>{promise.title}</h3>
              <p>{promise.text}</p>
            </div>
          ))}
        </div>
        <ul class="start__pillars" aria-label={set.title}>
          {set.pillars.map((pillar) => (
            <li key={pillar.id}>
              <PillarMark pillar={pillar} />
            </li>
          ))}
        </ul>
      </section>

      <section class="stack">
        <p>{copy.prospective}</p>
        <Button onClick={beginProspective}>{copy.beginProspective}</Button>
        <p>
          {copy.situationBefore} <a href={hashOf('situation')}>{copy.situation}</a>
        </p>
      </section>
    </div>
  );
}

function Returning({ current }: { current: Current }) {
  const { questionSet, situation, answers, assessment, person } = current;
  const route = exploreRoute(questionSet, situation);
  const { answered, total } = progressOf(route, answers);
  const isHalfway = !assessment?.finishedAt && answered < total;
  const position = Math.max(0, positionInRoute(route, assessment?.lastQuestionId));
  const place = route[position];
  return (
    <div class="stack-loose">
      <div class="stack">
        <PageHeading title={shell.name}>{copy.hello(person?.nickname ?? '')}</PageHeading>
        {isHalfway && place ? (
          <>
            <p class="lead">{copy.halfway(position + 1, total, place.topic.shortTitle)}</p>
            <p class="soft">{copy.answered(answered, total)}</p>
            <ButtonRow>
              <ButtonLink href={hashOf('question', place.question.id)} icon="forward">
                {copy.goOn}
              </ButtonLink>
              <ButtonLink look="secondary" href={hashOf('review')}>
                {copy.seeProfileSoFar}
              </ButtonLink>
            </ButtonRow>
          </>
        ) : (
          <p class="lead">{copy.finishedLead(longDate(assessment?.updatedAt ?? ''))}</p>
        )}
      </div>
      <NextLinks current={current} />
      {!isHalfway && <Again />}
    </div>
  );
}

function NextLinks({ current }: { current: Current }) {
  const { assessment, questionSet, goals } = current;
  const focus = (assessment?.focusTopicIds ?? []).flatMap((id) => findTopic(questionSet, id)?.shortTitle ?? []);
  const links: { page: Exclude<PageName, 'unknown'>; title: string; text: string }[] = [
    { page: 'profile', ...copy.next.profile },
    {
      page: 'focus',
      title: copy.next.focus.title,
      text: focus.length > 0 ? copy.next.focusChosen(listing(focus)) : copy.next.focus.text,
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
