import { useEffect, useMemo, useState } from 'preact/hooks';
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
  | 'growth'
  | 'deepen'
  | 'moments'
  | 'starter-kit'
  | 'pillars'
  | 'topic'
  | 'reflection'
  | 'diary'
  | 'focus'
  | 'suggestions'
  | 'overview'
  | 'compare'
  | 'stock-take'
  | 'activity'
  | 'plan'
  | 'talks'
  | 'talk'
  | 'talk-sheet'
  | 'paper'
  | 'share'
  | 'look-along'
  | 'people'
  | 'partners'
  | 'type-in'
  | 'open-file'
  | 'data'
  | 'lock'
  | 'about'
  | 'privacy'
  | 'help'
  | 'words'
  | 'worker'
  | 'conversation-guides'
  | 'unknown';

export type KnownPage = Exclude<PageName, 'unknown'>;

/**
 * In what a question is asked, when that is not the way past every topic: to change one answer of the overview or the
 * profile, in the situations of one topic or pillar, or in a moment.
 */
export type Within = { page: 'review' | 'profile' | 'topic' } | { page: 'deepen' | 'moments'; id: string };

export interface Address {
  page: PageName;
  /** What the page is about: a question, an earlier assessment, an activity, a topic, a pillar, a moment, a talk. */
  id?: string;
  within?: Within;
  /** What is asked of the overview or the diary (search, filters, order), of the paper, or of a talk. */
  params?: Readonly<Record<string, string>>;
}

const names: Record<string, KnownPage> = {
  '': 'start',
  situatie: 'situation',
  vraag: 'question',
  nakijken: 'review',
  profiel: 'profile',
  groei: 'growth',
  verdiepen: 'deepen',
  moment: 'moments',
  startpakket: 'starter-kit',
  pijlers: 'pillars',
  onderwerp: 'topic',
  reflectie: 'reflection',
  dagboek: 'diary',
  keuze: 'focus',
  suggesties: 'suggestions',
  leeraanbod: 'overview',
  vergelijk: 'compare',
  'aanbod-in-beeld': 'stock-take',
  activiteit: 'activity',
  plan: 'plan',
  samen: 'talks',
  gesprek: 'talk',
  gespreksblad: 'talk-sheet',
  papier: 'paper',
  delen: 'share',
  meekijken: 'look-along',
  wie: 'people',
  'samen-kijken': 'partners',
  overtypen: 'type-in',
  openen: 'open-file',
  gegevens: 'data',
  slot: 'lock',
  over: 'about',
  privacy: 'privacy',
  hulp: 'help',
  woorden: 'words',
  begeleider: 'worker',
  gespreksgids: 'conversation-guides',
};

const needsId: readonly PageName[] = ['activity', 'topic', 'talk', 'talk-sheet'];
const mayHaveId: readonly PageName[] = [
  ...needsId,
  ...([
    'question',
    'profile',
    'deepen',
    'moments',
    'pillars',
    'plan',
    'talks',
    'look-along',
    'conversation-guides',
  ] as const),
];

const mayHaveParams: readonly PageName[] = ['overview', 'compare', 'diary', 'paper', 'talk', 'conversation-guides'];

export function parseAddress(hash: string): Address {
  const [path = '', ...rest] = hash.split('?');
  const address = parsePath(path);
  if (rest.length === 0) return address;
  if (!mayHaveParams.includes(address.page)) return { page: 'unknown' };
  return { ...address, params: Object.fromEntries(new URLSearchParams(rest.join('?'))) };
}

function parsePath(hash: string): Address {
  const [name = '', id, ...rest] = hash
    .replace(/^#?\/?/, '')
    .split('/')
    .map(decode);
  const page = pageNamed(name);
  if (!page || (id && !mayHaveId.includes(page)) || (!id && needsId.includes(page))) return { page: 'unknown' };
  if (rest.length === 0) return id ? { page, id } : { page };
  const within = page === 'question' && id ? parseWithin(rest) : undefined;
  return id && within ? { page, id, within } : { page: 'unknown' };
}

function parseWithin([name = '', id, ...rest]: readonly string[]): Within | undefined {
  const page = pageNamed(name);
  if (rest.length > 0) return undefined;
  if (page === 'review' || page === 'profile' || page === 'topic') return id === undefined ? { page } : undefined;
  return (page === 'deepen' || page === 'moments') && id ? { page, id } : undefined;
}

export function hashOf(page: KnownPage, id?: string, within?: Within): string {
  const parts = [nameOf(page), id, within && nameOf(within.page), within && 'id' in within ? within.id : undefined];
  return `#/${parts
    .filter((part) => part !== undefined)
    // Half of an emoji, which an id from elsewhere may hold, cannot be part of an address.
    .map((part) => encodeURIComponent(part.replace(/\p{Cs}/gu, '\ufffd')))
    .join('/')}`;
}

export function hashWith(page: KnownPage, params: Readonly<Record<string, string>>): string {
  const query = new URLSearchParams(params).toString();
  return query ? `${hashOf(page)}?${query}` : hashOf(page);
}

function pageNamed(name: string): KnownPage | undefined {
  return Object.hasOwn(names, name) ? names[name] : undefined;
}

function nameOf(page: KnownPage): string {
  return Object.keys(names).find((key) => names[key] === page) ?? '';
}

export function goTo(page: KnownPage, id?: string, within?: Within): void {
  leave();
  location.hash = hashOf(page, id, within);
}

/** Back to a page as it was left, when that is where someone came from; anew when they came from elsewhere. */
export function goBackTo(page: KnownPage, id?: string): void {
  if (cameBy(hashOf(page, id))) history.back();
  else goTo(page, id);
}

/** Back to whatever page someone came from, as they left it; to the given one when that is not known. */
export function goBack(otherwise: KnownPage): void {
  if (cameBy()) history.back();
  else goTo(otherwise);
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
  // The same as long as nothing moved: what a page took from it is not read anew when something else changes.
  return useMemo(() => parseAddress(hash), [hash]);
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
