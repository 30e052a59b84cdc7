import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { parseAddress } from '../../src/ui/address.ts';
import { policyOfPage } from '../../tools/headers.mjs';
import { importsOf } from '../../tools/imports-of.ts';
import { keptIn } from '../../tools/kept-files.ts';

const html = readFileSync('dist/index.html', 'utf8');
const files = readdirSync('dist', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && !/\.(br|gz)$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name));

function brotli(path: string): number {
  return brotliCompressSync(readFileSync(path)).length;
}

const iconsOf = (shortcut: { icons: { src: string; sizes: string }[] }) => shortcut.icons;

/** The files of a kind that the browser fetches before the first question. Fails when there are none. */
function neededFirst(pattern: RegExp): string[] {
  const found = [...html.matchAll(pattern)].map((match) => join('dist', match[1] ?? ''));
  expect(found.length).toBeGreaterThan(0);
  return found;
}

function sum(paths: readonly string[]): number {
  return paths.reduce((total, path) => total + brotli(path), 0);
}

describe('what the first question needs', () => {
  it('is at most 55 kB of script', () => {
    const entry = neededFirst(/<script[^>]* src="\.\/(assets\/[^"]+\.js)"/g);
    const preloaded = [...html.matchAll(/<link rel="modulepreload"[^>]* href="\.\/(assets\/[^"]+\.js)"/g)];
    const scripts = [...entry, ...preloaded.map((match) => join('dist', match[1] ?? ''))];
    // Nothing that is imported at the start may be missing from the sum.
    for (const name of scripts.flatMap(importsOf)) expect(scripts).toContain(join('dist/assets', name));
    expect(sum(scripts)).toBeLessThanOrEqual(55_000);
  });

  it('is at most 10 kB of style', () => {
    expect(sum(neededFirst(/<link rel="stylesheet"[^>]* href="\.\/(assets\/[^"]+\.css)"/g))).toBeLessThanOrEqual(
      10_000,
    );
  });

  it('holds no chart library', () => {
    const scripts = neededFirst(/(?:src|href)="\.\/(assets\/[^"]+\.js)"/g);
    for (const path of scripts) expect(readFileSync(path, 'utf8')).not.toContain('RadarController');
  });
});

describe('an update', () => {
  it('leaves the file that all others import as it is when another one changed', () => {
    const shared = files.filter((path) => /\/first-[^/]*\.js$/.test(path));
    expect(shared).toHaveLength(1);
    const [others, itself] = [files.map((path) => basename(path)), basename(shared[0] ?? '')];
    const content = readFileSync(shared[0] ?? '', 'utf8');
    expect(others.filter((name) => /-.{8}\./.test(name) && name !== itself && content.includes(name))).toEqual([]);
  });
});

describe('what is kept for use without a network', () => {
  const worker = readFileSync('dist/sw.js', 'utf8');
  const precached = keptIn('dist');

  it('is every file the app can ask for', () => {
    expect(precached.length).toBeGreaterThan(20);
    const askedFor = files
      .map((path) => path.replace(/^dist[\\/]/, '').replaceAll('\\', '/'))
      .filter((path) => /\.(html|js|css|woff2|svg|png)$/.test(path) && !/^(sw|workbox-[^/]+)\.js$/.test(path))
      // For the device alone, while it installs the app; for a first visit alone.
      .filter((path) => !/^icons\/.*\.png$|^index\.html$|^elsewhere\.js$/.test(path));
    for (const path of askedFor) expect(precached).toContain(path);
  });

  it('is nothing that only the device asks for, once, while it installs the app', () => {
    expect(precached.filter((path) => /^icons\/.*\.png$/.test(path))).toEqual([]);
  });

  it('is said with what must be in each file', () => {
    const said = [...worker.matchAll(/\{url:"([^"]+)",revision:(?:null|"[^"]+"),integrity:"sha256-([^"]+)"\}/g)];
    expect(said.map(([, path]) => path)).toEqual(precached);
    for (const [, path = '', hash] of said) {
      expect(
        createHash('sha256')
          .update(readFileSync(join('dist', path)))
          .digest('base64'),
      ).toBe(hash);
    }
  });

  it('is at most 450 kB', () => {
    expect(sum(precached.map((path) => join('dist', path)))).toBeLessThanOrEqual(450_000);
  });

  it('is replaced only with consent', () => {
    expect(worker).toContain('SKIP_WAITING');
    // The only call of skipWaiting is the one that answers that message.
    expect(worker.match(/skipWaiting\(\)/g)).toHaveLength(1);
  });
});

describe('the page', () => {
  it('allows nothing but its own files', () => {
    const policy = policyOfPage(html);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'self'");
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });

  it('has no script or style in the page itself', () => {
    expect(html).not.toMatch(/<script(?![^>]* src=)[^>]*>/);
    expect(html).not.toMatch(/<style|\sstyle=|\son[a-z]+=/);
  });

  it('works from any folder: every address in it is relative', () => {
    const addresses = [...html.matchAll(/(?:src|href)="([^"]+)"/g)].map((match) => match[1] ?? '');
    expect(addresses.length).toBeGreaterThan(3);
    for (const address of addresses) expect(address).toMatch(/^(?:\.\/|#\/|icons\/)/);
  });

  it('says in Dutch what to do when JavaScript is off', () => {
    expect(html).toMatch(/<noscript>[\s\S]*JavaScript[\s\S]*instellingen[\s\S]*<\/noscript>/);
  });
});

describe('the page of whoever comes back', () => {
  const again = readFileSync('dist/app.html', 'utf8');
  const head = (page: string) => page.slice(0, page.indexOf('<body>')).match(/<(?:meta|script|title)[^>]*>/g);

  it('has no words of the first page, and all else', () => {
    expect(html).toContain('data-first-page');
    expect(html).toContain('Begin met de eerste vraag');
    expect(again).not.toContain('Begin met de eerste vraag');
    expect(again).not.toContain('elsewhere.js');
    expect(head(html)?.filter((tag) => !tag.includes('elsewhere.js'))).toEqual(head(again));
  });

  it('is the one the service worker gives, and brings the letters', () => {
    expect(readFileSync('dist/sw.js', 'utf8')).toContain('app.html');
    expect(again).toMatch(/as="font"[^>]*href="\.\/assets\/[^"]+\.woff2"/);
    expect(again).toMatch(/rel="stylesheet"[^>]*href="\.\/assets\/font-[^"]+\.css"/);
  });
});

describe('the installable app', () => {
  const manifest = JSON.parse(readFileSync('dist/manifest.webmanifest', 'utf8'));

  it('has a Dutch name, a start address and icons that are there', () => {
    expect(manifest).toMatchObject({ name: 'Pijlerpad', lang: 'nl', start_url: './', display: 'standalone' });
    expect(manifest.icons.length).toBeGreaterThan(3);
    for (const { src } of manifest.icons) expect(files).toContain(join('dist', src));
    expect(manifest.icons.some((icon: { purpose?: string }) => icon.purpose === 'maskable')).toBe(true);
    expect(html).toContain('<link rel="apple-touch-icon" href="./icons/apple-touch-icon.png"');
    expect(files).toContain(join('dist', 'icons/apple-touch-icon.png'));
  });

  it('has pictures of the size it says', () => {
    const named: { src: string; sizes: string }[] = [...manifest.icons, ...manifest.shortcuts.flatMap(iconsOf)];
    const pictures = named.filter(({ src }) => src.endsWith('.png'));
    expect(pictures.length).toBeGreaterThan(5);
    for (const { src, sizes } of pictures) {
      const png = readFileSync(join('dist', src));
      // The width and height in the header of a PNG.
      expect(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`).toBe(sizes);
    }
  });

  it('has shortcuts to pages that are there, within its own folder', () => {
    expect(manifest.shortcuts).toHaveLength(3);
    for (const { url } of manifest.shortcuts) {
      expect(url).toMatch(/^\.\/#\//);
      expect(parseAddress(url.slice(2)).page).not.toBe('unknown');
    }
  });

  it('opens our own files on the page for that', () => {
    const [handler] = manifest.file_handlers;
    expect(Object.values(handler.accept)).toEqual([['.json'], ['.age']]);
    expect(parseAddress(handler.action.slice(2)).page).toBe('open-file');
  });

  it('comes back as it was when it is opened once more', () => {
    expect(manifest.launch_handler.client_mode[0]).toBe('focus-existing');
  });
});

it('sets no HTML from text anywhere in our own code', () => {
  const sources = readdirSync('src', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));
  expect(sources.length).toBeGreaterThan(50);
  for (const source of sources) expect(source).not.toMatch(/innerHTML|outerHTML|insertAdjacentHTML|document\.write/);
});
