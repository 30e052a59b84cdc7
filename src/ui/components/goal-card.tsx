import './goal-card.css';
import type { GoalText } from '../../app/plan-actions.ts';
import { longestGoalTexts } from '../../domain/goal-changes.ts';
import type { Goal } from '../../domain/plan.ts';
import { useApp } from '../app-context.ts';
import { plan as copy } from '../copy/nl/plan.ts';
import { useFocusWhen } from '../keep-focus.ts';
import { Button, ButtonRow } from './button.tsx';
import { GoalSteps } from './goal-steps.tsx';
import { Notice } from './notice.tsx';
import { TextField } from './text-field.tsx';
import type { Follow } from './use-saving.ts';

/** One goal, all of it editable; every field saves itself. */
export function GoalCard({
  goal,
  reflection,
  heading,
  pillarId,
  isNew,
  follow,
  onClose,
  onRemove,
}: {
  goal: Goal;
  /** What the person wrote down before they made this goal of it. */
  reflection?: string | undefined;
  heading: string;
  pillarId: string | undefined;
  /** Whether someone just asked for it. */
  isNew: boolean;
  follow: Follow;
  onClose: () => void;
  onRemove: () => void;
}) {
  const app = useApp();
  const focused = useFocusWhen(isNew);
  const write = (text: Partial<GoalText>) => void follow(app.writeGoal(goal.id, text));
  const isPast = goal.byDate !== undefined && goal.byDate < app.today();
  return (
    <section class={`goal stack hue-${pillarId}`} aria-labelledby={`goal-${goal.id}`}>
      <h2 id={`goal-${goal.id}`} tabIndex={-1} ref={focused}>
        {heading}
      </h2>
      {reflection && (
        <blockquote class="goal__reflection">
          <p class="soft small">{copy.fromReflection}</p>
          <p dir="auto">{reflection}</p>
        </blockquote>
      )}
      {goal.topicId === undefined && (
        <TextField
          label={copy.goalTitle}
          value={goal.title ?? ''}
          onSave={(title) => write({ title })}
          maxLength={longestGoalTexts.title}
        />
      )}
      <TextField
        label={copy.change.label}
        hint={copy.change.hint}
        value={goal.change}
        onSave={(change) => write({ change })}
        rows={3}
        maxLength={longestGoalTexts.change}
      />
      <GoalSteps goal={goal} follow={follow} />
      <fieldset class="goal__if-then">
        <legend>
          <h3>{copy.ifThen.title}</h3>
        </legend>
        <p class="soft small">{copy.ifThen.hint}</p>
        <TextField
          label={copy.ifThen.when}
          value={goal.ifThen.when}
          onSave={(when) => write({ when })}
          rows={2}
          maxLength={longestGoalTexts.when}
        />
        <TextField
          label={copy.ifThen.then}
          value={goal.ifThen.then}
          onSave={(then) => write({ then })}
          rows={2}
          maxLength={longestGoalTexts.then}
        />
      </fieldset>
      <TextField label={copy.byDate} type="date" value={goal.byDate ?? ''} onSave={(byDate) => write({ byDate })} />
      {isPast && (
        <Notice>
          <p>{copy.dateIsPast}</p>
        </Notice>
      )}
      <TextField
        label={copy.firstSign.label}
        value={goal.firstSign}
        onSave={(firstSign) => write({ firstSign })}
        rows={2}
        maxLength={longestGoalTexts.firstSign}
      />
      <TextField
        label={copy.supporter.label}
        hint={copy.supporter.hint}
        value={goal.supporter}
        onSave={(supporter) => write({ supporter })}
        rows={2}
        maxLength={longestGoalTexts.supporter}
      />
      <ButtonRow>
        <Button icon="check" onClick={onClose}>
          {copy.closeGoal}
        </Button>
        <Button look="quiet" icon="remove" onClick={onRemove}>
          {copy.removeGoal}
        </Button>
      </ButtonRow>
    </section>
  );
}
