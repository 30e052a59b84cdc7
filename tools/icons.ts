import { readFile } from 'node:fs/promises';
import { chromium } from '@playwright/test';
import { launchOptions } from '../tests/e2e/launch.ts';

/** npm run icons: makes the PNG icons from the drawings. Run it when a drawing changed. */
const pictures = [
  { from: 'public/icons/icon.svg', to: 'icon-192.png', size: 192 },
  { from: 'public/icons/icon.svg', to: 'icon-512.png', size: 512 },
  { from: 'public/icons/icon-maskable.svg', to: 'icon-maskable-512.png', size: 512 },
  { from: 'public/icons/icon-maskable.svg', to: 'apple-touch-icon.png', size: 180 },
  // No page shows the drawings of these, so that they are not served.
  ...['go-on', 'plan', 'talk'].map((name) => ({
    from: `tools/shortcuts/${name}.svg`,
    to: `shortcut-${name}.png`,
    size: 96,
  })),
];

const browser = await chromium.launch(launchOptions);
try {
  for (const { from, to, size } of pictures) {
    const drawing = await readFile(from, 'utf8');
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`);
    await page.screenshot({ path: `public/icons/${to}`, omitBackground: true });
    await page.close();
  }
} finally {
  await browser.close();
}
