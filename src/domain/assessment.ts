import type { AskedQuestion, ImportanceValue, QuestionId, QuestionSet, Step, TopicId } from './question-set.ts';
import type { Situation } from './situation.ts';

/** Someone who answers on this device: a nickname at most. */
export interface Person {
  id: string;
  nickname: string;
  situation: Situation;
  createdAt: string;
  updatedAt: string;
}

/** What was made first comes first. */
export function byAge(one: { id: string; createdAt: string }, other: { id: string; createdAt: string }): number {
  return one.createdAt.localeCompare(other.createdAt) || one.id.localeCompare(other.id);
}

/** One time through the questions. */
export interface Assessment {
  id: string;
  personId: string;
  questionSetId: string;
  questionSetVersion: string;
  /** As it was when these answers were given; it decides which variant of a question counts. */
  situation: Situation;
  startedAt: string;
  updatedAt: string;
  finishedAt?: string;
  /** Where the person was, to continue there. */
  lastQuestionId?: QuestionId;
  /** The moment (*Wat speelt er nu?*) the person was in last; left out on the way past every topic. */
  lastMomentId?: string;
  /** Whether the person asked to see, with each question, what they chose the time before. Left out: hidden. */
  showsEarlier?: true;
  /** Chosen by the person, at most three, in the order of choosing. */
  focusTopicIds: readonly TopicId[];
}

/** Whether its answers belong to this edition of the set. */
export function isAnsweredWith(assessment: Assessment, set: Pick<QuestionSet, 'id' | 'version'>): boolean {
  return assessment.questionSetId === set.id && assessment.questionSetVersion === set.version;
}

/** A step on the scale, or one of the two answers beside it that never count as low. */
export type AnswerValue = Step | 'not-applicable' | 'unknown';

export interface Answer {
  assessmentId: string;
  questionId: QuestionId;
  /** Left out when only a note was written. */
  value?: AnswerValue;
  note?: string;
  answeredAt: string;
}

export type AnswersByQuestion = ReadonlyMap<QuestionId, Answer>;

export const maximumFocusTopics = 3;

export function answersByQuestion(answers: readonly Answer[]): AnswersByQuestion {
  return new Map(answers.map((answer) => [answer.questionId, answer]));
}

export function isStep(value: AnswerValue | undefined): value is Step {
  return typeof value === 'number';
}

/** Read as importance: only 0, 1 and 2 count; anything else is no answer. */
export function importanceValue(answer: Answer | undefined): ImportanceValue | undefined {
  const value = answer?.value;
  return value === 0 || value === 1 || value === 2 ? value : undefined;
}

export function isAnswered(asked: AskedQuestion, answers: AnswersByQuestion): boolean {
  return answers.get(asked.question.id)?.value !== undefined;
}

export interface Progress {
  answered: number;
  total: number;
  /** Position in the route of the first question without an answer; undefined when all have one. */
  firstOpen?: number;
}

export function progressOf(route: readonly AskedQuestion[], answers: AnswersByQuestion): Progress {
  const firstOpen = route.findIndex((asked) => !isAnswered(asked, answers));
  return {
    answered: route.filter((asked) => isAnswered(asked, answers)).length,
    total: route.length,
    ...(firstOpen >= 0 && { firstOpen }),
  };
}

/**
 * Where to go on in a route: where someone was, unless that was a look back at what was answered before; then at the first
 * open question after it, else at the first open one.
 * @param last position of the question someone was at; -1 when that is not known.
 */
export function placeToGoOn(route: readonly AskedQuestion[], answers: AnswersByQuestion, last: number): number {
  const isOpen = (asked: AskedQuestion) => !isAnswered(asked, answers);
  const next = route.findIndex((asked, position) => position >= last && isOpen(asked));
  // Nobody has been past it: its second half, or the note with it, may still be half done.
  if (last >= 0 && next === last + 1) return last;
  if (next >= 0) return next;
  const first = route.findIndex(isOpen);
  return Math.max(0, first >= 0 ? first : last);
}

/**
 * The focus after tapping a topic: chosen becomes not chosen and the other way round.
 * A fourth topic is refused by returning the focus unchanged.
 */
export function toggleFocus(focus: readonly TopicId[], topicId: TopicId): readonly TopicId[] {
  if (focus.includes(topicId)) return focus.filter((id) => id !== topicId);
  return focus.length < maximumFocusTopics ? [...focus, topicId] : focus;
}
