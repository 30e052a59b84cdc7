import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { launchOptions, nameHelper } from '../e2e/launch.ts';

/** A browser as people have it: with a profile in a folder, that stays when the browser is closed or ended by force. */
export interface RealBrowser {
  page: Page;
  /** Ends every process of the browser at once, without a word to any of them. */
  kill(): Promise<void>;
  /** Closes it as a person does. */
  close(): Promise<void>;
}

/** Does something with an empty folder, which is gone afterwards. */
export async function inNewFolder<Value>(work: (folder: string) => Promise<Value>): Promise<Value> {
  const folder = await mkdtemp(join(tmpdir(), 'pijlerpad-profile-'));
  try {
    return await work(folder);
  } finally {
    // What a killed browser leaves behind may still be going.
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

/** Does something with a browser on a profile, and ends it when that was not done yet. */
export async function withProfile<Value>(
  folder: string,
  work: (browser: RealBrowser) => Promise<Value>,
): Promise<Value> {
  const own = spawn(
    process.env.CHROME_PATH ?? launchOptions.executablePath ?? chromium.executablePath(),
    [
      ...launchOptions.args,
      '--headless',
      '--window-size=390,844',
      `--user-data-dir=${folder}`,
      ...forUs,
      'about:blank',
    ],
    // A group of its own, so that all of it can be ended.
    { detached: true, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const ended = new Promise<void>((resolve) => own.once('exit', () => resolve()));
  const kill = async () => {
    endGroup(own);
    await ended;
  };
  const endWithUs = () => endGroup(own);
  process.once('exit', endWithUs);
  try {
    const browser = await chromium.connectOverCDP(await addressOf(own));
    const [context] = browser.contexts();
    const page = context?.pages()[0] ?? (await context?.newPage());
    if (!page) throw new Error('the browser has no page');
    await page.addInitScript(nameHelper);
    const close = async () => {
      const session = await browser.newBrowserCDPSession();
      await session.send('Browser.close').catch(() => {});
      await ended;
    };
    return await work({ page, kill, close });
  } finally {
    await kill();
    process.off('exit', endWithUs);
  }
}

/** To be driven by us, and to ask for no password of the computer. */
const forUs = ['--remote-debugging-port=0', '--password-store=basic', '--no-default-browser-check'];

/** Where the browser can be driven, which is the first thing it says. */
function addressOf({ stderr }: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    stderr?.on('data', (more: Buffer) => {
      said += more.toString();
      const [, address] = /DevTools listening on (ws:\S+)/.exec(said) ?? [];
      if (address) resolve(address);
    });
    stderr?.once('close', () => reject(new Error(`the browser did not start: ${said.slice(-300)}`)));
  });
}

function endGroup({ pid, exitCode, signalCode }: ChildProcess): void {
  if (pid === undefined || exitCode !== null || signalCode !== null) return;
  // Windows knows no groups; without its first process a browser ends there.
  process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL');
}
