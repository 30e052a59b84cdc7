import { useState } from 'preact/hooks';
import { secret as copy } from '../copy/nl/lock.ts';
import { PlainField } from './plain-field.tsx';
import { TickBox } from './tick-box.tsx';

/** Asks for the passphrase or the recovery code of now: dots, until someone wants to see what they type. */
export function SecretField({
  label,
  value,
  problem,
  onInput,
}: {
  label: string;
  value: string;
  problem?: string | undefined;
  onInput: (value: string) => void;
}) {
  const [isShown, setIsShown] = useState(false);
  return (
    <div>
      <PlainField
        type={isShown ? 'passphrase' : 'secret'}
        label={label}
        value={value}
        problem={problem}
        onInput={onInput}
      />
      <TickBox name="show-secret" label={copy.show} isTicked={isShown} onTick={setIsShown} />
    </div>
  );
}
