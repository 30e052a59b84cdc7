import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { curiousHost, type Host } from './curious-host.ts';
import { openApp, putOnDevice } from './device.ts';
import { launchOptions } from './launch.ts';
import { expect, question, readyForOffline, test } from './test.ts';

/** What someone writes in these tests: found wherever it does not belong. */
const secret = 'waterlelie-7';

async function answerWithNote(page: Page, address = '/'): Promise<void> {
  await page.goto(`${address}#/vraag/gezondheid-en-speciale-behoeften.anker`);
  await question(page).steps.nth(2).check();
  await page.getByRole('button', { name: 'Schrijf er iets bij' }).click();
  await page.getByLabel(/^Je eigen woorden/).fill(`Over ${secret}.`);
  await question(page).heading.click();
  await expect(question(page).saved).toBeVisible();
  await question(page).next.click();
  await expect(page).toHaveTitle(/^Vraag 2 van 24/);
}

async function appFiles(): Promise<Set<string>> {
  const entries = await readdir('dist', { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Set(['/', ...paths.map((path) => `/${relative('dist', path).split(sep).join('/')}`)]);
}

test.describe('what the host is told', () => {
  let host: Host;
  let context: BrowserContext;
  test.beforeEach(async ({ browser, address }) => {
    host = await curiousHost(address);
    context = await browser.newContext({ locale: 'nl-NL' });
  });
  test.afterEach(async () => {
    await context.close();
    await host.close();
  });

  test('the host sees which files of the app are fetched, and nothing of what is filled in', async () => {
    const page = await context.newPage();
    await answerWithNote(page, host.url);
    await page.goto(`${host.url}#/profiel`);
    await page.goto(`${host.url}#/plan`);
    await readyForOffline(page);
    const files = await appFiles();
    expect(host.seen.length).toBeGreaterThan(30);
    for (const { method, path, all } of host.seen) {
      expect(method).toBe('GET');
      // The service worker names the version of a file whose name does not, for the browser's own store.
      expect(files).toContain(path.replace(/\?__WB_REVISION__=[0-9a-f]{32}$/, ''));
      expect(all).not.toContain(secret);
      expect(all).not.toMatch(/"(cookie|authorization|referer)":/i);
    }
  });

  test('on a later visit the app asks the host only whether there is a new version', async () => {
    const first = await context.newPage();
    await openApp(first, '', host.url);
    await readyForOffline(first);
    await first.close();
    host.seen.length = 0;
    const later = await context.newPage();
    await answerWithNote(later, host.url);
    for (const name of ['profiel', 'plan', 'gegevens', 'dagboek']) {
      await later.goto(`${host.url}#/${name}`);
      await later.getByRole('heading', { level: 1 }).waitFor();
    }
    await expect.poll(() => host.seen.map(({ path }) => path)).toContain('/sw.js');
    // The browser itself asks for the little picture in the tab, past the service worker, whenever it likes.
    const asked = host.seen
      .map(({ path }) => path)
      .filter((path) => !/^\/(icons\/favicon\.svg|favicon\.ico)$/.test(path));
    // The service worker with the file it is made of: the browser compares both with what it has.
    expect(asked.filter((path) => !/^\/(sw|workbox-\w+)\.js$/.test(path))).toEqual([]);
  });

  test('on a first visit the host can see which parts are opened', async ({ browser }) => {
    // As in the moments before the app is on the device.
    const early = await browser.newContext({ serviceWorkers: 'block' });
    const page = await early.newPage();
    await openApp(page, '', host.url);
    await page.waitForLoadState('networkidle');
    const before = new Set(host.seen.map(({ path }) => path));
    await page.goto(`${host.url}#/hulp`);
    await page.getByRole('heading', { name: 'Hulp en steun' }).waitFor();
    expect(host.seen.map(({ path }) => path).filter((path) => !before.has(path))).not.toEqual([]);
    await early.close();
  });
});

test('while someone fills in, the page asks for files of the app only', async ({ page }) => {
  await openApp(page);
  await readyForOffline(page);
  const asked: string[] = [];
  page.on('request', (one) => asked.push(`${one.method()} ${new URL(one.url()).pathname} ${one.postData() ?? ''}`));
  await page.reload();
  await answerWithNote(page);
  const files = await appFiles();
  expect(asked.length).toBeGreaterThan(3);
  for (const one of asked) expect(files).toContain(one.match(/^GET (\S+) $/)?.[1]);
});

test('the browser refuses the app every other address', async ({ page, problems }) => {
  await openApp(page);
  const reached: string[] = [];
  await page.context().route(/elders\.example/, (route) => {
    reached.push(route.request().url());
    return route.fulfill({ body: 'reached' });
  });
  const outcomes = await page.evaluate(async () => {
    const blocked: string[] = [];
    addEventListener('securitypolicyviolation', (event) => blocked.push(event.effectiveDirective));
    const fails = async (work: () => unknown) => {
      try {
        await work();
        return false;
      } catch {
        return true;
      }
    };
    const image = new Image();
    image.src = 'https://elders.example/teller.gif';
    const frame = document.body.appendChild(document.createElement('iframe'));
    frame.src = 'https://elders.example/pagina';
    const form = document.body.appendChild(document.createElement('form'));
    form.action = 'https://elders.example/formulier';
    form.submit();
    navigator.sendBeacon('https://elders.example/bericht', 'x');
    const fetching = await fails(() => fetch('https://elders.example/vraag'));
    const importing = await fails(() => import('https://elders.example/code.js' as string));
    await new Promise((resolve) => setTimeout(resolve, 500));
    return { blocked: [...new Set(blocked)].sort(), fetching, importing };
  });
  expect(outcomes.fetching && outcomes.importing).toBe(true);
  expect(outcomes.blocked).toEqual(
    expect.arrayContaining(['connect-src', 'form-action', 'frame-src', 'img-src', 'script-src-elem']),
  );
  expect(reached).toEqual([]);
  // What the browser says of each refusal.
  problems.length = 0;
});

test('a website behind a link does not learn where someone came from', async ({ page, context, problems }) => {
  const told: (string | undefined)[] = [];
  await context.route(/^https?:\/\/(?!localhost)/, (route) => {
    told.push(route.request().headers().referer);
    return route.fulfill({ contentType: 'text/html', body: '<title>somewhere else</title>' });
  });
  await page.goto('/#/over');
  await page.getByText(/^Toon de \d+ bronnen/).click();
  const opening = context.waitForEvent('page');
  await page.locator('a[target=_blank]').first().click();
  const other = await opening;
  await expect(other).toHaveTitle('somewhere else');
  expect(await other.evaluate(() => window.opener)).toBeNull();
  expect(told.length).toBeGreaterThan(0);
  expect(told.filter((referer) => referer !== undefined)).toEqual([]);
  expect(await other.evaluate(() => document.referrer)).toBe('');
  // The one address that was opened, on purpose.
  problems.length = 0;
});

test('nothing of a person is kept outside the database: no cookie, no other store, not in the address', async ({
  page,
  context,
}) => {
  await openApp(page);
  await readyForOffline(page);
  await page.reload();
  await answerWithNote(page);
  expect(await context.cookies()).toEqual([]);
  const elsewhere = await page.evaluate(async () => {
    const cached: string[] = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const { url } of await cache.keys()) cached.push(url, (await (await cache.match(url))?.text()) ?? '');
    }
    return {
      cookies: document.cookie,
      local: localStorage.length,
      session: JSON.stringify(sessionStorage),
      history: JSON.stringify(history.state),
      address: `${location.href} ${document.title}`,
      cached: cached.join('\n'),
      databases: (await indexedDB.databases()).map(({ name }) => name),
    };
  });
  expect(elsewhere).toMatchObject({ cookies: '', local: 0, databases: ['pijlerpad'] });
  expect(elsewhere.cached.length).toBeGreaterThan(100_000);
  for (const text of [elsewhere.session, elsewhere.history, elsewhere.address, elsewhere.cached]) {
    expect(text).not.toContain(secret);
  }
});

test('without a lock, whoever opens this browser reads what was written', async ({ page, context }) => {
  await answerWithNote(page);
  await page.close();
  const someoneElse = await context.newPage();
  await someoneElse.goto('/#/vraag/gezondheid-en-speciale-behoeften.anker');
  await expect(someoneElse.getByLabel(/^Je eigen woorden/)).toHaveValue(`Over ${secret}.`);
});

test('what runs in the browser with more rights reads along', async ({ page }) => {
  await page.addInitScript(() => {
    // What an extension can do: listen to every key in every page.
    const overheard: string[] = [];
    Object.assign(globalThis, { overheard });
    addEventListener(
      'input',
      ({ target }) => target instanceof HTMLTextAreaElement && overheard.push(target.value),
      true,
    );
  });
  await answerWithNote(page);
  const overheard = await page.evaluate(() => (globalThis as unknown as { overheard: string[] }).overheard.join());
  expect(overheard).toContain(secret);
});

/** In which folders of a browser's own files a text can be read, as anyone with the disk could. */
async function foldersWith(profile: string, text: string): Promise<string[]> {
  const entries = await readdir(profile, { recursive: true, withFileTypes: true });
  const found = new Set<string>();
  for (const entry of entries.filter((one) => one.isFile())) {
    const path = join(entry.parentPath, entry.name);
    const bytes = await readFile(path).catch(() => Buffer.alloc(0));
    if (!bytes.includes(text) && !bytes.includes(Buffer.from(text, 'utf16le'))) continue;
    found.add(relative(join(profile, 'Default'), path).split(sep)[0] ?? '');
  }
  return [...found].sort();
}

test('what was written stands readable in the files of the browser, for a while also after it was erased', async ({
  address,
}, info) => {
  const profile = info.outputPath('browser');
  const context = await chromium.launchPersistentContext(profile, {
    ...launchOptions,
    baseURL: address,
    locale: 'nl-NL',
  });
  const page = await context.newPage();
  await answerWithNote(page);
  await expect.poll(() => foldersWith(profile, secret)).toContain('IndexedDB');
  await page.goto('/#/gegevens');
  await page.getByRole('button', { name: 'Wis alles in Pijlerpad' }).click();
  await page.getByRole('button', { name: 'Wis alles', exact: true }).click();
  await expect(page.getByText('Er staat niets.')).toBeVisible();
  await context.close();
  expect(await foldersWith(profile, secret)).toContain('IndexedDB');
});

for (const from of ['over', 'gegevens', '']) {
  test(`the page about privacy is a tap away from #/${from}`, async ({ page }) => {
    await openApp(page);
    await putOnDevice(page, 'planned');
    await page.goto(`/#/${from}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    const links = page.locator(from === '' ? 'footer' : 'main').getByRole('link');
    await links.and(page.locator('[href="#/privacy"]')).click();
    await expect(page.getByRole('heading', { name: 'Wat we wel en niet weten' })).toBeFocused();
  });
}
