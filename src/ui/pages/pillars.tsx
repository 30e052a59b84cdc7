import './ways.css';
import type { Current } from '../../app/queries.ts';
import { learningPath, type PathStep } from '../../domain/learning-path.ts';
import type { Pillar } from '../../domain/question-set.ts';
import { isProspective } from '../../domain/situation.ts';
import { hashOf } from '../address.ts';
import { useApp, useCurrent, useLoaded } from '../app-context.ts';
import { ActivityLinks } from '../components/activity-links.tsx';
import { BackButton } from '../components/back-button.tsx';
import { ButtonLink } from '../components/button.tsx';
import { PageHeading } from '../components/page-heading.tsx';
import { PillarMark } from '../components/pillar-mark.tsx';
import { SmallSteps } from '../components/small-steps.tsx';
import { TopicTrack } from '../components/topic-track.tsx';
import { pillars as copy } from '../copy/nl/ways.ts';

/** The model to look around in without answering anything: all pillars, or the path of one. */
export function PillarsPage({ id }: { id?: string }) {
  const current = useCurrent();
  if (!current) return null;
  const { pillars } = current.questionSet;
  if (id === undefined) return <AllPillars pillars={pillars} />;
  const pillar = pillars.find((candidate) => candidate.id === id);
  return pillar ? <OnePillar {...{ pillar, current }} /> : <UnknownPillar />;
}

function AllPillars({ pillars }: { pillars: readonly Pillar[] }) {
  return (
    <div class="stack-loose">
      <div class="stack">
        <PageHeading>{copy.titleOf(pillars.length)}</PageHeading>
        <p class="lead">{copy.lead}</p>
      </div>
      {pillars.map((pillar) => (
        <section key={pillar.id} class="stack">
          <h2>
            <PillarMark pillar={pillar} isLong />
          </h2>
          <p>{pillar.summary}</p>
          <TopicLinks pillar={pillar} />
          <p>
            <a class="button button--secondary" href={hashOf('pillars', pillar.id)}>
              {copy.seePath}
              <span class="visually-hidden"> {pillar.title}</span>
            </a>
          </p>
        </section>
      ))}
    </div>
  );
}

function TopicLinks({ pillar }: { pillar: Pillar }) {
  return (
    <ul class="way-list">
      {pillar.topics.map((topic) => (
        <li key={topic.id}>
          <a href={hashOf('topic', topic.id)}>{topic.shortTitle}</a>
        </li>
      ))}
    </ul>
  );
}

/** *Leerlijn*: what one comes to know, tries, does and carries in a pillar, with steps and activities along it. */
function OnePillar({ pillar, current }: { pillar: Pillar; current: Current }) {
  const { content } = useApp();
  const ways = useLoaded(content.ways);
  const guides = useLoaded(content.guides);
  const catalogue = useLoaded(content.catalogue);
  if (!ways || !guides || !catalogue) return null;
  const { questionSet, situation } = current;
  const steps = learningPath(questionSet, pillar.id, guides, catalogue, situation);
  return (
    <div class="stack-loose">
      <div class="stack">
        <BackButton otherwise="pillars" />
        <p class="soft">
          <PillarMark pillar={pillar} />
        </p>
        <PageHeading>{copy.path(pillar.shortTitle)}</PageHeading>
        <p class="lead">{pillar.summary}</p>
        <p class="soft">{isProspective(situation) ? copy.pathLeadProspective : copy.pathLead}</p>
      </div>
      <ol class="path">
        {steps.map((step, index) => (
          <li key={questionSet.scale.steps[index]} class="stack">
            <h2>
              <TopicTrack mean={index} label={questionSet.scale.steps[index] ?? ''} />
            </h2>
            <p>{ways.paths[pillar.id]?.[index]}</p>
            <h3>{copy.steps[index]}</h3>
            <Along step={step} />
          </li>
        ))}
      </ol>
      <section class="stack">
        <h2>{copy.topics}</h2>
        <TopicLinks pillar={pillar} />
        <p>
          <a href={hashOf('help')}>{copy.toHelp}</a>
        </p>
      </section>
    </div>
  );
}

function Along({ step: { competencies, smallSteps, activities } }: { step: PathStep }) {
  return (
    <>
      {competencies.length > 0 && (
        <dl class="named-list">
          {competencies.map(({ topic, competency }) => (
            <div key={competency.id}>
              <dt>
                <a href={hashOf('topic', topic.id)}>{topic.shortTitle}</a>
              </dt>
              <dd>{competency.text}</dd>
            </div>
          ))}
        </dl>
      )}
      {smallSteps.length > 0 && (
        <SmallSteps steps={smallSteps.map(({ topic, smallStep }) => ({ topicId: topic.id, smallStep }))} />
      )}
      {activities.length > 0 && (
        <>
          <h3>{copy.activities}</h3>
          <ActivityLinks activities={activities} />
        </>
      )}
    </>
  );
}

function UnknownPillar() {
  return (
    <div class="stack">
      <PageHeading>{copy.unknownTitle}</PageHeading>
      <ButtonLink href={hashOf('pillars')}>{copy.all}</ButtonLink>
    </div>
  );
}
