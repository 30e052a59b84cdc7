import './card.css';
import type { ActivityMarks as MarksById } from '../../app/app.ts';
import { helpfulness, type Mark } from '../../domain/activity-marks.ts';
import { useApp } from '../app-context.ts';
import { marks as copy } from '../copy/nl/overview.ts';
import { Button } from './button.tsx';
import { Choice } from './choice.tsx';
import { Icon } from './icon.tsx';

/** Keeps, hides or ticks off an activity; asks of what is done whether it helped. */
export function ActivityMarks({ activityId, title, marks }: { activityId: string; title: string; marks: MarksById }) {
  const app = useApp();
  const mark = marks.get(activityId);
  const set = (next: Mark | undefined) => void app.markActivity(activityId, next);
  const button = (next: Mark, label: string) => (
    <Button look="quiet" onClick={() => set(next)}>
      {label}
      <span class="visually-hidden"> {title}</span>
    </Button>
  );
  if (!mark) {
    return (
      <>
        {button('kept', copy.keep)}
        {button('done', copy.done)}
        {button('hidden', copy.hide)}
      </>
    );
  }
  return (
    <>
      <span class="card__added" role="status">
        <Icon name="check" size={20} />
        {copy.names[mark.mark]}
      </span>
      {mark.mark === 'kept' && button('done', copy.done)}
      <Button look="quiet" onClick={() => set(undefined)}>
        {copy.undo}
        <span class="visually-hidden"> {title}</span>
      </Button>
      {mark.mark === 'done' && (
        <fieldset class="card__helped">
          <legend>{copy.helped.legend}</legend>
          <div class="choices">
            {helpfulness.map((value) => (
              <Choice
                key={value}
                name={`helped-${activityId}`}
                label={copy.helped[value]}
                isChosen={mark.helped === value}
                onChoose={() => void app.rateActivity(activityId, value)}
              />
            ))}
          </div>
        </fieldset>
      )}
    </>
  );
}
