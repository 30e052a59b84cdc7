import '../components/card.css';
import './activity.css';
import type { ComponentChildren } from 'preact';
import type { LearningActivity } from '../../domain/catalogue.ts';
import { findTopic } from '../../domain/question-set.ts';
import { cautionsFor } from '../../domain/recommendation.ts';
import { qualityMarks } from '../../domain/stock-take.ts';
import { hashOf, hashWith } from '../address.ts';
import { useApp, useCurrent } from '../app-context.ts';
import { activityStep, Cautions } from '../components/activity-card.tsx';
import { ActivityMarks } from '../components/activity-marks.tsx';
import { AddToPlan } from '../components/add-to-plan.tsx';
import { BackButton } from '../components/back-button.tsx';
import { ButtonLink } from '../components/button.tsx';
import { Disclosure } from '../components/disclosure.tsx';
import { Explained } from '../components/explained.tsx';
import { Icon } from '../components/icon.tsx';
import { PageHeading } from '../components/page-heading.tsx';
import { audienceText, childAgeText, activity as copy, costText, formNames, regionText } from '../copy/nl/catalogue.ts';
import { loaded, own } from '../copy/nl/overview.ts';
import { listing, longDate } from '../copy/nl/words.ts';
import { useOnline } from '../use-online.ts';
import { useActivities } from './use-activities.ts';

/** Everything known about one activity, and nothing that is not. */
export function ActivityPage({ id }: { id?: string }) {
  const app = useApp();
  const current = useCurrent();
  const known = useActivities();
  if (!known || !current) return null;
  const activity = known.activities.find((candidate) => candidate.id === id);
  if (!activity) {
    return (
      <div class="stack">
        <PageHeading>{copy.missingTitle}</PageHeading>
        <p class="lead">{copy.missing}</p>
        <ButtonLink href={hashOf('overview')}>{copy.toOverview}</ButtonLink>
      </div>
    );
  }
  const { questionSet, person, assessment } = current;
  const origin = known.originOf(activity.id);
  const focus = assessment?.focusTopicIds ?? [];
  const goalTopicId = activity.topics.find((topicId) => focus.includes(topicId)) ?? activity.topics[0] ?? '';
  const topicTitle = (topicId: string) => findTopic(questionSet, topicId)?.shortTitle ?? topicId;
  return (
    <article class="stack-loose">
      <div class="stack">
        <BackButton otherwise="suggestions" />
        {/* Someone's own words stand in no title: the browser writes those in its history. */}
        <PageHeading key={activity.id} title={origin.kind === 'own' ? own.pageTitle : activity.title}>
          {activity.title}
        </PageHeading>
        <p class="lead">
          <Explained text={activity.description} />
        </p>
        {activity.remark && (
          <p>
            <Explained text={activity.remark} />
          </p>
        )}
        <Cautions cautions={cautionsFor(activity, person?.situation ?? {})} />
        <div class="card__actions">
          <AddToPlan topicId={goalTopicId} step={activityStep(activity)} about={activity.title} />
        </div>
        <p class="soft small">{copy.goesTo(topicTitle(goalTopicId))}</p>
        <div class="card__actions">
          <ActivityMarks activityId={activity.id} title={activity.title} marks={known.marks} />
        </div>
      </div>
      <Outbound activity={activity} />
      <dl class="facts">
        <Fact term={copy.facts.provider}>{activity.by ?? activity.provider}</Fact>
        <Fact term={copy.facts.form}>{formNames[activity.form]}</Fact>
        <Fact term={copy.facts.topics}>{listing(activity.topics.map(topicTitle))}</Fact>
        <Fact term={copy.facts.audience}>{audienceText(activity)}</Fact>
        <Fact term={copy.facts.childAge}>{childAgeText(activity)}</Fact>
        <Fact term={copy.facts.duration}>{activity.duration?.text}</Fact>
        <Fact term={copy.facts.cost}>{costText(activity) ?? copy.unknownCost}</Fact>
        <Fact term={copy.facts.region}>{regionText(activity)}</Fact>
        <Fact term={copy.facts.phone}>{activity.phone && <Phone number={activity.phone} />}</Fact>
      </dl>
      <div>
        {origin.kind === 'own' && (
          <p>
            {own.origin} <a href={hashWith('overview', { eigen: activity.id })}>{own.toPlace}</a>.
          </p>
        )}
        {origin.kind === 'loaded' && <p>{loaded.origin(origin.title)}</p>}
        <p>{copy.notCheckedToday}</p>
        <Disclosure summary={copy.origin}>
          <dl class="facts">
            {qualityMarks(activity, app.now()).map((mark) => (
              <Fact key={mark.kind} term={copy.facts.quality[mark.kind]}>
                {mark.kind === 'evidence'
                  ? mark.text
                  : mark.kind === 'checked-recently'
                    ? copy.verified(mark.date)
                    : copy.yes}
              </Fact>
            ))}
            <Fact term={copy.facts.sureness}>{copy.sureness[activity.confidence]}</Fact>
            <Fact term={copy.facts.verified}>{activity.verified && copy.verified(activity.verified)}</Fact>
            <Fact term={copy.facts.seen}>{longDate(activity.seen)}</Fact>
          </dl>
        </Disclosure>
      </div>
    </article>
  );
}

/** A fact with its name; nothing when it is not known. */
function Fact({ term, children }: { term: string; children: ComponentChildren }) {
  if (!children) return null;
  return (
    <>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </>
  );
}

/** To call on tap; as words when an organisation wrote something else there. */
function Phone({ number }: { number: string }) {
  const digits = number.replace(/[^\d+]/g, '');
  return /^\+?\d{3,}$/.test(digits) ? <a href={`tel:${digits}`}>{number}</a> : <span dir="auto">{number}</span>;
}

/** A way out to the internet, only on tap; the other site learns nothing about where someone comes from. */
function Outbound({ activity }: { activity: LearningActivity }) {
  const isOnline = useOnline();
  if (!activity.url) return <p>{copy.link.none}</p>;
  return (
    <div class="stack">
      <a class="button button--secondary" href={activity.url} target="_blank" rel="noreferrer noopener">
        <span>{copy.link[activity.addressIs ?? 'open']}</span>
        <Icon name="outside" size={20} />
      </a>
      <p class="soft small">
        {isOnline ? copy.link.leaves : copy.link.offline} {hostOf(activity.url)}
      </p>
    </div>
  );
}

/** The site of an address; all of it when a person wrote one that no browser understands. */
function hostOf(url: string): string {
  try {
    return new URL(url).hostname;
  } catch {
    return url;
  }
}
