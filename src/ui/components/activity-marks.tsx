import './card.css';
import type { ActivityMarks as MarksById } from '../../app/app.ts';
import { helpfulness, type Mark } from '../../domain/activity-marks.ts';
import { useApp } from '../app-context.ts';
import { marks as copy } from '../copy/nl/overview.ts';
import { isSecondTap } from '../second-tap.ts';
import { Button } from './button.tsx';
import { Choice } from './choice.tsx';
import { Icon } from './icon.tsx';

/** Keeps, hides or ticks off an activity; asks of what is done whether it helped. */
export function ActivityMarks({
  activityId,
  title,
  marks,
  onMark,
}: {
  activityId: string;
  title: string;
  marks: MarksById;
  onMark?: () => void;
}) {
  const app = useApp();
  const mark = marks.get(activityId);
  const button = (next: Mark | undefined, label: string) => (
    <Button
      look="quiet"
      onClick={(event) => {
        if (isSecondTap(event)) return;
        onMark?.();
        void app.markActivity(activityId, next);
      }}
    >
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
      {button(undefined, copy.undo[mark.mark])}
      {mark.mark === 'done' && (
        <fieldset class="card__helped stack">
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
