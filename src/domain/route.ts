import {
  type AskedAnchor,
  type AskedQuestion,
  anchorFor,
  type Pillar,
  type PillarId,
  type Question,
  type QuestionId,
  type QuestionSet,
  situationsFor,
  type Topic,
  type TopicId,
} from './question-set.ts';
import { type Condition, isProspective, type Situation } from './situation.ts';

/** A moment in the life of a foster family, with the topics and situations that play a part then. */
export interface Moment {
  id: string;
  title: string;
  text: string;
  /** Most important first. */
  topics: readonly TopicId[];
  /** Situations to ask beside the anchors of the topics. */
  situations: readonly QuestionId[];
  for?: Condition;
}

/** *Verkennen*: every topic's anchor with its importance, in the order of the set. */
export function exploreRoute(set: QuestionSet, situation: Situation): AskedAnchor[] {
  return set.pillars.flatMap((pillar) => pillar.topics.map((topic) => anchorOf(pillar, topic, situation)));
}

/** Slow on purpose: a person who weighs each step. In words a minute. */
export const readingPace = 150;

/** Everything there is to read in *Verkennen*: questions, answers and hints. */
export function textsToExplore(set: QuestionSet, situation: Situation): string[] {
  return exploreRoute(set, situation).flatMap(({ question, importance }) => [
    question.text,
    ...question.steps,
    importance.text,
    importance.hint,
  ]);
}

/** How long *Verkennen* takes to read, in whole minutes, rounded up. */
export function minutesToExplore(set: QuestionSet, situation: Situation = {}): number {
  const words = textsToExplore(set, situation).join(' ').split(/\s+/).filter(Boolean).length;
  return Math.ceil(words / readingPace);
}

/** *Verdiepen*: the situations of one topic, or of every topic of one pillar. Empty for what is in no set. */
export function deepenRoute(set: QuestionSet, scope: PillarId | TopicId, situation: Situation): AskedQuestion[] {
  return set.pillars.flatMap((pillar) =>
    pillar.topics
      .filter((topic) => topic.id === scope || pillar.id === scope)
      .flatMap((topic) => situationsFor(topic, situation).map((question) => ({ pillar, topic, question }))),
  );
}

/** *Wat speelt er nu?*: per topic of a moment its anchor with importance, and the moment's own situations after it. */
export function momentRoute(set: QuestionSet, moment: Moment, situation: Situation): AskedQuestion[] {
  return moment.topics.flatMap((topicId) => {
    const pillar = set.pillars.find(({ topics }) => topics.some((topic) => topic.id === topicId));
    const topic = pillar?.topics.find(({ id }) => id === topicId);
    if (!pillar || !topic) return [];
    const chosen = situationsFor(topic, situation).filter((question) => isAskedBy(moment, topic, question));
    return [anchorOf(pillar, topic, situation), ...chosen.map((question) => ({ pillar, topic, question }))];
  });
}

/** A moment names the situation for foster parents; its variant for who has no child yet shows the same competency. */
function isAskedBy(moment: Moment, topic: Topic, { id, competencyId }: Question): boolean {
  return topic.situations.some(
    (named) =>
      moment.situations.includes(named.id) &&
      (named.id === id || (competencyId !== undefined && named.competencyId === competencyId)),
  );
}

function anchorOf(pillar: Pillar, topic: Topic, situation: Situation): AskedAnchor {
  return {
    pillar,
    topic,
    question: anchorFor(topic, situation),
    importance: isProspective(situation) ? topic.prospectiveImportance : topic.importance,
  };
}

/**
 * The screen of a route that asks a question, its importance, or the other variant of its anchor; -1 when none does.
 */
export function positionInRoute(route: readonly AskedQuestion[], questionId: QuestionId | undefined): number {
  return route.findIndex(
    ({ question, topic, importance }) =>
      question.id === questionId ||
      (importance && [importance.id, topic.anchor.id, topic.prospectiveAnchor.id].includes(questionId ?? '')),
  );
}
