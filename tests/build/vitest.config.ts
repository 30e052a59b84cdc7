import { defineConfig } from 'vitest/config';

/** Tests of the build in `dist`. Some build anew, which takes its time on a machine that does other things too. */
export default defineConfig({ test: { include: ['tests/build/**/*.test.ts'], testTimeout: 60_000 } });
