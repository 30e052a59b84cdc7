import './step-cards.css';
import { Icon } from './icon.tsx';

/** One rounded choice: a radio button, or a checkbox where several may be chosen. */
export function Choice({
  name,
  label,
  isChosen,
  onChoose,
  type = 'radio',
}: {
  name: string;
  label: string;
  isChosen: boolean;
  onChoose: () => void;
  type?: 'radio' | 'checkbox';
}) {
  return (
    <label class="choice">
      <input type={type} name={name} checked={isChosen} onChange={onChoose} />
      <Icon name="check" size={18} />
      <span>{label}</span>
    </label>
  );
}
