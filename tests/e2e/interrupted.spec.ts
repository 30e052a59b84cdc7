import { interruptFirstVisits } from '../hostile/interrupted-run.ts';
import { expect, test } from './test.ts';

test('first visits that are cut off recover, a sample of what npm run soak does a hundred times', async ({
  browser,
  address,
}) => {
  test.slow();
  const { cutAt, faults } = await interruptFirstVisits({
    address,
    seed: 1,
    visits: 4,
    onNewDevice: async (work) => {
      const context = await browser.newContext();
      try {
        await work(context);
      } finally {
        await context.close();
      }
    },
  });
  expect(faults).toEqual([]);
  expect(new Set(cutAt).size).toBeGreaterThan(2);
});
