import '../components/card.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { OwnActivityText } from '../../app/activity-actions.ts';
import { isFinished, type OwnActivity } from '../../domain/own-activities.ts';
import type { QuestionSet } from '../../domain/question-set.ts';
import { hashOf } from '../address.ts';
import { useApp } from '../app-context.ts';
import { Button, ButtonRow } from '../components/button.tsx';
import { own as copy } from '../copy/nl/overview.ts';
import { shell } from '../copy/nl/shell.ts';
import { focusInside, focusWayBack } from '../keep-focus.ts';
import { choiceKept, keepChoice } from '../place.ts';
import { useDraft } from '../use-draft.ts';
import { nothingWritten, OwnActivityForm } from './own-activity-form.tsx';

/** What is being written. Something new has no id until it is kept. */
interface Editing {
  isNew: boolean;
  id?: string;
  written: OwnActivityText;
  /** Half written before the page was opened anew. */
  isFound?: true;
}

/** What was just done, as it is said. */
type Done = { what: 'added' | 'changed'; id: string; title: string } | Undoable;
type Undoable = { what: 'removed'; activity: OwnActivity } | { what: 'cancelled'; editing: Editing };

const alreadyShown = 'own-shown';

/**
 * What a person knows of themselves: to add, change and take away.
 * @param shownId of the one that someone came for.
 */
export function OwnActivities({
  own,
  questionSet,
  shownId,
}: {
  own: readonly OwnActivity[];
  questionSet: QuestionSet;
  shownId: string | undefined;
}) {
  const app = useApp();
  const [editing, setEditing] = useState<Editing>();
  const [done, setDone] = useState<Done>();
  const keepDraft = useDraft('own-activity', (draft) => {
    const { id, ...written } = draftIn(draft);
    const before = own.find((activity) =>
      id === undefined ? activity.title === written.title.trim() : activity.id === id,
    );
    // A new one that was kept when someone left, and one that is gone.
    if (id === undefined ? before : !before) keepDraft('');
    else edit({ isNew: id === undefined, ...(id !== undefined && { id }), written, isFound: true });
  });
  /** Under which id what is being written is stored; one after the other, so that it is added once. */
  const stored = useRef<Promise<string | undefined>>(Promise.resolve(undefined));
  const store = (text: OwnActivityText): Promise<string | undefined> => {
    stored.current = stored.current.then(async (id) => {
      if (id === undefined) return (await app.addOwnActivity(text)).id;
      await app.writeOwnActivity(id, text);
      return id;
    });
    void stored.current.then(() => keepDraft(''));
    return stored.current;
  };
  const edit = (next: Editing | undefined) => {
    stored.current = Promise.resolve(next?.id);
    setEditing(next);
  };
  const save = async ({ isNew }: Editing, text: OwnActivityText) => {
    const id = (await store(text)) ?? '';
    edit(undefined);
    setDone({ what: isNew ? 'added' : 'changed', id, title: text.title.trim() });
  };
  const keep = async (text: OwnActivityText) => {
    const id = await store(text);
    // Still being written by who stayed: it is not in the list as well.
    if (id !== undefined) setEditing((now) => now && { ...now, id });
  };
  const cancel = async ({ isNew }: Editing, text: OwnActivityText) => {
    keepDraft('');
    const id = await stored.current;
    if (isNew && id !== undefined) await app.removeOwnActivity(id);
    edit(undefined);
    const again = { isNew, ...(!isNew && id !== undefined && { id }), written: text };
    setDone(text.title.trim() ? { what: 'cancelled', editing: again } : undefined);
  };
  const listed = own.filter(({ id }) => !(editing?.isNew && editing.id === id));
  // After the heading of the page took the focus, and only the first time: who comes back is where they were.
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    if (shownId === undefined || choiceKept(alreadyShown) === shownId) return;
    keepChoice(alreadyShown, shownId);
    focusInside(list.current?.querySelector<HTMLElement>(`[data-id="${CSS.escape(shownId)}"]`) ?? null);
  }, [shownId]);

  return (
    <section class="stack">
      <h2>{copy.title}</h2>
      <p>{copy.lead}</p>
      <DoneLine
        done={done}
        onUndo={(undone) => {
          setDone(undefined);
          if (undone.what === 'removed') void app.restoreOwnActivity(undone.activity);
          else edit(undone.editing);
        }}
      />
      {listed.length > 0 && (
        <ul class="card-list" ref={list}>
          {listed.map((activity) => (
            <li
              key={activity.id}
              class="card stack"
              data-id={activity.id}
              ref={done && 'id' in done && done.id === activity.id ? focusInside : null}
            >
              <p>
                <strong dir="auto">
                  {isFinished(activity) ? (
                    <a href={hashOf('activity', activity.id)}>{activity.title}</a>
                  ) : (
                    activity.title
                  )}
                </strong>
              </p>
              {!isFinished(activity) && <p class="soft small">{copy.unfinished}</p>}
              <div class="card__actions">
                <Button
                  look="quiet"
                  onClick={() => {
                    setDone(undefined);
                    edit({ isNew: false, id: activity.id, written: textOf(activity) });
                  }}
                >
                  {isFinished(activity) ? copy.change : copy.finish}
                  <span class="visually-hidden"> {activity.title}</span>
                </Button>
                <Button
                  look="quiet"
                  onClick={() => {
                    setDone({ what: 'removed', activity });
                    void app.removeOwnActivity(activity.id);
                  }}
                >
                  {copy.remove}
                  <span class="visually-hidden"> {activity.title}</span>
                </Button>
              </div>
            </li>
          ))}
        </ul>
      )}
      {editing ? (
        <OwnActivityForm
          key={editing.isNew ? 'new' : editing.id}
          written={editing.written}
          isFound={editing.isFound ?? false}
          onType={(text) => keepDraft(JSON.stringify({ ...text, ...(!editing.isNew && { id: editing.id }) }))}
          questionSet={questionSet}
          onSave={(text) => void save(editing, text)}
          onLeave={(text) => void keep(text)}
          onCancel={(text) => void cancel(editing, text)}
        />
      ) : (
        <ButtonRow>
          <Button
            onClick={() => {
              setDone(undefined);
              edit({ isNew: true, written: nothingWritten });
            }}
          >
            {copy.open}
          </Button>
        </ButtonRow>
      )}
    </section>
  );
}

/** Says what was done; what can be undone has the focus on the way back. */
function DoneLine({ done, onUndo }: { done: Done | undefined; onUndo: (done: Undoable) => void }) {
  if (!done) return null;
  if ('id' in done) return <p role="status">{copy[done.what](done.title)}</p>;
  const title = done.what === 'removed' ? done.activity.title : done.editing.written.title;
  return (
    <p key={done.what + title} role="status" ref={focusWayBack}>
      {copy[done.what](title)}{' '}
      <Button look="quiet" onClick={() => onUndo(done)}>
        {shell.undo}
      </Button>
    </p>
  );
}

/** What was half written, and of which one; whatever it does not say is empty. */
function draftIn(draft: string): OwnActivityText & { id?: string } {
  const found = JSON.parse(draft) as Partial<OwnActivityText & { id: string }>;
  return { ...nothingWritten, ...found };
}

function textOf({ title, form, topicId, provider, note, url = '' }: OwnActivity): OwnActivityText {
  return { title, form, topicId, provider, note, url };
}
