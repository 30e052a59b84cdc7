import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run.mjs';

/**
 * What a host says with each file of the app: the one place where it is written. `npm start` serves with it, and the
 * ready configurations in hosting/ are made of it (`npm run hosting`).
 */

/** How long a browser may keep a file without asking. */
export const cacheRules = {
  /** Everything in assets/ has a hash of its contents in its name. */
  hashed: 'public, max-age=31536000, immutable',
  /** All other names stay while their contents change: kept, and checked for news before each use. */
  other: 'no-cache',
};

/** Only over https, and for the whole host: so not in what is served on this computer. */
export const transportSecurity = { name: 'Strict-Transport-Security', value: 'max-age=31536000' };

/** The content type of each kind of file that hosts are known to get wrong. */
export const contentTypes = {
  html: 'text/html',
  js: 'text/javascript',
  css: 'text/css',
  svg: 'image/svg+xml',
  png: 'image/png',
  woff2: 'font/woff2',
  webmanifest: 'application/manifest+json',
};

/**
 * Who may use what of the device: the app copies a link and hands a file to another app (web-share), and that is all.
 * Of what not every Chromium knows by name (web-share, bluetooth) nothing is said, for that is a warning in each
 * console; a page may use it itself then, and the page has no frames.
 */
const permissions = {
  self: ['clipboard-write'],
  none: [
    'accelerometer',
    'autoplay',
    'camera',
    'clipboard-read',
    'display-capture',
    'encrypted-media',
    'fullscreen',
    'gamepad',
    'geolocation',
    'gyroscope',
    'hid',
    'idle-detection',
    'local-fonts',
    'magnetometer',
    'microphone',
    'midi',
    'payment',
    'picture-in-picture',
    'publickey-credentials-get',
    'screen-wake-lock',
    'serial',
    'storage-access',
    'sync-xhr',
    'usb',
    'window-management',
    'xr-spatial-tracking',
  ],
};

/** The security policy that a page carries itself, of which every static host has the protection. */
export function policyOfPage(html) {
  const policy = html.match(/http-equiv="Content-Security-Policy"\s+content="([^"]+)"/)?.[1];
  if (policy === undefined) throw new Error('The page has no security policy.');
  return policy;
}

/**
 * What goes with the file at a path, from the folder of the app. What a page and a service worker live by is the policy
 * of index.html with what only a header can say. It is not sent with the two hundred files in assets/: it means nothing
 * there, and would be half of all that a first visit fetches, for most hosts pack no headers.
 */
export function headersOf(path) {
  return /^\/?assets\//.test(path) ? ofHashed : ofOthers;
}

const ofEvery = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
};
const ofHashed = { ...ofEvery, 'Cache-Control': cacheRules.hashed };
// Put together once: a server asks at every request.
const ofOthers = {
  ...ofEvery,
  'Cache-Control': cacheRules.other,
  'Content-Security-Policy': `${policyOfPage(readFileSync(join(root, 'index.html'), 'utf8'))}; frame-ancestors 'none'`,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': [
    ...permissions.self.map((name) => `${name}=(self)`),
    ...permissions.none.map((name) => `${name}=()`),
  ].join(', '),
};
