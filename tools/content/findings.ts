import type { ContentProblem } from '../../src/content/problem.ts';
import { hardWordsIn } from './hard-words.ts';
import { limits, sentencesOf, wordsOf } from './readability.ts';
import type { Speller } from './spelling.ts';
import type { WrittenText } from './written-texts.ts';

export interface Findings {
  errors: ContentProblem[];
  warnings: ContentProblem[];
}

/** What is wrong with texts by themselves: their length, their words and their spelling. */
export function findingsInTexts(texts: readonly WrittenText[], speller: Speller): Findings {
  const findings: Findings = { errors: [], warnings: [] };
  for (const { text, isLabel: _, ...place } of texts) {
    for (const sentence of sentencesOf(text)) addLength(findings, place, sentence);
    for (const { word, plainer } of hardWordsIn(text)) {
      findings.warnings.push({ ...place, message: `"${word}" is een moeilijk woord; schrijf liever: ${plainer}` });
    }
    for (const word of speller(text)) {
      const message = `"${word}" staat niet in het woordenboek; typefout? Anders hoort het in known-words.txt`;
      findings.warnings.push({ ...place, message });
    }
  }
  findings.warnings.push(...longSteps(texts), ...longSmallSteps(texts));
  return findings;
}

function addLength({ errors, warnings }: Findings, place: Omit<ContentProblem, 'message'>, sentence: string): void {
  const { wished, most } = limits.wordsInSentence;
  const words = wordsOf(sentence).length;
  if (words > most) errors.push({ ...place, message: `zin van ${words} woorden; maximaal ${most}: "${sentence}"` });
  else if (words > wished) {
    warnings.push({ ...place, message: `zin van ${words} woorden; liever hoogstens ${wished}: "${sentence}"` });
  }
}

/** Anchors with four steps that are much to read together. */
function longSteps(texts: readonly WrittenText[]): ContentProblem[] {
  return joined(texts, /^(anchor(?:\.aspirant)?\.steps)\[\d\]$/, limits.wordsInSteps, 'de vier stappen hebben samen');
}

/** Small steps of which the two halves are much to read together: a screen shows them as one sentence. */
function longSmallSteps(texts: readonly WrittenText[]): ContentProblem[] {
  const field = /^(smallSteps\[\d+\])\.(?:when|then)$/;
  return joined(texts, field, limits.wordsInSmallStep, 'de als-dan-zin heeft als geheel');
}

/** The places where the texts whose field begins the same have more words together than is wished. */
function joined(texts: readonly WrittenText[], field: RegExp, wished: number, what: string): ContentProblem[] {
  const together = new Map<string, { place: Omit<ContentProblem, 'message'>; words: number }>();
  for (const { file, line, field: name, text } of texts) {
    const whole = field.exec(name)?.[1];
    if (!whole) continue;
    const key = `${file} ${whole}`;
    const { place, words } = together.get(key) ?? { place: { file, line, field: whole }, words: 0 };
    together.set(key, { place, words: words + wordsOf(text).length });
  }
  return [...together.values()]
    .filter(({ words }) => words > wished)
    .map(({ place, words }) => ({ ...place, message: `${what} ${words} woorden; liever hoogstens ${wished}` }));
}
