import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import type { Findings } from './findings.ts';

/** Each file of a folder with the SHA-256 of its bytes. */
export function fingerprints(folder: string): Map<string, string> {
  return new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path): [string, string] => [
        relative(folder, path).split(sep).join('/'),
        createHash('sha256').update(readFileSync(path)).digest('hex'),
      ])
      .sort(([one], [other]) => (one < other ? -1 : 1)),
  );
}

/** One short name for all bytes of a build: whoever builds the same sources gets the same. */
export function fingerprintOf(prints: ReadonlyMap<string, string>): string {
  const list = [...prints].map(([path, print]) => `${print}  ${path}\n`).join('');
  return createHash('sha256').update(list).digest('hex');
}

/** In what two builds differ, file by file. */
export function judgeBuilds(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): Findings {
  const paths = [...new Set([...one.keys(), ...other.keys()])].sort();
  const faults = paths.flatMap((path) => {
    if (!one.has(path)) return `${path} is in the second build only`;
    if (!other.has(path)) return `${path} is in the first build only`;
    return one.get(path) === other.get(path) ? [] : `${path} differs`;
  });
  if (paths.length === 0) faults.push('there is nothing to compare: the builds are empty');
  return { figures: [`${paths.length} files`, `sha256 ${fingerprintOf(one)}`], faults, allowed: [] };
}

/** Builds the app as `npm run build` does, into a folder of its own, on a machine that is set to these. */
export async function buildInto(folder: string, outDir: string, env: Readonly<Record<string, string>>): Promise<void> {
  const run = promisify(execFile);
  // What a test runner or a colleague has set must not be in the build.
  const { NODE_ENV: _, VITEST: __, QUESTIONSET: ___, EDITION: ____, ...clean } = process.env;
  const options = { cwd: folder, env: { ...clean, ...env, npm_package_version: versionIn(folder) }, timeout: 300_000 };
  const vite = join(folder, 'node_modules', 'vite', 'bin', 'vite.js');
  await run(process.execPath, [vite, 'build', '--outDir', outDir, '--emptyOutDir', '--logLevel', 'error'], options);
  await run(process.execPath, [join(folder, 'tools', 'compress.mjs'), outDir], options);
}

function versionIn(folder: string): string {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).version;
}

/** Builds twice, the second time as if on the other side of the world, and compares every byte. */
export async function auditReproducible(folder: string): Promise<Findings> {
  const temporary = mkdtempSync(join(tmpdir(), 'pijlerpad-audit-'));
  try {
    const [one, other] = [join(temporary, 'one'), join(temporary, 'another-name')];
    await buildInto(folder, one, { TZ: 'Europe/Amsterdam', LANG: 'nl_NL.UTF-8' });
    await buildInto(folder, other, { TZ: 'Pacific/Auckland', LANG: 'C' });
    return judgeBuilds(fingerprints(one), fingerprints(other));
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}
