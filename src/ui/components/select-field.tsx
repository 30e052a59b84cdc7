import './text-field.css';
import { useId } from 'preact/hooks';

/** One choice out of a list, with the device's own picker. */
export function SelectField({
  label,
  name,
  value,
  options,
  isRequired = false,
  problem,
  onChoose,
}: {
  label: string;
  name?: string;
  value: string;
  options: readonly { value: string; label: string }[];
  isRequired?: boolean;
  /** What is wrong with the choice, said at the field. */
  problem?: string | undefined;
  onChoose: (value: string) => void;
}) {
  const id = useId();
  return (
    <div class="select-field">
      <label for={id}>{label}</label>
      <select
        id={id}
        name={name}
        value={value}
        required={isRequired}
        aria-invalid={problem !== undefined}
        aria-describedby={problem && `${id}-problem`}
        onChange={(event) => onChoose(event.currentTarget.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      {problem && (
        <p id={`${id}-problem`} class="field-problem">
          {problem}
        </p>
      )}
    </div>
  );
}
