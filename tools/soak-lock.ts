import { typeBehindLock, typeWithoutLock, type WordsOutcome } from '../tests/hostile/lock-words-run.ts';
import { ensureBrowser } from './browser.mjs';
import { serve } from './serve.mjs';
import { inOneLine } from './soak-browser.ts';
import type { SoakFigure, SoakOptions } from './soak-figures.ts';

const enough = 1;

/**
 * Words typed behind a lock in every kind of field, looked for in every file of the browser's profile: none is there.
 * Without a lock the same search finds every word that is kept.
 */
export async function soakLock({ seed, runs = enough }: SoakOptions): Promise<SoakFigure[]> {
  process.env.CHROME_PATH ??= await ensureBrowser();
  const server = await serve('dist', 0);
  const each = async (run: typeof typeBehindLock, asFaults: (outcome: WordsOutcome) => string[]) => {
    const outcomes: WordsOutcome[] = [];
    const faults: string[] = [];
    for (let time = 0; time < runs; time += 1) {
      try {
        const outcome = await run({ address: server.url, seed: seed + time });
        outcomes.push(outcome);
        faults.push(...asFaults(outcome).map((fault) => `seed ${seed + time}: ${fault}`));
      } catch (error) {
        faults.push(`seed ${seed + time}: ${inOneLine(error)}`);
      }
    }
    return { outcomes, faults, words: outcomes.reduce((sum, { words }) => sum + words, 0) };
  };
  try {
    const locked = await each(typeBehindLock, ({ found }) => found);
    const open = await each(typeWithoutLock, ({ missing }) => missing.map((name) => `${name} was not found`));
    return [
      {
        name: 'words behind a lock, in the files on the disk',
        runs: locked.words,
        faults: locked.faults,
        details: `typed before the lock, still there ${locked.outcomes.flatMap(({ typedBefore }) => typedBefore).join('; ')}`,
      },
      {
        name: 'control: without a lock they are found',
        runs: open.words,
        faults: open.faults,
        details: `in ${open.outcomes.reduce((sum, { found }) => sum + found.length, 0)} places`,
      },
    ];
  } finally {
    await server.close();
  }
}
