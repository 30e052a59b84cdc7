import { type Condition, isProspective, meetsCondition, type Situation } from './situation.ts';

export type PillarId = string;
export type TopicId = string;
/** Answers point to question ids. A new meaning is a new id; ids are never used again. */
export type QuestionId = string;
export type CompetencyId = string;

/** Position on the four described steps: new to me, practising, usually, also when it is hard. */
export type Step = 0 | 1 | 2 | 3;
/** 0 not now, 1 sometimes, 2 a lot now. */
export type ImportanceValue = 0 | 1 | 2;

export type FourSteps = readonly [string, string, string, string];

export interface Question {
  id: QuestionId;
  /** What happens, told before the question; only situations have one. */
  scene?: string;
  text: string;
  /** The described steps of this question, or the general wording of the scale. */
  steps: FourSteps;
  for?: Condition;
  /** What a situation shows; left out with an anchor. */
  competencyId?: CompetencyId;
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

export const competencyKinds = ['weten', 'kunnen', 'houding'] as const;
/** To know, to do, to stand in it: the words of the model itself. */
export type CompetencyKind = (typeof competencyKinds)[number];

export interface Competency {
  id: CompetencyId;
  kind: CompetencyKind;
  text: string;
  sources: readonly string[];
}

/** An open question to think or talk about, with its wording for who has no foster child yet. */
export interface OpenQuestion {
  id: string;
  question: string;
  prospective: string;
}

/** What helps a person to go on with a topic. Apart from the questions, so that these can be there first. */
export interface TopicGuide {
  topicId: TopicId;
  /** What the topic is about and why it matters. */
  summary: string;
  competencies: readonly Competency[];
  /** To look back by oneself; never required. */
  reflection: readonly OpenQuestion[];
  /** For the talk with the begeleider. */
  conversation: readonly OpenQuestion[];
  smallSteps: readonly SmallStep[];
  /** When it is time to call somebody, and whom. */
  askForHelp: string;
  sources: readonly string[];
}

/** Per topic the words by which people look for it, beside those of its title; the topics in the order of the file. */
export type EverydayWords = readonly { topic: TopicId; words: readonly string[] }[];

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

/** One screen of a route: an anchor with its importance question, or a situation by itself. */
export interface AskedQuestion {
  question: Question;
  importance?: ImportanceQuestion;
  topic: Topic;
  pillar: Pillar;
}

export interface AskedAnchor extends AskedQuestion {
  importance: ImportanceQuestion;
}

export function topicsOf(set: QuestionSet): Topic[] {
  return set.pillars.flatMap((pillar) => pillar.topics);
}

/** Whether this is the whole set, and not the part that is there first. */
export function hasSituations(set: QuestionSet): boolean {
  return topicsOf(set).some((topic) => topic.situations.length > 0);
}

export function findTopic(set: QuestionSet, topicId: TopicId): Topic | undefined {
  return topicsOf(set).find((topic) => topic.id === topicId);
}

export function anchorFor(topic: Topic, situation: Situation): Question {
  return isProspective(situation) ? topic.prospectiveAnchor : topic.anchor;
}

/** The situations of a topic that fit this person. */
export function situationsFor(topic: Topic, situation: Situation): Question[] {
  return topic.situations.filter((question) => meetsCondition(question.for, situation));
}

/** The small steps of a topic that fit this person. */
export function smallStepsFor({ smallSteps }: TopicGuide, situation: Situation): SmallStep[] {
  return smallSteps.filter((step) => meetsCondition(step.for, situation));
}

export function findGuide(
  guides: readonly TopicGuide[] | undefined,
  topicId: TopicId | undefined,
): TopicGuide | undefined {
  return guides?.find((guide) => guide.topicId === topicId);
}

/** The questions of a topic that give its level in this situation: the fitting anchor and the fitting situations. */
export function questionsOfTopic(topic: Topic, situation: Situation): Question[] {
  return [anchorFor(topic, situation), ...situationsFor(topic, situation)];
}

/** The wording of an open question that fits this person. */
export function wordingFor({ question, prospective }: OpenQuestion, situation: Situation): string {
  return isProspective(situation) ? prospective : question;
}

/** The organisation behind an edition, and how it can be reached. */
export interface Provider {
  name: string;
  email?: string | undefined;
  phone?: string | undefined;
  website?: string | undefined;
}
