import { useEffect, useState } from 'preact/hooks';
import { cameBy, leave } from './place.ts';

/**
 * Where someone is in the app: the part of the address after #. It is the only navigation state and holds no answers.
 * Hash addresses, so that no page name ever reaches a server and any static host serves the app, in a sub-folder too.
 */
export type PageName =
  | 'start'
  | 'situation'
  | 'question'
  | 'review'
  | 'profile'
  | 'focus'
  | 'suggestions'
  | 'activity'
  | 'plan'
  | 'people'
  | 'data'
  | 'about'
  | 'help'
  | 'words'
  | 'unknown';

export type Origin = 'review' | 'profile';

export interface Address {
  page: PageName;
  /** What the page is about: a question, an earlier assessment, an activity. */
  id?: string;
  /** The page that sent someone to one question, to which its way on leads back. */
  from?: Origin;
}

const names: Record<string, PageName> = {
  '': 'start',
  situatie: 'situation',
  vraag: 'question',
  nakijken: 'review',
  profiel: 'profile',
  keuze: 'focus',
  suggesties: 'suggestions',
  activiteit: 'activity',
  plan: 'plan',
  wie: 'people',
  gegevens: 'data',
  over: 'about',
  hulp: 'help',
  woorden: 'words',
};

const withId: readonly PageName[] = ['question', 'profile', 'activity'];

export function parseAddress(hash: string): Address {
  const [name = '', id, origin, ...rest] = hash
    .replace(/^#?\/?/, '')
    .split('/')
    .map(decode);
  const page = Object.hasOwn(names, name) ? names[name] : undefined;
  if (!page || rest.length > 0 || (id && !withId.includes(page))) return { page: 'unknown' };
  if (page === 'activity' && !id) return { page: 'unknown' };
  if (origin !== undefined) {
    const from = Object.hasOwn(names, origin) ? names[origin] : undefined;
    return page === 'question' && id && (from === 'review' || from === 'profile')
      ? { page, id, from }
      : { page: 'unknown' };
  }
  return id ? { page, id } : { page };
}

export function hashOf(page: Exclude<PageName, 'unknown'>, id?: string, from?: Origin): string {
  const parts = [nameOf(page), ...(id === undefined ? [] : [encodeURIComponent(id)]), ...(from ? [nameOf(from)] : [])];
  return `#/${parts.join('/')}`;
}

function nameOf(page: PageName): string {
  return Object.keys(names).find((key) => names[key] === page) ?? '';
}

export function goTo(page: Exclude<PageName, 'unknown'>, id?: string): void {
  leave();
  location.hash = hashOf(page, id);
}

/** To the page someone came from, as they left it; to the given one when they came from elsewhere. */
export function goBackTo(page: Exclude<PageName, 'unknown'>, isOnlyThat = true): void {
  if (cameBy(isOnlyThat ? hashOf(page) : undefined)) history.back();
  else goTo(page);
}

export function useAddress(): Address {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const update = () => setHash(location.hash);
    addEventListener('hashchange', update);
    // It may have changed since the first rendering.
    update();
    return () => removeEventListener('hashchange', update);
  }, []);
  return parseAddress(hash);
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
