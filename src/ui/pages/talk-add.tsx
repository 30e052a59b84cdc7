import '../components/text-field.css';
import '../components/goal-steps.css';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { TopicId } from '../../domain/question-set.ts';
import { type Talk, type TalkSubject, talkThemes } from '../../domain/talk.ts';
import { longestTalkTexts } from '../../domain/talk-rules.ts';
import { useApp } from '../app-context.ts';
import { Button, ButtonRow } from '../components/button.tsx';
import { Disclosure } from '../components/disclosure.tsx';
import { PillarMark } from '../components/pillar-mark.tsx';
import type { Follow } from '../components/use-saving.ts';
import { compose as copy } from '../copy/nl/talk.ts';
import { type Shown, subjectTitle } from '../talk-of.ts';
import { useDraft } from '../use-draft.ts';

/** What can still be put on the agenda: what someone chose to go on with first, and a question of their own. */
export function TalkAdd({
  talk,
  shown,
  focus,
  follow,
}: {
  talk: Talk;
  shown: Shown;
  focus: readonly TopicId[];
  follow: Follow;
}) {
  const app = useApp();
  const { questionSet, situation } = shown;
  const [added, setAdded] = useState<TalkSubject>();
  const isOn = (subject: TalkSubject) =>
    talk.items.some((item) => JSON.stringify(item.subject) === JSON.stringify(subject));
  const topic = (topicId: TopicId): TalkSubject => ({ kind: 'topic', topicId });
  const add = (subject: TalkSubject) => {
    setAdded(subject);
    void follow(app.addTalkItem(talk.id, subject));
  };
  const usual = [
    { kind: 'strengths' } as const,
    ...talkThemes.map((theme): TalkSubject => ({ kind: 'theme', theme })),
  ].filter((subject) => !isOn(subject));
  const chosen = questionSet.pillars
    .flatMap(({ topics }) => topics)
    .filter(({ id }) => focus.includes(id) && !isOn(topic(id)));
  const choices = (title: string, subjects: readonly TalkSubject[]) =>
    subjects.length > 0 && (
      <fieldset class="stack">
        <legend>{title}</legend>
        <Subjects {...{ subjects, shown, add }} />
      </fieldset>
    );
  return (
    <section class="stack" key={talk.id}>
      <h2>{copy.add.title}</h2>
      {choices(
        copy.add.focus,
        chosen.map(({ id }) => topic(id)),
      )}
      {choices(copy.add.themes, usual)}
      <OwnQuestion talk={talk} onAdd={(text) => add({ kind: 'own', text })} />
      <Disclosure summary={copy.add.topics}>
        {questionSet.pillars.map((pillar) => {
          const others = pillar.topics.filter(({ id }) => !isOn(topic(id)) && !chosen.some((one) => one.id === id));
          return (
            others.length > 0 && (
              <fieldset key={pillar.id} class="stack">
                <legend>
                  <PillarMark pillar={pillar} isLong />
                </legend>
                <Subjects subjects={others.map(({ id }) => topic(id))} {...{ shown, add }} />
              </fieldset>
            )
          );
        })}
      </Disclosure>
      <p role="status" class="soft" dir="auto">
        {added && isOn(added) && copy.add.added(subjectTitle(added, questionSet, situation))}
      </p>
    </section>
  );
}

function Subjects({
  subjects,
  shown: { questionSet, situation },
  add,
}: {
  subjects: readonly TalkSubject[];
  shown: Shown;
  add: (subject: TalkSubject) => void;
}) {
  return (
    <ButtonRow>
      {subjects.map((subject) => (
        <Button key={JSON.stringify(subject)} onClick={() => add(subject)}>
          {subjectTitle(subject, questionSet, situation)}
        </Button>
      ))}
    </ButtonRow>
  );
}

/** A question in one's own words; half of one is not lost when someone leaves. */
function OwnQuestion({ talk, onAdd }: { talk: Talk; onAdd: (text: string) => void }) {
  const [text, setText] = useState('');
  const keepDraft = useDraft(`question ${talk.id}`, (draft) => {
    // Put on the agenda when someone left, and the page was gone before this was known.
    if (talk.items.some(({ subject }) => subject.kind === 'own' && subject.text === draft.trim())) keepDraft('');
    else setText(draft);
  });
  const [isMissing, setIsMissing] = useState(false);
  const latest = useRef({ text, onAdd });
  latest.current = { text, onAdd };
  const add = () => {
    const { current } = latest;
    if (!current.text.trim()) return;
    const subject = current.text.trim();
    latest.current = { ...current, text: '' };
    setText('');
    current.onAdd(subject);
    keepDraft('');
  };
  const keep = useRef(add);
  keep.current = add;
  useLayoutEffect(() => {
    const leave = () => keep.current();
    addEventListener('pagehide', leave);
    return () => {
      removeEventListener('pagehide', leave);
      leave();
    };
  }, []);
  return (
    <form
      class="add-step"
      onSubmit={(event) => {
        event.preventDefault();
        setIsMissing(!text.trim());
        add();
        event.currentTarget.querySelector('input')?.focus();
      }}
    >
      <div class="text-field">
        <label for="own-question">{copy.add.own}</label>
        <p id="own-question-hint" class="soft small">
          {copy.add.ownHint}
        </p>
        <input
          id="own-question"
          type="text"
          dir="auto"
          autocomplete="off"
          maxLength={longestTalkTexts.own}
          aria-invalid={isMissing}
          aria-describedby={`own-question-hint${isMissing ? ' own-question-missing' : ''}`}
          value={text}
          onInput={(event) => {
            latest.current.text = event.currentTarget.value;
            setText(event.currentTarget.value);
            keepDraft(event.currentTarget.value);
            setIsMissing(false);
          }}
        />
      </div>
      <Button type="submit">{copy.add.ownAdd}</Button>
      {isMissing && (
        <p id="own-question-missing" role="alert">
          {copy.add.ownMissing}
        </p>
      )}
    </form>
  );
}
