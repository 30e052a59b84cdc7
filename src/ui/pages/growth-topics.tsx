import type { Growth, LevelChange, topicsThatWent } from '../../domain/growth.ts';
import { growth as copy } from '../copy/nl/growth.ts';
import { longDate } from '../copy/nl/words.ts';

type Changed = ReturnType<typeof topicsThatWent>;

/** Topics with a sentence each: where someone stood, and where they stand now. */
export function ChangedTopics({ growth, topics }: { growth: Growth; topics: Changed }) {
  if (topics.length === 0) return null;
  return (
    <ul class="quote-list">
      {topics.map(({ topic, change }) => (
        <li key={topic.id}>
          <h3>{topic.shortTitle}</h3>
          <p>{changeText(growth, change)}</p>
        </li>
      ))}
    </ul>
  );
}

/** From where to where, with the dates; "now" only when it is of the latest moment. */
export function changeText({ moments }: Growth, { before, after }: LevelChange): string {
  const dateOf = (moment: number) => longDate(moments[moment]?.startedAt ?? '');
  const isNow = after.moment === moments.length - 1;
  return copy.fromTo(before.level, dateOf(before.moment), after.level, isNow ? undefined : dateOf(after.moment));
}
