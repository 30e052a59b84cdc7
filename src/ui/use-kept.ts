import { useState } from 'preact/hooks';

/** What pages keep in memory alone: in no row, address or history entry, and gone when the app closes. */
const kept = new Map<string, unknown>();

/**
 * State that is still there when someone comes back to the page, as long as the app is open.
 * @param name with the id of whose it is, so that nobody finds what someone else chose.
 * @returns the state, and how to change it from what it is by then.
 */
export function useKept<Value>(name: string, initial: Value): [Value, (change: (now: Value) => Value) => void] {
  const valueNow = () => (kept.has(name) ? (kept.get(name) as Value) : initial);
  const [, setShown] = useState<Value>(valueNow);
  const change = (next: (now: Value) => Value) => {
    const value = next(valueNow());
    kept.set(name, value);
    setShown(() => value);
  };
  return [valueNow(), change];
}
