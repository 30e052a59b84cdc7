import { Workbox } from 'workbox-window';

/** News about the version of the app that waits behind the running one. */
export interface WaitingVersion {
  observe(next: (isWaiting: boolean) => void): () => void;
  /** Takes the waiting version into use in every open tab. */
  accept(): void;
}

/**
 * Registers the service worker, which makes the app work without a network from the next opening on. A new version
 * waits until someone accepts it. Does nothing where the browser has no service workers.
 */
export function registerServiceWorker(): WaitingVersion {
  if (!('serviceWorker' in navigator)) return { observe: () => () => {}, accept: () => {} };
  // The address of the service worker never changes; the browser's own cache must not keep an old one alive.
  const workbox = new Workbox(trustedScriptAddress('./sw.js'), { updateViaCache: 'none' });
  const listeners = new Set<(isWaiting: boolean) => void>();
  let isWaiting = false;
  workbox.addEventListener('waiting', () => {
    isWaiting = true;
    for (const listener of listeners) listener(true);
  });
  // Every tab reloads when the new version takes over, so that none asks for files that are gone.
  workbox.addEventListener('controlling', (event) => {
    if (event.isUpdate) location.reload();
  });
  // A failed registration leaves an app that works with a network; it is tried again at the next opening.
  workbox.register().catch(() => {});
  return {
    observe(next) {
      next(isWaiting);
      listeners.add(next);
      return () => listeners.delete(next);
    },
    accept: () => workbox.messageSkipWaiting(),
  };
}

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
