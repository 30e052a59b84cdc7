import './text-field.css';
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';

/** Characters; more than anyone types twice, whoever thought of it. */
const longestPassphrase = 1_000;

/** A text that is not stored: who shows it keeps it. No phone puts a capital in it, or remembers it. */
export function PlainField({
  label,
  hint,
  value,
  type = 'text',
  maxLength = type === 'passphrase' || type === 'secret' ? longestPassphrase : undefined,
  problem,
  onInput,
}: {
  label: string;
  hint?: string;
  value: string;
  /** A secret is shown as dots, a passphrase can be read. */
  type?: 'text' | 'date' | 'passphrase' | 'secret';
  maxLength?: number | undefined;
  /** What is wrong with it, said at the field. */
  problem?: string | undefined;
  onInput: (value: string) => void;
}) {
  const id = useId();
  const described = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ');
  const Field = type === 'secret' ? SecretInput : TextInput;
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
        <Field
          {...shared}
          dir="auto"
          autocomplete="off"
          {...(type !== 'text' && { autocapitalize: 'none', autocorrect: 'off', spellcheck: false })}
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

type InputProps = Omit<JSX.IntrinsicElements['input'], 'type' | 'role' | 'list'>;

function TextInput(props: InputProps) {
  return <input {...props} type="text" />;
}

function SecretInput(props: InputProps) {
  return <input {...props} type="password" />;
}
