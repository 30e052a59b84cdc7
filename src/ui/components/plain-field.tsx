import './text-field.css';
import { useId } from 'preact/hooks';

/** Characters; more than anyone types twice, whoever thought of it. */
const longestPassphrase = 1_000;

/** A text that is not stored: who shows it keeps it. No phone puts a capital in it, or remembers it. */
export function PlainField({
  label,
  hint,
  value,
  type = 'text',
  maxLength = type === 'passphrase' ? longestPassphrase : undefined,
  problem,
  onInput,
}: {
  label: string;
  hint?: string;
  value: string;
  type?: 'text' | 'date' | 'passphrase';
  maxLength?: number | undefined;
  /** What is wrong with it, said at the field. */
  problem?: string | undefined;
  onInput: (value: string) => void;
}) {
  const id = useId();
  const described = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ');
  const shared = {
    id,
    value,
    maxLength,
    'aria-invalid': problem !== undefined,
    'aria-describedby': described || undefined,
    onInput: (event: { currentTarget: { value: string } }) => onInput(event.currentTarget.value),
  };
  return (
    <div class="text-field">
      <label for={id}>{label}</label>
      {hint && (
        <p id={`${id}-hint`} class="soft small">
          {hint}
        </p>
      )}
      {type === 'date' ? (
        <input {...shared} type="date" max="9999-12-31" />
      ) : (
        <input
          {...shared}
          type="text"
          dir="auto"
          autocomplete="off"
          {...(type === 'passphrase' && { autocapitalize: 'none', autocorrect: 'off', spellcheck: false })}
        />
      )}
      {problem && (
        <p id={`${id}-problem`} class="field-problem">
          {problem}
        </p>
      )}
    </div>
  );
}
