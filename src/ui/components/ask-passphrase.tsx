import { useState } from 'preact/hooks';
import { openShared as copy } from '../copy/nl/share.ts';
import { focusInside } from '../keep-focus.ts';
import { Button, ButtonRow } from './button.tsx';
import { PlainField } from './plain-field.tsx';

/** Asks for the passphrase of a file that was chosen. Takes the focus, for it is the next thing to do. */
export function AskPassphrase({
  needed,
  hint,
  typed,
  problem,
  onOpen,
}: {
  needed: string;
  hint: string;
  /** What was typed before, to mend. */
  typed: string;
  problem?: string | undefined;
  onOpen: (passphrase: string) => void;
}) {
  const [passphrase, setPassphrase] = useState(typed);
  return (
    <form
      class="stack"
      ref={focusInside}
      onSubmit={(event) => {
        event.preventDefault();
        onOpen(passphrase);
      }}
    >
      <p>{needed}</p>
      <PlainField
        type="passphrase"
        label={copy.passphrase}
        hint={hint}
        value={passphrase}
        problem={problem}
        onInput={setPassphrase}
      />
      <ButtonRow>
        <Button type="submit" look="primary">
          {copy.open}
        </Button>
      </ButtonRow>
    </form>
  );
}
