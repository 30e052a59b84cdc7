/**
 * In the place of the arithmetic that age needs for keys: files are protected with a passphrase here, and never with a
 * key. Without it the code for a passphrase is a third as large; see the alias in vite.config.ts.
 */
const unused = undefined;

export { unused as MLKEM768P256, unused as MLKEM768X25519, unused as p256, unused as x25519 };
