import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import type { App } from '../app/app';
import type { Current } from '../app/queries';

export const AppContext = createContext<App | undefined>(undefined);
/** Undefined until the stored rows have been read. */
export const CurrentContext = createContext<Current | undefined>(undefined);

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

/** The outcome of loading something once, such as the catalogue; undefined while it loads. */
export function useLoaded<Value>(load: () => Promise<Value>): Value | undefined {
  const [value, setValue] = useState<{ of: Value }>();
  const [error, setError] = useState<{ of: unknown }>();
  useEffect(() => {
    let isWanted = true;
    load().then(
      (loaded) => isWanted && setValue({ of: loaded }),
      (reason: unknown) => isWanted && setError({ of: reason }),
    );
    return () => {
      isWanted = false;
    };
  }, [load]);
  // A part of the app that cannot be loaded is a bug or a broken installation: the page around it shows what to do.
  if (error) throw error.of;
  return value?.of;
}
