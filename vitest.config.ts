import { defineConfig } from 'vitest/config';
import viteConfig from './vite.config.ts';

/** Unit tests; the browser tests in tests/e2e have a runner of their own. */
export default defineConfig({
  plugins: viteConfig.plugins ?? [],
  resolve: viteConfig.resolve ?? {},
  test: {
    // Properties try many cases, also on a machine that does other things meanwhile.
    testTimeout: 30_000,
    environment: 'happy-dom',
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**', 'tests/hosting/**', 'tests/build/**'],
  },
});
