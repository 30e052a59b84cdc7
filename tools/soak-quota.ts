import { limitRoom, writeUntilFull } from '../tests/hostile/quota-run.ts';
import { inOneLine, withBuild } from './soak-browser.ts';
import type { SoakFigure, SoakOptions } from './soak-figures.ts';

const enough = 50;

/** A device that is full from a write on that chance picks, each time on a new device: nothing is lost without a word. */
export function soakQuota({ seed, runs = enough }: SoakOptions): Promise<SoakFigure[]> {
  return withBuild(async ({ onNewDevice }) => {
    const faults: string[] = [];
    for (let run = 0; run < runs; run += 1) {
      const found = await onNewDevice(async (context) => {
        await limitRoom(context);
        return writeUntilFull(await context.newPage(), seed + run);
      }).catch((error: unknown) => [inOneLine(error)]);
      faults.push(...found.map((fault) => `seed ${seed + run}: ${fault}`));
    }
    return [{ name: 'room that ends at a random write', runs, faults }];
  });
}
