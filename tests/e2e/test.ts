import { type BrowserContext, test as base, expect, type Page, type Route } from '@playwright/test';
import { serve } from '../../tools/serve.mjs';

interface Watched {
  /** Requests to anywhere but the app's own server, messages of errors, and violations of the page's own policy. */
  problems: string[];
}

/**
 * Every browser test gets the built app from a server of its own, and fails when the page asked anything of another
 * origin, wrote an error to the console, or broke its content security policy.
 */
export const test = base.extend<Watched, { address: string }>({
  address: [
    // biome-ignore lint/correctness/noEmptyPattern: the runner reads the fixtures it needs from this pattern.
    async ({}, use) => {
      const server = await serve('dist', 0);
      await use(server.url);
      await server.close();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ address }, use) => {
    await use(address);
  },
  problems: [
    async ({ browser, context, address }, use) => {
      const problems: string[] = [];
      watchRequests(context, problems, address);
      const watchOther = (other: BrowserContext) => {
        if (other !== context) watchRequests(other, problems);
      };
      // A second device in the same test, too.
      browser.on('context', watchOther);
      context.on('console', (message) => {
        // The browser itself asks for this one, past the service worker, whenever it likes.
        if (message.location().url.endsWith('/favicon.svg')) return;
        if (message.type() === 'error') problems.push(`console: ${message.text()} ${message.location().url}`);
      });
      context.on('weberror', (error) => {
        problems.push(`error: ${error.error().message}`);
      });
      await use(problems);
      browser.off('context', watchOther);
      expect(problems).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/**
 * Tells in `problems` of every request that leaves the app's own server, from pages and workers alike, and of every
 * socket, for the app has none.
 * @param own the address of that server; left out: any server on this computer, which only tests have.
 */
export function watchRequests(context: BrowserContext, problems: string[], own = ''): void {
  const isOwn = (address: string) =>
    /^(?:data|blob|about):/.test(address) ||
    (own ? address.startsWith(own) : /^http:\/\/(?:localhost|127\.0\.0\.1):\d+\//.test(address));
  const watchPage = (page: Page) => {
    page.on('websocket', (socket) => problems.push(`socket to ${socket.url()}`));
  };
  context.on('request', (request) => {
    if (!isOwn(request.url())) problems.push(`request to ${request.url()}`);
  });
  for (const page of context.pages()) watchPage(page);
  context.on('page', watchPage);
}

/**
 * Keeps files of the app, such as a part that is fetched later, from coming. Gives how to let them through.
 * @param where a page, or all of a context: also what service workers ask for.
 * @param answer what a file gets then.
 */
export async function holdBack(
  where: Page | BrowserContext,
  files: string,
  answer = (route: Route): Promise<void> => route.continue(),
): Promise<() => void> {
  let letThrough = () => {};
  const isAllowed = new Promise<void>((resolve) => {
    letThrough = resolve;
  });
  await where.route(files, async (route) => {
    await isAllowed;
    await answer(route);
  });
  return letThrough;
}

/** Waits until everything for use without a network is on the device. */
export async function readyForOffline(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    if (registration.active?.state === 'activated') return;
    await new Promise<void>((resolve) => {
      registration.active?.addEventListener('statechange', () => {
        if (registration.active?.state === 'activated') resolve();
      });
    });
  });
}

export function question(page: Page) {
  return {
    heading: page.getByRole('heading', { level: 1 }),
    steps: page.locator('.step-card input'),
    importance: (name: 'Nu niet' | 'Soms' | 'Nu veel') => page.getByRole('radio', { name, exact: true }),
    saved: page.locator('.saved--saved'),
    next: page.getByRole('button', { name: /^(Volgende|Overslaan|Naar het overzicht)$/ }),
  };
}
