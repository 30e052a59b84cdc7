import './saved-indicator.css';
import { useEffect, useState } from 'preact/hooks';
import { shell } from '../copy/nl/shell.ts';
import { Icon } from './icon.tsx';

export type SaveState = 'nothing' | 'saving' | 'saved' | 'not-saved';

/** How long a state lasts before it is worth saying aloud, in milliseconds. */
const rest = 800;

/**
 * Tells whether what was entered is on the device. Says "saved" only after the write has committed. A screen reader
 * hears what remains, once: not every write on the way.
 * @param saved what is shown once it is on the device, where there is little room; nothing is shown before.
 */
export function SavedIndicator({ state, saved }: { state: SaveState; saved?: string }) {
  const [said, setSaid] = useState<SaveState>('nothing');
  useEffect(() => {
    const timer = setTimeout(() => setSaid(state), rest);
    return () => clearTimeout(timer);
  }, [state]);
  return (
    <div>
      <p class={`saved saved--${state}`} aria-hidden={state === said && state !== 'nothing'}>
        {state === 'saved' && <Icon name="check" size={18} />}
        {saved !== undefined && state === 'nothing' ? '' : state === 'saved' && saved ? saved : shell.saveState[state]}
      </p>
      <p class="visually-hidden" role="status">
        {said !== 'nothing' && shell.saveState[said]}
      </p>
    </div>
  );
}
