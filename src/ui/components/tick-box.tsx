import './text-field.css';
import './tick-box.css';
import { useId } from 'preact/hooks';

/** A box to tick, for what is so or is not so. */
export function TickBox({
  name,
  label,
  isTicked,
  problem,
  onTick,
}: {
  name: string;
  label: string;
  isTicked: boolean;
  /** Why it has to be ticked first, said at the box. */
  problem?: string | undefined;
  onTick: (isTicked: boolean) => void;
}) {
  const id = useId();
  return (
    <div>
      <label class="tick-box">
        <input
          type="checkbox"
          name={name}
          checked={isTicked}
          aria-invalid={problem !== undefined}
          aria-describedby={problem && `${id}-problem`}
          onChange={(event) => onTick(event.currentTarget.checked)}
        />
        <span>{label}</span>
      </label>
      {problem && (
        <p id={`${id}-problem`} class="field-problem">
          {problem}
        </p>
      )}
    </div>
  );
}
