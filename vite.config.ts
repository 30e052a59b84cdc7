import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { contentPlugin } from './tools/content/vite-plugin.ts';

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
    contentPlugin(process.env.QUESTIONSET ?? 'questionsets/pleegouders'),
    preact(),
    VitePWA({
      registerType: 'prompt',
      injectRegister: false,
      manifest: {
        id: './',
        name: 'Pijlerpad',
        short_name: 'Pijlerpad',
        description: 'Ontdek als pleegouder waar je staat en kies waarin je groeit. Alles blijft op je eigen apparaat.',
        lang: 'nl',
        dir: 'ltr',
        start_url: './',
        scope: './',
        display: 'standalone',
        background_color: '#faf6ee',
        theme_color: '#10545c',
        categories: ['education', 'lifestyle'],
        icons: [
          { src: 'icons/icon.svg', sizes: 'any', type: 'image/svg+xml' },
          { src: 'icons/icon-192.png', sizes: '192x192', type: 'image/png' },
          { src: 'icons/icon-512.png', sizes: '512x512', type: 'image/png' },
          { src: 'icons/icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
          { src: 'icons/icon-monochrome.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'monochrome' },
        ],
      },
      workbox: {
        globPatterns: ['**/*.{html,js,css,woff2,svg,png}'],
        // Only the device asks for these, once, while it installs the app.
        globIgnores: ['icons/*.png'],
        navigateFallback: 'index.html',
        cleanupOutdatedCaches: true,
      },
    }),
  ],
  // Every browser runs a worker of one plain file; modules in workers came later.
  worker: { format: 'iife' },
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false },
    cssCodeSplit: true,
    assetsInlineLimit: 0,
    // All that the first question waits for in one file: it packs better than in pieces.
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'first', tags: ['$initial'] }] } } },
  },
});
