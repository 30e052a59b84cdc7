import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import type { App } from '../app/app.ts';
import type { Current } from '../app/queries.ts';
import { whenIdle } from './when-idle.ts';

export const AppContext = createContext<App | undefined>(undefined);
/** Undefined until the stored rows have been read. */
export const CurrentContext = createContext<Current | undefined>(undefined);

/** Whether there is a lock: then nothing that someone typed may stand in the address or in the browser's history. */
export const LockContext = createContext(false);

export function useHasLock(): boolean {
  return useContext(LockContext);
}

export function useApp(): App {
  const app = useContext(AppContext);
  if (!app) throw new Error('useApp needs an AppContext around it');
  return app;
}

export function useCurrent(): Current | undefined {
  return useContext(CurrentContext);
}

/** The newest value of one of the app's live views; undefined until the first one. */
export function useLive<Value>(observe: (next: (value: Value) => void) => () => void): Value | undefined {
  const [value, setValue] = useState<{ of: Value }>();
  useEffect(() => observe((next) => setValue({ of: next })), [observe]);
  return value?.of;
}

/** A part of the app could not be fetched: no network before the first visit was completed. Not a bug. */
export class LoadFailure extends Error {}

/**
 * The outcome of loading something a page can do without, in a quiet moment; undefined while it loads, and when it cannot
 * be loaded.
 */
export function useOptional<Value>(load: () => Promise<Value>): Value | undefined {
  const [value, setValue] = useState<{ of: Value }>();
  useEffect(() => {
    let isWanted = true;
    whenIdle()
      .then(load)
      .then(
        (loaded) => isWanted && setValue({ of: loaded }),
        () => {},
      );
    return () => {
      isWanted = false;
    };
  }, [load]);
  return value?.of;
}

/** The outcome of loading something once, such as the catalogue; undefined while it loads. Throws `LoadFailure`. */
export function useLoaded<Value>(load: () => Promise<Value>): Value | undefined {
  const [value, setValue] = useState<{ of: Value }>();
  const [hasFailed, setHasFailed] = useState(false);
  useEffect(() => {
    let isWanted = true;
    load().then(
      (loaded) => isWanted && setValue({ of: loaded }),
      () => isWanted && setHasFailed(true),
    );
    return () => {
      isWanted = false;
    };
  }, [load]);
  if (hasFailed) throw new LoadFailure();
  return value?.of;
}
