import { type BrowserContext, chromium } from '@playwright/test';
import { launchOptions, nameHelper } from '../tests/e2e/launch.ts';
import { ensureBrowser } from './browser.mjs';
import { serve } from './serve.mjs';

/** The build in `dist` in a real browser, each time on a device of its own. */
export interface SoakBrowser {
  /** Of the build. */
  address: string;
  /** Does something on a new device, which is gone afterwards. */
  onNewDevice<Value>(work: (context: BrowserContext) => Promise<Value>): Promise<Value>;
}

/** Starts a browser on the build for as long as `work` takes. */
export async function withBuild<Value>(work: (browser: SoakBrowser) => Promise<Value>): Promise<Value> {
  const executablePath = await ensureBrowser();
  const server = await serve('dist', 0);
  const browser = await chromium.launch({ ...launchOptions, executablePath });
  try {
    return await work({
      address: server.url,
      async onNewDevice(inContext) {
        const context = await browser.newContext({
          baseURL: server.url,
          locale: 'nl-NL',
          timezoneId: 'Europe/Amsterdam',
          viewport: { width: 390, height: 844 },
        });
        await context.addInitScript(nameHelper);
        try {
          return await inContext(context);
        } finally {
          await context.close();
        }
      },
    });
  } finally {
    await browser.close();
    await server.close();
  }
}

/** So many at a time: most of a visit is waiting for the page. */
const atOnce = 4;

/** Does something with each, a few at a time, and gives what came of it in the same order. */
export async function forEach<Item, Value>(
  items: readonly Item[],
  work: (item: Item) => Promise<Value>,
): Promise<Value[]> {
  const outcomes: Value[] = [];
  const waiting = items.entries();
  const worker = async () => {
    for (const [place, item] of waiting) outcomes[place] = await work(item);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return outcomes;
}

/** What was thrown, in one line. */
export function inOneLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n').slice(0, 2).join(' ').slice(0, 300);
}
