import type { ExplainedWord } from './question-set.ts';

/** A piece of a text: plain, or a hard word as it stands in the text with its explanation. */
export type TextPiece = string | { shown: string; word: ExplainedWord };

/**
 * Cuts a text at the hard words in it. Whole words only, capitals or not, the longest match first; each word is marked
 * the first time only, so that a text does not fill up with marks.
 */
export function markWords(text: string, words: readonly ExplainedWord[]): TextPiece[] {
  const byForm = new Map(
    words.flatMap((word) => [word.word, ...word.forms].map((form) => [lower(form), word] as const)),
  );
  if (byForm.size === 0) return [text];
  const forms = [...byForm.keys()].sort((one, other) => other.length - one.length).map(escaped);
  // What stands before is matched along: looking back is something older phones cannot do.
  const pattern = new RegExp(`(^|[^\\p{L}\\p{N}])(${forms.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
  const pieces: TextPiece[] = [];
  const marked = new Set<ExplainedWord>();
  let end = 0;
  for (const match of text.matchAll(pattern)) {
    const [whole, before = '', shown = ''] = match;
    const word = byForm.get(lower(shown));
    if (!word || marked.has(word)) continue;
    marked.add(word);
    const start = match.index + before.length;
    if (start > end) pieces.push(text.slice(end, start));
    pieces.push({ shown, word });
    end = match.index + whole.length;
  }
  if (end < text.length) pieces.push(text.slice(end));
  return pieces;
}

function lower(text: string): string {
  return text.toLowerCase();
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
