import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type ColourName, colourNames, type EditionFile } from './edition-schema.ts';

const tokens = join(dirname(fileURLToPath(import.meta.url)), '../../src/ui/styles/tokens.css');

export type Scheme = 'light' | 'dark';
export type Colours = Record<ColourName, string>;

const schemeNames: Record<Scheme, string> = { light: 'licht', dark: 'donker' };

/** The colours of the app itself, as its style has them. */
export function ownColours(): Record<Scheme, Colours> {
  const [light = '', dark = ''] = readFileSync(tokens, 'utf8').split('@media (prefers-color-scheme: dark)');
  return { light: coloursIn(light), dark: coloursIn(dark) };
}

function coloursIn(css: string): Colours {
  const found = [...css.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g)].map(([, name, value]) => [name, value]);
  const colours = Object.fromEntries(found) as Partial<Colours>;
  const absent = colourNames.filter((name) => colours[name] === undefined);
  if (absent.length > 0) throw new Error(`tokens.css has no colour ${absent.join(', ')}`);
  return colours as Colours;
}

/** What is put after the colours of the app, and so counts instead of them. */
export function styleOf(colours: Record<Scheme, Colours>): string {
  const own = ownColours();
  const changed = colourNames.filter(
    (name) => colours.light[name] !== own.light[name] || colours.dark[name] !== own.dark[name],
  );
  if (changed.length === 0) return '';
  // Both, also when only one changed: what comes later goes before.
  const rules = (scheme: Scheme) => `:root{${changed.map((name) => `--${name}:${colours[scheme][name]};`).join('')}}`;
  return `\n${rules('light')}\n@media (prefers-color-scheme: dark){${rules('dark')}}\n`;
}

/** What has to be told apart from what, and how well (WCAG 2.2, and stricter for long texts). */
const pairs: readonly { of: readonly ColourName[]; on: readonly ColourName[]; least: number; what: string }[] = [
  { of: ['ink'], on: ['paper', 'surface', 'sunken', 'accent-tint', 'notice'], least: 7, what: 'tekst' },
  { of: ['ink-soft'], on: ['paper', 'surface', 'sunken', 'accent-tint', 'notice'], least: 4.5, what: 'rustige tekst' },
  {
    of: ['accent', 'accent-strong'],
    on: ['paper', 'surface', 'sunken', 'accent-tint', 'notice'],
    least: 4.5,
    what: 'een link',
  },
  { of: ['on-accent'], on: ['accent', 'accent-strong'], least: 4.5, what: 'tekst op een knop' },
  { of: ['line-strong', 'focus'], on: ['paper', 'surface', 'sunken'], least: 3, what: 'een rand' },
  {
    of: ['zorgen', 'samenwerken', 'opvoeden', 'ontwikkelen', 'functioneren'],
    on: ['paper', 'surface'],
    least: 3,
    what: 'het teken van een pijler',
  },
];

/** Which colours cannot be read, at the field that the edition wrote. */
export function colourProblems(
  colours: Record<Scheme, Colours>,
  written: EditionFile['colours'],
): { field: string[]; message: string }[] {
  return (['light', 'dark'] as const).flatMap((scheme) =>
    pairs.flatMap(({ of, on, least, what }) =>
      of.flatMap((front) =>
        on.flatMap((ground) => {
          const ratio = contrast(colours[scheme][front], colours[scheme][ground]);
          if (ratio >= least) return [];
          const own = written?.[scheme];
          const field = own?.[front] === undefined && own?.[ground] !== undefined ? ground : front;
          return {
            field: ['colours', scheme, field],
            message: unreadable({ scheme, front, ground, what, ratio, least }, colours[scheme]),
          };
        }),
      ),
    ),
  );
}

interface Unreadable {
  scheme: Scheme;
  front: ColourName;
  ground: ColourName;
  what: string;
  ratio: number;
  least: number;
}

function unreadable({ scheme, front, ground, what, ratio, least }: Unreadable, colours: Colours): string {
  const isDarker = luminance(colours[front]) < luminance(colours[ground]);
  const number = (value: number) => (Math.floor(value * 10) / 10).toLocaleString('nl');
  return (
    `${what} in ${front} (${colours[front]}) op ${ground} (${colours[ground]}) is bij ${schemeNames[scheme]} niet goed ` +
    `te lezen: het contrast is ${number(ratio)} en moet minstens ${number(least)} zijn; ` +
    `maak ${front} ${isDarker ? 'donkerder' : 'lichter'} of ${ground} ${isDarker ? 'lichter' : 'donkerder'}`
  );
}

/** How well two colours are told apart, from 1 to 21 (WCAG 2.2). */
export function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((start) => Number.parseInt(colour.slice(start, start + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
