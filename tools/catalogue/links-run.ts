import type { Catalogue } from '../../src/domain/catalogue.ts';
import type { Outcome } from './catalogue-actions.ts';
import { type CheckedLink, checkLinks, type LinkState, type Manners } from './links.ts';
import { openSetFolder } from './question-set-folder.ts';

const usage = [
  'Zo kijk je of de links in het leeraanbod nog kloppen:',
  '  npm run catalogue -- links            vertelt welke links kapot of verhuisd zijn',
  '  npm run catalogue -- links --json     hetzelfde, voor een programma',
  'Erbij kan: --set MAP, voor een andere vragenset.',
];

/** In this order: what needs work first. */
const headings: readonly (readonly [LinkState, string])[] = [
  ['broken', 'Kapot. Zoek het nieuwe adres, of haal de activiteit weg:'],
  ['moved', 'Verhuisd. Neem het nieuwe adres over:'],
  ['unsure', 'Niet te zeggen: deze website laat geen programma binnen. Kijk zelf:'],
];

/** Checks the links of a catalogue. Not good when one is broken; what moved or is unsure still works for a reader. */
export async function runLinks(args: readonly string[], manners?: Manners): Promise<Outcome> {
  const words = [...args];
  const isForMachines = take(words, '--json');
  const at = words.indexOf('--set');
  const [, named] = at < 0 ? [] : words.splice(at, 2);
  if (words.length > 0 || (at >= 0 && !named)) return { ok: false, lines: usage };
  const set = openSetFolder(named ?? process.env.QUESTIONSET ?? 'questionsets/pleegouders');
  if (!set.ok) return { ok: false, lines: set.failure };

  const users = usersOf(set.value.catalogue);
  // For a person who waits: one address at a time per website takes minutes.
  if (process.stderr.isTTY) console.error(`${users.size} links; dat duurt enkele minuten…`);
  const links = await checkLinks([...users.keys()], manners);
  const ok = links.every(({ state }) => state !== 'broken');
  if (isForMachines) {
    const told = links.map((link) => ({ ...link, activities: users.get(link.address) ?? [] }));
    return { ok, lines: [JSON.stringify({ checked: links.length, links: told }, undefined, 2)] };
  }
  return { ok, lines: [...headings.flatMap((heading) => paragraph(heading, links, users)), summary(links)] };
}

function take(words: string[], option: string): boolean {
  const at = words.indexOf(option);
  if (at >= 0) words.splice(at, 1);
  return at >= 0;
}

/** Every address of an activity or of where its facts come from, with the ids of the activities that have it. */
function usersOf({ activities }: Catalogue): Map<string, string[]> {
  const users = new Map<string, string[]>();
  for (const { id, url, sources } of activities) {
    const addresses = new Set([url, ...sources.map((source) => source.url)]);
    for (const address of addresses) {
      if (address !== undefined) users.set(address, [...(users.get(address) ?? []), id]);
    }
  }
  return users;
}

function paragraph(
  [state, heading]: (typeof headings)[number],
  links: readonly CheckedLink[],
  users: ReadonlyMap<string, readonly string[]>,
): string[] {
  const found = links.filter((link) => link.state === state);
  if (found.length === 0) return [];
  const lines = found.flatMap(({ address, status, to, why }) => [
    `  ${address}  (${why ?? `antwoord ${status}`})`,
    ...(to === undefined ? [] : [`    → ${to}`]),
    `    bij: ${(users.get(address) ?? []).join(', ')}`,
  ]);
  return [heading, ...lines, ''];
}

function summary(links: readonly CheckedLink[]): string {
  const amount = (state: LinkState) => links.filter((link) => link.state === state).length;
  return `Links: ${links.length}. Goed: ${amount('ok')}, verhuisd: ${amount('moved')}, kapot: ${amount('broken')}, niet te zeggen: ${amount('unsure')}.`;
}
