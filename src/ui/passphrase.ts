import { passphraseWords } from './copy/nl/passphrase-words.ts';

const wordsInAPhrase = 4;
/** Characters of a passphrase that someone thinks of themselves. */
export const shortestPassphrase = 12;

/** Four words by chance, to say aloud. */
export function proposedPassphrase(): string {
  const chances = crypto.getRandomValues(new Uint8Array(wordsInAPhrase));
  return Array.from(chances, (chance) => passphraseWords[chance]).join(' ');
}
