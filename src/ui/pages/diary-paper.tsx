import './diary-paper.css';
import type { CalendarDay } from '../../domain/calendar-day.ts';
import { type DiaryEntry, entriesBetween } from '../../domain/diary.ts';
import type { Goal } from '../../domain/plan.ts';
import { findTopic, type QuestionSet } from '../../domain/question-set.ts';
import { PaperHeading } from '../components/paper.tsx';
import { dayHeading, diary } from '../copy/nl/diary.ts';
import { goalTitle } from '../goal-title.ts';

const copy = diary.paper;

/** From how many characters or lines on an entry may go on on the next sheet: about a third of one. */
const longText = 1_500;
const manyLines = 18;

/**
 * The diary on paper, of a period when one is given: every entry whole, the oldest first, as a diary is read. It stands
 * within a `Paper`, below its h1.
 */
export function DiaryPaper({
  entries,
  questionSet,
  goals,
  from,
  to,
}: {
  entries: readonly DiaryEntry[];
  questionSet: QuestionSet;
  goals: readonly Goal[];
  from?: CalendarDay | undefined;
  to?: CalendarDay | undefined;
}) {
  const printed = entriesBetween(entries, from, to).toReversed();
  return (
    <section class="diary-paper">
      {(from || to) && <p>{copy.period(from, to)}</p>}
      {printed.length === 0 && <p>{copy.none}</p>}
      {printed.map((entry) => (
        <PaperEntry key={entry.reflection.id} {...{ entry, questionSet, goals }} />
      ))}
    </section>
  );
}

function PaperEntry({
  entry: { reflection, day },
  questionSet,
  goals,
}: {
  entry: DiaryEntry;
  questionSet: QuestionSet;
  goals: readonly Goal[];
}) {
  const { text, question, aboutId, goalId } = reflection;
  const topic = findTopic(questionSet, aboutId);
  const goal = goals.find(({ id }) => id === goalId);
  const isLong = text.length > longText || text.split('\n').length > manyLines;
  return (
    <article class={`diary-paper__entry${isLong ? ' diary-paper__entry--long' : ''}`}>
      <PaperHeading>{dayHeading(day)}</PaperHeading>
      {topic && <p class="diary-paper__about">{copy.about(topic.shortTitle)}</p>}
      {goal && (
        <p class="diary-paper__about" dir="auto">
          {copy.goal(goalTitle(goal, questionSet))}
        </p>
      )}
      {question && <p class="diary-paper__about diary-paper__question">{question}</p>}
      <p class="diary-paper__text" dir="auto">
        {text}
      </p>
    </article>
  );
}
