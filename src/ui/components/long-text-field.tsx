import { useState } from 'preact/hooks';
import { diary as copy } from '../copy/nl/diary.ts';
import { TextField } from './text-field.tsx';

/** At how many characters left the first words about it come, and at which of them a screen reader hears it. */
const near = [0, 50, 300] as const;

/** A text that may become long; near its end it says how many characters are left. */
export function LongTextField({
  label,
  value,
  maxLength,
  onSave,
}: {
  label: string;
  value: string;
  maxLength: number;
  onSave: (text: string) => void;
}) {
  const [length, setLength] = useState(value.length);
  const left = Math.max(0, maxLength - length);
  const heard = near.find((limit) => left <= limit);
  return (
    <div
      class="stack long-text-field"
      onInput={({ target }) => {
        if (target instanceof HTMLTextAreaElement) setLength(target.value.length);
      }}
    >
      <TextField label={label} value={value} onSave={onSave} rows={6} maxLength={maxLength} />
      {heard !== undefined && (
        <p class="soft small" aria-hidden={left > 0}>
          {copy.editor.left(left)}
        </p>
      )}
      {/* Not at every key: only when a limit is passed. */}
      <p class="visually-hidden" role="status">
        {heard !== undefined && (heard > 0 ? copy.editor.fewLeft(heard) : '')}
      </p>
    </div>
  );
}
