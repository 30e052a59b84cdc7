import { useState } from 'preact/hooks';
import { addDays, addMonth, type CalendarDay } from '../../domain/calendar-day.ts';
import { longestDropReason } from '../../domain/goal-changes.ts';
import type { Goal, GoalStep } from '../../domain/plan.ts';
import { useApp } from '../app-context.ts';
import { stepTiming as copy } from '../copy/nl/plan.ts';
import { dayInWords } from '../copy/nl/words.ts';
import { focusInside } from '../keep-focus.ts';
import { saveFile } from '../save-file.ts';
import { useDraft } from '../use-draft.ts';
import { Button, ButtonRow } from './button.tsx';
import { TextField } from './text-field.tsx';
import type { Follow } from './use-saving.ts';

interface Props {
  goal: Goal;
  step: GoalStep;
  follow: Follow;
}

/** The day of a step, and letting go of it: for when life comes between. Neither needs a reason. */
export function StepTiming({ goal, step, follow }: Props) {
  const app = useApp();
  const isPast = step.day !== undefined && step.day < app.today();
  const plan = (day: CalendarDay | undefined) => void follow(app.planStep(goal.id, step.id, day));
  return (
    <div class="stack">
      <TextField label={copy.day} type="date" value={step.day ?? ''} onSave={(day) => plan(day || undefined)} />
      {isPast && <p role="status">{copy.isPast}</p>}
      {step.day && !isPast && (
        <Button
          look="quiet"
          onClick={async () => {
            const file = await app.exportCalendar({ goalId: goal.id, stepId: step.id });
            if (file) saveFile(file);
          }}
        >
          {copy.toCalendar}
        </Button>
      )}
      <Postpone {...{ goal, step, follow }} />
      <LetGo {...{ goal, step, follow }} />
    </div>
  );
}

const waits = [
  { after: (today: CalendarDay) => addDays(today, 1), label: copy.tomorrow },
  { after: (today: CalendarDay) => addDays(today, 7), label: copy.nextWeek },
  { after: addMonth, label: copy.nextMonth },
] as const;

/**
 * Later, in one tap: counted from today, whatever day the step was on.
 * @param onDone called once the page shows what comes instead.
 */
export function Postpone({ goal, step, follow, onDone }: Props & { onDone?: (day: CalendarDay) => void }) {
  const app = useApp();
  return (
    <ButtonRow>
      {waits.map(({ after, label }) => (
        <Button
          key={label}
          onClick={async () => {
            const day = after(app.today());
            await follow(app.planStep(goal.id, step.id, day));
            onDone?.(day);
          }}
        >
          {label}
          <span class="visually-hidden"> ({dayInWords(after(app.today()))})</span>
        </Button>
      ))}
    </ButtonRow>
  );
}

/** Lets go of a step, with the reason that someone may like to read back. */
export function LetGo({ goal, step, follow }: Props) {
  const app = useApp();
  const [asked, setAsked] = useState<'by-a-tap' | 'before'>();
  const [reason, setReason] = useState('');
  const keepDraft = useDraft(`let-go ${goal.id} ${step.id}`, (draft) => {
    setAsked('before');
    setReason(draft);
  });
  if (!asked) {
    return (
      <Button look="quiet" onClick={() => setAsked('by-a-tap')}>
        {copy.letGo}
        <span class="visually-hidden"> {step.text}</span>
      </Button>
    );
  }
  return (
    <form
      class="stack"
      ref={asked === 'by-a-tap' ? focusInside : null}
      onSubmit={(event) => {
        event.preventDefault();
        void follow(app.dropStep(goal.id, step.id, reason));
        keepDraft('');
      }}
    >
      <div class="text-field">
        <label for={`reason-${step.id}`}>{copy.reason}</label>
        <textarea
          id={`reason-${step.id}`}
          rows={2}
          dir="auto"
          autocomplete="off"
          maxLength={longestDropReason}
          value={reason}
          onInput={(event) => {
            setReason(event.currentTarget.value);
            keepDraft(event.currentTarget.value);
          }}
        />
      </div>
      <ButtonRow>
        <Button type="submit" look="primary">
          {copy.letGo}
        </Button>
        <Button
          onClick={() => {
            setAsked(undefined);
            keepDraft('');
          }}
        >
          {copy.keep}
        </Button>
      </ButtonRow>
    </form>
  );
}
