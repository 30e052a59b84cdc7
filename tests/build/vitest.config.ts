import { defineConfig } from 'vitest/config';

/** Tests on what the build made, in `dist`. */
export default defineConfig({ test: { include: ['tests/build/**/*.test.ts'] } });
