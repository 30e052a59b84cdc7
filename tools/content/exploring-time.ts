import type { QuestionSet } from '../../src/domain/question-set.ts';
import { readingPace, textsToExplore } from '../../src/domain/route.ts';
import { ageBands, careForms, careKinds, phases, type Situation } from '../../src/domain/situation.ts';
import { percentile, wordsOf } from './readability.ts';

/** How long it takes to read everything of *Verkennen*, whoever one is. */

/** Every kind of user: each combination of phase, kind, form, age and own children, also when not told. */
export function everySituation(): Situation[] {
  const unknown = [undefined];
  return [...unknown, ...phases].flatMap((phase) =>
    [...unknown, ...careKinds].flatMap((kind) =>
      [...unknown, ...careForms].flatMap((careForm) =>
        [...unknown, ...ageBands].flatMap((age) =>
          [undefined, true, false].map((ownChildren) => ({
            ...(phase && { phase }),
            ...(kind && { kind }),
            ...(careForm && { careForms: [careForm] }),
            ...(age && { childAges: [age] }),
            ...(ownChildren !== undefined && { ownChildren }),
          })),
        ),
      ),
    ),
  );
}

/** Words on the screens of *Verkennen*: question, steps, and the importance question with its hint. */
export function exploringWords(set: QuestionSet, situation: Situation): number {
  return textsToExplore(set, situation).reduce((sum, text) => sum + wordsOf(text).length, 0);
}

export interface ExploringTime {
  situations: number;
  /** Minutes for the quickest, for 95 of 100, and for the slowest situation. */
  shortest: number;
  percentile95: number;
  longest: number;
}

/** Minutes to read *Verkennen*, over every situation. */
export function exploringTime(set: QuestionSet): ExploringTime {
  const minutes = everySituation().map((situation) => exploringWords(set, situation) / readingPace);
  return {
    situations: minutes.length,
    shortest: Math.min(...minutes),
    percentile95: percentile(minutes, 0.95),
    longest: Math.max(...minutes),
  };
}
