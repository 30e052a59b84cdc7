import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { contentPlugin } from './tools/content/vite-plugin.ts';
import { loadEdition, ownEdition } from './tools/edition/edition.ts';
import { editionPlugin } from './tools/edition/vite-plugin.ts';
import { firstPagePlugin } from './tools/first-page/vite-plugin.ts';
import { manifestOf } from './tools/pwa/manifest.ts';
import { workerPlugin } from './tools/pwa/worker-plugin.ts';

/** A chunk of pages that are used together. */
const pages = (name: string, files: string) => ({ name, test: new RegExp(`/src/ui/pages/(${files})\\.`) });

interface Modules {
  getModuleInfo(id: string): { dynamicallyImportedIds: readonly string[] } | null;
}

/** Whether a module names files that are fetched later; the page does, with its entry. */
const namesLaterFiles = (id: string, modules: Modules) =>
  id.endsWith('.html') || (modules.getModuleInfo(id)?.dynamicallyImportedIds.length ?? 0) > 0;

/**
 * All that the first question waits for in two files; of the rest the pages that are used together, and all words. That
 * packs better than in pieces, for each file begins its compression anew. What only two pages share stays apart: else
 * each page would bring all of it.
 */
const chunks = [
  // What names later files stays out of what all others import. A file's name changes with what is in it: a word more in
  // one page would give that one another name, and after it every file there is.
  {
    name: (id: string, modules: Modules) => (namesLaterFiles(id, modules) ? null : 'first'),
    tags: ['$initial' as const],
  },
  {
    name: 'storage',
    test: /\/node_modules\/dexie\/|\/src\/storage\/(open-store|store|database|live-views|newer-version|row-access|rows-in-memory|trouble|unsaved-rows)\./,
  },
  { name: 'words', test: /\/src\/ui\/copy\// },
  // Small modules that many pages share: a file for each costs a slow network more than what a page does not use of it.
  { name: 'actions', test: /\/src\/(app|storage)\/(?!later-)/, minShareCount: 2 },
  { name: 'rules', test: /\/src\/domain\//, minShareCount: 3 },
  { name: 'parts', test: /\/src\/ui\/(components\/|charts\/|[a-z-]+\.tsx?$|pages\/[a-z-]+\.css$)/, minShareCount: 3 },
  pages('talking', 'talks?(-[a-z]+)?|conversation-guides|guides-paper|worker|type-in(-field)?'),
  pages('sharing', 'share(-[a-z]+)?|look-along(-[a-z]+)?|agreements-back|partners(-[a-z]+)?'),
  pages('own-data', 'data|open-file|lock(-[a-z]+)?|new-passphrase|recovery-code|people|privacy|about'),
  pages('learning', 'overview(-[a-z]+)?|compare|stock-take|activity|own-activit[a-z-]+|loaded-catalogues'),
  pages('thinking', 'diary(-search|-state)?|reflection|deepen|moments|pillars|topic|starter-kit|words|help'),
];

const { EDITION, QUESTIONSET } = process.env;
const edition = EDITION ? loadEdition(EDITION, QUESTIONSET) : ownEdition(QUESTIONSET);

/** What it takes to read the sources. */
const reading = () => [contentPlugin(edition.questionSet, edition), editionPlugin(edition), preact()];

export default defineConfig({
  // Relative, so that the same files work in the root of a host and in a sub-folder.
  base: './',
  define: { __APP_VERSION__: JSON.stringify(process.env.npm_package_version ?? '0.0.0') },
  // Dexie's own entry is its build for old browsers; the modern one is a tenth smaller.
  resolve: {
    alias: [
      { find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.mjs' },
      // Files are protected with a passphrase here, never with a key.
      {
        find: /^@noble\/(curves|post-quantum)\/.*$/,
        replacement: fileURLToPath(new URL('src/files/age-without-keys.ts', import.meta.url)),
      },
    ],
  },
  plugins: [
    ...reading(),
    firstPagePlugin(reading),
    VitePWA({
      registerType: 'prompt',
      injectRegister: false,
      // Only the device asks for these, once, while it installs the app.
      includeManifestIcons: false,
      manifest: manifestOf(edition),
      workbox: {
        globPatterns: ['**/*.{html,js,css,woff2,svg,png}'],
        globIgnores: ['icons/*.png', 'index.html', 'elsewhere.js'],
        // Whoever comes back should not see the first page flash by.
        navigateFallback: 'app.html',
        cleanupOutdatedCaches: true,
        // So that also the first visit works without a network, once everything is here, and is renewed with the rest.
        clientsClaim: true,
        // In one file: where the host sends the policy as a header it holds for the worker too, and forbids loading more.
        inlineWorkboxRuntime: true,
      },
    }),
    workerPlugin(),
  ],
  // Every browser runs a worker of one plain file; modules in workers came later.
  worker: { format: 'iife' },
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false },
    cssCodeSplit: true,
    assetsInlineLimit: 0,
    rolldownOptions: { output: { codeSplitting: { includeDependenciesRecursively: false, groups: chunks } } },
  },
});
