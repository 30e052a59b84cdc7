import type { FourSteps, OpenQuestion, PillarId, TopicId } from './question-set.ts';
import type { Moment } from './route.ts';

/** What matters in one period of the first hundred days. */
export interface StarterPeriod {
  id: string;
  title: string;
  text: string;
  topics: readonly TopicId[];
  smallSteps: readonly string[];
  activities: readonly string[];
}

export interface StarterKit {
  title: string;
  text: string;
  periods: readonly StarterPeriod[];
}

/** Something foster parents pause at, with questions to write about. */
export interface ReflectionTheme {
  id: string;
  title: string;
  text: string;
  questions: readonly OpenQuestion[];
}

/** Ways through the content beside asking every question. */
export interface Ways {
  moments: readonly Moment[];
  /** Left out of a question set that has none. */
  starterKit?: StarterKit;
  reflectionThemes: readonly ReflectionTheme[];
  /** Per pillar what comes with each of the four steps. */
  paths: Readonly<Record<PillarId, FourSteps>>;
}
