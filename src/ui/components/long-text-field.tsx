import { useState } from 'preact/hooks';
import { diary as copy } from '../copy/nl/diary.ts';
import { CharactersLeft } from './characters-left.tsx';
import { TextField } from './text-field.tsx';

const near = [0, 50, 300];

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
  return (
    <div
      class="stack long-text-field"
      onInput={({ target }) => {
        if (target instanceof HTMLTextAreaElement) setLength(target.value.length);
      }}
    >
      <TextField label={label} value={value} onSave={onSave} rows={6} maxLength={maxLength} />
      <CharactersLeft left={Math.max(0, maxLength - length)} near={near} words={copy.editor} />
    </div>
  );
}
