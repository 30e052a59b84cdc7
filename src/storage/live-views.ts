import Dexie from 'dexie';

/** Observations that are read anew after every change, of this tab and of others. */
export interface LiveViews {
  observe<Value>(read: () => Promise<Value>, next: (value: Value) => void): () => void;
  refresh(): void;
  /** When every reading that is under way has ended. */
  refreshed(): Promise<unknown>;
}

/** Calls `next` after every committed write to a table, of other tabs too. Returns how to stop. */
export function onMutation(databaseName: string, next: () => void, table = ''): () => void {
  const tell = (parts: object) => {
    if (Object.keys(parts).some((part) => part.startsWith(`idb://${databaseName}/${table}`))) next();
  };
  Dexie.on('storagemutated', tell);
  return () => Dexie.on.storagemutated.unsubscribe(tell);
}

export function createLiveViews(databaseName: string): LiveViews {
  const views = new Set<{ run(): void; running(): Promise<void> | undefined }>();
  return {
    observe(read, next) {
      let isStopped = false;
      let isStale = false;
      let running: Promise<void> | undefined;
      const readUntilFresh = async () => {
        try {
          while (isStale && !isStopped) {
            isStale = false;
            const value = await read();
            if (!isStale && !isStopped) next(value);
          }
        } finally {
          // In the same moment as the last look whether it is fresh: what changes next begins a reading again.
          running = undefined;
        }
      };
      const run = () => {
        isStale = true;
        running ??= readUntilFresh();
      };
      const stop = onMutation(databaseName, run);
      const view = { run, running: () => running };
      views.add(view);
      run();
      return () => {
        isStopped = true;
        stop();
        views.delete(view);
      };
    },
    refresh() {
      for (const { run } of views) run();
    },
    refreshed: () => Promise.all([...views].map(({ running }) => running())),
  };
}
