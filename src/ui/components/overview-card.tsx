import './card.css';
import type { ComponentChildren } from 'preact';
import type { ActivityMarks as MarksById } from '../../app/app.ts';
import type { LearningActivity } from '../../domain/catalogue.ts';
import { hashOf } from '../address.ts';
import { useApp } from '../app-context.ts';
import { costText, formNames, regionText } from '../copy/nl/catalogue.ts';
import { compare, marks as marksCopy } from '../copy/nl/overview.ts';
import { shell } from '../copy/nl/shell.ts';
import { separator } from '../copy/nl/words.ts';
import { focusWayBack } from '../keep-focus.ts';
import { isSecondTap } from '../second-tap.ts';
import { ActivityMarks } from './activity-marks.tsx';
import { Button } from './button.tsx';
import { Icon } from './icon.tsx';

/** One activity in the overview: what it is, and what a person does with it. */
export function OverviewCard({
  activity,
  marks,
  isCompared,
  refusal,
  onCompare,
  onMark,
}: {
  activity: LearningActivity;
  marks: MarksById;
  isCompared: boolean;
  /** Said when this one was one too many to compare. */
  refusal?: ComponentChildren;
  onCompare: (isCompared: boolean, checkbox: HTMLInputElement) => void;
  /** When someone keeps, hides or ticks it off, or takes that back. */
  onMark?: () => void;
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
        <ActivityMarks activityId={activity.id} title={activity.title} marks={marks} {...(onMark && { onMark })} />
        <label class="choice">
          <input
            id={compareBoxId(activity.id)}
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

/** Of the checkbox by which an activity is chosen to compare. */
export function compareBoxId(activityId: string): string {
  return `compare-${activityId}`;
}

/** What remains of an activity that was just hidden: the way back, where someone still is. */
export function HiddenLine({ activity: { id, title } }: { activity: LearningActivity }) {
  const app = useApp();
  return (
    <p role="status" ref={focusWayBack}>
      {marksCopy.hidden(title)}{' '}
      <Button
        look="quiet"
        onClick={(event) => {
          if (!isSecondTap(event)) void app.markActivity(id, undefined);
        }}
      >
        {shell.undo}
        <span class="visually-hidden"> {title}</span>
      </Button>
    </p>
  );
}
