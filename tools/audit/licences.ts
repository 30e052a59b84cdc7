import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Findings } from './findings.ts';

/**
 * Licences that ask no more of who passes on the app than EUPL-1.2 does: permissive ones, and those in its own list of
 * compatible licences.
 */
const allowedLicences: readonly string[] = [
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'EUPL-1.2',
  'ISC',
  'MIT',
  'MPL-2.0',
];

/** Packages under another licence, each with the reason why that is fine here. */
const exceptions: Readonly<Record<string, { licence: string; why: string }>> = {
  '@fontsource-variable/atkinson-hyperlegible-next': {
    licence: 'OFL-1.1',
    why: 'letters, passed on unchanged beside the app and not part of its code',
  },
  'caniuse-lite': {
    licence: 'CC-BY-4.0',
    why: 'a list of what browsers can do, read while building; nothing of it is in the app',
  },
  pako: {
    licence: '(MIT AND Zlib)',
    why: 'permissive; packs what the driver of a browser sends in the tests, nothing of it is in the app',
  },
};

export interface Package {
  name: string;
  /** As package.json says it; undefined when it says nothing. */
  licence: string | undefined;
}

/** Whether an SPDX expression lets us choose allowed licences only. */
export function isAllowed(expression: string): boolean {
  const words = expression.match(/\(|\)|[^\s()]+/g) ?? [];
  let position = 0;
  const one = (): boolean => {
    const word = words[position++];
    if (word !== '(') return word !== undefined && allowedLicences.includes(word);
    const inside = either();
    return words[position++] === ')' && inside;
  };
  const both = (): boolean => {
    let all = one();
    while (words[position] === 'AND') {
      position += 1;
      all = one() && all;
    }
    return all;
  };
  const either = (): boolean => {
    let any = both();
    while (words[position] === 'OR') {
      position += 1;
      any = both() || any;
    }
    return any;
  };
  const outcome = either();
  return outcome && position === words.length;
}

/** What is wrong with the licences of these packages. */
export function judgeLicences(packages: readonly Package[]): Findings {
  const faults: string[] = [];
  const allowed: string[] = [];
  for (const { name, licence } of packages) {
    const exception = exceptions[name];
    if (licence === undefined) faults.push(`${name} names no licence`);
    else if (exception?.licence === licence) allowed.push(`${name} (${licence}): ${exception.why}`);
    else if (!isAllowed(licence)) faults.push(`${name} has licence ${licence}, which is not on the list`);
  }
  if (packages.length === 0) faults.push('there are no packages to look at: is everything installed?');
  return { figures: [`${packages.length} packages`], faults, allowed };
}

/** Every package that the lock file names and that is installed, with the licence its own package.json names. */
export function installedPackages(folder: string): { packages: Package[]; absent: string[] } {
  const lock = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { optional?: boolean }>;
  };
  const packages: Package[] = [];
  const absent: string[] = [];
  for (const [path, { optional }] of Object.entries(lock.packages)) {
    if (path === '') continue;
    const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
    const file = join(folder, path, 'package.json');
    if (existsSync(file)) packages.push({ name, licence: licenceIn(JSON.parse(readFileSync(file, 'utf8'))) });
    // Only packages for another kind of machine may be missing.
    else if (!optional) packages.push({ name: `${name} (not installed)`, licence: undefined });
    else absent.push(name);
  }
  return { packages, absent };
}

/** The licence in a package.json; older ones have an object, or a list to choose from. */
function licenceIn({ license, licenses }: { license?: unknown; licenses?: unknown }): string | undefined {
  if (typeof license === 'string') return license;
  const named = (Array.isArray(licenses) ? licenses : [license]).flatMap((one: { type?: unknown } | undefined) =>
    typeof one?.type === 'string' ? one.type : [],
  );
  return named.length > 0 ? named.join(' OR ') : undefined;
}

/** Licences of everything that is in the app or that builds and tests it. */
export async function auditLicences(folder: string): Promise<Findings> {
  const { packages, absent } = installedPackages(folder);
  const findings = judgeLicences(packages);
  const elsewhere = `${absent.length} optional packages for other machines are not installed and were not read`;
  return { ...findings, figures: [...findings.figures, elsewhere] };
}
