/** Measures of the form of Dutch texts: sentences, words, syllables and reading ease. */

/** The limits for texts. What is longer than `wished` is a warning, what is longer than `most` a mistake. */
export const limits = {
  wordsInSentence: { wished: 15, most: 20 },
  medianWords: 11,
  /** The four steps of an anchor together: they are weighed against each other. */
  wordsInSteps: 29,
  /** Both halves of a small step together. */
  wordsInSmallStep: 20,
  /**
   * Douma's own table calls 60 to 70 "normal", for readers of about twelve years old. B1 is the level that most adults
   * read with ease, so what is below that line is harder than it should be. There is no published mapping to B1.
   */
  readingEase: 60,
  exploringMinutes: 8,
  activitiesBesideReading: 2,
} as const;

/** The sentences of a text: what ends with a full stop, question mark or exclamation mark before a space. */
export function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[.?!…]['’"”)]?)\s+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => wordsOf(sentence).length > 0);
}

/** Words as a reader counts them: between spaces, with a letter or digit. */
export function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
}

/** Vowels that sound as one, the longest first. */
const vowelGroup = /eeuw|ieuw|aai|ooi|oei|eau|ieu|aa|ee|oo|uu|ie|eu|oe|ui|ij|ei|ou|au|[aeiou]|y(?![aeiou])/g;

/**
 * Syllables of a Dutch word, counted by its vowel groups. A diaeresis begins a new group; a word has at least one.
 * English words may count one too many (`team`, `e-learning`).
 */
export function syllablesIn(word: string): number {
  const plain = word
    .toLowerCase()
    .replace(/[äëïöü]/g, (letter) => `|${letter}`)
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
  return Math.max(1, plain.match(vowelGroup)?.length ?? 0);
}

/**
 * Reading ease of Dutch sentences: 206.84 − 0.93 × words per sentence − 0.77 × syllables per 100 words. From 0 (very
 * hard) to 100 (very easy). It measures form only: short words and sentences, not what they mean.
 *
 * Flesch's formula (1948), fitted to Dutch by W.H. Douma, De leesbaarheid van landbouwbladen: een onderzoek naar en een
 * toepassing van leesbaarheidsformules, Landbouwhogeschool Wageningen, 1960.
 */
export function readingEase(sentences: readonly string[]): number {
  const words = sentences.flatMap(wordsOf);
  if (words.length === 0) return 100;
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0);
  return 206.84 - 0.93 * (words.length / sentences.length) - 0.77 * ((100 * syllables) / words.length);
}

/** The middle value, or the mean of the two in the middle; 0 of nothing. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = sorted.length / 2;
  const [below = 0, above = below] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return (below + above) / 2;
}

/** The smallest value that is not exceeded by `share` of the values (nearest rank); 0 of nothing. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
}
