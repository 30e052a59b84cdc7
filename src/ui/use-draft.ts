import { useEffect, useRef } from 'preact/hooks';
import { useApp } from './app-context.ts';

/**
 * Keeps what is typed in a form until it is sent: the page may be opened anew in the middle, or the tab be killed.
 * @param id of the form; left out when there is nothing to keep.
 * @param onFound called once, when there was something and nobody typed meanwhile.
 * @returns how to keep a text; an empty one forgets it.
 */
export function useDraft(id: string | undefined, onFound: (text: string) => void): (text: string) => void {
  const app = useApp();
  const isTyped = useRef(false);
  const found = useRef(onFound);
  found.current = onFound;
  useEffect(() => {
    let isWanted = true;
    const show = (text: string) => isWanted && !isTyped.current && text && found.current(text);
    if (id !== undefined) void app.readDraft(id).then(show, () => {});
    return () => {
      isWanted = false;
    };
  }, [app, id]);
  // One write at a time, and after it only the latest text: so the last key never waits for all before it.
  const waiting = useRef<string>(undefined);
  const isWriting = useRef(false);
  const write = async (of: string, text: string) => {
    waiting.current = text;
    if (isWriting.current) return;
    isWriting.current = true;
    while (waiting.current !== undefined) {
      const latest = waiting.current;
      waiting.current = undefined;
      await app.keepDraft(of, latest);
    }
    isWriting.current = false;
  };
  return (text) => {
    isTyped.current = true;
    if (id !== undefined) void write(id, text);
  };
}
