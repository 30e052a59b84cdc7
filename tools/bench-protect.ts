import { decrypt, encrypt } from '../src/files/age.ts';
import { type Figure, figureOf } from './figures.ts';

const rounds = 5;

/** What it takes to protect a part of 200 kB, and to open it again; in the app a worker does it. */
export async function measureProtect(): Promise<Figure[]> {
  const contents = new TextEncoder().encode('Wat ik wil delen. '.repeat(12_000).slice(0, 200_000));
  const passphrase = 'appel boom fiets lamp';
  const times: { protect: number[]; open: number[] } = { protect: [], open: [] };
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now();
    const file = new TextEncoder().encode(await encrypt(contents, passphrase));
    const half = performance.now();
    await decrypt(file, passphrase);
    times.protect.push(half - start);
    times.open.push(performance.now() - half);
  }
  return [
    figureOf('protecting 200 kB (this machine)', 'ms', times.protect, '2,000'),
    figureOf('opening 200 kB that was protected (this machine)', 'ms', times.open),
  ];
}
