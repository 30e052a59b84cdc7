import { createServer, type Plugin, type PluginOption } from 'vite';

/** In index.html: what decides between the first page and another one, and what stands there until the app is. */
const decision = /\s*<script src="\.\/elsewhere\.js"><\/script>/;
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
      html.source = source.replace(opening, (empty) =>
        empty
          .replace('<div class="site">', '<div class="site opening">')
          .replace('<div id="app">', () => `<div id="app" data-first-page>${words}`),
      );
      this.emitFile({ type: 'asset', fileName: 'app.html', source: source.replace(decision, '') });
    },
  };
}

async function renderFirstPage(plugins: PluginOption[]): Promise<string> {
  const server = await createServer({
    configFile: false,
    logLevel: 'error',
    appType: 'custom',
    plugins,
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  });
  try {
    const { firstPage } = (await server.ssrLoadModule('/tools/first-page/first-page.tsx')) as { firstPage(): string };
    return firstPage();
  } finally {
    await server.close();
  }
}
