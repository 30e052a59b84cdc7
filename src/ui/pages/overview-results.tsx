import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { LearningActivity } from '../../domain/catalogue.ts';
import { findTopic, type QuestionSet, type TopicId } from '../../domain/question-set.ts';
import { hashOf } from '../address.ts';
import { Button, ButtonLink, ButtonRow } from '../components/button.tsx';
import { LinkList } from '../components/link-list.tsx';
import { compare, overview as copy } from '../copy/nl/overview.ts';
import { focusInside } from '../keep-focus.ts';
import { choiceKept, keepChoice } from '../place.ts';
import { type AskedOverview, nothingAsked, overviewHash } from './overview-state.ts';

/** How many are shown at once; the others come when asked for, so that a long list stays light. */
const perPage = 20;
const mostTopics = 3;

export type ToCard = (activity: LearningActivity) => preact.JSX.Element;

/** A list that grows when asked. It begins with the focus on its first title when it was asked for by itself. */
export function Found({
  name,
  title,
  found,
  toCard,
  takesFocus = false,
}: {
  /** Under which the browser keeps how long it is, for who comes back. */
  name: string;
  title: string;
  found: readonly LearningActivity[];
  toCard: ToCard;
  takesFocus?: boolean;
}) {
  const [shown, setShown] = useState(() => {
    const kept = choiceKept(name);
    return typeof kept === 'number' ? kept : perPage;
  });
  const list = useRef<HTMLUListElement>(null);
  /** The place of the first one that was asked for. */
  const asked = useRef(takesFocus ? 0 : undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: when the list has grown.
  useLayoutEffect(() => {
    if (asked.current === undefined) return;
    focusInside(list.current?.children[asked.current] as HTMLElement | null);
    asked.current = undefined;
  }, [shown]);
  if (found.length === 0) return null;
  return (
    <section class="stack">
      <h2 class="visually-hidden">{title}</h2>
      <ul class="card-list" ref={list}>
        {found.slice(0, shown).map(toCard)}
      </ul>
      {found.length > shown && (
        <Button
          onClick={() => {
            asked.current = shown;
            keepChoice(name, shown + perPage);
            setShown(shown + perPage);
          }}
        >
          {copy.more(Math.min(perPage, found.length - shown))}
        </Button>
      )}
    </section>
  );
}

/** Where to go when nothing was found: the topics that the words point at, or what is going on. */
export function NextSteps({ topicIds, questionSet }: { topicIds: readonly TopicId[]; questionSet: QuestionSet }) {
  const topics = topicIds.slice(0, mostTopics).flatMap((id) => findTopic(questionSet, id) ?? []);
  const { moments, topic: text } = copy.nextSteps;
  return (
    <LinkList
      links={
        topics.length > 0
          ? topics.map(({ id, shortTitle }) => ({ href: hashOf('topic', id), title: shortTitle, text }))
          : [{ href: hashOf('moments'), ...moments }]
      }
    />
  );
}

/** What is chosen to compare, at the foot of the window. */
export function CompareBar({ asked, onClear }: { asked: AskedOverview; onClear: () => void }) {
  return (
    <div class="overview__bar">
      <p role="status">{compare.chosen(asked.compare.length)}</p>
      <ButtonRow>
        {asked.compare.length > 1 && (
          <ButtonLink href={overviewHash({ ...nothingAsked, compare: asked.compare }, 'compare')}>
            {compare.show}
          </ButtonLink>
        )}
        <Button onClick={onClear}>{compare.clear}</Button>
      </ButtonRow>
    </div>
  );
}
