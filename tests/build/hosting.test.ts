import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { headersOf, transportSecurity } from '../../tools/headers.mjs';
import { hostingFiles } from '../../tools/hosting-files.mjs';

const read = (path: string) => readFileSync(join('hosting', path), 'utf8');

/** A configuration of nginx with what it includes, without comments. */
function nginx(path: string): string {
  return read(path)
    .replaceAll(/^\s*include (pijlerpad-\w+\.conf);/gm, (_, name) => read(`nginx/${name}`))
    .replaceAll(/^\s*#.*$/gm, '');
}

/** The headers of each location of nginx: one location forgets those of another. */
function locationsOf(text: string): { name: string; headers: Map<string, string> }[] {
  // A location inside another begins anew.
  return text.split(/^\s*location /m).flatMap((part) => {
    const name = part.match(/^\S+ ?\S* \{/)?.[0] ?? '';
    const headers = [...part.matchAll(/add_header (\S+) "([^"]*)"( always)?;/g)];
    return headers.length === 0
      ? []
      : [{ name, headers: new Map(headers.map(([, key = '', value = '']) => [key, value])) }];
  });
}

describe('the ready configurations', () => {
  it.each(hostingFiles())('$path is in step with tools/headers.mjs; if not: npm run hosting', ({ path, text }) => {
    expect(readFileSync(path, 'utf8')).toBe(text);
  });

  it.each([
    ['nginx/root.conf', true],
    ['nginx/sub-folder.conf', true],
    ['container/default.conf', false],
  ])('%s sends all headers from each location', (path, isSecure) => {
    const locations = locationsOf(nginx(path));
    expect(locations).toHaveLength(3);
    for (const { name, headers } of locations) {
      const isAsset = name.includes('assets/');
      expect(Object.fromEntries(headers), name).toEqual({
        ...headersOf(isAsset ? 'assets/a.js' : 'index.html'),
        ...(isSecure && !isAsset && { [transportSecurity.name]: transportSecurity.value }),
      });
    }
    // Also with an answer that a file is missing; only what would be kept for a year goes without.
    const spoken = nginx(path).match(/add_header .*/g) ?? [];
    expect(spoken.filter((line) => !line.endsWith(' always;'))).toEqual([
      `add_header Cache-Control "${headersOf('assets/a.js')['Cache-Control']}";`,
    ]);
  });

  it.each(['caddy/root.Caddyfile', 'caddy/sub-folder.Caddyfile'])('%s sends all headers', (path) => {
    const text = read(path).replace(/^\s*import pijlerpad-headers\.caddy$/m, read('caddy/pijlerpad-headers.caddy'));
    const all = { ...headersOf('index.html'), [transportSecurity.name]: transportSecurity.value };
    for (const [name, value] of Object.entries(all)) expect(text).toContain(`${name} "${value}"`);
    expect(text).toContain(`@hashed Cache-Control "${headersOf('assets/a.js')['Cache-Control']}"`);
  });

  it('of the container copies files that are there', () => {
    const copied = [...read('container/Containerfile').matchAll(/^COPY (.+) \S+$/gm)].flatMap(([, paths = '']) =>
      paths.split(' '),
    );
    expect(copied).toHaveLength(4);
    for (const path of copied.filter((one) => one !== 'dist')) expect(readFileSync(path, 'utf8')).not.toBe('');
  });
});
