import questionSet from 'virtual:content/question-set';
import type { Catalogue } from '../domain/catalogue.ts';
import type { ExplainedWord, QuestionSet, TopicGuide } from '../domain/question-set.ts';
import type { Provenance } from './parse-content.ts';

/** The content this build came with. It was checked when it was built, so it is trusted here. */
export interface BundledContent {
  /** There at once, for the first question must not wait. */
  questionSet: QuestionSet;
  guides(): Promise<readonly TopicGuide[]>;
  provenance(): Promise<Provenance>;
  words(): Promise<readonly ExplainedWord[]>;
  catalogue(): Promise<Catalogue>;
}

export const bundledContent: BundledContent = {
  questionSet,
  guides: async () => (await import('virtual:content/guides')).default,
  provenance: async () => (await import('virtual:content/provenance')).default,
  words: async () => (await import('virtual:content/words')).default,
  catalogue: async () => (await import('virtual:content/catalogue')).default,
};
