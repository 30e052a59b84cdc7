/** Letters, digits and marks of a passphrase that someone thinks of themselves. Four words have as many by themselves. */
const fewestSigns = 12;
/** How many of them are not the same. */
const fewestDifferent = 6;

/** short: too few signs. same: hardly more than one sign or one short part, over and over. */
export type PassphraseFlaw = 'short' | 'same';

/**
 * Why something is no good as a new passphrase; undefined when it is. A good one has at least 12 signs, 6 of which differ,
 * and is not one part of fewer than 12 that is repeated. Spaces and capitals do not count, so that "a b c d" is four signs
 * and no four words. What was chosen earlier is opened by other code, and stays as good as it was.
 */
export function passphraseFlaw(passphrase: string): PassphraseFlaw | undefined {
  const signs = [...passphrase.toLowerCase().replace(/\s/g, '')];
  if (signs.length < fewestSigns) return 'short';
  return new Set(signs).size < fewestDifferent || isRepeated(signs) ? 'same' : undefined;
}

/** Whether a part that would be too short by itself stands in it at least twice, and nothing else does. */
function isRepeated(signs: readonly string[]): boolean {
  const longest = Math.min(fewestSigns - 1, Math.floor(signs.length / 2));
  return Array.from({ length: longest }, (_, index) => index + 1).some((part) =>
    signs.every((sign, at) => at < part || sign === signs[at - part]),
  );
}
