import { attack } from '../tests/hostile/border.ts';
import { fileBorders } from '../tests/hostile/borders-of-files.ts';
import { addressBorders, rowBorders } from '../tests/hostile/borders-of-places.ts';
import { countChanges, openFilledDevice } from '../tests/hostile/device.ts';
import type { SoakFigure, SoakOptions } from './soak-figures.ts';

const enough = 10_000;

/** Mutated inputs at every border: none stops the app, none changes what is stored, each is refused with a kind. */
export async function soakMutations({ seed, runs = enough }: SoakOptions): Promise<SoakFigure[]> {
  const { app } = await openFilledDevice();
  const changesSoFar = countChanges();
  const figures: SoakFigure[] = [];
  for (const border of [...(await fileBorders(app)), ...rowBorders, ...addressBorders]) {
    const { outcomes, faults } = await attack(border, { seed, runs, changesSoFar });
    figures.push({
      name: border.name,
      runs: Object.values(outcomes).reduce((sum, times) => sum + times, 0) + faults.length,
      faults: faults.map((fault) => `seed ${fault.seed}: ${fault.what}`),
      details: Object.entries(outcomes)
        .sort(([, one], [, other]) => other - one)
        .map(([outcome, times]) => `${outcome} ${times}`)
        .join(', '),
    });
  }
  return figures;
}
