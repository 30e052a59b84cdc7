import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cacheRules, headersOf, policyOfPage } from '../../tools/headers.mjs';

const pages = ['', '/', 'index.html', 'app.html', 'sw.js', 'manifest.webmanifest', 'icons/icon.svg'];

describe('the headers', () => {
  it('carry the policy of the built page, and what only a header can say', () => {
    const policy = headersOf('index.html')['Content-Security-Policy'] ?? '';
    const [own, ...more] = policy.split(/; (?=frame-ancestors)/);
    expect(more).toEqual(["frame-ancestors 'none'"]);
    for (const page of ['index.html', 'app.html']) {
      expect(policyOfPage(readFileSync(join('dist', page), 'utf8'))).toBe(own);
    }
  });

  it.each(pages)('let “%s” be checked for news before each use', (path) => {
    expect(headersOf(path)['Cache-Control']).toBe(cacheRules.other);
    expect(headersOf(path)['Content-Security-Policy']).toContain('frame-ancestors');
  });

  it('let what has its hash in its name be kept without asking, and are few there', () => {
    const names = readdirSync('dist/assets').filter((name) => !/\.(br|gz)$/.test(name));
    expect(names.length).toBeGreaterThan(100);
    for (const name of names) expect(name).toMatch(/-[\w-]{8}\.(js|css|woff2)$/);
    const headers = headersOf(`/assets/${names[0]}`);
    expect(headers['Cache-Control']).toBe(cacheRules.hashed);
    expect(headers['X-Content-Type-Options']).toBe('nosniff');
    expect(JSON.stringify(headers).length).toBeLessThan(250);
  });

  it('hold nothing that would end a value in a configuration', () => {
    for (const value of Object.values(headersOf('index.html'))) expect(value).not.toMatch(/["\\${}\n]/);
  });
});

it('the service worker is one file, so that a policy on it forbids nothing that it does', () => {
  const worker = readFileSync('dist/sw.js', 'utf8');
  expect(worker).toContain('precache');
  expect(worker).not.toContain('importScripts');
});
