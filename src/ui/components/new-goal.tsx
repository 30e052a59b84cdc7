import { useState } from 'preact/hooks';
import type { GoalSubject } from '../../app/plan-actions.ts';
import { longestGoalTexts } from '../../domain/goal-changes.ts';
import type { Topic } from '../../domain/question-set.ts';
import { plan as copy } from '../copy/nl/plan.ts';
import { useDraft } from '../use-draft.ts';
import { Button, ButtonRow } from './button.tsx';

/** Ways to begin a goal: from a chosen topic, or about anything else. */
export function NewGoal({
  topics,
  isFull,
  onMake,
}: {
  /** Chosen topics that have no goal yet. */
  topics: readonly Topic[];
  isFull: boolean;
  onMake: (subject: GoalSubject) => Promise<void>;
}) {
  const [title, setTitle] = useState('');
  const [isMissing, setIsMissing] = useState(false);
  const keepDraft = useDraft('new-goal', setTitle);
  if (isFull) return <p class="soft">{copy.own.full}</p>;
  return (
    <>
      {topics.length > 0 && (
        <section class="stack">
          <h2>{copy.goalsFromFocus}</h2>
          <ButtonRow>
            {topics.map(({ id, shortTitle }) => (
              <Button key={id} onClick={() => void onMake({ topicId: id })}>
                {copy.makeGoal(shortTitle)}
              </Button>
            ))}
          </ButtonRow>
        </section>
      )}
      <section class="stack">
        <h2>{copy.own.title}</h2>
        <p>{copy.own.hint}</p>
        <form
          class="add-step"
          onSubmit={async (event) => {
            event.preventDefault();
            setIsMissing(title.trim() === '');
            if (title.trim() === '') {
              event.currentTarget.querySelector('input')?.focus();
              return;
            }
            await onMake({ title });
            setTitle('');
            keepDraft('');
          }}
        >
          <div class="text-field">
            <label for="own-goal">{copy.own.label}</label>
            <input
              id="own-goal"
              type="text"
              dir="auto"
              autocomplete="off"
              maxLength={longestGoalTexts.title}
              aria-invalid={isMissing}
              aria-describedby={isMissing ? 'own-goal-missing' : undefined}
              value={title}
              onInput={(event) => {
                setTitle(event.currentTarget.value);
                keepDraft(event.currentTarget.value);
              }}
            />
          </div>
          <Button type="submit">{copy.own.add}</Button>
          {isMissing && (
            <p id="own-goal-missing" role="alert">
              {copy.own.missing}
            </p>
          )}
        </form>
      </section>
    </>
  );
}
