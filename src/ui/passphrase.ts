import { passphraseFlaw } from '../domain/passphrase.ts';
import { passphraseWords } from './copy/nl/passphrase-words.ts';

const wordsInAPhrase = 4;

/** Four words by chance, to say aloud. */
export function proposedPassphrase(): string {
  const chances = crypto.getRandomValues(new Uint8Array(wordsInAPhrase));
  const words = Array.from(chances, (chance) => passphraseWords[chance]).join(' ');
  // Once in a great while chance gives one word all the time, or words of the same few letters.
  return passphraseFlaw(words) ? proposedPassphrase() : words;
}
