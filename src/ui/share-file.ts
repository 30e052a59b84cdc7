import type { OwnFile } from '../app/data-actions.ts';

/** Whether this browser can hand a file to another app. */
export function sharesFiles(): boolean {
  return accepts(new File(['.'], 'pijlerpad.txt', { type: 'text/plain' }));
}

/** The file as the browser lets it be shared: many let only known endings through, and both our files are text. */
export function shareable({ name, type, text }: OwnFile): File | undefined {
  return [new File([text], name, { type }), new File([text], `${name}.txt`, { type: 'text/plain' })].find(accepts);
}

function accepts(file: File): boolean {
  return navigator.canShare?.({ files: [file] }) ?? false;
}
