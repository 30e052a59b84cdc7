import '../components/card.css';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { OwnActivityText } from '../../app/activity-actions.ts';
import { activityForms } from '../../domain/catalogue.ts';
import { longestOwnTexts, toWebAddress } from '../../domain/own-activities.ts';
import { type QuestionSet, topicsOf } from '../../domain/question-set.ts';
import { Button, ButtonRow } from '../components/button.tsx';
import { SelectField } from '../components/select-field.tsx';
import { formNames } from '../copy/nl/catalogue.ts';
import { own as copy } from '../copy/nl/overview.ts';
import { focusInside } from '../keep-focus.ts';

/** From how many characters left a note says so. */
const nearTheEnd = 100;

type FieldName = keyof typeof copy.problems;

export const nothingWritten: OwnActivityText = {
  title: '',
  form: undefined,
  topicId: '',
  provider: '',
  url: '',
  note: '',
};

/** The fields of an own activity. What has a title is kept when someone leaves half-way. */
export function OwnActivityForm({
  written,
  isFound = false,
  questionSet,
  onType,
  onSave,
  onLeave,
  onCancel,
}: {
  written: OwnActivityText;
  /** Whether it was found half written: then nobody asked for it, and it does not take the focus. */
  isFound?: boolean;
  questionSet: QuestionSet;
  onType: (text: OwnActivityText) => void;
  onSave: (text: OwnActivityText) => void;
  onLeave: (text: OwnActivityText) => void;
  onCancel: (text: OwnActivityText) => void;
}) {
  const [text, setText] = useState(written);
  const [problems, setProblems] = useState<readonly FieldName[]>([]);
  const form = useRef<HTMLFormElement>(null);
  const latest = useRef({ text, isEnded: false, onLeave });
  latest.current = { ...latest.current, onLeave };
  const change = (changed: Partial<OwnActivityText>) => {
    // At once, and not only when the field is drawn again: it may be gone before that.
    latest.current.text = { ...latest.current.text, ...changed };
    setText(latest.current.text);
    onType(latest.current.text);
  };
  const end = (how: (text: OwnActivityText) => void) => {
    latest.current.isEnded = true;
    how(latest.current.text);
  };

  useLayoutEffect(() => {
    const keep = () => {
      const { text: now, isEnded, onLeave: leave } = latest.current;
      if (!isEnded && now.title.trim() && now !== written) leave(now);
    };
    const keepUnseen = () => document.hidden && keep();
    addEventListener('pagehide', keep);
    // A phone may end what is out of sight without another word.
    document.addEventListener('visibilitychange', keepUnseen);
    return () => {
      removeEventListener('pagehide', keep);
      document.removeEventListener('visibilitychange', keepUnseen);
      keep();
    };
  }, [written]);

  const submit = (event: Event) => {
    event.preventDefault();
    const found = problemsIn(text);
    setProblems(found);
    const [first] = found;
    if (first) form.current?.querySelector<HTMLElement>(`[name="${first}"]`)?.focus();
    else end(onSave);
  };
  const problemOf = (name: FieldName) => (problems.includes(name) ? copy.problems[name] : undefined);
  const field = (name: 'title' | 'provider' | 'url', label: string) => {
    const problem = name === 'provider' ? undefined : problemOf(name);
    return (
      <div class="text-field">
        <label for={`own-${name}`}>{label}</label>
        <input
          id={`own-${name}`}
          name={name}
          type="text"
          autocomplete="off"
          dir="auto"
          required={name === 'title'}
          inputMode={name === 'url' ? 'url' : undefined}
          value={text[name]}
          maxLength={longestOwnTexts[name]}
          aria-invalid={problem !== undefined}
          aria-describedby={problem && `own-${name}-problem`}
          onInput={(event) => change({ [name]: event.currentTarget.value })}
        />
        {problem && (
          <p id={`own-${name}-problem`} class="field-problem">
            {problem}
          </p>
        )}
      </div>
    );
  };
  const left = longestOwnTexts.note - text.note.length;
  return (
    <form class="card stack" ref={form} onSubmit={submit} noValidate>
      <div class="stack" ref={isFound ? null : focusInside}>
        {field('title', copy.name)}
      </div>
      <SelectField
        label={copy.form}
        name="form"
        value={text.form ?? ''}
        options={[
          { value: '', label: copy.choose },
          ...activityForms.map((value) => ({ value, label: formNames[value] })),
        ]}
        isRequired
        problem={problemOf('form')}
        onChoose={(value) => change({ form: activityForms.find((known) => known === value) })}
      />
      <SelectField
        label={copy.topic}
        name="topicId"
        value={text.topicId}
        options={[
          { value: '', label: copy.choose },
          ...topicsOf(questionSet).map(({ id, shortTitle }) => ({ value: id, label: shortTitle })),
        ]}
        isRequired
        problem={problemOf('topicId')}
        onChoose={(topicId) => change({ topicId })}
      />
      {field('provider', copy.provider)}
      {field('url', copy.url)}
      <div class="text-field">
        <label for="own-note">{copy.note}</label>
        <textarea
          id="own-note"
          dir="auto"
          autocomplete="off"
          rows={3}
          style={{ '--rows': 3 }}
          value={text.note}
          maxLength={longestOwnTexts.note}
          onInput={(event) => change({ note: event.currentTarget.value })}
        />
        <p role="status" class="soft small">
          {left <= nearTheEnd && copy.left(left)}
        </p>
      </div>
      <ButtonRow>
        <Button type="submit" look="primary">
          {copy.save}
        </Button>
        <Button onClick={() => end(onCancel)}>{copy.cancel}</Button>
      </ButtonRow>
    </form>
  );
}

/** The fields that are not right yet, from top to bottom. */
function problemsIn({ title, form, topicId, url }: OwnActivityText): readonly FieldName[] {
  const isWrong: Record<FieldName, boolean> = {
    title: title.trim() === '',
    form: form === undefined,
    topicId: topicId === '',
    url: url.trim() !== '' && toWebAddress(url) === undefined,
  };
  return (['title', 'form', 'topicId', 'url'] as const).filter((name) => isWrong[name]);
}
