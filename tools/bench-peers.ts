import { copyFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import preact from '@preact/preset-vite';
import { build } from 'vite';
import { launchOptions } from '../tests/e2e/launch.ts';
import { question, type Times, type View, visitTwice } from './bench-browser.ts';
import { surveyModel } from './bench-peers/survey-model.ts';
import { loadContentFolder } from './content/content-folder.ts';
import { contentPlugin } from './content/vite-plugin.ts';
import { type Figure, figureOf, percentile } from './figures.ts';
import { renderFirstPage } from './first-page/render.ts';
import { run, runNpm } from './run.mjs';
import { serve } from './serve.mjs';

/**
 * The first question of Pijlerpad beside the same questions as a SurveyJS form, and beside the floor: the very same page
 * as plain HTML with the same style sheet, without any script. All in turns, on the slow phone of bench-browser.ts.
 */
const runs = 9;
const content = 'questionsets/pleegouders';

const peers = {
  pijlerpad: question,
  surveyjs: { hash: '', content: '.sd-question input' },
  floor: { hash: '', content: '.step-card' },
} satisfies Record<string, View>;
type Peer = keyof typeof peers;

export async function measurePeers(): Promise<Figure[]> {
  const temporary = mkdtempSync(join(tmpdir(), 'pijlerpad-peers-'));
  const folders: Record<Peer, string> = {
    pijlerpad: 'dist',
    surveyjs: await buildSurvey(join(temporary, 'surveyjs')),
    floor: await writeFloor(join(temporary, 'floor')),
  };
  const names = Object.keys(peers) as Peer[];
  const servers = await Promise.all(names.map((name) => serve(folders[name], 0)));
  const browser = await chromium.launch(launchOptions);
  const times: Record<Peer, { cold: Times; warm: Times }[]> = { pijlerpad: [], surveyjs: [], floor: [] };
  try {
    for (let round = 0; round < runs; round += 1) {
      for (const [place, name] of names.entries()) {
        const address = servers[place]?.url ?? '';
        times[name].push(await visitTwice(browser, address, peers[name], { hasWorker: name === 'pijlerpad' }));
      }
    }
  } finally {
    await browser.close();
    for (const server of servers) await server.close();
    rmSync(temporary, { recursive: true });
  }
  const shown = (name: Peer, visit: 'cold' | 'warm') => times[name].map((time) => time[visit].shown);
  const figures = names.flatMap((name) =>
    (['cold', 'warm'] as const).map((visit) => figureOf(`first question, ${visit}: ${name}`, 'ms', shown(name, visit))),
  );
  const ratio = (peer: Peer, budget: string): Figure => {
    const value = percentile(shown('pijlerpad', 'cold'), 0.5) / percentile(shown(peer, 'cold'), 0.5);
    return { name: `first question, cold: of ${peer}`, unit: '×', median: value, p95: value, runs, budget };
  };
  return [...figures, ratio('surveyjs', '0.4'), ratio('floor', '1.8')];
}

/** With the packages of SurveyJS itself, which no other command needs. */
async function buildSurvey(outDir: string): Promise<string> {
  const page = '.cache/bench-peers';
  cpSync('tools/bench-peers', page, { recursive: true });
  if (!existsSync(join(page, 'node_modules'))) {
    const code = await runNpm(['ci', '--prefix', page, '--no-audit', '--no-fund']);
    if (code !== 0) throw new Error('The packages of SurveyJS could not be fetched.');
  }
  writeFileSync(join(page, 'index.html'), documentOf('', '<script type="module" src="./survey.js"></script>'));
  await build({
    configFile: false,
    root: page,
    base: './',
    logLevel: 'error',
    define: { __SURVEY__: JSON.stringify(surveyModel(loadContentFolder(content).questionSet)) },
    build: { outDir, emptyOutDir: true, target: 'es2022' },
  });
  await compress(outDir);
  return outDir;
}

async function writeFloor(folder: string): Promise<string> {
  const assets = join(folder, 'assets');
  mkdirSync(assets, { recursive: true });
  const style = readFileSync('dist/index.html', 'utf8').match(/href="\.\/assets\/([^"]+\.css)"/)?.[1];
  if (!style) throw new Error('There is no build to lay beside. Run npm run build first.');
  copyFileSync(join('dist/assets', style), join(assets, style));
  mkdirSync(join(folder, 'icons'));
  copyFileSync('dist/icons/icon.svg', join(folder, 'icons/icon.svg'));
  const words = await renderFirstPage([contentPlugin(content), preact()], question.hash);
  writeFileSync(join(folder, 'index.html'), documentOf(words, `<link rel="stylesheet" href="./assets/${style}">`));
  await compress(folder);
  return folder;
}

function documentOf(body: string, head: string): string {
  return `<!doctype html><html lang="nl"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>Vraag 1</title>${head}</head>
<body><div id="app">${body}</div></body></html>`;
}

async function compress(folder: string): Promise<void> {
  const code = await run(process.execPath, ['tools/compress.mjs', folder]);
  if (code !== 0) throw new Error(`What is in ${folder} could not be compressed.`);
}
