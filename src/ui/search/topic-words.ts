import type { EverydayWords, TopicId } from '../../domain/question-set.ts';
import { type FoundAt, WordIndex } from './word-index.ts';

/** The topics by their titles and by the everyday words that an editor gave them. */
export class TopicWords {
  readonly ids: readonly TopicId[];
  private readonly index: WordIndex;

  constructor(everydayWords: EverydayWords, topicTitle: (topicId: TopicId) => string) {
    this.ids = everydayWords.map(({ topic }) => topic);
    this.index = new WordIndex(
      everydayWords.map(({ topic, words }) => [
        { text: topicTitle(topic), weight: 2 },
        // Each by itself: a long list makes none of its words count for less.
        ...words.map((text) => ({ text, weight: 1 })),
      ]),
    );
  }

  /** The topics with a word: their places in `ids` as found, and their ids, best first. */
  find(word: string): FoundAt & { ids: readonly TopicId[] } {
    const { step, found } = this.index.find(word);
    const ranked = found.flatMap(({ places, worth }) =>
      places.map((place, each) => ({ id: this.ids[place] ?? '', worth: worth[each] ?? 0 })),
    );
    ranked.sort((one, other) => other.worth - one.worth);
    return { step, found, ids: [...new Set(ranked.map(({ id }) => id))] };
  }
}
