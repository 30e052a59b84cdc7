import { answerAndKill } from '../hostile/kills-run.ts';
import { expect, test } from './test.ts';

/** A sample of what `npm run soak -- --only kills` does two hundred times. */
for (const { kills, hasLock } of [
  { kills: 3, hasLock: false },
  { kills: 2, hasLock: true },
]) {
  test(`${kills} kills of the browser while answering lose nothing, ${hasLock ? 'with' : 'without'} a lock`, async ({
    address,
  }) => {
    const { faults, acknowledged } = await answerAndKill({ address, seed: 1, kills, hasLock });
    expect(faults).toEqual([]);
    expect(acknowledged).toBeGreaterThan(0);
  });
}
