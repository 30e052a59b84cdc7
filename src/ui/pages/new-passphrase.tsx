import { useState } from 'preact/hooks';
import { Button, ButtonRow } from '../components/button.tsx';
import { ChoosePassphrase, isTooShort } from '../components/choose-passphrase.tsx';
import { lock } from '../copy/nl/lock.ts';
import { proposedPassphrase } from '../passphrase.ts';

/** A passphrase for the lock: four words are proposed. */
export function NewPassphrase({
  button,
  isBusy,
  onChosen,
}: {
  button: string;
  isBusy: boolean;
  onChosen: (passphrase: string) => void;
}) {
  const [passphrase, setPassphrase] = useState(proposedPassphrase);
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isTooShort(passphrase) && !isBusy) onChosen(passphrase);
      }}
    >
      <ChoosePassphrase passphrase={passphrase} hint={lock.choose.hint} onChoose={setPassphrase}>
        <p>{lock.choose.keep}</p>
      </ChoosePassphrase>
      <ButtonRow>
        <Button type="submit" look="primary">
          {button}
        </Button>
      </ButtonRow>
    </form>
  );
}
