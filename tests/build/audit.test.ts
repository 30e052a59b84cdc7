import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { auditLicences, installedPackages, isAllowed, judgeLicences } from '../../tools/audit/licences.ts';
import { auditNetwork, judgeNetwork } from '../../tools/audit/network.ts';
import { buildInto, fingerprints, judgeBuilds } from '../../tools/audit/reproducible.ts';
import { judgeReport } from '../../tools/audit/vulnerabilities.ts';

const temporary = mkdtempSync(join(tmpdir(), 'pijlerpad-audit-'));
afterAll(() => rmSync(temporary, { recursive: true }));

describe('the licences', () => {
  it('of everything that is in the app or builds it are on the list', async () => {
    const { faults, figures } = await auditLicences('.');
    expect(faults).toEqual([]);
    expect(Number.parseInt(figures[0] ?? '', 10)).toBeGreaterThan(300);
  });

  it.each([
    ['GPL-3.0-only', false],
    ['UNLICENSED', false],
    ['SEE LICENSE IN licence.txt', false],
    ['MIT', true],
    ['(MIT OR GPL-3.0-only)', true],
    ['MIT AND GPL-3.0-only', false],
    ['(BSD-3-Clause OR CC-BY-3.0) AND ISC', true],
    ['MIT OR', false],
    ['', false],
    ['MIT)', false],
  ])('read “%s” as allowed: %s', (expression, allowed) => {
    expect(isAllowed(expression)).toBe(allowed);
  });

  it('are a fault when missing, unknown, or another than the one that was excepted', () => {
    const { faults } = judgeLicences([
      { name: 'silent', licence: undefined },
      { name: 'paid', licence: 'UNLICENSED' },
      { name: 'caniuse-lite', licence: 'CC-BY-NC-4.0' },
      { name: 'good', licence: 'MIT' },
    ]);
    expect(faults.map((fault) => fault.split(' ')[0])).toEqual(['silent', 'paid', 'caniuse-lite']);
    expect(judgeLicences([]).faults).toHaveLength(1);
  });

  it('are read from each package itself, and one that is not installed is a fault', () => {
    const folder = join(temporary, 'packages');
    mkdirSync(join(folder, 'node_modules', 'bad'), { recursive: true });
    writeFileSync(join(folder, 'node_modules', 'bad', 'package.json'), '{"license":"AGPL-3.0-only"}');
    const packages = {
      '': {},
      'node_modules/bad': {},
      'node_modules/gone': {},
      'node_modules/mac': { optional: true },
    };
    writeFileSync(join(folder, 'package-lock.json'), JSON.stringify({ packages }));
    const installed = installedPackages(folder);
    expect(installed.absent).toEqual(['mac']);
    expect(judgeLicences(installed.packages).faults).toHaveLength(2);
  });
});

describe('known vulnerabilities', () => {
  const looked = { metadata: { dependencies: { total: 500 } } };

  it('are a fault, each by name', () => {
    const vulnerabilities = { leaky: { severity: 'moderate', range: '<2' } };
    expect(judgeReport(JSON.stringify({ ...looked, vulnerabilities })).faults).toEqual(['leaky <2: moderate']);
  });

  it('that nobody knows of are no fault', () => {
    expect(judgeReport(JSON.stringify({ ...looked, vulnerabilities: {} })).faults).toEqual([]);
  });

  it.each([
    '',
    'npm error network',
    '{"message":"405 Method Not Allowed","error":{"summary":""}}',
    '{"vulnerabilities":{}}',
    'null',
  ])('are not called absent when the registry said “%s”', (answer) => {
    const { faults } = judgeReport(answer);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain('not known');
  });
});

describe('the built app', () => {
  it('has no network code outside the service worker, and no address that no editor wrote', async () => {
    const { faults, figures } = await auditNetwork('.');
    expect(faults).toEqual([]);
    expect(Number.parseInt(figures[1] ?? '', 10)).toBeGreaterThan(50);
  });

  it.each([
    ['fetch', 'async()=>{await fetch(`./x`)}'],
    ['fetch', 'let f=globalThis["fetch"];f(e)'],
    ['fetch', 'let{fetch:f}=window;f(e)'],
    ['XMLHttpRequest', 'new XMLHttpRequest().open(`POST`,e)'],
    ['WebSocket', 'new WebSocket(e)'],
    ['EventSource', 'new EventSource(e)'],
    ['sendBeacon', 'navigator.sendBeacon(e,t)'],
    ['RTCPeerConnection', 'new RTCPeerConnection({})'],
    ['WebTransport', 'new WebTransport(e)'],
    ['importScripts', 'importScripts(e)'],
    ['a worker', 'new Worker(URL.createObjectURL(e))'],
    ['an import of what', 'await import(e)'],
    ['an import of what', 'await import(`https://www.denvp.nl/x.js`)'],
    ['an import of what', 'import"data:text/javascript,1"'],
    ['the address', 'img.src=`https://teller.example/1.gif`'],
    ['the address', 'img.src="//teller.example/1.gif"'],
    ['the address', 'e="wss://teller.example"'],
  ])('would be caught with %s: %s', async (name, code) => {
    const { faults } = judgeNetwork([{ path: 'assets/a.js', text: `let a=1;${code};` }], 'https://www.denvp.nl/x.js');
    expect(faults.some((fault) => fault.includes(name))).toBe(true);
  });

  it('would be caught in style, page and manifest too', () => {
    const files = ['index.html', 'a.css', 'manifest.webmanifest'].map((path) => ({
      path,
      text: 'url(https://letters.example/a.woff2)',
    }));
    const script = { path: 'assets/a.js', text: 'a()' };
    expect(judgeNetwork([script, ...files], '').faults).toHaveLength(3);
    expect(judgeNetwork(files.slice(0, 0), '').faults).toEqual(['there is no script to look at: was the app built?']);
  });

  it('may fetch in the service worker, and may have links that editors wrote', () => {
    const files = [
      { path: 'sw.js', text: 'importScripts(e);fetch(e)' },
      { path: 'workbox-0a1b.js', text: 'fetch(e)' },
      {
        path: 'assets/a.js',
        text: 'await import(`./b.js`);e={url:`https://www.denvp.nl/hulp`,ns:`http://www.w3.org/2000/svg`}',
      },
    ];
    expect(judgeNetwork(files, 'url: https://www.denvp.nl/hulp').faults).toEqual([]);
    expect(judgeNetwork(files, '').faults).toHaveLength(1);
  });
});

describe('two builds', () => {
  it('of the same sources are the same, byte for byte', { timeout: 300_000 }, async () => {
    const folder = join(temporary, 'again');
    // `dist` was made just before these tests: this is the second time, as if on the other side of the world.
    await buildInto(process.cwd(), folder, { TZ: 'Pacific/Auckland', LANG: 'C' });
    expect(judgeBuilds(fingerprints('dist'), fingerprints(folder)).faults).toEqual([]);
  });

  it('that differ in one byte, or in one file, are told apart', () => {
    const [one, other] = [join(temporary, 'one'), join(temporary, 'other')];
    for (const folder of [one, other]) cpSync('public', folder, { recursive: true });
    expect(judgeBuilds(fingerprints(one), fingerprints(other)).faults).toEqual([]);
    writeFileSync(join(other, 'robots.txt'), `${readFileSync(join(one, 'robots.txt'), 'utf8')}\n`);
    writeFileSync(join(other, 'more.txt'), '');
    expect(judgeBuilds(fingerprints(one), fingerprints(other)).faults).toEqual([
      'more.txt is in the second build only',
      'robots.txt differs',
    ]);
    expect(judgeBuilds(new Map(), new Map()).faults).toHaveLength(1);
  });
});
