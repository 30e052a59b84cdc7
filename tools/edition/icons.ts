import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The one icon that must be there: browsers draw it in every size. */
export const mainIcon = 'icon.svg';

/** Icons that may be there too, with how wide and high they are in pixels; drawings fit every size. */
export const iconSizes: Readonly<Record<string, number | 'drawn'>> = {
  [mainIcon]: 'drawn',
  'favicon.svg': 'drawn',
  'icon-monochrome.svg': 'drawn',
  'icon-192.png': 192,
  'icon-512.png': 512,
  'icon-maskable-512.png': 512,
  'apple-touch-icon.png': 180,
  'shortcut-go-on.png': 96,
  'shortcut-plan.png': 96,
  'shortcut-talk.png': 96,
};

/** What is wrong with the icons of an edition, in a sentence each. */
export function iconProblems(folder: string): string[] {
  const missing = existsSync(join(folder, mainIcon)) ? [] : [`in de map met pictogrammen ontbreekt ${mainIcon}`];
  return [...missing, ...readdirSync(folder).flatMap((name) => problemOf(name, readFileSync(join(folder, name))))];
}

function problemOf(name: string, content: Buffer): string[] {
  const size = iconSizes[name];
  if (size === undefined)
    return [`${name} is geen pictogram van de app; kies uit ${Object.keys(iconSizes).join(', ')}`];
  const found = size === 'drawn' ? sizeOfDrawing(content.toString('utf8')) : sizeOfPicture(content);
  if (!found) return [`${name} is geen ${size === 'drawn' ? 'SVG-tekening' : 'PNG-plaatje'}`];
  const [width, height] = found;
  if (size === 'drawn') return width === height ? [] : [`${name} is ${width} bij ${height}; maak het vierkant`];
  return width === size && height === size
    ? []
    : [`${name} is ${width} bij ${height} pixels; maak het ${size} bij ${size}`];
}

/** A drawing without a size of its own counts as square: browsers draw it in the room there is. */
function sizeOfDrawing(text: string): [number, number] | undefined {
  const [tag] = /<svg\b[^>]*>/.exec(text) ?? [];
  if (tag === undefined) return undefined;
  const [, width = 1, height = 1] = /viewBox=["']\s*\S+?[\s,]+\S+?[\s,]+([\d.]+)[\s,]+([\d.]+)/.exec(tag) ?? [];
  return [Number(width), Number(height)];
}

/** As the first block of a PNG says. */
function sizeOfPicture(content: Buffer): [number, number] | undefined {
  const isPng = content.length >= 24 && content.toString('latin1', 1, 4) === 'PNG';
  return isPng ? [content.readUInt32BE(16), content.readUInt32BE(20)] : undefined;
}
