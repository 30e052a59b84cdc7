import type { ManifestOptions } from 'vite-plugin-pwa';
import { type Edition, hasIcon } from '../edition/edition.ts';
import { iconSizes } from '../edition/icons.ts';

/** An icon as a device wants to know it. */
function iconOf(name: string, purpose?: 'maskable' | 'monochrome') {
  const size = iconSizes[name];
  const kind =
    typeof size === 'number'
      ? { sizes: `${size}x${size}`, type: 'image/png' }
      : { sizes: 'any', type: 'image/svg+xml' };
  return { src: `icons/${name}`, ...kind, ...(purpose && { purpose }) };
}

/** What stands under the icon of the app when someone holds it. */
function shortcutsOf(edition: Edition) {
  const shortcut = (name: string, hash: string, picture: string) => {
    const icon = `shortcut-${picture}.png`;
    return { name, url: `./${hash}`, ...(hasIcon(edition, icon) && { icons: [iconOf(icon)] }) };
  };
  return [
    shortcut('Ga verder', '#/vraag', 'go-on'),
    shortcut('Mijn plan', '#/plan', 'plan'),
    shortcut('Gesprek', '#/samen', 'talk'),
  ];
}

const icons = [
  iconOf('icon.svg'),
  iconOf('icon-192.png'),
  iconOf('icon-512.png'),
  iconOf('icon-maskable-512.png', 'maskable'),
  iconOf('icon-monochrome.svg', 'monochrome'),
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
