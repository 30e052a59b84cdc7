/** How a protected file begins, in both forms that age has. Apart from the code that opens it, which is large. */

/** Whether these are the bytes of a file that needs a passphrase. */
export function isProtected(file: Uint8Array): boolean {
  return isArmoured(file) || startOf(file, 100).startsWith('age-encryption.org/');
}

/** Whether it is the form of a protected file that is text. */
export function isArmoured(file: Uint8Array): boolean {
  return startOf(file, 100).trimStart().startsWith('-----BEGIN AGE ENCRYPTED FILE-----');
}

/** The first bytes as text. */
export function startOf(file: Uint8Array, length: number): string {
  return new TextDecoder('latin1').decode(file.subarray(0, length));
}
