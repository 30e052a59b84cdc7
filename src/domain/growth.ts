import { type Direction, directionOf, type Measurement, stepOf } from './change.ts';
import { type Pillar, type QuestionId, questionsOfTopic, type Topic, type TopicId, topicsOf } from './question-set.ts';

/** One time through the questions, with when it was begun. */
export interface MeasuredMoment extends Measurement {
  id: string;
  startedAt: string;
}

/** Where someone stood at a moment, in steps from 0 to 3. */
export interface GrowthPoint {
  /** Position in the moments of the growth. */
  moment: number;
  level: number;
}

export interface LevelChange {
  before: GrowthPoint;
  after: GrowthPoint;
  direction: Direction;
}

/** What is comparable over time, oldest first; with a single point there is nothing to compare yet. */
export interface GrowthLine {
  points: readonly GrowthPoint[];
  /** From the first to the last point, and between the last two. Left out with a single point. */
  sinceFirst?: LevelChange;
  sinceLast?: LevelChange;
}

export interface TopicGrowth extends GrowthLine {
  topic: Topic;
  /** Whether it was measured before with other questions, which are not compared. */
  hadOtherQuestions: boolean;
}

export interface PillarGrowth extends GrowthLine {
  pillar: Pillar;
  /** The measured topics of the pillar. */
  topics: readonly TopicGrowth[];
  /** How many topics its line is the mean of. */
  basis: number;
}

export interface Growth {
  /** The moments at which anything was answered with a step, oldest first. */
  moments: readonly MeasuredMoment[];
  /** The pillars of which anything was measured, in the order of the newest set. */
  pillars: readonly PillarGrowth[];
}

/** From so many moments on, the picture is a timeline. */
export const momentsForTimeline = 3;

/**
 * How someone's levels went over time. Only questions with equal ids, answered with a step each time, are laid beside each
 * other. A topic counts the questions that were answered at all moments it was measured; when there are none, those of
 * the longest run of its latest moments that share one. Everything said of a topic rests on these same questions.
 */
export function growthOf(history: readonly MeasuredMoment[]): Growth {
  const moments = [...history]
    .sort((one, other) => one.startedAt.localeCompare(other.startedAt) || one.id.localeCompare(other.id))
    .map((moment) => ({ moment, answered: answeredByTopic(moment) }))
    .filter(({ answered }) => answered.size > 0);
  const newest = moments.at(-1)?.moment.questionSet;
  const pillars = (newest?.pillars ?? []).flatMap((pillar): PillarGrowth[] => {
    const topics = pillar.topics.flatMap((topic) => topicGrowth(topic, moments) ?? []);
    return topics.length > 0 ? [{ pillar, topics, ...pillarLine(topics) }] : [];
  });
  return { moments: moments.map(({ moment }) => moment), pillars };
}

/** All topics of a growth that changed in this way from their first to their last point. */
export function topicsThatWent({ pillars }: Growth, direction: Direction): (TopicGrowth & { change: LevelChange })[] {
  return pillars
    .flatMap(({ topics }) => topics)
    .flatMap((topic) => (topic.sinceFirst?.direction === direction ? [{ ...topic, change: topic.sinceFirst }] : []));
}

interface Answered {
  moment: MeasuredMoment;
  answered: ReadonlyMap<TopicId, ReadonlySet<QuestionId>>;
}

/** Per topic the questions that fitted at the moment and were answered with a step. */
function answeredByTopic(moment: MeasuredMoment): Answered['answered'] {
  return new Map(
    topicsOf(moment.questionSet).flatMap((topic) => {
      const ids = questionsOfTopic(topic, moment.situation)
        .map(({ id }) => id)
        .filter((id) => stepOf(moment, id) !== undefined);
      return ids.length > 0 ? [[topic.id, new Set(ids)] as const] : [];
    }),
  );
}

function topicGrowth(topic: Topic, moments: readonly Answered[]): TopicGrowth | undefined {
  const measured = moments.flatMap(({ moment, answered }, position) => {
    const ids = answered.get(topic.id);
    return ids ? [{ moment, position, ids }] : [];
  });
  if (measured.length === 0) return undefined;
  const { from, shared } = latestRun(measured.map(({ ids }) => ids));
  const points = measured.slice(from).map(({ moment, position }) => ({
    moment: position,
    level: mean([...shared].map((id) => stepOf(moment, id) ?? 0)),
  }));
  return { topic, hadOtherQuestions: from > 0, ...lineOf(points) };
}

/**
 * The mean over the topics that were measured at each moment of the line. Which moments these are: those that lay the
 * most answers beside each other, so that a time with one topic filled in does not take the others from the picture.
 */
function pillarLine(topics: readonly TopicGrowth[]): GrowthLine & { basis: number } {
  const measuredAt = new Map<number, Map<TopicId, number>>();
  for (const { topic, points } of topics) {
    for (const { moment, level } of points) {
      measuredAt.set(moment, (measuredAt.get(moment) ?? new Map<TopicId, number>()).set(topic.id, level));
    }
  }
  const moments = [...measuredAt].sort(([one], [other]) => one - other);
  const options = topics.map((_, index) => {
    const wellMeasured = moments.filter(([, levels]) => levels.size > index);
    const { from, shared } = latestRun(wellMeasured.map(([, levels]) => new Set(levels.keys())));
    return { shown: wellMeasured.slice(from), shared };
  });
  const worth = ({ shown, shared }: (typeof options)[number]) =>
    shown.length > 1 ? shown.length * shared.size : shared.size / (topics.length + 1);
  const best = options.reduce((one, other) => (worth(other) > worth(one) ? other : one));
  const points = best.shown.map(([moment, levels]) => ({
    moment,
    level: mean([...best.shared].map((id) => levels.get(id) ?? 0)),
  }));
  return { basis: best.shared.size, ...lineOf(points) };
}

/** What all sets share; when that is nothing, what the longest run of the last ones shares, and where that begins. */
function latestRun<Item>(sets: readonly ReadonlySet<Item>[]): { from: number; shared: ReadonlySet<Item> } {
  let shared: ReadonlySet<Item> = sets.at(-1) ?? new Set<Item>();
  let from = Math.max(0, sets.length - 1);
  for (const set of sets.slice(0, -1).reverse()) {
    const still = new Set([...shared].filter((item) => set.has(item)));
    if (still.size === 0) break;
    shared = still;
    from -= 1;
  }
  return { from, shared };
}

function lineOf(points: readonly GrowthPoint[]): GrowthLine {
  const [first, beforeLast, last] = [points[0], points.at(-2), points.at(-1)];
  if (!first || !beforeLast || !last) return { points };
  return { points, sinceFirst: changeBetween(first, last), sinceLast: changeBetween(beforeLast, last) };
}

function changeBetween(before: GrowthPoint, after: GrowthPoint): LevelChange {
  return { before, after, direction: directionOf(before.level, after.level) };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
