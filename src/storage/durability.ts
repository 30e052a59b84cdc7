import type { BrowserFamily, DeviceKind, DurabilityFacts, ParticularBrowser } from '../domain/durability.ts';

/** What the browser itself knows of how safe its storage is. */
export type BrowserFacts = Omit<DurabilityFacts, 'isStored' | 'lastUsed' | 'canOfferInstall'>;

/** The part of the browser that is asked. */
export interface Browser {
  navigator: {
    userAgent: string;
    maxTouchPoints?: number;
    /** Safari's own, from before `display-mode`. */
    standalone?: boolean;
    /** In gigabytes, rounded; Chromium only. */
    deviceMemory?: number;
    storage?: Partial<Pick<StorageManager, 'persisted' | 'persist' | 'estimate'>>;
  };
  matchMedia?: (query: string) => { matches: boolean };
}

/** Outside of a browser, as in a tool, there is nothing to ask. */
const thisBrowser = () => (globalThis.navigator ? globalThis : { navigator: { userAgent: '' } }) as unknown as Browser;

/** Reads what there is to know; whatever the browser refuses to tell stays unknown. Never rejects. */
export async function readBrowserFacts(browser = thisBrowser()): Promise<BrowserFacts> {
  const { navigator } = browser;
  const { storage, deviceMemory } = navigator;
  const [persisted, estimate] = await Promise.all([
    told(async () => storage?.persisted?.()),
    told(async () => storage?.estimate?.()),
  ]);
  const particular = particularOf(navigator.userAgent);
  return {
    persisted,
    isInstalled: navigator.standalone === true || browser.matchMedia?.('(display-mode: standalone)').matches === true,
    family: familyOf(navigator.userAgent),
    device: deviceOf(navigator),
    ...(particular && { particular }),
    canAsk: storage?.persist !== undefined,
    ...(estimate?.quota !== undefined && { quota: estimate.quota }),
    ...(deviceMemory !== undefined && { memory: deviceMemory * 2 ** 30 }),
  };
}

/** Asks the browser to keep this until a person clears it. False when it does not promise that. */
export async function askToPersist(browser = thisBrowser()): Promise<boolean> {
  return (await told(async () => browser.navigator.storage?.persist?.())) ?? false;
}

async function told<Value>(ask: () => Promise<Value>): Promise<Value | undefined> {
  try {
    return await ask();
  } catch {
    return undefined;
  }
}

/** On an iPhone or iPad every browser keeps things as Safari does. */
function familyOf(userAgent: string): BrowserFamily {
  if (/iPhone|iPad|iPod/.test(userAgent)) return 'webkit';
  if (/Firefox\//.test(userAgent)) return 'gecko';
  if (/Chrom(?:e|ium)\//.test(userAgent)) return 'chromium';
  return /AppleWebKit\//.test(userAgent) ? 'webkit' : 'other';
}

/** The apps of Facebook and Instagram name themselves; any other app on Android that shows a page itself, says "wv". */
function particularOf(userAgent: string): ParticularBrowser | undefined {
  if (/\bFB(?:AN|AV)\/|\bInstagram\b|; wv\)/.test(userAgent)) return 'in-app';
  return /Android.*SamsungBrowser\//.test(userAgent) ? 'samsung' : undefined;
}

function deviceOf({ userAgent, maxTouchPoints = 0 }: Browser['navigator']): DeviceKind {
  if (/Android/.test(userAgent)) return 'android';
  // An iPad says that it is a Mac, but no Mac has a touch screen.
  const isPad = /Macintosh/.test(userAgent) && maxTouchPoints > 1;
  return isPad || /iPhone|iPad|iPod/.test(userAgent) ? 'ios' : 'computer';
}
