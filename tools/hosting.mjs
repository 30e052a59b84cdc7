import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hostingFiles } from './hosting-files.mjs';
import { root } from './run.mjs';

/** npm run hosting: writes what headers.mjs says in the words of each host, into hosting/. */
for (const { path, text } of hostingFiles()) {
  writeFileSync(join(root, path), text);
  console.log(path);
}
