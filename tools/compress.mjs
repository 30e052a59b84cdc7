import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/**
 * compress.mjs DIR: writes a .br and a .gz next to every text file in DIR. Runs after the build, so that the service
 * worker's list of files to keep does not hold them.
 */
const text = /\.(html|js|css|svg|json|webmanifest)$/;

async function compress(path) {
  const content = await readFile(path);
  const [br, gz] = await Promise.all([
    promisify(brotliCompress)(content, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: 11,
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
      },
    }),
    promisify(gzip)(content, { level: 9 }),
  ]);
  await Promise.all([writeFile(`${path}.br`, br), writeFile(`${path}.gz`, gz)]);
  return { before: content.length, after: br.length };
}

const [folder] = process.argv.slice(2);
if (!folder) {
  console.error('Which folder? node tools/compress.mjs DIR');
  process.exit(1);
}

const entries = await readdir(folder, { recursive: true });
const sizes = await Promise.all(entries.filter((name) => text.test(name)).map((name) => compress(join(folder, name))));
const kilobytes = (key) => (sizes.reduce((sum, size) => sum + size[key], 0) / 1000).toFixed(1);
console.log(`${sizes.length} text files compressed: ${kilobytes('before')} kB, ${kilobytes('after')} kB with brotli`);
