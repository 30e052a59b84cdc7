import './ways.css';
import type { Current } from '../../app/queries.ts';
import { type AskedQuestion, findTopic } from '../../domain/question-set.ts';
import { deepenRoute } from '../../domain/route.ts';
import { goTo, hashOf } from '../address.ts';
import { useApp, useCurrent } from '../app-context.ts';
import { Button, ButtonLink, ButtonRow } from '../components/button.tsx';
import { EmptyPage } from '../components/empty-page.tsx';
import { PageHeading } from '../components/page-heading.tsx';
import { PillarMark } from '../components/pillar-mark.tsx';
import { deepen as copy } from '../copy/nl/ways.ts';
import { answeredOf, canDeepen, firstOpenOf } from './question-route.ts';

/** *Verdiepen*: the situations of one topic or of a whole pillar, with how far someone is. */
export function DeepenPage({ id }: { id?: string }) {
  const current = useCurrent();
  if (!current) return null;
  if (!canDeepen(current)) return <TooOld />;
  if (id !== undefined) return <Done scope={id} current={current} />;
  const { questionSet, situation } = current;
  return (
    <div class="stack-loose">
      <div class="stack">
        <PageHeading>{copy.title}</PageHeading>
        <p class="lead">{copy.lead}</p>
        {situation.phase === undefined && (
          <p class="soft">
            {copy.forAspirants} <a href={hashOf('situation')}>{copy.toSituation}</a>
          </p>
        )}
      </div>
      {questionSet.pillars.map((pillar) => (
        <section key={pillar.id} class="stack">
          <h2>
            <PillarMark pillar={pillar} isLong />
          </h2>
          <ul class="way-list">
            {pillar.topics.map((topic) => (
              <Way
                key={topic.id}
                scope={topic.id}
                title={topic.shortTitle}
                route={deepenRoute(questionSet, topic.id, situation)}
                current={current}
              />
            ))}
            <Way
              scope={pillar.id}
              title={copy.wholePillar(pillar.shortTitle)}
              route={deepenRoute(questionSet, pillar.id, situation)}
              current={current}
            />
          </ul>
        </section>
      ))}
      <ButtonRow>
        <ButtonLink href={hashOf('profile')} icon="forward">
          {copy.toProfile}
        </ButtonLink>
      </ButtonRow>
    </div>
  );
}

/** Leads to the first situation that has no answer yet. */
function Way({
  scope,
  title,
  route,
  current,
}: {
  scope: string;
  title: string;
  route: readonly AskedQuestion[];
  current: Current;
}) {
  const first = firstOpenOf(route, current);
  if (!first) return null;
  return (
    <li>
      <a href={hashOf('question', first, { page: 'deepen', id: scope })}>{title}</a>
      <span class="soft small">{copy.filledIn(answeredOf(route, current), route.length)}</span>
    </li>
  );
}

/** The end of a deeper look, with where to go from there. */
function Done({ scope, current }: { scope: string; current: Current }) {
  const { questionSet, situation } = current;
  const topic = findTopic(questionSet, scope);
  const pillar = questionSet.pillars.find(({ id }) => id === scope);
  const route = deepenRoute(questionSet, scope, situation);
  return (
    <EmptyPage
      title={copy.done(topic?.shortTitle ?? pillar?.shortTitle ?? copy.title)}
      text={copy.doneText(answeredOf(route, current), route.length)}
    >
      <ButtonRow>
        <ButtonLink href={hashOf('profile')} icon="forward">
          {copy.toProfile}
        </ButtonLink>
        {topic && (
          <ButtonLink look="secondary" href={hashOf('topic', topic.id)}>
            {copy.toTopic}
          </ButtonLink>
        )}
        <ButtonLink look="secondary" href={hashOf('deepen')}>
          {copy.more}
        </ButtonLink>
      </ButtonRow>
    </EmptyPage>
  );
}

/** An assessment is always shown with the set it was answered with, and that one had no situations. */
function TooOld() {
  const app = useApp();
  const begin = async () => {
    await app.startAssessment();
    goTo('deepen');
  };
  return (
    <EmptyPage title={copy.title} text={copy.tooOld}>
      <Button look="primary" onClick={begin}>
        {copy.begin}
      </Button>
    </EmptyPage>
  );
}
