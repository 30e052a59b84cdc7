import { parseArgs } from 'node:util';
import { ensureBrowser } from './browser.mjs';
import { describeFigure, type Figure, tableOf } from './figures.ts';

/**
 * npm run bench [-- --only GROUP,GROUP] [-- --json | --table]: figures of this machine and of the build in `dist`. Prints, asserts
 * nothing. Each group is loaded when it is asked for, so that those of the domain need no browser and no build.
 */
const groups: Record<string, () => Promise<Figure[]>> = {
  bytes: async () => (await import('./bench-bytes.ts')).measureBytes(),
  browser: async () => {
    process.env.CHROME_PATH ??= await ensureBrowser();
    return (await import('./bench-browser.ts')).measureBrowser();
  },
  peers: async () => {
    process.env.CHROME_PATH ??= await ensureBrowser();
    return (await import('./bench-peers.ts')).measurePeers();
  },
  lighthouse: async () => {
    process.env.CHROME_PATH ??= await ensureBrowser();
    return (await import('./bench-lighthouse.ts')).measureLighthouse();
  },
  memory: async () => {
    process.env.CHROME_PATH ??= await ensureBrowser();
    return (await import('./bench-memory.ts')).measureMemory();
  },
  opening: async () => {
    process.env.CHROME_PATH ??= await ensureBrowser();
    return (await import('./bench-open.ts')).measureOpening();
  },
  advice: async () => (await import('./bench-advice.ts')).measureAdvice(),
  protect: async () => {
    process.env.CHROME_PATH ??= await ensureBrowser();
    return (await import('./bench-protect.ts')).measureProtect();
  },
  lock: async () => {
    process.env.CHROME_PATH ??= await ensureBrowser();
    return (await import('./bench-lock.ts')).measureLock();
  },
  traffic: async () => (await import('./bench-traffic.ts')).measureTraffic(),
  overview: async () => (await import('./bench-overview.ts')).measureOverview(),
};

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { only: { type: 'string' }, json: { type: 'boolean' }, table: { type: 'boolean' } },
  });
  const names = values.only?.split(',') ?? Object.keys(groups);
  const unknown = names.filter((name) => !(name in groups));
  if (unknown.length > 0) {
    console.error(`No group ${unknown.join(', ')}. There are: ${Object.keys(groups).join(', ')}.`);
    process.exitCode = 1;
    return;
  }
  const figures: Record<string, Figure[]> = {};
  for (const name of names) {
    const measured = (await groups[name]?.()) ?? [];
    figures[name] = measured;
    if (values.table) console.log(`## ${name}\n\n${tableOf(measured)}\n`);
    else if (!values.json) for (const figure of measured) console.log(describeFigure(figure));
  }
  if (values.json) console.log(JSON.stringify(figures, undefined, 2));
}

await main();
