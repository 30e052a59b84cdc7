import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { useApp } from './app-context.ts';

/** Between two times that a text is kept while someone types on, in milliseconds; the first letter is kept at once. */
const pause = 200;

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

  /** What is to be kept in a moment. */
  const waiting = useRef<{ id: string; text: string }>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const keepNow = useRef(() => {});
  keepNow.current = () => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      timer.current = undefined;
      if (waiting.current) keepNow.current();
    }, pause);
    if (waiting.current) void app.keepDraft(waiting.current.id, waiting.current.text);
    waiting.current = undefined;
  };
  // In the layout phase, for a cleanup there is never put off.
  useLayoutEffect(() => {
    const keep = () => keepNow.current();
    addEventListener('pagehide', keep);
    document.addEventListener('visibilitychange', keep);
    return () => {
      removeEventListener('pagehide', keep);
      document.removeEventListener('visibilitychange', keep);
      keep();
    };
  }, []);

  return (text) => {
    isTyped.current = true;
    if (id === undefined) return;
    waiting.current = { id, text };
    if (text === '' || timer.current === undefined) keepNow.current();
  };
}
