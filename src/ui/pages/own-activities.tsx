import '../components/card.css';
import { useState } from 'preact/hooks';
import type { OwnActivityText } from '../../app/activity-actions.ts';
import { activityForms } from '../../domain/catalogue.ts';
import { isWebAddress, longestOwnTexts, type OwnActivity } from '../../domain/own-activities.ts';
import { type QuestionSet, topicsOf } from '../../domain/question-set.ts';
import { useApp } from '../app-context.ts';
import { Button, ButtonRow } from '../components/button.tsx';
import { SelectField } from '../components/select-field.tsx';
import { formNames } from '../copy/nl/catalogue.ts';
import { own as copy } from '../copy/nl/overview.ts';
import { shell } from '../copy/nl/shell.ts';
import { focusInside } from '../keep-focus.ts';

/** What a person knows of themselves: to add, change and take away. */
export function OwnActivities({ own, questionSet }: { own: readonly OwnActivity[]; questionSet: QuestionSet }) {
  const app = useApp();
  const [editing, setEditing] = useState<OwnActivity | 'new'>();
  const [removed, setRemoved] = useState<OwnActivity>();
  const save = async (text: OwnActivityText) => {
    await (editing === 'new' || !editing ? app.addOwnActivity(text) : app.writeOwnActivity(editing.id, text));
    setEditing(undefined);
  };
  return (
    <section class="stack">
      <h2>{copy.title}</h2>
      <p>{copy.lead}</p>
      {own.length > 0 && (
        <ul class="card-list">
          {own.map((activity) => (
            <li key={activity.id} class="card stack">
              <p>
                <strong>{activity.title}</strong>
              </p>
              <div class="card__actions">
                <Button look="quiet" onClick={() => setEditing(activity)}>
                  {copy.change}
                  <span class="visually-hidden"> {activity.title}</span>
                </Button>
                <Button
                  look="quiet"
                  onClick={() => {
                    setRemoved(activity);
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
      {removed && (
        <p role="status" ref={focusInside}>
          {copy.removed(removed.title)}{' '}
          <Button
            look="quiet"
            onClick={() => {
              void app.restoreOwnActivity(removed);
              setRemoved(undefined);
            }}
          >
            {shell.undo}
          </Button>
        </p>
      )}
      {editing ? (
        <OwnActivityForm
          key={editing === 'new' ? 'new' : editing.id}
          activity={editing === 'new' ? undefined : editing}
          questionSet={questionSet}
          onSave={save}
          onCancel={() => setEditing(undefined)}
        />
      ) : (
        <ButtonRow>
          <Button onClick={() => setEditing('new')}>{copy.open}</Button>
        </ButtonRow>
      )}
    </section>
  );
}

function OwnActivityForm({
  activity,
  questionSet,
  onSave,
  onCancel,
}: {
  activity: OwnActivity | undefined;
  questionSet: QuestionSet;
  onSave: (text: OwnActivityText) => Promise<void>;
  onCancel: () => void;
}) {
  const topics = topicsOf(questionSet);
  const [text, setText] = useState<OwnActivityText>({
    title: activity?.title ?? '',
    form: activity?.form ?? 'book',
    topicId: activity?.topicId ?? topics[0]?.id ?? '',
    provider: activity?.provider ?? '',
    url: activity?.url ?? '',
    note: activity?.note ?? '',
  });
  const [problem, setProblem] = useState<string>();
  const submit = async (event: Event) => {
    event.preventDefault();
    const isAddress = text.url.trim() === '' || isWebAddress(text.url.trim());
    const found = text.title.trim() === '' ? copy.nameMissing : isAddress ? undefined : copy.urlWrong;
    setProblem(found);
    if (!found) await onSave(text);
  };
  const field = (name: 'title' | 'provider' | 'url' | 'note', label: string) => (
    <div class="text-field">
      <label for={`own-${name}`}>{label}</label>
      <input
        id={`own-${name}`}
        type="text"
        autocomplete="off"
        value={text[name]}
        maxLength={longestOwnTexts[name]}
        onInput={(event) => setText({ ...text, [name]: event.currentTarget.value })}
      />
    </div>
  );
  return (
    <form class="card stack" onSubmit={submit}>
      <div class="stack" ref={focusInside}>
        {field('title', copy.name)}
      </div>
      <SelectField
        label={copy.form}
        value={text.form}
        options={activityForms.map((value) => ({ value, label: formNames[value] }))}
        onChoose={(value) => setText({ ...text, form: activityForms.find((form) => form === value) ?? text.form })}
      />
      <SelectField
        label={copy.topic}
        value={text.topicId}
        options={topics.map(({ id, shortTitle }) => ({ value: id, label: shortTitle }))}
        onChoose={(topicId) => setText({ ...text, topicId })}
      />
      {field('provider', copy.provider)}
      {field('url', copy.url)}
      {field('note', copy.note)}
      {problem && <p role="alert">{problem}</p>}
      <ButtonRow>
        <Button type="submit" look="primary">
          {copy.save}
        </Button>
        <Button onClick={onCancel}>{copy.cancel}</Button>
      </ButtonRow>
    </form>
  );
}
