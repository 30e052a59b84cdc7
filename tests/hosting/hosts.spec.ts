import { readdirSync } from 'node:fs';
import type { APIRequestContext } from '@playwright/test';
import { contentTypes, headersOf, transportSecurity } from '../../tools/headers.mjs';
import { serve } from '../../tools/serve.mjs';
import { test as base, expect, question, readyForOffline } from '../e2e/test.ts';
import { missing, type WebServer, webServers } from './web-servers.ts';

/** The app behind each host that hosting/ documents, with exactly that configuration, and behind `npm start`. */
const hosts: typeof webServers = {
  ...webServers,
  'npm start': {
    programs: [],
    isSecure: false,
    isInFolder: false,
    async start() {
      const { url, close } = await serve('dist', 0);
      return { address: url, stop: close };
    },
  },
};

const assets = readdirSync('dist/assets');
const anAsset = (ending: string) => `assets/${assets.find((name) => name.endsWith(ending))}`;

/** One file of each kind. */
const kinds: readonly { path: string; ending: string }[] = [
  { path: '', ending: 'html' },
  { path: 'index.html', ending: 'html' },
  { path: 'app.html', ending: 'html' },
  { path: 'leeg.html', ending: 'html' },
  { path: 'sw.js', ending: 'js' },
  { path: 'elsewhere.js', ending: 'js' },
  { path: 'manifest.webmanifest', ending: 'webmanifest' },
  { path: 'icons/icon.svg', ending: 'svg' },
  { path: 'icons/icon-192.png', ending: 'png' },
  { path: anAsset('.js'), ending: 'js' },
  { path: anAsset('.css'), ending: 'css' },
  { path: anAsset('.woff2'), ending: 'woff2' },
];

/** Some hosts use the older name, which means the same. */
function typeOf(header = ''): string {
  return header.replace(/;.*$/, '').trim().replace('application/javascript', 'text/javascript');
}

async function answerTo(request: APIRequestContext, address: string, encoding = 'identity') {
  const response = await request.get(address, { maxRedirects: 0, headers: { 'Accept-Encoding': encoding } });
  // Twice the same header is as wrong as none: browsers then take the first, the last or both.
  const names = response.headersArray().map(({ name }) => name.toLowerCase());
  expect(names.filter((name, index) => name !== 'set-cookie' && names.indexOf(name) !== index)).toEqual([]);
  return { status: response.status(), headers: response.headers() };
}

for (const [name, host] of Object.entries(hosts)) {
  const test = base.extend<object, { server: WebServer; address: string }>({
    server: [
      // biome-ignore lint/correctness/noEmptyPattern: the runner reads the fixtures it needs from this pattern.
      async ({}, use) => {
        const server = await host.start();
        await use(server);
        await server.stop();
      },
      { scope: 'worker' },
    ],
    address: [({ server }, use) => use(server.address), { scope: 'worker' }],
    // A certificate that we made ourselves is good enough, for a service worker too.
    launchOptions: [
      ({ launchOptions }, use) =>
        use({ ...launchOptions, args: [...(launchOptions.args ?? []), '--ignore-certificate-errors'] }),
      { scope: 'worker' },
    ],
    ignoreHTTPSErrors: true,
  });

  test.describe(`behind ${name}`, () => {
    const absent = missing(host.programs);
    const why = `not on this computer: ${absent.join(', ')}`;
    test.skip(absent.length > 0, why);
    // The list of tests does not tell why one was skipped; said once, where the tests are gathered.
    if (absent.length > 0 && process.env.TEST_WORKER_INDEX === undefined) {
      process.stdout.write(`The tests behind ${name} are skipped: ${why}.\n`);
    }
    // In this order, for the last one stops the server.
    test.describe.configure({ mode: 'default' });

    test('each kind of file comes with its headers', async ({ request, address }) => {
      for (const { path, ending } of kinds) {
        const { status, headers } = await answerTo(request, address + path);
        expect(status, path).toBe(200);
        expect(typeOf(headers['content-type']), path).toBe(contentTypes[ending]);
        for (const [header, value] of Object.entries(headersOf(path))) {
          expect(headers[header.toLowerCase()], `${header} of ${path}`).toBe(value);
        }
      }
      const { headers } = await answerTo(request, address);
      expect(headers[transportSecurity.name.toLowerCase()]).toBe(host.isSecure ? transportSecurity.value : undefined);
    });

    test('text comes compressed, and is asked for anew only when it changed', async ({ request, address }) => {
      for (const { path, ending } of kinds.filter(({ ending }) => !/png|woff2/.test(ending))) {
        const { headers } = await answerTo(request, address + path, 'gzip');
        expect(headers['content-encoding'], path).toBe('gzip');
        expect(headers.vary, path).toContain('Accept-Encoding');
        expect(typeOf(headers['content-type']), path).toBe(contentTypes[ending]);
        const again = await request.get(address + path, {
          headers: { 'Accept-Encoding': 'gzip', 'If-None-Match': headers.etag ?? '' },
        });
        expect(again.status(), path).toBe(304);
      }
    });

    test('what is not there is not the app, and is not kept', async ({ request, address }) => {
      for (const path of ['bestaat-niet', 'assets/weg-12345678.js', 'bestaat/ook-niet.html']) {
        const response = await request.get(address + path);
        expect(response.status(), path).toBe(404);
        expect(await response.text(), path).not.toContain('id="app"');
        expect(response.headers()['cache-control'] ?? '', path).not.toContain('immutable');
        expect(response.headers()['x-content-type-options'], path).toBe('nosniff');
      }
    });

    test('the service worker is never redirected, and the address without a slash leads to the app', async ({
      request,
      address,
    }) => {
      expect((await request.get(`${address}sw.js`, { maxRedirects: 0 })).status()).toBe(200);
      if (!host.isInFolder) return;
      const redirect = await request.get(address.slice(0, -1), { maxRedirects: 0 });
      expect(redirect.status()).toBe(308);
      expect(new URL(redirect.headers().location ?? '', address).href).toBe(address);
    });

    test('the app opens, keeps an answer, and goes on without the host', async ({ page, server, problems }) => {
      const warnings: string[] = [];
      page.on('console', (message) => message.type() === 'warning' && warnings.push(message.text()));
      await page.goto(host.isInFolder ? server.address.slice(0, -1) : server.address);
      expect(page.url()).toBe(server.address);
      // Beside the app, and so not the app's own; asked for on purpose.
      if (host.isInFolder) expect(problems.splice(0)).toEqual([`request to ${server.address.slice(0, -1)}`]);
      await page.getByRole('link', { name: 'Begin met de eerste vraag' }).click();
      await question(page).steps.nth(2).check();
      await expect(question(page).saved).toBeVisible();
      await readyForOffline(page);
      const kept = await page.evaluate(async () => {
        const names = await caches.keys();
        return (await Promise.all(names.map(async (one) => (await (await caches.open(one)).keys()).length))).join();
      });
      expect(Number(kept)).toBeGreaterThan(100);
      expect(problems).toEqual([]);
      expect(warnings).toEqual([]);

      await server.stop();
      await expect(page.request.get(server.address)).rejects.toThrow();
      await page.reload();
      await expect(question(page).steps.nth(2)).toBeChecked();
      await page.goto(`${server.address}#/hulp`);
      await expect(question(page).heading).toHaveText('Hulp en steun');
      await page.goto(server.address);
      await expect(question(page).heading).toHaveText('Hier was je gebleven');
      // That a server which is gone does not answer, the browser says by itself.
      for (const problem of problems.splice(0)) expect(problem).toContain('ERR_CONNECTION_REFUSED');
    });
  });
}
