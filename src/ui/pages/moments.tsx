import type { Current } from '../../app/queries.ts';
import { findGuide, findTopic, smallStepsFor } from '../../domain/question-set.ts';
import type { Moment } from '../../domain/route.ts';
import { meetsCondition } from '../../domain/situation.ts';
import type { Ways } from '../../domain/ways.ts';
import { hashOf } from '../address.ts';
import { useApp, useCurrent, useLoaded } from '../app-context.ts';
import { ButtonLink, ButtonRow } from '../components/button.tsx';
import { Explained } from '../components/explained.tsx';
import { LinkList } from '../components/link-list.tsx';
import { PageHeading } from '../components/page-heading.tsx';
import { SmallSteps } from '../components/small-steps.tsx';
import { WhoHelps } from '../components/who-helps.tsx';
import { moments as copy } from '../copy/nl/ways.ts';
import { answeredOf, firstOpenOf, momentQuestions, situationIn } from './question-route.ts';

/** *Wat speelt er nu?*: all moments, or one with its questions and what may help. */
export function MomentsPage({ id }: { id?: string }) {
  const current = useCurrent();
  const ways = useLoaded(useApp().content.ways);
  if (!current || !ways) return null;
  if (id === undefined) return <AllMoments current={current} ways={ways} />;
  const moment = ways.moments.find((candidate) => candidate.id === id);
  return moment ? <OneMoment {...{ moment, current, ways }} /> : <UnknownMoment />;
}

function AllMoments({ current, ways }: { current: Current; ways: Ways }) {
  const { situation } = current;
  // Who did not say whether there is a child yet may choose from all of them.
  const fitting = ways.moments.filter(
    (moment) => situation.phase === undefined || meetsCondition(moment.for, situation),
  );
  return (
    <div class="stack-loose">
      <div class="stack">
        <PageHeading>{copy.title}</PageHeading>
        <p class="lead">{copy.lead}</p>
      </div>
      <LinkList
        links={fitting.map((moment) => ({
          href: hashOf('moments', moment.id),
          title: moment.title,
          text: copy.questions(momentQuestions(moment.id, current, ways).length),
        }))}
      />
    </div>
  );
}

function OneMoment({ moment, current, ways }: { moment: Moment; current: Current; ways: Ways }) {
  const guides = useLoaded(useApp().content.guides);
  const { questionSet } = current;
  const situation = situationIn(moment, current.situation);
  const app = useApp();
  // The questions that follow fit what someone told by choosing this moment.
  const begin = () => {
    if (situation !== current.situation) void app.saveSituation({ ...current.person?.situation, ...situation });
  };
  const route = momentQuestions(moment.id, current, ways);
  const first = firstOpenOf(route, current);
  const answered = answeredOf(route, current);
  const isDone = answered === route.length;
  const topics = moment.topics.flatMap((topicId) => {
    const topic = findTopic(questionSet, topicId);
    const guide = findGuide(guides, topicId);
    return topic && guide ? [{ topic, guide }] : [];
  });
  return (
    <div class="stack-loose">
      <div class="stack">
        <ButtonLink look="quiet" icon="back" iconAt="start" href={hashOf('moments')}>
          {copy.all}
        </ButtonLink>
        <PageHeading>{moment.title}</PageHeading>
        <p class="lead">
          <Explained text={moment.text} />
        </p>
        {isDone && <p>{copy.allAnswered}</p>}
        <ButtonRow>
          {isDone && (
            <ButtonLink href={hashOf('focus')} icon="forward">
              {copy.focus}
            </ButtonLink>
          )}
          {first && (
            <ButtonLink
              look={isDone ? 'secondary' : 'primary'}
              href={hashOf('question', first, { page: 'moments', id: moment.id })}
              onClick={begin}
            >
              {isDone ? copy.again : answered > 0 ? copy.goOn(answered, route.length) : copy.begin(route.length)}
            </ButtonLink>
          )}
        </ButtonRow>
      </div>
      <section class="stack">
        <h2>{copy.small}</h2>
        <SmallSteps
          steps={topics.flatMap(({ topic, guide }) => {
            const smallStep = smallStepsFor(guide, situation)[0];
            return smallStep ? [{ topicId: topic.id, smallStep }] : [];
          })}
        />
      </section>
      <WhoHelps texts={topics.slice(0, 2).map(({ guide }) => guide.askForHelp)} situation={situation} />
      <section class="stack">
        <h2>{copy.about}</h2>
        <ul>
          {topics.map(({ topic }) => (
            <li key={topic.id}>
              <a href={hashOf('topic', topic.id)}>{topic.shortTitle}</a>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}

function UnknownMoment() {
  return (
    <div class="stack">
      <PageHeading>{copy.unknownTitle}</PageHeading>
      <ButtonLink href={hashOf('moments')}>{copy.toAll}</ButtonLink>
    </div>
  );
}
