import './goal-steps.css';
import { Icon, type IconName } from './icon.tsx';

/** A button that is only a picture. Stays within reach of the keyboard when there is nothing to do: whoever moved a step to the end is still on it. */
export function IconButton({
  icon,
  label,
  isDisabled = false,
  onClick,
}: {
  icon: IconName;
  label: string;
  isDisabled?: boolean;
  onClick: () => void;
}) {
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={label}
      aria-disabled={isDisabled}
      onClick={isDisabled ? undefined : onClick}
    >
      <Icon name={icon} size={20} />
    </button>
  );
}
