import type { ComponentChildren } from 'preact';
import { passphraseFlaw } from '../../domain/passphrase.ts';
import { share } from '../copy/nl/share.ts';
import { proposedPassphrase } from '../passphrase.ts';
import { Button } from './button.tsx';
import { PlainField } from './plain-field.tsx';

const copy = share.how;

/** Whether it falls short of what a new passphrase asks. */
export function isWeak(passphrase: string): boolean {
  return passphraseFlaw(passphrase) !== undefined;
}

/** Four proposed words, which someone may change. `children`: what to know about keeping or telling them. */
export function ChoosePassphrase({
  passphrase,
  label = copy.label,
  hint = copy.hint,
  onChoose,
  children,
}: {
  passphrase: string;
  label?: string;
  hint?: string;
  onChoose: (passphrase: string) => void;
  children: ComponentChildren;
}) {
  const flaw = passphraseFlaw(passphrase);
  return (
    <div class="stack">
      <PlainField
        type="passphrase"
        label={label}
        hint={hint}
        value={passphrase}
        problem={flaw && copy.flaw[flaw]}
        onInput={onChoose}
      />
      {children}
      <Button look="quiet" onClick={() => onChoose(proposedPassphrase())}>
        {copy.other}
      </Button>
    </div>
  );
}
