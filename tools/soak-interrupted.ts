import { interruptFirstVisits } from '../tests/hostile/interrupted-run.ts';
import { withBuild } from './soak-browser.ts';
import type { SoakFigure, SoakOptions } from './soak-figures.ts';

const enough = 100;

/** First visits with a connection that breaks somewhere: when it is back the app works, and then without a network. */
export function soakInterrupted({ seed, runs = enough }: SoakOptions): Promise<SoakFigure[]> {
  return withBuild(async ({ address, onNewDevice }) => {
    const { cutAt, faults } = await interruptFirstVisits({ address, seed, visits: runs, onNewDevice });
    const early = cutAt.filter((bytes) => bytes < 60_000).length;
    return [
      {
        name: 'first visits cut off',
        runs: cutAt.length,
        faults,
        details: `${early} of them before the first question`,
      },
    ];
  });
}
