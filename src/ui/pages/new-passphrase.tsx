import { useState } from 'preact/hooks';
import { Button, ButtonRow } from '../components/button.tsx';
import { PlainField } from '../components/plain-field.tsx';
import { lock } from '../copy/nl/lock.ts';
import { proposedPassphrase, shortestPassphrase } from '../passphrase.ts';

const copy = lock.choose;

/** A passphrase to choose: four words are proposed. */
export function NewPassphrase({
  label,
  button,
  isBusy,
  onChosen,
}: {
  label: string;
  button: string;
  isBusy: boolean;
  onChosen: (passphrase: string) => void;
}) {
  const [passphrase, setPassphrase] = useState(proposedPassphrase);
  const isTooShort = passphrase.trim().length < shortestPassphrase;
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isTooShort && !isBusy) onChosen(passphrase);
      }}
    >
      <PlainField
        type="passphrase"
        label={label}
        hint={copy.hint}
        value={passphrase}
        problem={isTooShort ? copy.short : undefined}
        onInput={setPassphrase}
      />
      <ButtonRow>
        <Button type="submit" look="primary">
          {button}
        </Button>
        <Button look="quiet" onClick={() => setPassphrase(proposedPassphrase())}>
          {copy.other}
        </Button>
      </ButtonRow>
    </form>
  );
}
