import { defineConfig } from 'vitest/config';

/** The main line of the built app in the engines that Playwright does not drive here, one at a time. */
export default defineConfig({
  test: {
    include: ['tests/engines/**/*.test.ts'],
    // A whole visit with a real browser, also on a machine that does other things too.
    testTimeout: 600_000,
    hookTimeout: 300_000,
    fileParallelism: false,
  },
});
