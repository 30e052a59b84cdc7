import type { Given } from './launches.ts';

/** How long a file may wait for the page that opens it, in milliseconds. */
const patience = 60_000;

/** The same names as in own-worker.js, which puts it there. */
const cacheName = 'pijlerpad-openen';
const keptAt = 'x-kept-at';
const whyNot = 'x-why-not';

/**
 * Takes a file that someone shared with the app from where the service worker left it for a moment; nothing of it stays
 * there. What was never taken is deleted at the next opening of any page.
 * @param isAsked whether this page was opened for it: else it is left to the page that is being opened by now.
 * @param now in milliseconds.
 */
export async function takeShared(isAsked: boolean, now: number): Promise<Given | undefined> {
  if (!('caches' in globalThis) || !(await caches.has(cacheName))) return undefined;
  const [kept] = await (await caches.open(cacheName)).matchAll();
  const age = now - Number(kept?.headers.get(keptAt));
  const isFresh = kept !== undefined && age >= 0 && age < patience;
  if (isFresh && !isAsked) return undefined;
  try {
    return isFresh ? await givenIn(kept) : undefined;
  } finally {
    await caches.delete(cacheName);
  }
}

async function givenIn(kept: Response): Promise<Given> {
  const why = kept.headers.get(whyNot);
  if (why === 'several' || why === 'too-large') return { why };
  try {
    if (why === null) return { file: await kept.blob() };
  } catch {
    // What cannot be read is said below.
  }
  return { why: 'unreadable' };
}
