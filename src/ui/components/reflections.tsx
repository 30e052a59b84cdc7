import './reflections.css';
import type { ComponentChild } from 'preact';
import { useState } from 'preact/hooks';
import { longestReflection, type Reflection, reflectionsAbout } from '../../domain/reflection.ts';
import { useApp, useCurrent } from '../app-context.ts';
import { shell } from '../copy/nl/shell.ts';
import { reflection as copy } from '../copy/nl/ways.ts';
import { longDate } from '../copy/nl/words.ts';
import { focusInside, focusWayBack } from '../keep-focus.ts';
import { Button } from './button.tsx';
import { SavedIndicator } from './saved-indicator.tsx';
import { TextField } from './text-field.tsx';
import { useSaving } from './use-saving.ts';

/** Questions to write about when someone likes to, and below them what was written before, with its date. */
export function Reflections({ aboutId, questions }: { aboutId: string; questions: readonly string[] }) {
  const app = useApp();
  const written = useCurrent()?.reflections ?? [];
  const [writing, setWriting] = useState<Reflection>();
  const [removed, setRemoved] = useState<Reflection>();
  const { state, follow } = useSaving();
  const earlier = reflectionsAbout(written, aboutId).filter(({ id }) => id !== writing?.id);
  const save = (reflection: Reflection, text: string) => void follow(app.writeReflection(reflection, text));
  const textNow = (reflection: Reflection) => written.find(({ id }) => id === reflection.id)?.text ?? reflection.text;
  const editor = (reflection: Reflection, onDone: () => void) => (
    <div ref={focusInside} class="stack">
      <TextField
        label={copy.label}
        value={textNow(reflection)}
        // Emptied to begin anew: what was there goes away by its own button only.
        onSave={(text) => text.trim() !== '' && save(reflection, text)}
        rows={4}
        maxLength={longestReflection}
      />
      <SavedIndicator state={state} />
      <Button onClick={onDone}>{copy.done}</Button>
    </div>
  );
  return (
    <div class="stack">
      <ul class="plain-list">
        {questions.map((question) => (
          <li key={question} class="reflection stack">
            <p>{question}</p>
            {writing?.question === question ? (
              editor(writing, () => setWriting(undefined))
            ) : (
              <Button
                look="quiet"
                icon="pencil"
                onClick={async () => setWriting(await app.newReflection(aboutId, question))}
              >
                {copy.write}
                <span class="visually-hidden"> {question}</span>
              </Button>
            )}
          </li>
        ))}
      </ul>
      {removed && (
        <p role="status" ref={focusWayBack}>
          {copy.removed}{' '}
          <Button
            look="quiet"
            onClick={() => {
              save(removed, removed.text);
              setRemoved(undefined);
            }}
          >
            {shell.undo}
          </Button>
        </p>
      )}
      {earlier.length > 0 && <h3>{copy.earlier}</h3>}
      {earlier.map((reflection) => (
        <Earlier
          key={reflection.id}
          reflection={reflection}
          editor={editor}
          onRemove={() => {
            setRemoved(reflection);
            void follow(app.removeReflection(reflection.id));
          }}
        />
      ))}
    </div>
  );
}

function Earlier({
  reflection,
  editor,
  onRemove,
}: {
  reflection: Reflection;
  editor: (reflection: Reflection, onDone: () => void) => ComponentChild;
  onRemove: () => void;
}) {
  const [isChanging, setIsChanging] = useState(false);
  const date = longDate(reflection.createdAt);
  return (
    <article class="reflection stack">
      <p class="soft small">
        {copy.writtenOn(date)}. {reflection.question}
      </p>
      {isChanging ? (
        editor(reflection, () => setIsChanging(false))
      ) : (
        <p class="reflection__text" dir="auto">
          {reflection.text}
        </p>
      )}
      <p class="reflection__actions">
        {!isChanging && (
          <Button look="quiet" onClick={() => setIsChanging(true)}>
            {copy.change}
            <span class="visually-hidden"> {copy.writtenOn(date)}</span>
          </Button>
        )}
        <Button look="quiet" onClick={onRemove}>
          {copy.remove}
          <span class="visually-hidden"> {copy.writtenOn(date)}</span>
        </Button>
      </p>
    </article>
  );
}
