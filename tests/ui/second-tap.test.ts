import { expect, it } from 'vitest';
import { isSecondTap } from '../../src/ui/second-tap.ts';

it('takes a tap within half a second for the other half of the one before', () => {
  const taps = [10_000, 10_200, 10_499, 10_500, 10_600, 12_000].map((timeStamp) => isSecondTap({ timeStamp }));
  expect(taps).toEqual([false, true, true, false, true, false]);
});
