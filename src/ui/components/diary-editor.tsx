import './diary-editor.css';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { localDay } from '../../app/local-day.ts';
import type { ReflectionFailure } from '../../app/reflection-actions.ts';
import type { CalendarDay } from '../../domain/calendar-day.ts';
import {
  isYetToCome,
  longestReflection,
  type Reflection,
  type ReflectionChange,
  withReflectionChange,
} from '../../domain/reflection.ts';
import { useApp } from '../app-context.ts';
import { diary as copy } from '../copy/nl/diary.ts';
import { Button } from './button.tsx';
import { LongTextField } from './long-text-field.tsx';
import { SavedIndicator } from './saved-indicator.tsx';
import { SelectField } from './select-field.tsx';
import { TextField } from './text-field.tsx';
import { useSaving } from './use-saving.ts';

/** Something a reflection can belong to. */
export interface Subject {
  id: string;
  kind: 'goal' | 'topic' | 'theme';
  title: string;
}

/** Writes one reflection: its words, its day and what it belongs to. Every field saves itself. */
export function DiaryEditor({
  reflection,
  subjects,
  onDone,
}: {
  /** As it was when the writing began. */
  reflection: Reflection;
  subjects: readonly Subject[];
  /** Hands over what was left in the end; without words nothing is stored of it. */
  onDone: (left: Reflection) => void;
}) {
  const app = useApp();
  const { state, follow } = useSaving();
  // Known here too, for while there are no words yet nothing is stored.
  const [now, setNow] = useState(reflection);
  const latest = useRef({ now, writing: undefined as Promise<unknown> | undefined });
  const [refusal, setRefusal] = useState<ReflectionFailure>();
  const frame = useRef<HTMLDivElement>(null);
  const ownDay = localDay(reflection.createdAt);
  const chosen = [now.goalId, now.aboutId].find((id) => subjects.some((subject) => subject.id === id)) ?? '';

  // Whoever opens it goes on writing, after what is there.
  useLayoutEffect(() => {
    const field = frame.current?.querySelector('textarea');
    field?.focus();
    field?.setSelectionRange(field.value.length, field.value.length);
  }, []);

  const write = (change: Partial<ReflectionChange>) => {
    const isRefused = isYetToCome(change, app.today());
    if (isRefused || change.day !== undefined) setRefusal(isRefused ? 'day-to-come' : undefined);
    if (isRefused) return;
    const writing = app.writeReflection(latest.current.now, change);
    latest.current = { now: withReflectionChange(latest.current.now, change), writing };
    setNow(latest.current.now);
    void follow(writing);
  };
  const writeDay = (day: CalendarDay) => write({ day: day === ownDay ? '' : day });
  const belongTo = (id: string) => {
    const isGoal = subjects.some((subject) => subject.id === id && subject.kind === 'goal');
    write({ goalId: isGoal ? id : '', aboutId: isGoal ? '' : id });
  };
  const finish = async () => {
    if (refusal) return frame.current?.querySelector<HTMLElement>('input[type="date"]')?.focus();
    await latest.current.writing;
    onDone(latest.current.now);
  };

  return (
    <div ref={frame} class="card stack diary-editor">
      {now.question && <p class="diary-editor__question">{now.question}</p>}
      <LongTextField
        label={copy.editor.text}
        value={now.text}
        maxLength={longestReflection}
        onSave={(text) => write({ text })}
      />
      <SavedIndicator state={state} />
      <div class="diary-editor__parts">
        <TextField label={copy.editor.day} type="date" value={now.day ?? ownDay} onSave={writeDay} />
        <SelectField
          label={copy.editor.about}
          value={chosen}
          options={[
            { value: '', label: copy.editor.nothing },
            ...subjects.map(({ id, kind, title }) => ({
              value: id,
              label: kind === 'goal' ? copy.editor.goal(title) : title,
            })),
          ]}
          onChoose={belongTo}
        />
      </div>
      <Button onClick={finish}>{copy.editor.done}</Button>
      {/* Below the button: it comes and goes when the field is left, and must not move the button from under a finger. */}
      {refusal && <p role="alert">{copy.failure[refusal]}</p>}
    </div>
  );
}
