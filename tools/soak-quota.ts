import { limitRoom, writeUntilFull } from '../tests/hostile/quota-run.ts';
import { forEach, inOneLine, withBuild } from './soak-browser.ts';
import type { SoakFigure, SoakOptions } from './soak-figures.ts';

const enough = 50;

/** A device that is full from a write on that chance picks, each time on a new device: nothing is lost without a word. */
export function soakQuota({ seed, runs = enough }: SoakOptions): Promise<SoakFigure[]> {
  return withBuild(async ({ onNewDevice }) => {
    const seeds = Array.from({ length: runs }, (_, run) => seed + run);
    const found = await forEach(seeds, (own) =>
      onNewDevice(async (context) => {
        await limitRoom(context);
        return writeUntilFull(await context.newPage(), own);
      })
        .catch((error: unknown) => [inOneLine(error)])
        .then((faults) => faults.map((fault) => `seed ${own}: ${fault}`)),
    );
    const faults = found.flat();
    return [{ name: 'room that ends at a random write', runs, faults }];
  });
}
