import './saved-indicator.css';
import { shell } from '../copy/nl/shell.ts';
import { Icon } from './icon.tsx';

export type SaveState = 'nothing' | 'saving' | 'saved' | 'not-saved';

/** Tells whether what was entered is on the device. Says "saved" only after the write has committed. */
export function SavedIndicator({ state }: { state: SaveState }) {
  return (
    <p class={`saved saved--${state}`} role="status">
      {state === 'saved' && <Icon name="check" size={18} />}
      {shell.saveState[state]}
    </p>
  );
}
