import { answerAndKill } from '../tests/hostile/kills-run.ts';
import { ensureBrowser } from './browser.mjs';
import { serve } from './serve.mjs';
import { forEach, inOneLine } from './soak-browser.ts';
import type { SoakFigure, SoakOptions } from './soak-figures.ts';

const enough = 200;
/** So many kills on one profile, which is opened again after each. */
const perProfile = 10;

/** A browser that is killed at a random moment while someone answers: no acknowledged answer is lost, and it opens again. */
export async function soakKills({ seed, runs = enough }: SoakOptions): Promise<SoakFigure[]> {
  process.env.CHROME_PATH ??= await ensureBrowser();
  const server = await serve('dist', 0);
  try {
    const profiles = Array.from({ length: Math.ceil(runs / perProfile) }, (_, profile) => ({
      seed: seed + profile,
      kills: Math.min(perProfile, runs - profile * perProfile),
      hasLock: profile % 2 === 1,
    }));
    const outcomes = await forEach(profiles, async (profile) => {
      const { faults, ...counted } = await answerAndKill({ address: server.url, ...profile }).catch(
        (error: unknown) => ({ acknowledged: 0, storedUnsaid: 0, faults: [inOneLine(error)] }),
      );
      return { ...profile, ...counted, faults: faults.map((fault) => `seed ${profile.seed}: ${fault}`) };
    });
    return [false, true].map((locked) => {
      const some = outcomes.filter(({ hasLock }) => hasLock === locked);
      const sum = (of: 'kills' | 'acknowledged' | 'storedUnsaid') => some.reduce((total, one) => total + one[of], 0);
      return {
        name: `browser killed while answering, ${locked ? 'with' : 'without'} a lock`,
        runs: sum('kills'),
        faults: some.flatMap(({ faults }) => faults),
        details: `${sum('acknowledged')} acknowledged answers, ${sum('storedUnsaid')} more that were stored before it was said`,
      };
    });
  } finally {
    await server.close();
  }
}
