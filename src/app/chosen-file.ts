import { failed, type Result, success } from '../domain/result.ts';
import type { OpenFailure } from '../files/age.ts';

/** A file that was chosen; its size is known before it is read. */
export interface ChosenFile {
  size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** protected: it has a passphrase, which was not given. not-opened: no memory, or the code could not be fetched. */
export type ReadFailure = OpenFailure | 'too-large' | 'unreadable' | 'protected' | 'not-opened';

const loadProtection = () => import('../files/protect.ts');

/** The text in a file of ours, whether it is protected or not. */
export async function textOfChosen(
  file: ChosenFile,
  passphrase: string | undefined,
  largest: number,
): Promise<Result<string, ReadFailure>> {
  const { isCutOff, isProtected } = await import('../files/is-protected.ts');
  if (file.size > largest) return failed('too-large');
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    return failed('unreadable');
  }
  if (isCutOff(bytes)) return failed('damaged');
  if (!isProtected(bytes)) return success(new TextDecoder().decode(bytes));
  if (!passphrase?.trim()) return failed('protected');
  const { unprotect } = await loadProtection();
  const opened = await unprotect(bytes, passphrase);
  return opened.ok ? success(new TextDecoder().decode(opened.value)) : opened;
}
