import { type AnswersByQuestion, importanceValue, isStep } from './assessment.ts';
import { assumedImportance, needOf, orderByNeed } from './need.ts';
import {
  anchorFor,
  type ImportanceValue,
  type Pillar,
  type QuestionSet,
  questionsOfTopic,
  type Topic,
} from './question-set.ts';
import { isProspective, type Situation } from './situation.ts';

/** Where someone stands on a topic, in steps from 0 to 3. */
export interface Level {
  mean: number;
  lowest: number;
  highest: number;
  /** How many questions were answered with a step, of how many that fit. */
  answered: number;
  asked: number;
}

export interface TopicResult {
  topic: Topic;
  /** Left out when no question was answered with a step: shown as "nog niet ingevuld", never as zero. */
  level?: Level;
  /** What counts: the answer, or the assumed importance without one. */
  importance: ImportanceValue;
  importanceAnswered: boolean;
  /** "Speelt bij ons niet" on the anchor, and no step on any other question. */
  notApplicable: boolean;
  /** "Weet ik niet" on the anchor, and no step on any other question. */
  unknown: boolean;
  need?: number;
  isStrength: boolean;
  /** The person's note with the anchor question. */
  note?: string;
}

export interface PillarResult {
  pillar: Pillar;
  topics: readonly TopicResult[];
  /** Mean of the levels of the measured topics; left out when none was measured. */
  mean?: number;
  measured: number;
}

export interface Profile {
  pillars: readonly PillarResult[];
  topics: readonly TopicResult[];
  /** Highest level first. */
  strengths: readonly TopicResult[];
  /** Topics that are new or being practised, most need first. A strength asks no attention here. */
  attention: readonly TopicResult[];
  measured: number;
}

/** From this mean step a topic is a strength: "dit lukt me meestal". */
export const strengthFrom = 2;

/** What the answers of one assessment say. Computed every time, never stored. */
export function buildProfile(set: QuestionSet, answers: AnswersByQuestion, situation: Situation): Profile {
  const pillars = set.pillars.map((pillar): PillarResult => {
    const topics = pillar.topics.map((topic) => topicResult(topic, answers, situation));
    const means = topics.flatMap((result) => (result.level ? [result.level.mean] : []));
    return { pillar, topics, measured: means.length, ...(means.length > 0 && { mean: mean(means) }) };
  });
  const topics = pillars.flatMap((pillar) => pillar.topics);
  return {
    pillars,
    topics,
    strengths: topics
      .filter((result) => result.isStrength)
      .sort((one, other) => (other.level?.mean ?? 0) - (one.level?.mean ?? 0)),
    attention: orderByNeed(topics.filter((result) => !result.isStrength)),
    measured: topics.filter((result) => result.level).length,
  };
}

function topicResult(topic: Topic, answers: AnswersByQuestion, situation: Situation): TopicResult {
  const questions = questionsOfTopic(topic, situation);
  const steps = questions.map((question) => answers.get(question.id)?.value).filter(isStep);
  const anchor = answers.get(anchorFor(topic, situation).id);
  const importanceQuestion = isProspective(situation) ? topic.prospectiveImportance : topic.importance;
  const answeredImportance = importanceValue(answers.get(importanceQuestion.id));
  const level: Level | undefined =
    steps.length > 0
      ? {
          mean: mean(steps),
          lowest: Math.min(...steps),
          highest: Math.max(...steps),
          answered: steps.length,
          asked: questions.length,
        }
      : undefined;
  const importance = answeredImportance ?? assumedImportance;
  const need = needOf(importance, level?.mean);
  return {
    topic,
    importance,
    importanceAnswered: answeredImportance !== undefined,
    notApplicable: !level && anchor?.value === 'not-applicable',
    unknown: !level && anchor?.value === 'unknown',
    isStrength: level !== undefined && level.mean >= strengthFrom,
    ...(level && { level }),
    ...(need !== undefined && { need }),
    ...(anchor?.note && { note: anchor.note }),
  };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
