import { type Condition, isProspective, meetsCondition, type Situation } from './situation.ts';

export type PillarId = string;
export type TopicId = string;
/** Answers point to question ids. A new meaning is a new id; ids are never used again. */
export type QuestionId = string;

/** Position on the four described steps: new to me, practising, usually, also when it is hard. */
export type Step = 0 | 1 | 2 | 3;
/** 0 not now, 1 sometimes, 2 a lot now. */
export type ImportanceValue = 0 | 1 | 2;

export type FourSteps = readonly [string, string, string, string];

export interface Question {
  id: QuestionId;
  text: string;
  /** The described steps of this question, or the general wording of the scale. */
  steps: FourSteps;
  for?: Condition;
}

export interface ImportanceQuestion {
  id: QuestionId;
  text: string;
  hint: string;
}

export interface Topic {
  id: TopicId;
  pillarId: PillarId;
  title: string;
  /** At most 24 characters, for lists and charts. */
  shortTitle: string;
  anchor: Question;
  /** The same topic, asked of someone who has no foster child yet. Its own id, for its meaning differs. */
  prospectiveAnchor: Question;
  importance: ImportanceQuestion;
  prospectiveImportance: ImportanceQuestion;
  situations: readonly Question[];
}

export interface Pillar {
  id: PillarId;
  title: string;
  shortTitle: string;
  summary: string;
  topics: readonly Topic[];
}

export interface Scale {
  /** General wording of the four steps. */
  steps: FourSteps;
  notApplicable: string;
  unknown: string;
  importance: readonly [string, string, string];
}

export interface QuestionSet {
  id: string;
  version: string;
  title: string;
  /** `concept` until foster parents and professionals have adopted the texts. */
  status: 'concept' | 'adopted';
  scale: Scale;
  pillars: readonly Pillar[];
}

export interface SmallStep {
  id: string;
  /** Completes "Als …". */
  when: string;
  /** Completes "dan …". */
  then: string;
  for?: Condition;
}

/** What helps a person to go on with a topic. Apart from the questions, so that these can be there first. */
export interface TopicGuide {
  topicId: TopicId;
  /** What the topic is about and why it matters. */
  summary: string;
  smallSteps: readonly SmallStep[];
  conversation: readonly { id: string; question: string }[];
  sources: readonly string[];
}

/** A hard word with its other forms and a plain explanation. */
export interface ExplainedWord {
  word: string;
  forms: readonly string[];
  meaning: string;
}

/** A published text the content rests on. */
export interface Source {
  id: string;
  title: string;
  kind: 'review' | 'study' | 'framework' | 'practice';
  url?: string;
}

/** One screen of the route *Verkennen*: a topic's anchor question with its importance question. */
export interface AskedQuestion {
  question: Question;
  importance: ImportanceQuestion;
  topic: Topic;
  pillar: Pillar;
}

export function topicsOf(set: QuestionSet): Topic[] {
  return set.pillars.flatMap((pillar) => pillar.topics);
}

export function findTopic(set: QuestionSet, topicId: TopicId): Topic | undefined {
  return topicsOf(set).find((topic) => topic.id === topicId);
}

export function anchorFor(topic: Topic, situation: Situation): Question {
  return isProspective(situation) ? topic.prospectiveAnchor : topic.anchor;
}

/** The questions of a topic that give its level in this situation: the fitting anchor and the fitting situations. */
export function questionsOfTopic(topic: Topic, situation: Situation): Question[] {
  return [
    anchorFor(topic, situation),
    ...topic.situations.filter((question) => meetsCondition(question.for, situation)),
  ];
}

/** The route *Verkennen*: every topic's anchor with its importance, in the order of the set. */
export function exploreRoute(set: QuestionSet, situation: Situation): AskedQuestion[] {
  return set.pillars.flatMap((pillar) =>
    pillar.topics.map((topic) => ({
      pillar,
      topic,
      question: anchorFor(topic, situation),
      importance: isProspective(situation) ? topic.prospectiveImportance : topic.importance,
    })),
  );
}

/** The place in a route of a question, whichever variant of its topic's anchor the id names; -1 when it is in no topic. */
export function positionInRoute(route: readonly AskedQuestion[], questionId: QuestionId | undefined): number {
  return route.findIndex(({ topic }) => topic.anchor.id === questionId || topic.prospectiveAnchor.id === questionId);
}
