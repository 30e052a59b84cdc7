/** A code to write down that opens the lock as a second key: 25 letters and digits, 125 bits of chance. */

/** Without letters that look like a digit or like each other (Crockford's base 32). */
const signs = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const length = 25;
const groupLength = 5;

/** @param chances as many random bytes as the code has signs. */
export function recoveryCodeOf(chances: Uint8Array): string {
  return grouped(Array.from(chances, (chance) => signs[chance % signs.length]).join(''));
}

export function newRecoveryCode(): string {
  return recoveryCodeOf(crypto.getRandomValues(new Uint8Array(length)));
}

/** The code as it was made, however it was typed; undefined for anything that is no such code. */
export function readRecoveryCode(typed: string): string | undefined {
  const plain = typed
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
  const isCode = plain.length === length && [...plain].every((sign) => signs.includes(sign));
  return isCode ? grouped(plain) : undefined;
}

function grouped(plain: string): string {
  return plain.match(new RegExp(`.{${groupLength}}`, 'g'))?.join('-') ?? '';
}
