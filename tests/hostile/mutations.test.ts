// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attack } from './border.ts';
import { fileBorders } from './borders-of-files.ts';
import { addressBorders, rowBorders } from './borders-of-places.ts';
import { countChanges, openFilledDevice } from './device.ts';

/** A sample of what `npm run soak -- --only mutations` does; this many at each border, in batches of ten. */
const batches = 20;
const batch = 10;

const { app } = await openFilledDevice();
const changesSoFar = countChanges();

describe.each([...(await fileBorders(app)), ...rowBorders, ...addressBorders])('$name', (border) => {
  it('lets nothing through that stops the app or changes what is stored', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(1_000_000_000), async (seed) => {
        expect((await attack(border, { seed, runs: batch, changesSoFar })).faults).toEqual([]);
      }),
      { numRuns: batches, endOnFailure: true },
    );
  });
});
