import { defineConfig } from 'vitest/config';
import viteConfig from './vite.config.ts';

/** Unit tests; those in tests/e2e, tests/build and tests/engines are run by themselves. */
export default defineConfig({
  plugins: viteConfig.plugins ?? [],
  resolve: viteConfig.resolve ?? {},
  test: {
    // Properties try many cases, also on a machine that does other things meanwhile.
    testTimeout: 30_000,
    environment: 'happy-dom',
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**', 'tests/engines/**', 'tests/hosting/**', 'tests/build/**'],
  },
});
