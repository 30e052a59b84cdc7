import './ways.css';
import type { Current } from '../../app/queries.ts';
import {
  anchorFor,
  findGuide,
  situationsFor,
  smallStepsFor,
  type Topic,
  wordingFor,
} from '../../domain/question-set.ts';
import { isProspective } from '../../domain/situation.ts';
import { hashOf } from '../address.ts';
import { useApp, useCurrent, useLoaded } from '../app-context.ts';
import { BackButton } from '../components/back-button.tsx';
import { ButtonLink, ButtonRow } from '../components/button.tsx';
import { Disclosure } from '../components/disclosure.tsx';
import { Explained } from '../components/explained.tsx';
import { PageHeading } from '../components/page-heading.tsx';
import { PillarMark } from '../components/pillar-mark.tsx';
import { Reflections } from '../components/reflections.tsx';
import { SmallSteps } from '../components/small-steps.tsx';
import { TopicTrack } from '../components/topic-track.tsx';
import { WhoHelps } from '../components/who-helps.tsx';
import { topic as copy, pillars } from '../copy/nl/ways.ts';

/** Everything about one topic: to read without answering, to write about, and from there on to the questions. */
export function TopicPage({ id }: { id?: string }) {
  const current = useCurrent();
  if (!current) return null;
  const pillar = current.questionSet.pillars.find(({ topics }) => topics.some((topic) => topic.id === id));
  const topic = pillar?.topics.find((candidate) => candidate.id === id);
  if (!pillar || !topic) {
    return (
      <div class="stack">
        <PageHeading>{copy.unknownTitle}</PageHeading>
        <ButtonLink href={hashOf('pillars')}>{pillars.all}</ButtonLink>
      </div>
    );
  }
  return (
    <div class="stack-loose">
      <div class="stack">
        <BackButton otherwise="pillars" />
        <p class="soft">
          <PillarMark pillar={pillar} isLong />
        </p>
        <PageHeading>{topic.shortTitle}</PageHeading>
        {topic.title !== topic.shortTitle && <p class="soft">{topic.title}</p>}
        <About topic={topic} current={current} />
      </div>
      <Guide topic={topic} current={current} />
    </div>
  );
}

function About({ topic, current: { situation } }: { topic: Topic; current: Current }) {
  const guide = findGuide(useLoaded(useApp().content.guides), topic.id);
  const situations = situationsFor(topic, situation);
  const first = situations[0];
  return (
    <>
      <p class="lead">{guide && <Explained text={guide.summary} />}</p>
      {isProspective(situation) && <p>{copy.later}</p>}
      <ButtonRow>
        <ButtonLink href={hashOf('question', anchorFor(topic, situation).id, { page: 'topic' })} icon="forward">
          {copy.answer}
        </ButtonLink>
        {first && (
          <ButtonLink look="secondary" href={hashOf('question', first.id, { page: 'deepen', id: topic.id })}>
            {copy.deepen(situations.length)}
          </ButtonLink>
        )}
      </ButtonRow>
    </>
  );
}

function Guide({ topic, current: { situation } }: { topic: Topic; current: Current }) {
  const { content } = useApp();
  const guide = findGuide(useLoaded(content.guides), topic.id);
  const sources = useLoaded(content.provenance)?.sources.filter(({ id }) => guide?.sources.includes(id));
  if (!guide) return null;
  const { id, text, steps } = anchorFor(topic, situation);
  return (
    <>
      <section class="stack">
        <h2>{copy.steps}</h2>
        <p>{text}</p>
        <ol class="plain-list">
          {steps.map((step, index) => (
            <li key={`${id} ${step}`}>
              <TopicTrack mean={index} label={step} />
            </li>
          ))}
        </ol>
      </section>
      <section class="stack">
        <h2>{copy.competencies}</h2>
        <dl class="named-list">
          {guide.competencies.map((competency) => (
            <div key={competency.id}>
              <dt>{copy.kinds[competency.kind]}</dt>
              <dd>
                <Explained text={competency.text} />
              </dd>
            </div>
          ))}
        </dl>
        <Disclosure summary={copy.situations}>
          {situationsFor(topic, situation).map((situationQuestion) => (
            <p key={situationQuestion.id}>
              {situationQuestion.scene} {situationQuestion.text}
            </p>
          ))}
        </Disclosure>
      </section>
      <section class="stack">
        <h2>{copy.small}</h2>
        <SmallSteps steps={smallStepsFor(guide, situation).map((smallStep) => ({ topicId: topic.id, smallStep }))} />
      </section>
      <section class="stack">
        <h2>{copy.reflection}</h2>
        <Reflections aboutId={topic.id} questions={guide.reflection.map((open) => wordingFor(open, situation))} />
      </section>
      <section class="stack">
        <h2>{isProspective(situation) ? copy.conversationProspective : copy.conversation}</h2>
        <ul>
          {guide.conversation.map((open) => (
            <li key={open.id}>{wordingFor(open, situation)}</li>
          ))}
        </ul>
        <p>
          <a href={hashOf('conversation-guides', topic.id)}>{copy.printGuide}</a>
        </p>
      </section>
      <WhoHelps texts={[guide.askForHelp]} situation={situation} />
      <Disclosure summary={copy.sources}>
        <ul>
          {sources?.map((source) => (
            <li key={source.id}>{source.title}</li>
          ))}
        </ul>
      </Disclosure>
    </>
  );
}
