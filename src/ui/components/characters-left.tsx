/** Words about how much more fits in a field. */
export interface RoomWords {
  left: (amount: number) => string;
  /** For who hears it: less than this many. */
  fewLeft: (amount: number) => string;
}

/** How many characters are left, once they are few. */
export function CharactersLeft({
  left,
  near,
  words,
}: {
  left: number;
  /** At how many left the first words come, and at which of them a screen reader hears it; from low to high. */
  near: readonly number[];
  words: RoomWords;
}) {
  const heard = near.find((limit) => left <= limit);
  return (
    <>
      {heard !== undefined && (
        <p class="soft small" aria-hidden={left > 0}>
          {words.left(left)}
        </p>
      )}
      {/* Not at every key: only when a limit is passed. */}
      <p class="visually-hidden" role="status">
        {heard !== undefined && (heard > 0 ? words.fewLeft(heard) : '')}
      </p>
    </>
  );
}
