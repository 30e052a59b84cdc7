import type { AnswersByQuestion } from './assessment.ts';
import { directionOf, stepOf } from './change.ts';
import { buildProfile } from './profile.ts';
import {
  anchorFor,
  type ImportanceValue,
  type QuestionId,
  type QuestionSet,
  questionsOfTopic,
  type TopicId,
} from './question-set.ts';
import type { SharedPart, SharedTopic } from './shared-part.ts';
import type { Situation } from './situation.ts';

/** What one of two foster parents says of a topic. From a file only the level is known; from this device the answers too. */
export interface PartnerTopic extends SharedTopic {
  /** The step chosen with each question. Left out when only the level was shared. */
  steps?: ReadonlyMap<QuestionId, number>;
  /** The described step they chose with the anchor question. */
  words?: string;
}

/** One of two foster parents in one home. Neither side comes first. */
export interface PartnerSide {
  name: string;
  topics: readonly PartnerTopic[];
}

/** One topic beside each other. What is of the one and of the other stands in the order in which they were given. */
export interface TopicPair {
  topicId: TopicId;
  /** Of each the mean step over the questions that both answered: two numbers, that are never made into one. */
  levels: readonly [number, number];
  words: readonly [string | undefined, string | undefined];
  importances: readonly [ImportanceValue | undefined, ImportanceValue | undefined];
  /** How many questions both answered with a step; left out when only a level is known of one. */
  questions?: number;
}

/** Topics in three groups; one that plays a part for one of the two is also in one of the groups before. */
export interface SideBySide {
  same: readonly TopicPair[];
  different: readonly TopicPair[];
  /** Plays a large part now for one of the two, and less for the other. */
  importantToOne: readonly TopicPair[];
}

/** What someone answered on this device, as one side. */
export function partnerSide(
  name: string,
  { questionSet, answers, situation }: { questionSet: QuestionSet; answers: AnswersByQuestion; situation: Situation },
): PartnerSide {
  const { topics } = buildProfile(questionSet, answers, situation);
  return {
    name,
    topics: topics.map(({ topic, level, importance, importanceAnswered, notApplicable }): PartnerTopic => {
      const steps = questionsOfTopic(topic, situation).flatMap(({ id }): [QuestionId, number][] => {
        const step = stepOf({ answers }, id);
        return step === undefined ? [] : [[id, step]];
      });
      const anchor = anchorFor(topic, situation);
      const words = anchor.steps[stepOf({ answers }, anchor.id) ?? -1];
      return {
        id: topic.id,
        title: topic.shortTitle,
        steps: new Map(steps),
        ...(level && { level: level.mean }),
        ...(importanceAnswered && !notApplicable && { importance }),
        ...(words !== undefined && { words }),
      };
    }),
  };
}

/** What someone shared in a file, as one side: only what they chose to put in it. */
export function sharedSide(name: string, { profile = [] }: Pick<SharedPart, 'profile'>): PartnerSide {
  return { name, topics: profile.flatMap(({ topics }) => topics) };
}

/** The topics on which both chose a step with the same question, in the order of the first side. */
export function topicsInCommon(one: PartnerSide, other: PartnerSide): TopicId[] {
  return pairsOf(one, other).map(({ topicId }) => topicId);
}

/** The topics of which only one of the two has a level, in the order of the set or file that has them. Not of whom. */
export function topicsOfOne(one: PartnerSide, other: PartnerSide): TopicId[] {
  const measured = ({ topics }: PartnerSide) => topics.flatMap(({ id, level }) => (level === undefined ? [] : [id]));
  const [ofOne, ofOther] = [measured(one), measured(other)];
  return [...ofOne.filter((id) => !ofOther.includes(id)), ...ofOther.filter((id) => !ofOne.includes(id))];
}

/** What may be laid side by side: only what neither of the two left out. */
export function agreedTopics(common: readonly TopicId[], ...leftOut: readonly (readonly TopicId[])[]): TopicId[] {
  return common.filter((id) => !leftOut.some((ids) => ids.includes(id)));
}

/**
 * Two people beside each other on the topics they agreed on, as openings for a talk. The outcome is the same as when the
 * other topics had never been asked. Less than a whole step apart counts as the same.
 */
export function sideBySide(one: PartnerSide, other: PartnerSide, agreed: readonly TopicId[]): SideBySide {
  const pairs = pairsOf(one, other).filter(({ topicId }) => agreed.includes(topicId));
  const isSame = ({ levels: [ofOne, ofOther] }: TopicPair) => directionOf(ofOne, ofOther) === 'about-equal';
  return {
    same: pairs.filter(isSame),
    different: pairs.filter((pair) => !isSame(pair)),
    importantToOne: pairs.filter(
      ({ importances: [ofOne, ofOther] }) =>
        ofOne !== undefined && ofOther !== undefined && (ofOne === 2) !== (ofOther === 2),
    ),
  };
}

function pairsOf(one: PartnerSide, other: PartnerSide): TopicPair[] {
  return one.topics.flatMap((ofOne): TopicPair[] => {
    const ofOther = other.topics.find(({ id }) => id === ofOne.id);
    const comparable = ofOther && comparableLevels(ofOne, ofOther);
    return comparable
      ? [
          {
            topicId: ofOne.id,
            words: [ofOne.words, ofOther.words],
            importances: [ofOne.importance, ofOther.importance],
            ...comparable,
          },
        ]
      : [];
  });
}

/** Over equal questions where the answers of both are known; else what each side says its level is. */
function comparableLevels(one: PartnerTopic, other: PartnerTopic): Pick<TopicPair, 'levels' | 'questions'> | undefined {
  const [ofOne, ofOther] = [one.steps, other.steps];
  if (!ofOne || !ofOther) {
    return one.level === undefined || other.level === undefined ? undefined : { levels: [one.level, other.level] };
  }
  const shared = [...ofOne.keys()].filter((id) => ofOther.has(id)).sort();
  if (shared.length === 0) return undefined;
  const mean = (steps: ReadonlyMap<QuestionId, number>) =>
    shared.reduce((sum, id) => sum + (steps.get(id) ?? 0), 0) / shared.length;
  return { levels: [mean(ofOne), mean(ofOther)], questions: shared.length };
}
