import { useId, useState } from 'preact/hooks';

/** Keys that go to another box; two boxes stand beside each question. */
const moves: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -2, ArrowDown: 2 };

/** A box for one digit. What is typed replaces what is there; a digit that means nothing here changes nothing. */
export function DigitField({
  label,
  fullLabel,
  sign,
  meaning,
  wrong,
  isKnown,
  onFocus,
  onType,
  onMove,
}: {
  label: string;
  /** With the question, for who hears the field without what stands beside it. */
  fullLabel: string;
  sign: string;
  meaning: string;
  /** What is said of a digit that means nothing here. */
  wrong: string;
  isKnown: (sign: string) => boolean;
  onFocus: () => void;
  onType: (sign: string) => void;
  /** To another box, so many further on. */
  onMove: (by: number) => void;
}) {
  const id = useId();
  const [isWrong, setIsWrong] = useState(false);
  return (
    <div class="type-in__field">
      <input
        type="text"
        inputMode="numeric"
        autocomplete="off"
        maxLength={2}
        aria-label={fullLabel}
        aria-describedby={meaning && id}
        aria-invalid={isWrong}
        value={sign}
        onFocus={(event) => {
          // Not when the box is left: what is pressed then would move away from under the finger.
          setIsWrong(false);
          event.currentTarget.select();
          onFocus();
        }}
        onKeyDown={(event) => {
          const by = event.key === 'Backspace' && sign === '' ? -1 : moves[event.key];
          if (by === undefined || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
          event.preventDefault();
          onMove(by);
        }}
        onInput={({ currentTarget }) => {
          // The last one counts, wherever it was put. What is not an answer never stays in the box.
          const last = currentTarget.value.trim().at(-1) ?? '';
          currentTarget.value = sign;
          currentTarget.select();
          setIsWrong(last !== '' && !isKnown(last));
          if (isKnown(last)) onType(last);
        }}
      />
      <span id={id} class="soft small">
        {meaning || label}
      </span>
      {isWrong && <span role="alert">{wrong}</span>}
    </div>
  );
}
