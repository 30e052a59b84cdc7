import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { chromium } from '@playwright/test';
import { openApp, putOnDevice } from '../tests/e2e/device.ts';
import { launchOptions } from '../tests/e2e/launch.ts';
import { serve } from './serve.mjs';

/**
 * npm run lighthouse: accessibility, best practices and SEO of the main pages of the build in `dist`, with answers on
 * the device. Lighthouse is fetched by npx when it is asked for: a large tool that no other command needs.
 */
const version = '12.8.2';
const port = 9333;
const categories = ['accessibility', 'best-practices', 'seo'];
const pages = {
  start: '#/',
  question: '#/vraag/gezondheid-en-speciale-behoeften.anker',
  profile: '#/profiel',
  suggestions: '#/suggesties',
  plan: '#/plan',
};

interface Report {
  categories: Record<string, { score: number }>;
  audits: Record<string, { id: string; score: number | null; title: string }>;
}

const server = await serve('dist', 0);
const browser = await chromium.launch({
  ...launchOptions,
  args: [...launchOptions.args, `--remote-debugging-port=${port}`],
});
try {
  // The first context is the one that Lighthouse sees too.
  const seeded = await chromium.connectOverCDP(`http://localhost:${port}`);
  const page = await (seeded.contexts()[0] ?? (await seeded.newContext())).newPage();
  await openApp(page, '', server.url);
  await putOnDevice(page, 'planned');
  for (const [name, hash] of Object.entries(pages)) {
    const { stdout } = await promisify(execFile)(
      'npx',
      [
        '--yes',
        `lighthouse@${version}`,
        `${server.url}${hash}`,
        `--port=${port}`,
        '--disable-storage-reset',
        `--only-categories=${categories.join(',')}`,
        '--output=json',
        '--quiet',
      ],
      { maxBuffer: 64_000_000 },
    );
    const report = JSON.parse(stdout) as Report;
    const scores = categories.map((id) => `${id} ${Math.round((report.categories[id]?.score ?? 0) * 100)}`);
    console.log(`${name.padEnd(12)} ${scores.join('   ')}`);
    for (const { id, score, title } of Object.values(report.audits)) {
      if (score !== null && score < 1) console.log(`             ${id}: ${title}`);
    }
  }
} finally {
  await browser.close();
  await server.close();
}
