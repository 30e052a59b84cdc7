import { ensureBrowser } from './browser.mjs';
import { ensureDependencies } from './dependencies.mjs';
import { runInstalled } from './run.mjs';

/** with-browser.mjs CMD ARGS…: runs a command of a dependency with CHROME_PATH set to a browser that is there. */
const [command, ...args] = process.argv.slice(2);
if (!command) {
  console.error('Which command? node tools/with-browser.mjs CMD ARGS…');
  process.exit(1);
}

try {
  await ensureDependencies();
  process.exitCode = await runInstalled(command, args, { CHROME_PATH: await ensureBrowser() });
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
