import { createServer, type PluginOption } from 'vite';

/**
 * A page of the app as HTML, as it is before anything is known of who looks.
 * @param plugins what the sources need to be read.
 */
export async function renderFirstPage(plugins: PluginOption[], hash = ''): Promise<string> {
  const server = await createServer({
    configFile: false,
    logLevel: 'error',
    appType: 'custom',
    plugins,
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  });
  try {
    const { firstPage } = (await server.ssrLoadModule('/tools/first-page/first-page.tsx')) as {
      firstPage(hash: string): string;
    };
    return firstPage(hash);
  } finally {
    await server.close();
  }
}
