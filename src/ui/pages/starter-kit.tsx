import type { Current } from '../../app/queries.ts';
import type { Catalogue } from '../../domain/catalogue.ts';
import { findTopic, smallStepsFor, type TopicGuide } from '../../domain/question-set.ts';
import { isEligible } from '../../domain/recommendation.ts';
import { isProspective } from '../../domain/situation.ts';
import type { StarterPeriod } from '../../domain/ways.ts';
import { hashOf } from '../address.ts';
import { useApp, useCurrent, useLoaded } from '../app-context.ts';
import { ActivityLinks } from '../components/activity-links.tsx';
import { ButtonLink, ButtonRow } from '../components/button.tsx';
import { Disclosure } from '../components/disclosure.tsx';
import { Explained } from '../components/explained.tsx';
import { PageHeading } from '../components/page-heading.tsx';
import { SmallSteps } from '../components/small-steps.tsx';
import { suggestions } from '../copy/nl/catalogue.ts';
import { starterKit as copy, otherWays } from '../copy/nl/ways.ts';

/** *Startpakket*: the topics, steps and activities for the first hundred days. */
export function StarterKitPage() {
  const { content } = useApp();
  const current = useCurrent();
  const ways = useLoaded(content.ways);
  const guides = useLoaded(content.guides);
  const catalogue = useLoaded(content.catalogue);
  if (!current || !ways || !guides || !catalogue) return null;
  const kit = ways.starterKit;
  return (
    <div class="stack-loose">
      <div class="stack">
        <PageHeading>{kit?.title ?? otherWays.links['starter-kit'].title}</PageHeading>
        <p class="lead">{kit?.text ?? copy.none}</p>
        {isProspective(current.situation) && <p>{copy.later}</p>}
      </div>
      {kit?.periods.map((period, index) => (
        <Period key={period.id} {...{ period, current, guides, catalogue }} isOpen={index === 0} />
      ))}
      <ButtonRow>
        <ButtonLink href={hashOf('plan')} icon="forward">
          {suggestions.toPlan}
        </ButtonLink>
      </ButtonRow>
    </div>
  );
}

function Period({
  period,
  current,
  guides,
  catalogue,
  isOpen,
}: {
  period: StarterPeriod;
  current: Current;
  guides: readonly TopicGuide[];
  catalogue: Catalogue;
  isOpen: boolean;
}) {
  const situation = current.person?.situation ?? {};
  const topics = period.topics.flatMap((topicId) => findTopic(current.questionSet, topicId) ?? []);
  const steps = guides.flatMap((guide) =>
    smallStepsFor(guide, situation)
      .filter((step) => period.smallSteps.includes(step.id))
      .map((smallStep) => ({ topicId: guide.topicId, smallStep })),
  );
  const activities = period.activities
    .flatMap((id) => catalogue.activities.find((activity) => activity.id === id) ?? [])
    .filter((activity) => isEligible(activity, situation));
  return (
    <section class="stack">
      <h2>{period.title}</h2>
      <p>
        <Explained text={period.text} />
      </p>
      <Disclosure summary={copy.open} name={`${copy.open} ${period.id}`} isOpen={isOpen}>
        <h3>{copy.topics}</h3>
        <ul>
          {topics.map((topic) => (
            <li key={topic.id}>
              <a href={hashOf('topic', topic.id)}>{topic.shortTitle}</a>
            </li>
          ))}
        </ul>
        <h3>{copy.small}</h3>
        <SmallSteps steps={steps} />
        {activities.length > 0 && (
          <>
            <h3>{copy.activities}</h3>
            <ActivityLinks activities={activities} />
          </>
        )}
      </Disclosure>
    </section>
  );
}
