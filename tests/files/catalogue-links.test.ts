// @vitest-environment node
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkLinks, type Manners } from '../../tools/catalogue/links.ts';
import { runLinks } from '../../tools/catalogue/links-run.ts';

const quick: Manners = { timeOut: 300, pause: 0, hosts: 4 };

/** What a page of the website in these tests answers. */
type Page = (request: IncomingMessage, response: ServerResponse) => void;
const says =
  (status: number, location?: string): Page =>
  (_, response) =>
    void response.writeHead(status, location === undefined ? {} : { location }).end();

const pages: Record<string, Page> = {
  '/goed': says(200),
  '/weg': says(404),
  '/voorgoed-weg': says(410),
  '/stuk': says(500),
  '/besloten': says(403),
  '/druk': says(429),
  '/verhuisd': says(301, '/goed'),
  '/twee-keer-verhuisd': says(308, '/verhuisd'),
  '/even-elders': says(302, '/goed'),
  '/even-elders-en-verhuisd': says(302, '/verhuisd'),
  '/verhuisd-naar-niets': says(301, '/weg'),
  '/rondje': says(302, '/rondje'),
  '/nergens': says(302, 'http://'),
  '/alleen-hele-pagina': (request, response) => void response.writeHead(request.method === 'GET' ? 200 : 405).end(),
  '/traag': () => {},
};

let servers: Server[] = [];
let asked: string[] = [];

async function website(page: Page = (request, response) => pages[request.url ?? '']?.(request, response)) {
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    page(request, response);
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

beforeEach(() => {
  servers = [];
  asked = [];
});
afterEach(() => {
  for (const server of servers) {
    server.closeAllConnections();
    server.close();
  }
});

describe('a link', () => {
  it.each<[string, object]>([
    ['/goed', { state: 'ok', status: 200 }],
    ['/alleen-hele-pagina', { state: 'ok', status: 200 }],
    ['/even-elders', { state: 'ok', status: 200 }],
    ['/even-elders-en-verhuisd', { state: 'ok', status: 200 }],
    ['/verhuisd', { state: 'moved', status: 200, to: '/goed' }],
    ['/twee-keer-verhuisd', { state: 'moved', status: 200, to: '/goed' }],
    ['/weg', { state: 'broken', status: 404 }],
    ['/voorgoed-weg', { state: 'broken', status: 410 }],
    ['/stuk', { state: 'broken', status: 500 }],
    ['/verhuisd-naar-niets', { state: 'broken', status: 404 }],
    ['/rondje', { state: 'broken', why: 'leidt meer dan 5 keer door' }],
    ['/nergens', { state: 'broken', status: 302, why: 'leidt naar geen adres' }],
    ['/traag', { state: 'broken', why: 'geen antwoord binnen 0.3 seconden' }],
    ['/besloten', { state: 'unsure', status: 403 }],
    ['/druk', { state: 'unsure', status: 429 }],
  ])('to %s is found to be %j', async (path, expected) => {
    const site = await website();
    const [link] = await checkLinks([site + path], quick);
    const to = 'to' in expected ? { to: `${site}${expected.to}` } : {};
    expect(link).toEqual({ address: site + path, ...expected, ...to });
  });

  it('to a website that is gone is told with its reason', async () => {
    const site = await website();
    await new Promise((resolve) => servers[0]?.close(resolve));
    expect(await checkLinks([`${site}/goed`], quick)).toEqual([
      { address: `${site}/goed`, state: 'broken', why: 'de website neemt niet op' },
    ]);
  });

  it('is asked for its head alone when that says enough', async () => {
    const site = await website();
    await checkLinks([`${site}/goed`, `${site}/weg`], quick);
    expect(asked).toEqual(['HEAD /goed', 'HEAD /weg', 'GET /weg']);
  });
});

it('a host gets one request at a time, and other hosts need not wait for it', async () => {
  let now = 0;
  const atOnce = new Map<string, number>();
  let most = 0;
  const slowly: Page = ({ headers: { host = '' } }, response) => {
    now += 1;
    most = Math.max(most, now);
    atOnce.set(host, (atOnce.get(host) ?? 0) + 1);
    expect(atOnce.get(host)).toBe(1);
    setTimeout(() => {
      now -= 1;
      atOnce.set(host, 0);
      response.writeHead(200).end();
    }, 30);
  };
  const sites = [await website(slowly), await website(slowly), await website(slowly)];
  const addresses = ['/een', '/twee', '/drie'].flatMap((path) => sites.map((site) => site + path));
  const links = await checkLinks(addresses, { ...quick, hosts: 2, timeOut: 5000 });
  expect(links.map(({ address }) => address)).toEqual(addresses);
  expect(links.every(({ state }) => state === 'ok')).toBe(true);
  expect(most).toBe(2);
});

describe('npm run catalogue -- links', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'pijlerpad-links-'));
    cpSync('tests/examples/small-set', folder, { recursive: true });
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  /** Gives the first activity this address, and leaves no other. */
  function withAddress(address: string): string {
    const path = join(folder, 'catalogue.json');
    const catalogue = JSON.parse(readFileSync(path, 'utf8'));
    const [first] = catalogue.activities;
    const activities = [{ ...first, url: address, sources: [{ url: address, what: 'alles' }] }];
    writeFileSync(path, JSON.stringify({ ...catalogue, activities }));
    return first.id;
  }

  it('tells what is broken, with where it is used, and ends badly', async () => {
    const site = await website();
    const id = withAddress(`${site}/weg`);
    expect(await runLinks(['--set', folder], quick)).toEqual({
      ok: false,
      lines: [
        'Kapot. Zoek het nieuwe adres, of haal de activiteit weg:',
        `  ${site}/weg  (antwoord 404)`,
        `    bij: ${id}`,
        '',
        'Links: 1. Goed: 0, verhuisd: 0, kapot: 1, niet te zeggen: 0.',
      ],
    });
  });

  it('tells where a page went, and ends well', async () => {
    const site = await website();
    withAddress(`${site}/verhuisd`);
    const { ok, lines } = await runLinks(['--set', folder], quick);
    expect(ok).toBe(true);
    expect(lines).toContain(`    → ${site}/goed`);
  });

  it('tells the same to a program', async () => {
    const site = await website();
    const id = withAddress(`${site}/besloten`);
    const { ok, lines } = await runLinks(['--json', '--set', folder], quick);
    expect(ok).toBe(true);
    expect(JSON.parse(lines.join('\n'))).toEqual({
      checked: 1,
      links: [{ address: `${site}/besloten`, state: 'unsure', status: 403, activities: [id] }],
    });
  });

  it.each([[['--alles']], [['--set']], [['aanbod.csv']]])('explains itself after %j', async (args) => {
    const { ok, lines } = await runLinks(args, quick);
    expect(ok).toBe(false);
    expect(lines[0]).toContain('Zo kijk je');
  });
});
