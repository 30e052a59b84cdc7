import { join } from 'node:path';
import { ensureDependencies } from './dependencies.mjs';
import { root, runNpm } from './run.mjs';

/** npm start: installs what is missing, builds, and serves the result until Ctrl-C. */
async function start() {
  const port = Number(process.env.PORT || 4173);
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new Error(`PORT=${process.env.PORT} is no port; choose a number such as PORT=4174 npm start.`);
  }

  await ensureDependencies();
  // Only now: it needs a dependency.
  const { serve } = await import('./serve.mjs');
  const dist = join(root, 'dist');

  // Tried before the build, which would replace the files under a server that is already running.
  const trial = await serve(dist, port).catch((error) => refuse(error, port));
  await trial.close();

  const code = await runNpm(['run', 'build']);
  if (code !== 0) throw new Error('The build failed, see its message above.');

  const server = await serve(dist, port).catch((error) => refuse(error, port));
  console.log(`\nPijlerpad is ready (stop with Ctrl-C):\n\n${server.url}\n`);

  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, async () => {
      await server.close();
      process.exit(0);
    });
  }
}

function refuse(error, port) {
  if (error.code === 'EADDRINUSE') {
    throw new Error(`Port ${port} is already in use; choose another one, for instance PORT=${port + 1} npm start.`);
  }
  if (error.code === 'EACCES') {
    throw new Error(`Port ${port} is not allowed here; choose a number above 1023, for instance PORT=4173 npm start.`);
  }
  throw error;
}

start().catch((error) => {
  console.error(error.message);
  process.exit(1);
});
