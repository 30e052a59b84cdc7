import type { ChosenFile } from '../app/share-actions.ts';

/** A file that the device gave to the app, or why it did not come along. */
export type Incoming = { file: ChosenFile } | { why: 'several' | 'unreadable' };

/** In memory alone, until the page that opens files takes it: with a lock that is after it was opened. */
let waiting: Incoming | undefined;
let listener: (() => void) | undefined;

/** To be called when the device gives a file; a later one takes the place of one that was not taken yet. */
export function bringIn(incoming: Incoming): void {
  waiting = incoming;
  listener?.();
}

/** Gives what waits and whatever comes later, each once, until told to stop. */
export function takeIncoming(next: (incoming: Incoming) => void): () => void {
  const give = () => {
    const incoming = waiting;
    waiting = undefined;
    if (incoming) next(incoming);
  };
  listener = give;
  give();
  return () => {
    if (listener === give) listener = undefined;
  };
}
