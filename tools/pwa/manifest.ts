import type { ManifestOptions } from 'vite-plugin-pwa';

/** What stands under the icon of the app when someone holds it. */
function shortcut(name: string, hash: string, picture: string) {
  return {
    name,
    url: `./${hash}`,
    icons: [{ src: `icons/shortcut-${picture}.png`, sizes: '96x96', type: 'image/png' }],
  };
}

/** What a device is told when it installs the app. */
export const manifest: Partial<ManifestOptions> = {
  id: './',
  name: 'Pijlerpad',
  short_name: 'Pijlerpad',
  description: 'Ontdek als pleegouder waar je staat en kies waarin je groeit. Alles blijft op je eigen apparaat.',
  lang: 'nl',
  dir: 'ltr',
  start_url: './',
  scope: './',
  display: 'standalone',
  // A device without windows of an app's own still shows where someone is, and a way back.
  display_override: ['standalone', 'minimal-ui'],
  // Whoever taps the icon again finds the app as it was: going to another page by itself would close an open lock and
  // take away what is in memory alone. A shortcut tells the open page where to go, see src/pwa/launches.ts.
  launch_handler: { client_mode: ['focus-existing', 'auto'] },
  background_color: '#faf6ee',
  theme_color: '#10545c',
  categories: ['education', 'lifestyle'],
  icons: [
    { src: 'icons/icon.svg', sizes: 'any', type: 'image/svg+xml' },
    { src: 'icons/icon-192.png', sizes: '192x192', type: 'image/png' },
    { src: 'icons/icon-512.png', sizes: '512x512', type: 'image/png' },
    { src: 'icons/icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    { src: 'icons/icon-monochrome.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'monochrome' },
  ],
  shortcuts: [
    shortcut('Ga verder', '#/vraag', 'go-on'),
    shortcut('Mijn plan', '#/plan', 'plan'),
    shortcut('Gesprek', '#/samen', 'talk'),
  ],
};
