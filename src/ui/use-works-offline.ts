import { useEffect, useState } from 'preact/hooks';

/** Not in every browser, nor where the first page is made. */
const container = globalThis.navigator?.serviceWorker as ServiceWorkerContainer | undefined;

/**
 * Whether this page works without a network from here on: all of the app is on the device, and the service worker
 * answers for it.
 */
export function useWorksOffline(): boolean {
  const [works, setWorks] = useState(Boolean(container?.controller));
  useEffect(() => {
    const update = () => setWorks(Boolean(container?.controller));
    container?.addEventListener('controllerchange', update);
    update();
    return () => container?.removeEventListener('controllerchange', update);
  }, []);
  return works;
}
