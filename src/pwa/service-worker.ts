import { Workbox } from 'workbox-window';

/** News about the version of the app that waits behind the running one. */
export interface WaitingVersion {
  observe(next: (isWaiting: boolean) => void): () => void;
  /** Takes the waiting version into use in every open tab. */
  accept(): void;
}

/**
 * Registers the service worker, which makes the app work without a network once it has everything. A new version waits
 * until someone accepts it. Does nothing where the browser has no service workers.
 * @param beforeReload writes what is half typed; every tab reloads when a new version takes over.
 */
export function registerServiceWorker(beforeReload: () => Promise<void>): WaitingVersion {
  // A build that withdraws the app puts it on no device.
  if (!('serviceWorker' in navigator) || import.meta.env.MODE === 'withdraw') {
    return { observe: () => () => {}, accept: () => {} };
  }
  const container = navigator.serviceWorker;
  const reload = () => void beforeReload().finally(() => location.reload());
  // So that no tab asks for files of a version that is gone. The first version of all takes over without a word, also in a
  // page that was opened while it was being put on the device.
  let isRenewal = container.controller !== null;
  container.addEventListener('controllerchange', () => {
    if (isRenewal) reload();
    isRenewal = true;
  });
  const listeners = new Set<(isWaiting: boolean) => void>();
  let registration: ServiceWorkerRegistration | undefined;
  const isWaiting = () => Boolean(registration?.waiting && registration.active);
  const tell = () => {
    // Also for a page that was loaded past the service worker.
    if (isWaiting()) isRenewal = true;
    for (const listener of listeners) listener(isWaiting());
  };
  // The address of the service worker never changes; the browser's own cache must not keep an old one alive.
  const workbox = new Workbox(trustedScriptAddress('./sw.js'), { updateViaCache: 'none' });
  workbox.addEventListener('waiting', tell);
  // Workbox stops listening after the first version that comes while a page is open, but a good one may come after a
  // broken one; and it does not tell when a version that was offered waits no more.
  const follow = (known: ServiceWorkerRegistration | undefined) => {
    registration = known;
    const watch = () => known?.installing?.addEventListener('statechange', tell);
    known?.addEventListener('updatefound', watch);
    watch();
    tell();
  };
  // What failed, or what gives nothing where something keeps workers away, leaves an app that works with a network. It is
  // tried again at the next opening.
  workbox.register().then(follow, () => {});
  return {
    observe(next) {
      next(isWaiting());
      listeners.add(next);
      return () => listeners.delete(next);
    },
    accept() {
      workbox.messageSkipWaiting();
      // A version that waits no more, because something was wrong with it, does not take over.
      setTimeout(reload, patience);
    },
  };
}

/** How long a version that was accepted may take to take over, in milliseconds. */
const patience = 5000;

interface TrustedTypePolicy {
  createScriptURL(address: string): string;
}

/** Under Trusted Types the only script address the app ever hands to the browser; see the policy in index.html. */
function trustedScriptAddress(address: './sw.js'): string {
  const { trustedTypes } = globalThis as {
    trustedTypes?: {
      createPolicy(name: string, rules: { createScriptURL(address: string): string }): TrustedTypePolicy;
    };
  };
  return trustedTypes?.createPolicy('pijlerpad', { createScriptURL: (own) => own }).createScriptURL(address) ?? address;
}
