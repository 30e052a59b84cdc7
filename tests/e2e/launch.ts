import { findBrowser } from '../../tools/browser.mjs';

const executablePath = findBrowser();

/** How the installed Chromium is started: quietly, without looking anything up on the internet. */
export const launchOptions = {
  ...(executablePath !== undefined && { executablePath }),
  args: [
    '--lang=nl-NL',
    '--no-sandbox',
    '--disable-background-networking',
    '--no-first-run',
    '--disable-component-update',
  ],
};

/** For what runs by tsx: it wraps functions in a helper that a page does not have. To be added to each page or context. */
export const nameHelper = { content: 'globalThis.__name = (value) => value;' };
