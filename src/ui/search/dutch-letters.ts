/** Spellings that sound the same in Dutch, or nearly so, in one way of writing. The order counts: "ch" before "c". */
const sameSound: readonly [RegExp, string][] = [
  [/sch(?=e?$)/g, 's'],
  [/ch|g/g, 'g'],
  [/ij|ei|y/g, 'ei'],
  [/ou|au/g, 'au'],
  [/ph|v/g, 'f'],
  [/th/g, 't'],
  [/c(?=[eiy])|z/g, 's'],
  [/ck|c|q/g, 'k'],
  [/d$|dt$/g, 't'],
  [/(.)\1/g, '$1'],
];

/** The words of a text, without capitals, accents, punctuation and pictures, as they are compared. */
export function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** How a word of `wordsOf` sounds, roughly: "hechting" and "hegting", "trauma" and "trouma" give the same. */
export function soundOf(word: string): string {
  return sameSound.reduce((sound, [spelling, letter]) => sound.replace(spelling, letter), word);
}
