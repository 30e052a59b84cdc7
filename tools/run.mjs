import { spawn } from 'node:child_process';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of this repository; every tool works in it, wherever it was called from. */
export const root = fileURLToPath(new URL('..', import.meta.url));

const windows = process.platform === 'win32';

/** Runs a command with its output shown as it goes. Resolves to its exit code; never rejects. */
export function run(command, args, env = {}) {
  return new Promise((resolve) => {
    // On Windows a command is a .cmd file, which only a shell can start, and a shell splits at spaces.
    const [file, ...rest] = windows ? [command, ...args].map((part) => `"${part}"`) : [command, ...args];
    const child = spawn(file, rest, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: 'inherit',
      shell: windows,
    });
    child.on('error', (error) => {
      console.error(error.message);
      resolve(127);
    });
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/** Runs npm: the one that started us when there is one, so that both are the same version. */
export function runNpm(args, env) {
  const starter = process.env.npm_execpath ?? '';
  return basename(starter) === 'npm-cli.js' ? run(process.execPath, [starter, ...args], env) : run('npm', args, env);
}

/** Runs a command that one of the dependencies brings. */
export function runInstalled(command, args, env) {
  return run(join(root, 'node_modules', '.bin', command), args, env);
}
