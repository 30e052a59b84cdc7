import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { Builder, Capabilities, type WebElement } from 'selenium-webdriver';
import { freePort } from '../../tools/free-port.ts';
import { listenElsewhere } from './elsewhere.ts';
import { type Engine, pageHeight, pageWidth, surroundings, type Wanted } from './engine.ts';
import { find } from './find.ts';
import { until } from './until.ts';

/** Keys without a letter, as WebDriver names them. */
const keys = { backspace: '\uE003', control: '\uE009' };

/** Safari's engine, as WebKitGTK, over WebDriver. */
export const webkit: Engine = {
  name: 'WebKit',
  missing() {
    const runs = (command: string, ...args: string[]) => spawnSync(command, args, { stdio: 'ignore', timeout: 30_000 });
    const lacking = ['WebKitWebDriver', 'xvfb-run', 'python3'].filter((name) => runs(name, '--help').error);
    if (lacking.length > 0) return `there is no ${lacking.join(', no ')}`;
    const loads = 'import ctypes; ctypes.CDLL("libwebkit2gtk-4.1.so.0"); ctypes.CDLL("libgtk-3.so.0")';
    return runs('python3', '-c', loads).status === 0 ? undefined : 'there is no libwebkit2gtk-4.1';
  },

  async open(folder) {
    const downloads = join(folder, 'downloads');
    await mkdir(downloads, { recursive: true });
    const problems: string[] = [];
    const elsewhere = await listenElsewhere((address) => problems.push(`request to ${address}`));
    const port = await freePort();
    const group = startDriver(port, folder, problems);
    const stop = async () => {
      await endGroup(group);
      await elsewhere.close();
    };

    const start = async () => {
      await until('the driver answers', async () => (await fetch(`http://127.0.0.1:${port}/status`)).ok);
      const window = [folder, elsewhere.port, pageWidth, pageHeight].map(String);
      return new Builder()
        .usingServer(`http://127.0.0.1:${port}`)
        .withCapabilities(
          new Capabilities({
            browserName: 'Pijlerpad',
            'webkitgtk:browserOptions': {
              binary: 'python3',
              args: [fileURLToPath(new URL('webkit-browser.py', import.meta.url)), ...window],
            },
          }),
        )
        .build();
    };
    const driver = await start().catch(async (error: unknown) => {
      await stop();
      throw error;
    });
    await driver.manage().setTimeouts({ script: 120_000, pageLoad: 120_000 });

    /** Runs a function in the page; what it throws comes out here. */
    const run = async <Value>(work: unknown, args: readonly unknown[]): Promise<Value> => {
      const outcome = await driver.executeAsyncScript<{ value: Value; error?: string }>(
        `const done = arguments[arguments.length - 1];
         Promise.resolve().then(() => (${work})(...arguments[0]))
           .then((value) => done({ value }), (error) => done({ error: String(error) }));`,
        args,
      );
      if (outcome.error !== undefined) throw new Error(outcome.error);
      return outcome.value;
    };
    const element = async (wanted: Wanted): Promise<WebElement> => {
      const found = await run<WebElement | null>(find, [wanted]);
      if (!found) throw new Error(`Not in sight: ${JSON.stringify(wanted)}`);
      return found;
    };
    return {
      downloads,
      problems,
      goTo: (address) => driver.get(address),
      reload: () => driver.navigate().refresh(),
      evaluate: (work, ...args) => run(work, args),
      tap: async (wanted) => (await element(wanted)).click(),
      async type(wanted, text) {
        // The driver's own way to empty a field tells the page nothing of it, so that what stood there could come back.
        const field = await element(wanted);
        await field.sendKeys(keys.control, 'a');
        await field.sendKeys(keys.backspace, text);
      },
      chooseFile: async (wanted, path) => (await element(wanted)).sendKeys(path),
      async print() {
        const path = join(folder, 'printed.pdf');
        await rm(path, { force: true });
        process.kill(Number(await readFile(join(folder, 'pid'), 'utf8')), 'SIGUSR1');
        await until('the page is printed', async () => existsSync(path));
        return readFile(path);
      },
      async close() {
        await driver.quit();
        await stop();
      },
    };
  },
};

/** Starts the driver, on a screen that nobody sees, in a process group of its own: else its windows outlive it. */
function startDriver(port: number, folder: string, problems: string[]): ChildProcess {
  const screen = ['--auto-servernum', '--server-args=-screen 0 1280x1024x24'];
  const group = spawn('xvfb-run', [...screen, 'WebKitWebDriver', `--port=${port}`], {
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
    // What it leaves behind when it is ended goes with the folder.
    env: { ...process.env, ...surroundings, HOME: folder, TMPDIR: folder },
  });
  createInterface({ input: group.stderr }).on('line', (line) => {
    if (/\bCONSOLE [A-Z ]*ERROR\b/.test(line) && !isOfThisBuild(line)) problems.push(`console: ${line}`);
  });
  return group;
}

/** WebKitGTK is built without web app manifests, and says so of the policy's line about them. */
const isOfThisBuild = (line: string) => line.includes("Unrecognized Content-Security-Policy directive 'manifest-src'");

async function endGroup(group: ChildProcess): Promise<void> {
  const { pid } = group;
  if (pid === undefined) return;
  const ended = new Promise((resolve) => group.once('exit', resolve));
  const signal = (name: NodeJS.Signals) => {
    try {
      process.kill(-pid, name);
    } catch {
      // It is gone already.
    }
  };
  if (group.exitCode === null && group.signalCode === null) {
    signal('SIGTERM');
    await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, 5000))]);
  }
  signal('SIGKILL');
}
