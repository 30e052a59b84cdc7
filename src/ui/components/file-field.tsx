import './button.css';
import './file-field.css';

/**
 * A button that opens the device's own choice of a file. Gives the file once per choice, also when the same file is
 * chosen again after it was mended; nothing when the person turns back.
 */
export function FileField({
  label,
  accept,
  onChoose,
}: {
  label: string;
  accept: string;
  onChoose: (file: File) => Promise<void>;
}) {
  const choose = async (input: HTMLInputElement) => {
    const file = input.files?.[0];
    if (!file) return;
    await onChoose(file);
    input.value = '';
  };
  return (
    <label class="file-field">
      <span class="button">{label}</span>
      <input type="file" accept={accept} onChange={(event) => void choose(event.currentTarget)} />
    </label>
  );
}
