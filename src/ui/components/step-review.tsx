import './card.css';
import { helpfulness } from '../../domain/activity-marks.ts';
import { longestReviewText } from '../../domain/goal-changes.ts';
import { type Goal, type GoalStep, tellings } from '../../domain/plan.ts';
import { useApp } from '../app-context.ts';
import { stepReview as copy } from '../copy/nl/plan.ts';
import { Choice } from './choice.tsx';
import { TextField } from './text-field.tsx';
import type { Follow } from './use-saving.ts';

/** What a step brought, once it is done: all of it may stay empty. Of an activity also whether to tell others of it. */
export function StepReview({ goal, step, follow }: { goal: Goal; step: GoalStep; follow: Follow }) {
  const app = useApp();
  const review = step.review;
  return (
    <div class="stack">
      <fieldset>
        <legend>{copy.helped.legend}</legend>
        <div class="choices">
          {helpfulness.map((helped) => (
            <Choice
              key={helped}
              name={`helped-${step.id}`}
              label={copy.helped[helped]}
              isChosen={review?.helped === helped}
              onChoose={() => void follow(app.reviewStep(goal.id, step.id, { helped }))}
            />
          ))}
        </div>
      </fieldset>
      <TextField
        label={copy.took}
        value={review?.took ?? ''}
        onSave={(took) => void follow(app.reviewStep(goal.id, step.id, { took }))}
        rows={2}
        maxLength={longestReviewText}
      />
      {step.kind === 'activity' && (
        <fieldset>
          <legend>{copy.tells.legend}</legend>
          <div class="choices">
            {tellings.map((tells) => (
              <Choice
                key={tells}
                name={`tells-${step.id}`}
                label={copy.tells[tells]}
                isChosen={review?.tells === tells}
                onChoose={() => void follow(app.reviewStep(goal.id, step.id, { tells }))}
              />
            ))}
          </div>
        </fieldset>
      )}
    </div>
  );
}
