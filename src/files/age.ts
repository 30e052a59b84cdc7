import { armor, Decrypter, Encrypter } from 'age-encryption';
import { failed, type Result, success } from '../domain/result.ts';
import { isArmoured, startOf } from './is-protected.ts';

/** The published format age (age-encryption.org/v1), so that other programs can open what was protected here too. */

export type OpenFailure = 'wrong-passphrase' | 'damaged';

/** About a third of a second on a phone; 64 MB of memory. */
const workFactor = 16;
/** A file that asks for more would take more memory than a phone gives. */
const mostWork = 18;

/** A protected file with these contents, as text that survives being sent by mail. */
export async function encrypt(contents: Uint8Array, passphrase: string, work = workFactor): Promise<string> {
  const encrypter = new Encrypter();
  encrypter.setScryptWorkFactor(work);
  encrypter.setPassphrase(oneSpaced(passphrase));
  return armor.encode(await encrypter.encrypt(contents));
}

/** The contents of a protected file. Spaces around and between words do not matter, nor capitals that a phone put there. */
export async function decrypt(file: Uint8Array, passphrase: string): Promise<Result<Uint8Array, OpenFailure>> {
  let bytes: Uint8Array;
  try {
    bytes = isArmoured(file) ? armor.decode(new TextDecoder().decode(file)) : file;
  } catch {
    return failed('damaged');
  }
  const work = /^age-encryption\.org\/v1\n-> scrypt [\w+/]+ (\d{1,2})\n/.exec(startOf(bytes, 200))?.[1];
  if (work === undefined || Number(work) > mostWork) return failed('damaged');
  const typed = oneSpaced(passphrase);
  const opened = await tryToDecrypt(bytes, typed);
  const small = typed.toLowerCase();
  return opened.ok || opened.failure === 'damaged' || small === typed ? opened : tryToDecrypt(bytes, small);
}

async function tryToDecrypt(bytes: Uint8Array, passphrase: string): Promise<Result<Uint8Array, OpenFailure>> {
  const decrypter = new Decrypter();
  decrypter.addPassphrase(passphrase);
  try {
    return success(await decrypter.decrypt(bytes));
  } catch (error) {
    const isWrong = error instanceof Error && error.message.startsWith('no identity matched');
    return failed(isWrong ? 'wrong-passphrase' : 'damaged');
  }
}

function oneSpaced(passphrase: string): string {
  return passphrase.normalize('NFC').trim().replace(/\s+/g, ' ');
}
