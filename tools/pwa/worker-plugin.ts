import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';

/** How the list of what the service worker keeps is written. */
const entry = /\{url:"([^"]+)",revision:(null|"[^"]+")(?:,integrity:"[^"]+")?\}/g;

/**
 * Says in a service worker what must be in each file that it keeps, so that the browser refuses one that is cut off or
 * of another version.
 * @param folder where the files are.
 */
export function withIntegrity(worker: string, folder: string): string {
  return worker.replace(entry, (_, url: string, revision: string) => {
    const hash = createHash('sha256').update(readFileSync(join(folder, url)));
    return `{url:"${url}",revision:${revision},integrity:"sha256-${hash.digest('base64')}"}`;
  });
}

/** Puts our own part in the service worker; or, in a build that withdraws the app, makes that what it is. */
export function workerPlugin(): Plugin {
  let isWithdrawn = false;
  let root = '';
  let folder = '';
  return {
    name: 'pijlerpad-worker',
    apply: 'build',
    enforce: 'post',
    configResolved(config) {
      isWithdrawn = config.mode === 'withdraw';
      root = config.root;
      folder = resolve(root, config.build.outDir);
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      async handler() {
        const path = join(folder, 'sw.js');
        const own = await readFile(
          join(root, 'src/pwa', isWithdrawn ? 'withdrawn-worker.js' : 'own-worker.js'),
          'utf8',
        );
        if (isWithdrawn) return writeFile(path, own);
        const worker = await readFile(path, 'utf8');
        const checked = withIntegrity(worker, folder);
        if (checked === worker) this.error('the service worker has no list of files');
        return writeFile(path, `${own}\n${checked}`);
      },
    },
  };
}
