import { defineConfig } from '@playwright/test';
import { launchOptions } from './launch.ts';

/** Browser tests on the built app in `dist`, in a real Chromium; those of hosting behind real web servers. */
export default defineConfig({
  projects: [
    { name: 'app', testDir: '.' },
    { name: 'hosting', testDir: '../hosting' },
  ],
  timeout: 60_000,
  // Two at a time: each drives a browser of its own.
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  // On a machine that does other things too a browser may stall; what passes only then is reported as flaky.
  retries: process.env.CI ? 1 : 0,
  outputDir: '../../test-results',
  reporter: 'list',
  use: {
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    viewport: { width: 390, height: 844 },
    launchOptions,
    serviceWorkers: 'allow',
  },
});
