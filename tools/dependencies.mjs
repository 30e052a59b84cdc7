import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, runNpm } from './run.mjs';

// This file and what it imports run before anything is installed: only Node's own modules, and no syntax newer than
// the old versions of Node that must still be able to say that they are too old.

const oldest = [20, 19];
const stamp = join(root, 'node_modules', '.pijlerpad-lock');

/** Makes node_modules what package-lock.json says; does nothing when it already is. Throws a sentence for a person. */
export async function ensureDependencies() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < oldest[0] || (major === oldest[0] && minor < oldest[1])) {
    throw new Error(
      `Pijlerpad needs Node ${oldest.join('.')} or newer; this is Node ${process.versions.node}. Get it at https://nodejs.org.`,
    );
  }

  const wanted = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  if (installed() === wanted) return;

  console.log('Installing the dependencies (npm ci) …');
  // The build needs the development dependencies, also where NODE_ENV=production would leave them out.
  const code = await runNpm(['ci', '--include=dev', '--no-audit', '--no-fund']);
  if (code !== 0) throw new Error('The dependencies could not be installed: npm ci failed, see its message above.');
  writeFileSync(stamp, wanted);
}

/** The lock file that node_modules was made from; npm ci empties node_modules, so a half installation has no stamp. */
function installed() {
  try {
    return readFileSync(stamp, 'utf8');
  } catch {
    return undefined;
  }
}
