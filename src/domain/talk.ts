import type { CalendarDay } from './calendar-day.ts';
import type { QuestionId, TopicId } from './question-set.ts';

/** The three themes of the programme's talk: the child, the own family, and everyone around. */
export const talkThemes = ['child', 'family', 'network'] as const;
export type TalkTheme = (typeof talkThemes)[number];

export type TalkSubject =
  | { kind: 'theme'; theme: TalkTheme }
  | { kind: 'strengths' }
  | { kind: 'topic'; topicId: TopicId }
  | { kind: 'own'; text: string };

/** One thing to talk about. */
export interface TalkItem {
  id: string;
  subject: TalkSubject;
  /** What was said, in the words of who wrote it down. */
  note: string;
  discussedAt?: string;
}

/** Who does what, and by when. */
export interface Agreement {
  id: string;
  what: string;
  who: string;
  by?: CalendarDay;
  /** The item it came from. */
  itemId?: string;
  doneAt?: string;
}

/** What stays out of a talk and of what is shared, altogether: it is nowhere, and nothing shows that it is not there. */
export interface Hidden {
  topicIds: readonly TopicId[];
  questionIds: readonly QuestionId[];
}

/** A talk with the begeleider or someone else: what to talk about, and what came of it. */
export interface Talk {
  id: string;
  personId: string;
  /** With whom; may be empty. */
  withWhom: string;
  items: readonly TalkItem[];
  hidden: Hidden;
  agreements: readonly Agreement[];
  /** Kept when what was agreed on before stays out of this talk. */
  withoutEarlier?: true;
  /** What was said about what was agreed on before. */
  earlierNote?: string;
  /** When to talk again. */
  nextDay?: CalendarDay;
  /** Left out until the talk is over. */
  closedAt?: string;
  createdAt: string;
  updatedAt: string;
}

/** Talks of one person, the latest first. */
export function orderedTalks(talks: readonly Talk[]): Talk[] {
  return [...talks].sort(
    (one, other) => other.createdAt.localeCompare(one.createdAt) || other.id.localeCompare(one.id),
  );
}
