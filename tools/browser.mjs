import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { run, runInstalled } from './run.mjs';

/** The path of a Chromium or Chrome on this computer, or undefined when there is none. */
export function findBrowser() {
  const chosen = process.env.CHROME_PATH;
  if (chosen && existsSync(chosen)) return chosen;
  if (chosen) console.error(`CHROME_PATH=${chosen} does not exist; looking for another browser.`);
  return [...onPath(), ...usualPlaces()].find(works) ?? [downloaded()].find(works);
}

/** As findBrowser, but installs one when there is none. Throws a sentence for a person when that fails. */
export async function ensureBrowser() {
  const found = findBrowser();
  if (found) return found;

  console.log('No Chromium or Chrome found: installing one for the browser tests …');
  const administrator = isDebian() ? becomeAdministrator() : undefined;
  if (administrator) {
    const [command, ...first] = [...administrator, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get'];
    // A package list that cannot be refreshed may still be good enough to install from.
    await run(command, [...first, 'update']);
    await run(command, [...first, 'install', '-y', 'chromium']);
    const installed = findBrowser();
    if (installed) return installed;
  }

  // Playwright's own Chromium needs libraries of the system, which only an administrator can add.
  await runInstalled('playwright', ['install', ...(administrator ? ['--with-deps'] : []), 'chromium']);
  const installed = findBrowser();
  if (installed) return installed;
  throw new Error('No browser could be installed: install Chromium or Chrome yourself, or set CHROME_PATH to one.');
}

function onPath() {
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

function usualPlaces() {
  if (process.platform === 'darwin') {
    return ['/Applications', join(process.env.HOME ?? '', 'Applications')].flatMap((folder) => [
      join(folder, 'Google Chrome.app/Contents/MacOS/Google Chrome'),
      join(folder, 'Chromium.app/Contents/MacOS/Chromium'),
    ]);
  }
  if (process.platform === 'win32') {
    return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
      .map((name) => process.env[name])
      .filter(Boolean)
      .flatMap((folder) => [
        join(folder, 'Google/Chrome/Application/chrome.exe'),
        join(folder, 'Chromium/Application/chrome.exe'),
      ]);
  }
  return [];
}

/** Where Playwright keeps its own Chromium, whether or not it was downloaded. */
function downloaded() {
  return createRequire(import.meta.url)('@playwright/test').chromium.executablePath();
}

/** Some systems have a file of the right name that only says how to install the browser, or lack a library of it. */
function works(path) {
  if (!path || !existsSync(path)) return false;
  // On Windows, asking for the version opens a window.
  if (process.platform === 'win32') return true;
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0;
}

function isDebian() {
  try {
    return /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

/** What to put before a command to run it as administrator without a password; undefined when that is impossible. */
function becomeAdministrator() {
  if (process.getuid?.() === 0) return [];
  return spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0 ? ['sudo', '-n'] : undefined;
}
