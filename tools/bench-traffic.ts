import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { build } from 'vite';
import { fingerprints } from './audit/reproducible.ts';
import type { Figure } from './figures.ts';
import { keptIn } from './kept-files.ts';
import { serve } from './serve.mjs';

/**
 * What a host sends to one person in a year. It builds the app three times, for what an update costs depends on which
 * names change with it: a file that names another one changes along.
 */
const year = { visits: 52, updates: 6 };

/** Asked for at a first visit, and not kept by the service worker. */
const onceOnly = ['index.html', 'elsewhere.js', 'manifest.webmanifest', 'sw.js'];

/** What is sent as it is: it was compressed already. */
const packed = /\.(?:woff2|png)$/;

export async function measureTraffic(): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'pijlerpad-traffic-'));
  try {
    const [now, next, corrected] = [join(folder, 'now'), join(folder, 'next'), join(folder, 'corrected')];
    await buildAs('1.0.0', now);
    await buildAs('1.0.1', next);
    await buildAs('1.0.1', corrected, withOneCorrection(join(folder, 'questions')));
    const first = [...new Set([...onceOnly, ...keptIn(now)])];
    const update = ['sw.js', ...changedIn(next, now)];
    const correction = ['sw.js', ...changedIn(corrected, now)];
    const question = await headersOf(now, ['sw.js']);
    const headers = await headersOf(now, first);

    const figures = [
      figure('first visit, all kept for use without a network: files', first.length, 'files'),
      figure('first visit, brotli', kilobytes(now, first, brotli)),
      figure('first visit, gzip', kilobytes(now, first, gzip)),
      figure('first visit, headers as text', headers),
      figure('later visit: is there a new version? headers as text', question),
      figure('smallest update (only the version number): files', update.length, 'files'),
      figure('smallest update, brotli', kilobytes(next, update, brotli)),
      figure('one activity corrected in the catalogue: files', correction.length, 'files'),
      figure('one activity corrected in the catalogue, brotli', kilobytes(corrected, correction, brotli)),
      figure('largest update (every file), brotli', kilobytes(next, keptIn(next), brotli)),
    ];
    const { visits, updates } = year;
    const checks = visits * question;
    const headersEach = headers / first.length;
    const least =
      kilobytes(now, first, brotli) +
      headers +
      checks +
      updates * (kilobytes(next, update, brotli) + headersEach * update.length);
    const most =
      kilobytes(now, first, brotli) + headers + checks + updates * (kilobytes(next, keptIn(next), brotli) + headers);
    return [
      ...figures,
      figure(`a year: first visit, ${visits} visits, ${updates} smallest updates`, least),
      figure(`a year: first visit, ${visits} visits, ${updates} largest updates`, most),
      // A kilobyte for each of a million people is a gigabyte.
      figure('a year for a million people, smallest updates', least / 1000, 'TB'),
      figure('a year for a million people, largest updates', most / 1000, 'TB'),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function figure(name: string, value: number, unit = 'kB'): Figure {
  return { name, unit, median: value, p95: value, runs: 1 };
}

async function buildAs(version: string, outDir: string, questionSet?: string): Promise<void> {
  Object.assign(process.env, { npm_package_version: version, NODE_ENV: 'production' });
  if (questionSet === undefined) delete process.env.QUESTIONSET;
  else process.env.QUESTIONSET = questionSet;
  await build({ configFile: 'vite.config.ts', logLevel: 'error', build: { outDir, emptyOutDir: true } });
}

/** A copy of our own questions in which one activity says a little more. */
function withOneCorrection(folder: string): string {
  cpSync('questionsets/pleegouders', folder, { recursive: true });
  const path = join(folder, 'catalogue.json');
  writeFileSync(path, readFileSync(path, 'utf8').replace(/("description": ".*?)"/, '$1 Bel eerst."'));
  return folder;
}

function changedIn(next: string, before: string): string[] {
  const old = fingerprints(before);
  const changed = [...fingerprints(next)].filter(([path, print]) => old.get(path) !== print).map(([path]) => path);
  return keptIn(next).filter((path) => changed.includes(path));
}

const brotli = (content: Uint8Array) => brotliCompressSync(content).length;
const gzip = (content: Uint8Array) => gzipSync(content, { level: 9 }).length;

function kilobytes(folder: string, paths: readonly string[], pack: (content: Uint8Array) => number): number {
  const sizes = paths.map((path) => {
    const content = readFileSync(join(folder, path));
    return packed.test(path) ? content.length : pack(content);
  });
  return sizes.reduce((sum, size) => sum + size, 0) / 1000;
}

/** The headers of the answers, written out as HTTP/1.1 does; hosts that pack them over HTTP/2 or 3 send less. */
async function headersOf(folder: string, paths: readonly string[]): Promise<number> {
  const server = await serve(folder, 0);
  try {
    let total = 0;
    for (const path of paths) {
      total += await new Promise<number>((resolve, reject) => {
        get(server.url + path, { agent: false }, (response) => {
          const pairs = response.rawHeaders.reduce((sum, text) => sum + text.length + 2, 0);
          response.resume().on('end', () => resolve(`HTTP/1.1 ${response.statusCode} OK`.length + 4 + pairs));
        }).on('error', reject);
      });
    }
    return total / 1000;
  } finally {
    await server.close();
  }
}
