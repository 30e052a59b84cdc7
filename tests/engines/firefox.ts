import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import puppeteer, { type ElementHandle } from 'puppeteer-core';
import { listenElsewhere } from './elsewhere.ts';
import { type Engine, type Plain, pageHeight, pageWidth, surroundings, type Wanted } from './engine.ts';
import { find } from './find.ts';

/** Firefox over WebDriver BiDi. */
export const firefox: Engine = {
  name: 'Firefox',
  missing: () => (program() === undefined ? 'there is no firefox-esr or firefox' : undefined),

  async open(folder) {
    const [profile, downloads] = [join(folder, 'profile'), join(folder, 'downloads')];
    for (const path of [profile, downloads]) await mkdir(path, { recursive: true });
    const problems: string[] = [];
    const elsewhere = await listenElsewhere((address) => {
      if (!isOfMozilla(address)) problems.push(`request to ${address}`);
    });
    const browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: program() ?? '',
      userDataDir: profile,
      env: { ...process.env, ...surroundings },
      timeout: 120_000,
      protocolTimeout: 120_000,
      extraPrefsFirefox: {
        'intl.accept_languages': 'nl-NL, nl',
        'browser.download.folderList': 2,
        'browser.download.dir': downloads,
        'network.proxy.type': 1,
        'network.proxy.http': '127.0.0.1',
        'network.proxy.http_port': elsewhere.port,
        'network.proxy.ssl': '127.0.0.1',
        'network.proxy.ssl_port': elsewhere.port,
      },
    });
    const page = await browser.newPage();
    await page.setViewport({ width: pageWidth, height: pageHeight });
    page.on('console', (message) => {
      if (message.type() === 'error') problems.push(`console: ${message.text()}`);
    });
    // What the page's own policy forbids is told as an error, too.
    page.on('pageerror', (error) => problems.push(`error: ${error instanceof Error ? error.message : String(error)}`));

    const element = async (wanted: Wanted): Promise<ElementHandle> => {
      const found = (await page.evaluateHandle(find, wanted)).asElement();
      if (!found) throw new Error(`Not in sight: ${JSON.stringify(wanted)}`);
      return found as ElementHandle;
    };
    return {
      downloads,
      problems,
      goTo: async (address) => void (await page.goto(address)),
      reload: async () => void (await page.reload()),
      evaluate: async (work, ...args) => page.evaluate(work as never, ...Array.from<Plain>(args)),
      tap: async (wanted) => (await element(wanted)).click(),
      async type(wanted, text) {
        const field = await element(wanted);
        await field.evaluate((control) => (control as HTMLInputElement).select());
        await field.type(text);
      },
      chooseFile: async (wanted, path) => ((await element(wanted)) as ElementHandle<HTMLInputElement>).uploadFile(path),
      print: () => page.pdf({ preferCSSPageSize: true }),
      async close() {
        await browser.close();
        await elsewhere.close();
      },
    };
  },
};

/** Firefox itself asks Mozilla for lists that it works with; the app has no address there. */
const isOfMozilla = (address: string) =>
  /^https?:\/\/([\w-]+\.)*(mozilla\.(com|org|net)|firefox\.com)[:/]/.test(address);

function program(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return [
    process.env.FIREFOX_PATH ?? '',
    ...folders.flatMap((folder) => [join(folder, 'firefox-esr'), join(folder, 'firefox')]),
  ]
    .filter(Boolean)
    .find((path) => existsSync(path));
}
