import { useEffect } from 'preact/hooks';
import type { FileKind, KnownFile } from '../app/file-actions.ts';

/** A file on its way from the page that recognised it to the one that reads it. */
export interface HandedFile extends KnownFile {
  /** With which it was opened, for what is given back to be protected in the same way. */
  passphrase?: string;
}

/** In memory alone, and no longer than a page may take to open, in milliseconds. */
const patience = 30_000;

let handed: HandedFile | undefined;

/** To be called right before the page that reads this kind is opened. */
export function handOver(file: HandedFile): void {
  handed = file;
  setTimeout(() => {
    if (handed === file) handed = undefined;
  }, patience);
}

/** Gives a file of this kind that was handed over to the page, once, when it opens. */
export function useHandedFile(kind: FileKind, open: (file: HandedFile) => void): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: only on opening; a file is handed over once.
  useEffect(() => {
    const file = handed;
    if (file?.kind !== kind) return;
    handed = undefined;
    open(file);
  }, []);
}
