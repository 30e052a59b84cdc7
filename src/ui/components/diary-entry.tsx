import './card.css';
import './diary-entry.css';
import { useState } from 'preact/hooks';
import type { PlanFailure } from '../../app/plan-actions.ts';
import { type DiaryEntry, firstWords } from '../../domain/diary.ts';
import { longestGoalTexts } from '../../domain/goal-changes.ts';
import type { Goal } from '../../domain/plan.ts';
import { goTo, hashOf } from '../address.ts';
import { useApp } from '../app-context.ts';
import { suggestions } from '../copy/nl/catalogue.ts';
import { dayHeading, diary, longDay } from '../copy/nl/diary.ts';
import { longDate } from '../copy/nl/words.ts';
import { choiceKept, keepChoice } from '../place.ts';
import { Button } from './button.tsx';
import type { Subject } from './diary-editor.tsx';

const copy = diary.entry;

/** Texts with more than this are folded, to about as many lines. */
const foldedLength = 480;
const foldedLines = 6;

/** Where the focus goes when this entry is what someone was busy with. */
export function entryPlace(reflectionId: string): string {
  return `entry-${reflectionId}`;
}

/** One entry of the diary, to read, with what can be done with it. */
export function DiaryEntryCard({
  entry: { reflection, day },
  subject,
  goal,
  goalTitle,
  onChange,
  onRemove,
}: {
  entry: DiaryEntry;
  /** The topic or theme it is about. */
  subject: Subject | undefined;
  /** The goal it belongs to, or that was made of it. */
  goal: Goal | undefined;
  goalTitle: (goal: Goal) => string;
  onChange: () => void;
  /** Tells whether the entry is gone. */
  onRemove: () => Promise<boolean>;
}) {
  const app = useApp();
  const [failure, setFailure] = useState<PlanFailure>();
  const [isStillThere, setIsStillThere] = useState(false);
  const { id, text, question, aboutId } = reflection;
  const about = <span class="visually-hidden"> {longDay(day)}</span>;
  const makeGoal = async () => {
    const subjectOfGoal =
      subject?.kind === 'topic' ? { topicId: aboutId } : { title: firstWords(text, longestGoalTexts.title) };
    const made = await app.addGoal({ ...subjectOfGoal, reflectionId: id });
    if (!made.ok) return setFailure(made.failure);
    // The topic had a goal already: then the entry belongs to that one.
    if (made.value.reflectionId !== id) await app.writeReflection(reflection, { goalId: made.value.id });
    goTo('plan', made.value.id);
  };
  return (
    <article class="card stack" aria-labelledby={entryPlace(id)}>
      <h3 id={entryPlace(id)} tabIndex={-1}>
        {dayHeading(day)}
      </h3>
      {(subject || goal) && (
        <p class="diary-entry__about small">
          {subject && (
            <span>
              {copy.about}{' '}
              <a href={subject.kind === 'topic' ? hashOf('topic', aboutId) : hashOf('reflection')}>{subject.title}</a>
            </span>
          )}
          {goal && (
            <span>
              {goal.reflectionId === id ? copy.madeGoal : copy.goal}{' '}
              <a href={hashOf('plan')} dir="auto">
                {goalTitle(goal)}
              </a>
            </span>
          )}
        </p>
      )}
      {question && <p class="soft">{question}</p>}
      <EntryText id={id} text={text} day={day} />
      {reflection.day !== undefined && <p class="soft small">{copy.writtenOn(longDate(reflection.createdAt))}</p>}
      <div class="card__actions no-print">
        <Button look="quiet" onClick={onChange}>
          {copy.change}
          {about}
        </Button>
        <Button look="quiet" onClick={async () => setIsStillThere(!(await onRemove()))}>
          {copy.remove}
          {about}
        </Button>
        {!goal && (
          <Button look="quiet" onClick={makeGoal}>
            {copy.makeGoal}
            {about}
          </Button>
        )}
        {failure && (
          <p class="card__refusal" role="alert">
            {suggestions.failure[failure]}
          </p>
        )}
        {isStillThere && (
          <p class="card__refusal" role="alert">
            {copy.notRemoved}
          </p>
        )}
      </div>
    </article>
  );
}

/** The text as it was typed. A long one is folded; one that was read on is still open for who comes back. */
function EntryText({ id, text, day }: { id: string; text: string; day: string }) {
  const [isOpen, setIsOpen] = useState(() => choiceKept(entryPlace(id)) === true);
  const isLong = text.length > foldedLength || text.split('\n').length > foldedLines;
  return (
    <>
      <p
        id={`${entryPlace(id)}-text`}
        class={`diary-entry__text${isLong && !isOpen ? ' diary-entry__text--folded' : ''}`}
        dir="auto"
      >
        {text}
      </p>
      {isLong && (
        <p class="no-print">
          <Button
            look="quiet"
            aria-expanded={isOpen}
            aria-controls={`${entryPlace(id)}-text`}
            onClick={() => {
              keepChoice(entryPlace(id), !isOpen);
              setIsOpen(!isOpen);
            }}
          >
            {isOpen ? copy.fold : copy.readOn}
            <span class="visually-hidden"> {longDay(day)}</span>
          </Button>
        </p>
      )}
    </>
  );
}
