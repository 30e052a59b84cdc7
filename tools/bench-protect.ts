import { readdirSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { launchOptions, nameHelper } from '../tests/e2e/launch.ts';
import { type Figure, figureOf } from './figures.ts';
import { serve } from './serve.mjs';

const rounds = 5;

/**
 * Protecting a part of 200 kB and opening it again, by the worker of the build in a page of the app, and how long the page
 * stood still at most meanwhile.
 */
export async function measureProtect(): Promise<Figure[]> {
  const worker = readdirSync('dist/assets').find((name) => name.startsWith('protect-worker'));
  const server = await serve('dist', 0);
  const browser = await chromium.launch(launchOptions);
  try {
    const page = await browser.newPage();
    await page.addInitScript(nameHelper);
    await page.goto(server.url);
    await page.getByRole('heading', { level: 1 }).waitFor();
    const times = await page.evaluate(measureInPage, { rounds, address: `${server.url}assets/${worker}` });
    return [
      figureOf('protecting 200 kB, in the browser', 'ms', times.protect, '2,000'),
      figureOf('opening 200 kB that was protected, in the browser', 'ms', times.open),
      figureOf('longest time the page stood still meanwhile', 'ms', times.pause, '50'),
    ];
  } finally {
    await browser.close();
    await server.close();
  }
}

interface Policy {
  createPolicy(name: string, rules: object): { createScriptURL(address: string): string };
}

/** Runs in the page, which allows one policy of this name to make the address of a worker. */
async function measureInPage({ rounds, address }: { rounds: number; address: string }) {
  const { trustedTypes } = globalThis as unknown as { trustedTypes: Policy };
  const policy = trustedTypes.createPolicy('pijlerpad-protect', { createScriptURL: (it: string) => it });
  const times = { protect: [] as number[], open: [] as number[], pause: [] as number[] };
  const passphrase = 'appel boom fiets lamp';
  const perform = async (kind: string, contents: Uint8Array) => {
    const worker = new Worker(policy.createScriptURL(address));
    const answer = new Promise<unknown>((resolve, reject) => {
      worker.onmessage = ({ data }) => resolve(data.result);
      worker.onerror = reject;
    });
    worker.postMessage({ kind, contents, passphrase });
    const result = await answer;
    worker.terminate();
    return result;
  };
  let last = performance.now();
  let pause = 0;
  const beat = setInterval(() => {
    pause = Math.max(pause, performance.now() - last);
    last = performance.now();
  }, 4);
  const contents = new TextEncoder().encode('Wat ik wil delen. '.repeat(12_000).slice(0, 200_000));
  for (let round = 0; round < rounds; round += 1) {
    pause = 0;
    const start = performance.now();
    const file = (await perform('encrypt', contents)) as string;
    const half = performance.now();
    const opened = (await perform('decrypt', new TextEncoder().encode(file))) as { value?: Uint8Array };
    if (opened.value?.length !== contents.length) throw new Error('what was protected did not open');
    times.protect.push(half - start);
    times.open.push(performance.now() - half);
    times.pause.push(pause);
  }
  clearInterval(beat);
  return times;
}
