import type { Plugin, PluginOption } from 'vite';
import { renderFirstPage } from './render.ts';

/** In index.html: what stands there until the app is. */
const opening = /<div id="app">[\s\S]*?<\/main>\s*<\/div>\s*<\/div>/;

/**
 * Puts the words of the start page in index.html, so that whoever comes for the first time reads them before any script
 * has come; and makes app.html, the same without them, which the service worker gives to whoever comes back.
 * @param plugins what the sources need to be read.
 */
export function firstPagePlugin(plugins: () => PluginOption[]): Plugin {
  return {
    name: 'pijlerpad-first-page',
    apply: 'build',
    enforce: 'post',
    async generateBundle(_, bundle) {
      const html = bundle['index.html'];
      if (html?.type !== 'asset') return;
      const source = String(html.source);
      const words = await renderFirstPage(plugins());
      if (!opening.test(source)) this.error('index.html has no place for the first page');
      const letters = Object.keys(bundle).flatMap((name) =>
        /^assets\/font-.*\.css$/.test(name)
          ? `<link rel="stylesheet" crossorigin href="./${name}">`
          : name.endsWith('.woff2')
            ? `<link rel="preload" as="font" type="font/woff2" crossorigin href="./${name}">`
            : [],
      );
      if (letters.length !== 2) this.error('there is not one font with one style sheet');
      // Whoever comes back has the letters on the device: with them from the first frame on, nothing moves.
      const app = source.replace('</head>', () => `  ${letters.join('\n    ')}\n  </head>`);
      this.emitFile({ type: 'asset', fileName: 'app.html', source: app });
      html.source = source
        // It decides between the first page and another one; after what it should not keep waiting.
        .replace('</head>', '  <script src="./elsewhere.js"></script>\n  </head>')
        .replace(opening, (empty) =>
          empty
            .replace('<div class="site">', '<div class="site opening">')
            .replace('<div id="app">', () => `<div id="app" data-first-page>${words}`),
        );
    },
  };
}
