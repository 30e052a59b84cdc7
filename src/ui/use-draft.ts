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
  return (text) => {
    isTyped.current = true;
    if (id !== undefined) void app.keepDraft(id, text);
  };
}
