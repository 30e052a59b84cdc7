import './overview.css';
import '../components/card.css';
import type { ComponentChildren } from 'preact';
import { readOverview } from '../../domain/overview-address.ts';
import { findTopic } from '../../domain/question-set.ts';
import { hashOf } from '../address.ts';
import { useCurrent } from '../app-context.ts';
import { activityStep } from '../components/activity-card.tsx';
import { AddToPlan } from '../components/add-to-plan.tsx';
import { BackButton } from '../components/back-button.tsx';
import { ButtonLink } from '../components/button.tsx';
import { PageHeading } from '../components/page-heading.tsx';
import {
  audienceText,
  childAgeText,
  costText,
  activity as factsCopy,
  formNames,
  regionText,
} from '../copy/nl/catalogue.ts';
import { compare as copy } from '../copy/nl/overview.ts';
import { separator } from '../copy/nl/words.ts';
import { useActivities } from './use-activities.ts';

/** Two or three activities side by side, with the same facts in the same order; what is not known says so. */
export function ComparePage({ params }: { params: Readonly<Record<string, string>> }) {
  const current = useCurrent();
  const known = useActivities();
  if (!current || !known) return null;
  const activities = readOverview(params).compare.flatMap((id) => known.activities.find((one) => one.id === id) ?? []);
  const { facts } = factsCopy;
  const topicTitle = (id: string) => findTopic(current.questionSet, id)?.shortTitle ?? id;
  return (
    <div class="stack-loose">
      <div class="stack">
        <BackButton otherwise="overview" />
        <PageHeading>{copy.title}</PageHeading>
        {activities.length === 0 && (
          <>
            <p>{copy.empty}</p>
            <ButtonLink href={hashOf('overview')}>{copy.toOverview}</ButtonLink>
          </>
        )}
      </div>
      <div class="compare">
        {activities.map((activity) => (
          <article key={activity.id} class="card stack">
            <h2>
              <a href={hashOf('activity', activity.id)}>{activity.title}</a>
            </h2>
            <p>{activity.description}</p>
            <dl>
              <Fact term={facts.form}>{formNames[activity.form]}</Fact>
              <Fact term={facts.provider}>{activity.provider}</Fact>
              <Fact term={facts.duration}>{activity.duration?.text}</Fact>
              <Fact term={facts.cost}>{costText(activity)}</Fact>
              <Fact term={facts.region}>{regionText(activity)}</Fact>
              <Fact term={facts.audience}>{audienceText(activity)}</Fact>
              <Fact term={facts.childAge}>{childAgeText(activity)}</Fact>
              <Fact term={facts.topics}>{activity.topics.map(topicTitle).join(separator)}</Fact>
              <Fact term={facts.sureness}>
                {known.originOf(activity.id).kind === 'own' ? copy.yours : factsCopy.sureness[activity.confidence]}
              </Fact>
            </dl>
            <div class="card__actions">
              <AddToPlan topicId={activity.topics[0] ?? ''} step={activityStep(activity)} about={activity.title} />
            </div>
          </article>
        ))}
      </div>
    </div>
  );
}

function Fact({ term, children }: { term: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>
        <strong>{term}</strong>
      </dt>
      <dd class={children ? undefined : 'soft'}>{children || copy.unknown}</dd>
    </div>
  );
}
