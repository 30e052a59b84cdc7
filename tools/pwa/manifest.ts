import type { ManifestOptions } from 'vite-plugin-pwa';
import { type Edition, hasIcon } from '../edition/edition.ts';

/** What stands under the icon of the app when someone holds it. */
function shortcutsOf(edition: Edition) {
  const shortcut = (name: string, hash: string, picture: string) => {
    const icon = `shortcut-${picture}.png`;
    const icons = [{ src: `icons/${icon}`, sizes: '96x96', type: 'image/png' }];
    return { name, url: `./${hash}`, ...(hasIcon(edition, icon) && { icons }) };
  };
  return [
    shortcut('Ga verder', '#/vraag', 'go-on'),
    shortcut('Mijn plan', '#/plan', 'plan'),
    shortcut('Gesprek', '#/samen', 'talk'),
  ];
}

const icons = [
  { src: 'icons/icon.svg', sizes: 'any', type: 'image/svg+xml' },
  { src: 'icons/icon-192.png', sizes: '192x192', type: 'image/png' },
  { src: 'icons/icon-512.png', sizes: '512x512', type: 'image/png' },
  { src: 'icons/icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
  { src: 'icons/icon-monochrome.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'monochrome' },
];

const whatItIs = 'Ontdek als pleegouder waar je staat en kies waarin je groeit. Alles blijft op je eigen apparaat.';

/** What a device is told when it installs the app. */
export function manifestOf(edition: Edition): Partial<ManifestOptions> {
  const { name, shortName, description, colours } = edition;
  return {
    id: './',
    name,
    short_name: shortName,
    description: description ?? whatItIs,
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
    background_color: colours.light.paper,
    theme_color: colours.light.accent,
    categories: ['education', 'lifestyle'],
    icons: icons.filter(({ src }) => hasIcon(edition, src.slice('icons/'.length))),
    shortcuts: shortcutsOf(edition),
    // Our own files, opened or shared on the device: the page there says what it is, and asks before anything is kept.
    file_handlers: [
      { action: './#/openen', accept: { 'application/json': ['.json'], 'application/x-age-encryption': ['.age'] } },
    ],
  };
}
