import SearchableMap from 'minisearch/SearchableMap';
import { soundOf, wordsOf } from './dutch-letters.ts';

/**
 * Which texts have which words. It rests on the radix tree of MiniSearch, for words by their start and by their look. The
 * ranking is our own: MiniSearch's took up to 35 ms for the first letters of a common word in 10,000 activities.
 *
 * A word is looked up in steps, from strict to lenient, and the first step that finds something ends it. So a word that
 * is written well never brings what merely looks like it, and a mistyped word still brings something.
 */

/** A part of what is searched; a word in a heavy part counts for more, and so does a word among few. */
export interface WeightedText {
  text: string;
  weight: number;
}

/** Places of texts in the list that was given, with how well each fits. Both have the same length. */
export interface Found {
  places: readonly number[];
  worth: readonly number[];
}

/** What was found for a word, and at which step from strict to lenient; the step is endless when nothing was found. */
export interface FoundAt {
  step: number;
  found: readonly Found[];
}

interface Entry {
  written: string;
  heard: string;
  places: number[];
  weights: number[];
}

/** An entry that a word may stand for, and the share of its weights that counts. */
interface Reading {
  entry: Entry;
  share: number;
}

/** What matches within a word, as "trauma" in "ontwikkelingstrauma", counts for this share of a match from its start. */
const withinShare = 0.4;

/** What has the word itself comes before what only has a word that begins with it, wherever either stands. */
const wholeWord = 1_000;

export class WordIndex {
  private readonly entries = new SearchableMap<Entry>();
  private readonly list: Entry[] = [];
  /** The same entries by their whole word: quicker than the tree to fill and to ask. */
  private readonly byWord = new Map<string, Entry>();

  constructor(private readonly texts: readonly (readonly WeightedText[])[]) {
    texts.forEach((parts, place) => {
      for (const { text, weight } of parts) {
        const words = new Set(wordsOf(text));
        for (const word of words) this.note(word, place, weight / Math.sqrt(words.size));
      }
    });
    for (const entry of this.list) this.entries.set(entry.written, entry);
  }

  private note(word: string, place: number, weight: number): void {
    let entry = this.byWord.get(word);
    if (!entry) {
      entry = { written: word, heard: soundOf(word), places: [], weights: [] };
      this.byWord.set(word, entry);
      this.list.push(entry);
    }
    const last = entry.places.length - 1;
    if (entry.places[last] === place) entry.weights[last] = (entry.weights[last] ?? 0) + weight;
    else {
      entry.places.push(place);
      entry.weights.push(weight);
    }
  }

  /**
   * The texts with a word of `wordsOf`, in the strictest reading that finds any. More than once for a compound that is
   * only known in parts: once for each part.
   */
  find(word: string): FoundAt {
    let step = 0;
    for (const perPart of this.readingsOf(word)) {
      const known = perPart.filter((readings) => readings.length > 0);
      if (known.length > 0) return { step, found: known.map((readings) => this.gather(readings)) };
      step += 1;
    }
    return { step: Number.POSITIVE_INFINITY, found: [] };
  }

  /** Made one by one, for mostly the first will do. A short word looks like too many others to guess with. */
  private *readingsOf(word: string): Generator<readonly (readonly Reading[])[]> {
    yield [this.asWritten(word)];
    if (word.length < 4) return;
    yield [this.soundingLike(word)];
    yield this.compoundParts(word).map((part) => this.asWritten(part));
    yield [this.withSwappedLetters(word)];
    if (word.length > 4) yield [this.lookingLike(word, 1)];
    if (word.length > 6) yield [this.lookingLike(word, 2)];
  }

  private asWritten(word: string): Reading[] {
    const exact = this.byWord.get(word);
    // A single letter begins thousands of words: it finds only itself.
    if (word.length < 2) return exact ? [{ entry: exact, share: 1 }] : [];
    const readings = this.beginningWith(word);
    for (const entry of this.list) if (isWithin(word, entry.written)) readings.push({ entry, share: withinShare });
    return readings;
  }

  private soundingLike(word: string): Reading[] {
    const heard = soundOf(word);
    return this.list
      .filter((entry) => entry.heard.startsWith(heard))
      .map((entry) => ({ entry, share: heard.length / entry.heard.length }));
  }

  /** Two letters typed in the wrong order: "leigen" for "liegen". */
  private withSwappedLetters(word: string): Reading[] {
    return Array.from(
      { length: word.length - 1 },
      (_, at) => `${word.slice(0, at)}${word[at + 1]}${word[at]}${word.slice(at + 2)}`,
    ).flatMap((swapped) => (swapped === word ? [] : this.beginningWith(swapped)));
  }

  private beginningWith(word: string): Reading[] {
    const readings: Reading[] = [];
    for (const entry of this.entries.atPrefix(word).values())
      readings.push({ entry, share: word.length / entry.written.length });
    return readings;
  }

  /** With the same first letter, for hardly anyone mistypes that one: "leigen" does not mean "eigen". */
  private lookingLike(word: string, mistakes: number): Reading[] {
    return [...this.entries.fuzzyGet(word, mistakes).values()]
      .filter(([entry]) => entry.written[0] === word[0])
      .map(([entry, distance]) => ({ entry, share: 1 / (1 + distance) }));
  }

  /**
   * The known words that a compound nobody used is made of: "hechtingstraining" is about "hechting" and "training",
   * "loyaliteitsconflict" at least about "loyaliteit".
   */
  private compoundParts(word: string): string[] {
    for (let at = word.length - 4; at >= 4; at -= 1) {
      const [head, tail] = [word.slice(0, at), word.slice(at)];
      const known = [head, head.replace(/(s|en|e|n)$/, '')].find((part) => this.byWord.has(part));
      if (known && this.byWord.has(tail)) return [known, tail];
    }
    for (let at = word.length - 4; at >= 6; at -= 1) {
      const head = word.slice(0, at);
      if (this.byWord.has(head)) return [head];
    }
    return [];
  }

  /** A text fits as well as its best reading, and the better the fewer texts there are; first what has the whole word. */
  private gather(readings: readonly Reading[]): Found {
    const best = new Float64Array(this.texts.length);
    const places: number[] = [];
    for (const { entry, share } of readings)
      for (let each = 0; each < entry.places.length; each += 1) {
        const place = entry.places[each] ?? 0;
        const before = best[place] ?? 0;
        const worth = (entry.weights[each] ?? 0) * share + (share === 1 ? wholeWord : 0);
        if (before === 0) places.push(place);
        if (worth > before) best[place] = worth;
      }
    const rarity = Math.log(1 + this.texts.length / places.length);
    return { places, worth: places.map((place) => (best[place] ?? 0) * rarity) };
  }
}

/**
 * Whether a word is a later part of a Dutch compound, as "gedrag" in "probleemgedrag". A short one only as its very end
 * and after a first part of some length, or "rouw" would find "vrouw" and "vertrouwen".
 */
function isWithin(word: string, written: string): boolean {
  if (word.length > 5) return written.length > word.length + 2 && written.includes(word, 3);
  return word.length > 3 && written.length >= word.length + 4 && written.endsWith(word);
}
