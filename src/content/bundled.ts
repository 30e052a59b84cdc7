import firstQuestions from 'virtual:content/first-questions';
import type { Catalogue } from '../domain/catalogue.ts';
import type { EverydayWords, ExplainedWord, QuestionSet, TopicGuide } from '../domain/question-set.ts';
import type { Ways } from '../domain/ways.ts';
import type { Provenance } from './parse-content.ts';

/** The content this build came with. It was checked when it was built, so it is trusted here. */
export interface BundledContent {
  /** The set without its situations. There at once, for the first question must not wait. */
  firstQuestions: QuestionSet;
  /** The whole set. */
  questionSet(): Promise<QuestionSet>;
  guides(): Promise<readonly TopicGuide[]>;
  ways(): Promise<Ways>;
  provenance(): Promise<Provenance>;
  words(): Promise<readonly ExplainedWord[]>;
  searchWords(): Promise<EverydayWords>;
  catalogue(): Promise<Catalogue>;
}

export const bundledContent: BundledContent = {
  firstQuestions,
  async questionSet() {
    const situations = (await import('virtual:content/situations')).default;
    return {
      ...firstQuestions,
      pillars: firstQuestions.pillars.map((pillar) => ({
        ...pillar,
        topics: pillar.topics.map((topic) => ({ ...topic, situations: situations[topic.id] ?? [] })),
      })),
    };
  },
  guides: async () => (await import('virtual:content/guides')).default,
  ways: async () => (await import('virtual:content/ways')).default,
  provenance: async () => (await import('virtual:content/provenance')).default,
  words: async () => (await import('virtual:content/words')).default,
  searchWords: async () => (await import('virtual:content/search-words')).default,
  catalogue: async () => (await import('virtual:content/catalogue')).default,
};
