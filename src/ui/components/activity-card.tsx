import './card.css';
import type { LearningActivity } from '../../domain/catalogue.ts';
import type { TopicId } from '../../domain/question-set.ts';
import type { Caution, Recommendation } from '../../domain/recommendation.ts';
import { hashOf } from '../address.ts';
import { cautionTexts, suggestions as copy, formNames, reasonText } from '../copy/nl/catalogue.ts';
import { AddToPlan } from './add-to-plan.tsx';
import { Disclosure } from './disclosure.tsx';

/** One suggestion with why it is there and what to know before choosing it. */
export function ActivityCard({
  recommendation: { activity, reasons, cautions },
  goalTopicId,
  topicTitle,
}: {
  recommendation: Recommendation;
  goalTopicId: TopicId;
  topicTitle: (topicId: TopicId) => string;
}) {
  const [first, ...others] = reasons.map((reason) => reasonText(reason, topicTitle));
  return (
    <article class="card stack">
      <div>
        <h3>
          <a href={hashOf('activity', activity.id)}>{activity.title}</a>
        </h3>
        <p class="soft small">
          {formNames[activity.form]} · {activity.provider}
        </p>
      </div>
      <p>{activity.description}</p>
      <Cautions cautions={cautions} />
      <div>
        <p class="small">
          <strong>{copy.why}</strong> {first}
        </p>
        {others.length > 0 && (
          <Disclosure summary={copy.whyMore(others.length)}>
            <ul class="card__reasons small">
              {others.map((reason) => (
                <li key={reason}>{reason}</li>
              ))}
            </ul>
          </Disclosure>
        )}
      </div>
      <div class="card__actions">
        <AddToPlan topicId={goalTopicId} step={activityStep(activity)} about={activity.title} />
      </div>
    </article>
  );
}

export function Cautions({ cautions }: { cautions: readonly Caution[] }) {
  const texts = cautions.map((caution) => cautionTexts[caution]);
  if (texts.length < 2) return texts.length === 0 ? null : <p class="card__caution small">{texts}</p>;
  return (
    <ul class="card__cautions small">
      {texts.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}

/** An activity as a step of a plan. */
export function activityStep(activity: LearningActivity) {
  return {
    kind: 'activity' as const,
    text: `${activity.title} (${formNames[activity.form].toLowerCase()}, ${activity.provider})`,
    activityId: activity.id,
  };
}
