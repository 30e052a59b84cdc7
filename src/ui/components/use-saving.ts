import { useCallback, useRef, useState } from 'preact/hooks';
import type { SaveState } from './saved-indicator.tsx';

/** Follows one write, for the words that say whether it is on the device. */
export type Follow = (writing: Promise<{ ok: boolean }>) => Promise<void>;

/**
 * Follows writes for a saved indicator. Only the outcome of the last write counts, so that a quick second answer is not
 * called saved because the first one was.
 */
export function useSaving() {
  const [state, setState] = useState<SaveState>('nothing');
  const latest = useRef(0);
  const follow = useCallback(async (writing: Promise<{ ok: boolean }>) => {
    latest.current += 1;
    const own = latest.current;
    setState('saving');
    const { ok } = await writing;
    if (latest.current === own) setState(ok ? 'saved' : 'not-saved');
  }, []);
  return { state, follow };
}
