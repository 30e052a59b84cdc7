import { contentTypes, headersOf, transportSecurity } from './headers.mjs';

const made = '# Made by "npm run hosting" from tools/headers.mjs: change it there.';
const rule = 'Cache-Control';

/** The files of hosting/ that say nothing but headers, each in the words of its host. */
export function hostingFiles() {
  const page = Object.entries(headersOf('index.html'));
  const asset = Object.entries(headersOf('assets/a.js'));
  const ofEach = asset.filter(([name, value]) => headersOf('index.html')[name] === value);
  const ofPagesAlone = page.filter(([name]) => name !== rule && !ofEach.some(([other]) => other === name));
  const lines = (...parts) => `${parts.flat().join('\n')}\n`;
  const nginx = (headers, isAlways = () => true) =>
    headers.map(([name, value]) => `add_header ${name} "${value}"${isAlways(name) ? ' always' : ''};`);
  const ofType = (ending) => [`@${ending} path *.${ending}`, `header @${ending} Content-Type ${contentTypes[ending]}`];
  const ofRule = ([name]) => name === rule;
  const [[, kept]] = asset.filter(ofRule);
  const [[, checked]] = page.filter(ofRule);
  return [
    {
      path: 'hosting/nginx/pijlerpad-headers.conf',
      text: lines(
        made,
        '# A location with one add_header of its own forgets those around it: so it is included in each location.',
        nginx(page),
      ),
    },
    {
      path: 'hosting/nginx/pijlerpad-assets.conf',
      text: lines(
        made,
        '# How long a file is kept is not said "always": one that is missing may be there tomorrow.',
        nginx(asset, (name) => name !== rule),
      ),
    },
    {
      path: 'hosting/caddy/pijlerpad-headers.caddy',
      text: lines(
        made,
        'header {',
        ofEach.map(([name, value]) => `\t${name} "${value}"`),
        '\t# Where nothing else says it: Caddy comes to a header without a condition last.',
        `\t?${rule} "${checked}"`,
        '}',
        '',
        '@page not path */assets/*',
        'header @page {',
        ofPagesAlone.map(([name, value]) => `\t${name} "${value}"`),
        '}',
        '',
        '# Only what is there: a file that is missing may be there tomorrow.',
        '@hashed {',
        '\tpath */assets/*',
        '\tfile',
        '}',
        `header @hashed ${rule} "${kept}"`,
        '',
        '# Caddy knows these from a list of the system, which is not everywhere.',
        ofType('webmanifest'),
        ofType('woff2'),
      ),
    },
    {
      path: 'hosting/static/_headers',
      text: lines(
        made,
        '/*',
        page.filter(([name]) => name !== rule).map(([name, value]) => `  ${name}: ${value}`),
        `  ${transportSecurity.name}: ${transportSecurity.value}`,
        '',
        '# Of everything else such hosts say by themselves that it is checked before each use.',
        '/assets/*',
        `  ${rule}: ${kept}`,
      ),
    },
  ];
}
