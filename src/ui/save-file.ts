import type { OwnFile } from '../app/data-actions.ts';

/** Hands a file to the browser's downloads. Nothing is sent anywhere. */
export function saveFile({ name, type, text }: OwnFile): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Some browsers read the address only after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
