/** A code to write down that opens the lock as a second key: 25 letters and digits, 125 bits of chance. */

/** Without letters that look like a digit or like each other (Crockford's base 32). */
const signs = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** How many signs a code has. */
export const codeLength = 25;
const groupLength = 5;

/** @param chances as many random bytes as the code has signs. */
export function recoveryCodeOf(chances: Uint8Array): string {
  return grouped(Array.from(chances, (chance) => signs[chance % signs.length]).join(''));
}

export function newRecoveryCode(): string {
  return recoveryCodeOf(crypto.getRandomValues(new Uint8Array(codeLength)));
}

/** The code as it was made, however it was typed; undefined for anything that is no such code. */
export function readRecoveryCode(typed: string): string | undefined {
  const plain = plainSigns(typed).replace(/O/g, '0').replace(/[IL]/g, '1');
  const isCode = plain.length === codeLength && [...plain].every((sign) => signs.includes(sign));
  return isCode ? grouped(plain) : undefined;
}

/** How many signs a code is short or has too many before it is no longer taken for one. */
const missed = 7;

/**
 * How many signs of a code someone typed, so that they hear when some are missing; undefined for what looks like a
 * passphrase. A code without any digit is one in ten thousand.
 */
export function signsOfCode(typed: string): number | undefined {
  const plain = plainSigns(typed);
  return /\d/.test(plain) && Math.abs(plain.length - codeLength) <= missed ? plain.length : undefined;
}

/** The groups in which it is written down. */
export function groupsOf(code: string): string[] {
  return code.split('-');
}

function plainSigns(typed: string): string {
  return typed.toUpperCase().replace(/[^A-Z0-9]/g, '');
}

function grouped(plain: string): string {
  return plain.match(new RegExp(`.{${groupLength}}`, 'g'))?.join('-') ?? '';
}
