import type { ComponentChildren } from 'preact';
import { share } from '../copy/nl/share.ts';
import { proposedPassphrase, shortestPassphrase } from '../passphrase.ts';
import { Button } from './button.tsx';
import { PlainField } from './plain-field.tsx';

const copy = share.how;

export function isTooShort(passphrase: string): boolean {
  return passphrase.trim().length < shortestPassphrase;
}

/** Four proposed words, which someone may change. `children`: what to know about keeping or telling them. */
export function ChoosePassphrase({
  passphrase,
  hint = copy.hint,
  onChoose,
  children,
}: {
  passphrase: string;
  hint?: string;
  onChoose: (passphrase: string) => void;
  children: ComponentChildren;
}) {
  return (
    <div class="stack">
      <PlainField
        type="passphrase"
        label={copy.label}
        hint={hint}
        value={passphrase}
        problem={isTooShort(passphrase) ? copy.short : undefined}
        onInput={onChoose}
      />
      {children}
      <Button look="quiet" onClick={() => onChoose(proposedPassphrase())}>
        {copy.other}
      </Button>
    </div>
  );
}
