import './card.css';
import { helpfulness } from '../../domain/activity-marks.ts';
import { longestReviewText } from '../../domain/goal-changes.ts';
import { type Goal, type GoalStep, type StepReview as StepReviewParts, tellings } from '../../domain/plan.ts';
import { useApp } from '../app-context.ts';
import { stepReview as copy } from '../copy/nl/plan.ts';
import { Choice } from './choice.tsx';
import { TextField } from './text-field.tsx';
import { useChosen } from './use-chosen.ts';
import type { Follow } from './use-saving.ts';

/** What a step brought, once it is done: all of it may stay empty. Of an activity also whether to tell others of it. */
export function StepReview({ goal, step, follow }: { goal: Goal; step: GoalStep; follow: Follow }) {
  const app = useApp();
  const review = step.review;
  const write = (part: Partial<StepReviewParts>) => void follow(app.reviewStep(goal.id, step.id, part));
  const [helped, chooseHelped] = useChosen(review?.helped, (value) => value && write({ helped: value }));
  const [tells, chooseTells] = useChosen(review?.tells, (value) => value && write({ tells: value }));
  return (
    <div class="stack">
      <fieldset class="stack">
        <legend>{copy.helped.legend}</legend>
        <div class="choices">
          {helpfulness.map((value) => (
            <Choice
              key={value}
              name={`helped-${step.id}`}
              label={copy.helped[value]}
              isChosen={helped === value}
              onChoose={() => chooseHelped(value)}
            />
          ))}
        </div>
      </fieldset>
      <TextField
        label={copy.took}
        value={review?.took ?? ''}
        onSave={(took) => write({ took })}
        rows={2}
        maxLength={longestReviewText}
      />
      {step.kind === 'activity' && (
        <fieldset class="stack">
          <legend>{copy.tells.legend}</legend>
          <div class="choices">
            {tellings.map((value) => (
              <Choice
                key={value}
                name={`tells-${step.id}`}
                label={copy.tells[value]}
                isChosen={tells === value}
                onChoose={() => chooseTells(value)}
              />
            ))}
          </div>
        </fieldset>
      )}
    </div>
  );
}
