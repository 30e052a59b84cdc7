import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { describeOutcome, type SoakFigure, type SoakOptions } from './soak-figures.ts';

/**
 * npm run soak [-- --only GROUP,GROUP] [-- --runs N] [-- --seed N] [-- --json]: what must never go wrong, tried until
 * it is believable. Prints the runs and the faults of each figure, and ends with 1 when there is a fault. With its seed a
 * run can be done again. Each group is a file of its own, loaded when it is asked for; a new one needs a line here.
 */
const groups: Record<string, (options: SoakOptions) => Promise<SoakFigure[]>> = {
  mutations: async (options) => (await import('./soak-mutations.ts')).soakMutations(options),
  scripts: async (options) => (await import('./soak-scripts.ts')).soakScripts(options),
  kills: async (options) => (await import('./soak-kills.ts')).soakKills(options),
  lock: async (options) => (await import('./soak-lock.ts')).soakLock(options),
  interrupted: async (options) => (await import('./soak-interrupted.ts')).soakInterrupted(options),
  quota: async (options) => (await import('./soak-quota.ts')).soakQuota(options),
};

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      only: { type: 'string' },
      runs: { type: 'string' },
      seed: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
  });
  const names = values.only?.split(',') ?? Object.keys(groups);
  const unknown = names.filter((name) => !Object.hasOwn(groups, name));
  if (unknown.length > 0) {
    console.error(`No group ${unknown.join(', ')}. There are: ${Object.keys(groups).join(', ')}.`);
    process.exitCode = 1;
    return;
  }
  if (names.some((name) => name !== 'mutations') && !existsSync('dist/index.html')) {
    console.error('There is no build to try. Run npm run build first.');
    process.exitCode = 1;
    return;
  }
  const seed = values.seed === undefined ? Math.floor(Math.random() * 0x8000_0000) : Number(values.seed);
  const options = { seed, ...(values.runs !== undefined && { runs: Number(values.runs) }) };
  if (!values.json) console.log(`seed ${seed}`);
  const figures: Record<string, SoakFigure[]> = {};
  for (const name of names) {
    const soaked = (await groups[name]?.(options)) ?? [];
    figures[name] = soaked;
    if (!values.json) for (const figure of soaked) console.log(describeOutcome(figure));
  }
  if (values.json) console.log(JSON.stringify({ seed, figures }, undefined, 2));
  const all = Object.values(figures).flat();
  if (all.length === 0 || all.some(({ faults, runs }) => faults.length > 0 || runs === 0)) process.exitCode = 1;
}

await main();
