import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { styleOf } from './colours.ts';
import { type Edition, hasIcon, ownEdition } from './edition.ts';
import { mainIcon } from './icons.ts';

/**
 * Gives the app the name, colours and icons of an edition. In the Dutch texts the name of the app is written as it is,
 * "Pijlerpad", so that they read as sentences; here it becomes that of the edition. The software itself keeps its name:
 * texts about it take it from src/ui/copy/software-name.ts.
 */
export function editionPlugin(edition: Edition): Plugin {
  const own = ownEdition();
  const named = (text: string) => text.replaceAll(/\bPijlerpad\b/g, edition.name);
  return {
    name: 'pijlerpad-edition',
    enforce: 'pre',
    buildStart() {
      for (const source of edition.sources) this.addWatchFile(source);
    },
    transform(code, id) {
      const path = id.split('?')[0]?.replaceAll('\\', '/') ?? '';
      if (edition.name !== own.name && path.includes('/src/ui/copy/nl/')) return { code: named(code), map: null };
      if (path.endsWith('/src/ui/styles/tokens.css')) return { code: code + styleOf(edition.colours), map: null };
      return undefined;
    },
    transformIndexHtml: {
      order: 'pre',
      handler(html) {
        const described = edition.description;
        const { light, dark } = edition.colours;
        return (
          named(html)
            .replaceAll(own.colours.light.paper, light.paper)
            .replaceAll(own.colours.dark.paper, dark.paper)
            // A device would show the icon of another app.
            .replace(/\s*<link rel="apple-touch-icon"[^>]*>/, (link) => (hasIcon(edition, appleIcon) ? link : ''))
            .replace(/(name="description"\s+content=")[^"]*/, (all, start) => (described ? start + described : all))
        );
      },
    },
    generateBundle() {
      if (!edition.icons) return;
      for (const name of readdirSync(edition.icons)) {
        const source = readFileSync(join(edition.icons, name));
        this.emitFile({ type: 'asset', fileName: `icons/${name}`, source });
      }
      // What an edition has no icon for shows its main one, and never another's.
      const main = readFileSync(join(edition.icons, mainIcon));
      if (!hasIcon(edition, 'favicon.svg')) {
        this.emitFile({ type: 'asset', fileName: 'icons/favicon.svg', source: main });
      }
    },
  };
}

const appleIcon = 'apple-touch-icon.png';
