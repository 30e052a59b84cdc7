import type { Store } from './store.ts';

/**
 * A store that can be asked before its code has been fetched: whatever is asked waits until then.
 * @param loading when it rejects, what was asked waits for ever; whoever made it tells that the app did not load.
 */
export function laterStore(loading: Promise<Store>): Store {
  const loaded = loading.catch(() => new Promise<never>(() => {}));
  /** Begins to observe once the store is there; may be stopped before that. */
  const observed = (begin: (store: Store) => () => void) => {
    let stop: (() => void) | undefined;
    let isWanted = true;
    void loaded.then((store) => {
      if (isWanted) stop = begin(store);
    });
    return () => {
      isWanted = false;
      stop?.();
    };
  };
  return {
    write: async (decide) => (await loaded).write(decide),
    read: async (query) => (await loaded).read(query),
    settled: async () => (await loaded).settled(),
    retry: async () => (await loaded).retry(),
    lock: async () => (await loaded).lock(),
    changeLock: async (work) => (await loaded).changeLock(work),
    observe: (query, next) => observed((store) => store.observe(query, next)),
    observeState: (next) => observed((store) => store.observeState(next)),
  };
}
