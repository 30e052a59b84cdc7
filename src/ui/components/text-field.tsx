import './text-field.css';
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useHasLock } from '../app-context.ts';

/**
 * How long after the last key a text is written, in milliseconds, and how long someone types on, at most, before what is
 * there is written: a killed tab takes no more than that.
 */
const waits = { pause: 500, longest: 1_000 };
/** Behind a lock, a page that goes away has no time left to lock up what was typed: it should be there already. */
const waitsBehindLock = { pause: 120, longest: 250 };

/**
 * A text that saves itself: after a short pause, at times while someone types on, when the field is left, and when the
 * page goes away.
 * While someone types, their text wins over what is stored; once it was saved, what is stored counts, for another tab may
 * have written later.
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
  const { pause, longest } = useHasLock() ? waitsBehindLock : waits;
  const latest = useRef<Latest>({ draft, value, onSave, saved: [] });
  latest.current = { ...latest.current, draft, value, onSave };

  useLayoutEffect(() => {
    const { draft: typed, saved } = latest.current;
    if (typed === undefined || typed !== saved.at(-1)) return;
    // Its own texts come back one by one, without a space at the end.
    if (typed.trim() === value.trim()) latest.current.saved = [typed];
    if (saved.some((own) => own.trim() === value.trim())) return;
    latest.current.draft = undefined;
    setDraft(undefined);
  }, [value]);

  const unwrittenSince = useRef<number>(undefined);
  useEffect(() => {
    if (draft === undefined) return;
    unwrittenSince.current ??= performance.now();
    const wait = Math.min(pause, unwrittenSince.current + longest - performance.now());
    const timer = setTimeout(
      () => {
        unwrittenSince.current = undefined;
        save(latest.current);
      },
      Math.max(0, wait),
    );
    return () => clearTimeout(timer);
  }, [draft, pause, longest]);

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
        <textarea {...shared} dir="auto" autocomplete="off" rows={rows} style={{ '--rows': rows }} />
      ) : type === 'date' ? (
        <input {...shared} type="date" max="9999-12-31" />
      ) : (
        <input {...shared} type="text" dir="auto" autocomplete="off" />
      )}
    </div>
  );
}

interface Latest {
  draft: string | undefined;
  value: string;
  onSave: (text: string) => void;
  /** What was handed over to be stored, the last one at the end. */
  saved: string[];
}

function save(latest: Latest) {
  const { draft, value, onSave, saved } = latest;
  if (draft === undefined) return;
  latest.saved = [...saved.slice(-9), draft];
  if (draft !== value) onSave(draft);
}
