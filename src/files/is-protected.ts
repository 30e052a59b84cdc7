/** How a protected file begins, in both forms that age has. Apart from the code that opens it, which is large. */

/** Whether these are the bytes of a file that needs a passphrase. */
export function isProtected(file: Uint8Array): boolean {
  return isArmoured(file) || startOf(file, 100).startsWith('age-encryption.org/');
}

/** Whether it is the form of a protected file that is text. */
export function isArmoured(file: Uint8Array): boolean {
  return startOf(file, 100).trimStart().startsWith('-----BEGIN AGE ENCRYPTED FILE-----');
}

const armourEnd = '-----END AGE ENCRYPTED FILE-----';

/**
 * Whether a protected file is cut off where that can be seen without its passphrase: the beginning or the end of the
 * text is missing, or the part before what is protected is not whole.
 */
export function isCutOff(file: Uint8Array): boolean {
  const end = new TextDecoder('latin1').decode(file.subarray(-100)).trimEnd();
  if (isArmoured(file)) return !end.endsWith(armourEnd);
  if (!isProtected(file)) return end.endsWith(armourEnd);
  const header = /\n--- [\w+/]+\n/.exec(startOf(file, 2_000));
  // After the header come a nonce and at least one mark of what was protected, of 16 bytes each.
  return !header || file.length < header.index + header[0].length + 32;
}

/** The first bytes as text. */
export function startOf(file: Uint8Array, length: number): string {
  return new TextDecoder('latin1').decode(file.subarray(0, length));
}
