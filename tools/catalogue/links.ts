/** What became of an address. Unsure: the site lets no program in, so that a person has to look. */
export type LinkState = 'ok' | 'moved' | 'broken' | 'unsure';

/** One address, and what was found there. */
export interface CheckedLink {
  address: string;
  state: LinkState;
  /** The last answer, when there was one. */
  status?: number;
  /** Where it moved to. */
  to?: string;
  /** Why there was no answer. */
  why?: string;
}

/** How patient and how quick the check is. */
export interface Manners {
  /** The longest that one answer may take, in ms. */
  timeOut: number;
  /** Between two requests to the same host, in ms. */
  pause: number;
  /** How many hosts at a time; each host gets one request at a time. */
  hosts: number;
}

export const goodManners: Manners = { timeOut: 20_000, pause: 1000, hosts: 6 };

const mostRedirects = 5;
const moved: readonly number[] = [301, 308];
const redirects: readonly number[] = [...moved, 302, 303, 307];
/** Not for us, or not now: what someone with a browser would see is not known. */
const refusals: readonly number[] = [401, 403, 405, 406, 408, 425, 429, 451, 503, 999];

/** Looks at each address, one at a time per host. Gives them in the order they were asked. */
export async function checkLinks(addresses: readonly string[], manners: Manners = goodManners): Promise<CheckedLink[]> {
  const byHost = new Map<string, string[]>();
  for (const address of addresses) byHost.set(hostOf(address), [...(byHost.get(hostOf(address)) ?? []), address]);
  const found = new Map<string, CheckedLink>();
  const queue = [...byHost.values()];
  const worker = async () => {
    for (let ofHost = queue.shift(); ofHost; ofHost = queue.shift()) {
      for (const [index, address] of ofHost.entries()) {
        if (index > 0) await wait(manners.pause);
        found.set(address, await checkLink(address, manners));
      }
    }
  };
  await Promise.all(Array.from({ length: manners.hosts }, worker));
  return addresses.flatMap((address) => found.get(address) ?? []);
}

/** Asks for the head of a page, as it is the least to send; and for the page where a site answers no such question. */
async function checkLink(address: string, manners: Manners): Promise<CheckedLink> {
  const first = await follow(address, 'HEAD', manners);
  if (first.state === 'ok' || first.state === 'moved') return first;
  await wait(manners.pause);
  return follow(address, 'GET', manners);
}

async function follow(address: string, method: 'HEAD' | 'GET', manners: Manners): Promise<CheckedLink> {
  let here = address;
  let lasting: string | undefined;
  let isLasting = true;
  for (let steps = 0; steps <= mostRedirects; steps += 1) {
    const answer = await ask(here, method, manners);
    if ('why' in answer) return { address, state: 'broken', why: answer.why };
    const { status, location } = answer;
    if (!redirects.includes(status) || !location) {
      const state = status >= 200 && status < 300 ? 'ok' : refusals.includes(status) ? 'unsure' : 'broken';
      if (state === 'ok' && lasting !== undefined) return { address, state: 'moved', status, to: lasting };
      return { address, state, status };
    }
    if (!URL.canParse(location, here)) return { address, state: 'broken', status, why: 'leidt naar geen adres' };
    here = new URL(location, here).href;
    // What comes after a detour for now is not its new address.
    isLasting &&= moved.includes(status);
    if (isLasting) lasting = here;
  }
  return { address, state: 'broken', why: `leidt meer dan ${mostRedirects} keer door` };
}

async function ask(
  address: string,
  method: 'HEAD' | 'GET',
  { timeOut }: Manners,
): Promise<{ status: number; location: string | null } | { why: string }> {
  try {
    const response = await fetch(address, {
      method,
      redirect: 'manual',
      headers: { 'User-Agent': 'Pijlerpad link check', Accept: 'text/html,*/*' },
      signal: AbortSignal.timeout(timeOut),
    });
    // Whether it is there is all we want.
    await response.body?.cancel();
    return { status: response.status, location: response.headers.get('location') };
  } catch (error) {
    return { why: reasonOf(error, timeOut) };
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOTFOUND: 'de naam van de website bestaat niet (meer)',
  EAI_AGAIN: 'de naam van de website is nu niet op te zoeken',
  ECONNREFUSED: 'de website neemt niet op',
  ECONNRESET: 'de website verbrak de verbinding',
  CERT_HAS_EXPIRED: 'het certificaat van de website is verlopen',
};

function reasonOf(error: unknown, timeOut: number): string {
  if (error instanceof Error && error.name === 'TimeoutError') return `geen antwoord binnen ${timeOut / 1000} seconden`;
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  return reasons[code] ?? `de website is niet te bereiken${code && ` (${code})`}`;
}

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).host : address;
}

function wait(time: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, time));
}
