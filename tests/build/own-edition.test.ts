import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { judgeNetwork } from '../../tools/audit/network.ts';
import { policyOfPage } from '../../tools/headers.mjs';

const outDir = mkdtempSync(join(tmpdir(), 'pijlerpad-edition-'));
const read = (path: string) => readFileSync(join(outDir, path), 'utf8');
let files: { path: string; text: string }[] = [];

beforeAll(async () => {
  vi.stubEnv('EDITION', 'tests/examples/edition');
  vi.stubEnv('NODE_ENV', 'production');
  await build({ configFile: 'vite.config.ts', logLevel: 'error', build: { outDir, emptyOutDir: true } });
  files = readdirSync(outDir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(html|js|css|svg|webmanifest)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path: path.slice(outDir.length + 1), text: readFileSync(path, 'utf8') }));
}, 120_000);

afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(outDir, { recursive: true });
});

/** Where a text stands, with what is around it. */
function placesOf(text: RegExp): string[] {
  return files.flatMap((file) =>
    [...file.text.matchAll(text)].map(({ index }) => file.text.slice(Math.max(0, index - 30), index + 40)),
  );
}

describe('a build of an edition', () => {
  it('has its name in the pages and in the manifest', () => {
    for (const page of ['index.html', 'app.html']) {
      expect(read(page)).toContain('<title>Groeipad Voorbeeld</title>');
      expect(read(page)).toContain('Groeipad Voorbeeld heeft JavaScript nodig');
      expect(read(page)).toContain('content="Kijk terug als pleegouder bij Pleegzorg Voorbeeld.');
    }
    // The first page was written with it too.
    expect(read('index.html')).toMatch(/site-header[\s\S]*Groeipad Voorbeeld[\s\S]*<h1/);
    expect(JSON.parse(read('manifest.webmanifest'))).toMatchObject({
      name: 'Groeipad Voorbeeld',
      short_name: 'Groeipad',
      description: 'Kijk terug als pleegouder bij Pleegzorg Voorbeeld. Alles blijft op je eigen apparaat.',
      theme_color: '#5b2a86',
    });
  });

  it('has its name in every sentence, and that of the software only where it is about that', () => {
    expect(placesOf(/Groeipad Voorbeeld/g).length).toBeGreaterThan(60);
    const others = placesOf(/\bPijlerpad\b/g);
    // As what made a calendar file, which is for programs.
    const aboutSoftware =
      /De makers van Pijlerpad|de code van Pijlerpad|Pijlerpad is vrije software|Pijlerpad versie|-\/\/Pijlerpad\/\/Plan|softwareName|[`"'=]Pijlerpad[`"']/;
    expect(others.filter((place) => !aboutSoftware.test(place))).toEqual([]);
    expect(others.length).toBeGreaterThan(0);
  });

  it('has its colours, light and dark, in the style and nowhere in the page itself', () => {
    const style = files.filter(({ path }) => path.endsWith('.css')).map(({ text }) => text.replaceAll(' ', ''));
    const sheet = style.find((text) => text.includes('--accent:#5b2a86')) ?? '';
    expect(sheet.indexOf('--accent:#5b2a86')).toBeGreaterThan(sheet.indexOf('--accent:#10545c'));
    expect(sheet.indexOf('--accent:#d3b8ec')).toBeGreaterThan(sheet.indexOf('--accent:#93d3d6'));
    for (const page of ['index.html', 'app.html']) expect(read(page)).not.toMatch(/<style|\sstyle=/);
  });

  it('asks its questions, names its provider and shows its icon alone', () => {
    const built = files.map(({ text }) => text).join('\n');
    expect(built).toContain('Logeren en vakantie');
    expect(built).not.toContain('omgaan-met-gedrag.anker');
    expect(built).toContain('groeipad@voorbeeld.example');
    expect(read('icons/icon.svg')).toContain('Groeipad');
    expect(read('icons/favicon.svg')).toContain('Groeipad');
    expect(read('index.html')).not.toContain('apple-touch-icon');
    const { icons } = JSON.parse(read('manifest.webmanifest'));
    expect(icons.map(({ src }: { src: string }) => src)).toEqual(['icons/icon.svg']);
  });

  it('has the same policy, no new network code, and no address but those in its settings', () => {
    expect(policyOfPage(read('index.html'))).toBe(policyOfPage(readFileSync('index.html', 'utf8')));
    const written = ['tests/examples/edition', 'tests/examples/small-set'].flatMap((folder) =>
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8')),
    );
    expect(judgeNetwork(files, written.join('\n')).faults).toEqual([]);
    expect(existsSync(join(outDir, 'sw.js'))).toBe(true);
  });
});
