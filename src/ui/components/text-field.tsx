import './text-field.css';
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';

/** How long after the last key a text is written, in milliseconds. */
const pause = 500;

/**
 * A text that saves itself: after a short pause, when the field is left, and when the page goes away.
 * While someone types, their text wins over what is stored.
 */
export function TextField({
  label,
  hint,
  value,
  onSave,
  rows = 1,
  maxLength,
  type = 'text',
  isLabelHidden = false,
}: {
  label: string;
  hint?: string;
  value: string;
  onSave: (text: string) => void;
  rows?: number;
  maxLength?: number;
  type?: 'text' | 'date';
  isLabelHidden?: boolean;
}) {
  const id = useId();
  const [draft, setDraft] = useState<string>();
  const latest = useRef({ draft, value, onSave });
  latest.current = { draft, value, onSave };

  useEffect(() => {
    if (draft === undefined) return;
    const timer = setTimeout(() => save(latest.current), pause);
    return () => clearTimeout(timer);
  }, [draft]);

  // In the layout phase, for a cleanup there is never put off.
  useLayoutEffect(() => {
    const saveNow = () => save(latest.current);
    addEventListener('pagehide', saveNow);
    document.addEventListener('visibilitychange', saveNow);
    return () => {
      removeEventListener('pagehide', saveNow);
      document.removeEventListener('visibilitychange', saveNow);
      saveNow();
    };
  }, []);

  const shared = {
    id,
    value: draft ?? value,
    maxLength,
    dir: 'auto' as const,
    'aria-describedby': hint ? `${id}-hint` : undefined,
    onInput: (event: { currentTarget: { value: string } }) => {
      const text = event.currentTarget.value;
      // At once, and not only when the field is drawn again: it may be gone before that.
      latest.current = { ...latest.current, draft: text };
      setDraft(text);
    },
    onBlur: () => save(latest.current),
  };
  return (
    <div class="text-field">
      <label for={id} class={isLabelHidden ? 'visually-hidden' : undefined}>
        {label}
      </label>
      {hint && (
        <p id={`${id}-hint`} class="soft small">
          {hint}
        </p>
      )}
      {rows > 1 ? (
        <textarea {...shared} dir="auto" rows={rows} style={{ '--rows': rows }} />
      ) : type === 'date' ? (
        <input {...shared} type="date" max="9999-12-31" />
      ) : (
        <input {...shared} type="text" dir="auto" autocomplete="off" />
      )}
    </div>
  );
}

function save({ draft, value, onSave }: { draft: string | undefined; value: string; onSave: (text: string) => void }) {
  if (draft !== undefined && draft !== value) onSave(draft);
}
