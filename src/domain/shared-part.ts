import type { CalendarDay } from './calendar-day.ts';
import type { ImportanceValue, PillarId, TopicId } from './question-set.ts';
import type { Agreement } from './talk.ts';

/**
 * A part of what someone filled in, chosen by them to show to someone else. In words, with its own titles: it is read
 * without their question set, and what was not chosen is not in it in any form.
 */
export interface SharedPart {
  id: string;
  madeAt: string;
  /** The nickname, or empty. */
  by: string;
  /** Edition of the questions, to be named when it is another one than the reader has. */
  questionSet: { id: string; version: string };
  /** The day on which someone began to answer, when any answers are in it; files of before hold the moment. */
  answeredOn?: CalendarDay | string;
  profile?: readonly SharedPillar[];
  answers?: readonly SharedAnswer[];
  plan?: readonly SharedGoal[];
  talk?: SharedTalk;
}

export interface SharedPillar {
  /** Left out in files of before. */
  id?: PillarId;
  title: string;
  topics: readonly SharedTopic[];
}

export interface SharedTopic {
  id: TopicId;
  title: string;
  /** Mean step, 0 to 3; left out when it was not measured. */
  level?: number;
  /** Why it was not measured, when that was the answer. */
  why?: 'unknown' | 'not-applicable';
  importance?: ImportanceValue;
}

export interface SharedAnswer {
  topicId: TopicId;
  topic: string;
  question: string;
  /** The chosen step in words, or why there is none. */
  answer: string;
  note?: string;
}

export interface SharedGoal {
  title: string;
  change: string;
  steps: readonly { text: string; isDone: boolean; day?: CalendarDay }[];
  /** The if-then sentence as a whole; empty when there is none. */
  ifThen: string;
  byDate?: CalendarDay;
  supporter: string;
}

/** A talk to hold together: what to talk about, with the questions that go with it, and what was agreed before. */
export interface SharedTalk {
  id: string;
  withWhom: string;
  items: readonly SharedItem[];
  earlier: readonly Agreement[];
  agreements: readonly Agreement[];
  nextDay?: CalendarDay;
}

/** One thing to talk about. */
export interface SharedItem {
  id: string;
  title: string;
  questions: readonly string[];
  note: string;
  /** What goes well, with the described step that was chosen; only with the item that is about that. */
  strengths?: readonly { topic: string; answer?: string }[];
}

/** What the other side gives back after a talk: each agreement is accepted or not by who shared. */
export interface SharedAgreements {
  /** The talk they belong to. */
  talkId: string;
  madeAt: string;
  agreements: readonly Agreement[];
  nextDay?: CalendarDay;
}
