import './card.css';
import type { ComponentChildren } from 'preact';
import type { ActivityMarks as MarksById } from '../../app/app.ts';
import type { LearningActivity } from '../../domain/catalogue.ts';
import { hashOf } from '../address.ts';
import { costText, formNames, regionText } from '../copy/nl/catalogue.ts';
import { compare } from '../copy/nl/overview.ts';
import { separator } from '../copy/nl/words.ts';
import { ActivityMarks } from './activity-marks.tsx';
import { Icon } from './icon.tsx';

/** One activity in the overview: what it is, and what a person does with it. */
export function OverviewCard({
  activity,
  marks,
  isCompared,
  refusal,
  onCompare,
}: {
  activity: LearningActivity;
  marks: MarksById;
  isCompared: boolean;
  /** Said when this one was one too many to compare. */
  refusal?: ComponentChildren;
  onCompare: (isCompared: boolean, checkbox: HTMLInputElement) => void;
}) {
  const facts = [formNames[activity.form], activity.provider, costText(activity), regionText(activity)];
  return (
    <article class="card stack">
      <div>
        <h3>
          <a href={hashOf('activity', activity.id)}>{activity.title}</a>
        </h3>
        <p class="soft small">{facts.filter(Boolean).join(separator)}</p>
      </div>
      {activity.description && <p>{activity.description}</p>}
      <div class="card__actions">
        <ActivityMarks activityId={activity.id} title={activity.title} marks={marks} />
        <label class="choice">
          <input
            type="checkbox"
            checked={isCompared}
            onChange={(event) => onCompare(event.currentTarget.checked, event.currentTarget)}
            aria-label={`${compare.add}: ${activity.title}`}
          />
          <Icon name="check" size={18} />
          <span>{compare.add}</span>
        </label>
        {refusal}
      </div>
    </article>
  );
}
