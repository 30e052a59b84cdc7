let collator: Intl.Collator | undefined;

/**
 * Compares two texts as in a Dutch register, numbers in them by their value. What that takes is made when it is first
 * needed: it keeps an old phone busy for some 40 ms.
 */
export function dutchOrder(one: string, other: string): number {
  collator ??= new Intl.Collator('nl', { numeric: true });
  return collator.compare(one, other);
}
