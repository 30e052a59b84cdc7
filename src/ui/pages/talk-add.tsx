import '../components/text-field.css';
import '../components/goal-steps.css';
import './talk-add.css';
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { TopicId } from '../../domain/question-set.ts';
import { type Talk, type TalkSubject, talkThemes } from '../../domain/talk.ts';
import { agreementsBefore, isSameSubject, longestTalkTexts } from '../../domain/talk-rules.ts';
import { useApp } from '../app-context.ts';
import { Button, ButtonRow } from '../components/button.tsx';
import { Disclosure } from '../components/disclosure.tsx';
import { PillarMark } from '../components/pillar-mark.tsx';
import type { Follow } from '../components/use-saving.ts';
import { compose as copy, earlier } from '../copy/nl/talk.ts';
import { type Shown, subjectTitle } from '../talk-of.ts';
import { useDraft } from '../use-draft.ts';

/** What can still be put on the agenda: what someone chose to go on with first, and a question of their own. */
export function TalkAdd({
  talk,
  talks,
  shown,
  focus,
  follow,
}: {
  talk: Talk;
  talks: readonly Talk[];
  shown: Shown;
  focus: readonly TopicId[];
  follow: Follow;
}) {
  const app = useApp();
  const { questionSet, situation } = shown;
  const [added, setAdded] = useState<Added>();
  const isOn = (subject: TalkSubject) => talk.items.some((item) => isSameSubject(item.subject, subject));
  const topic = (topicId: TopicId): TalkSubject => ({ kind: 'topic', topicId });
  const add = (from: string, subject: TalkSubject) => {
    setAdded({ from, subject, title: subjectTitle(subject, questionSet, situation) });
    return follow(app.addTalkItem(talk.id, subject));
  };
  const usual = [
    { kind: 'strengths' } as const,
    ...talkThemes.map((theme): TalkSubject => ({ kind: 'theme', theme })),
  ].filter((subject) => !isOn(subject));
  const chosen = questionSet.pillars
    .flatMap(({ topics }) => topics)
    .filter(({ id }) => focus.includes(id) && !isOn(topic(id)));
  const hasEarlier = talk.withoutEarlier && agreementsBefore(talks, talk).length > 0;
  const takeEarlierIn = () => {
    setAdded({ from: 'themes', title: earlier.title });
    void follow(app.writeTalk(talk.id, { withoutEarlier: false }));
  };
  /** Said where it was asked for; once it is there. */
  const said = (from: string) => {
    const isThere = added?.subject ? isOn(added.subject) : !talk.withoutEarlier;
    return (
      <p role="status" class="soft talk-add__said" dir="auto">
        {added?.from === from && isThere && copy.add.added(added.title)}
      </p>
    );
  };
  const choices = (from: string, title: ComponentChildren, subjects: readonly TalkSubject[], first?: Choice) => (
    <div key={from} class="stack">
      {(subjects.length > 0 || first) && (
        <fieldset class="stack">
          <legend>{title}</legend>
          <Choices
            choices={[
              ...(first ? [first] : []),
              ...subjects.map((subject) => ({
                title: subjectTitle(subject, questionSet, situation),
                choose: () => void add(from, subject),
              })),
            ]}
          />
        </fieldset>
      )}
      {said(from)}
    </div>
  );
  return (
    <section class="stack" key={talk.id}>
      <h2>{copy.add.title}</h2>
      {choices(
        'focus',
        copy.add.focus,
        chosen.map(({ id }) => topic(id)),
      )}
      {choices(
        'themes',
        copy.add.themes,
        usual,
        hasEarlier ? { title: earlier.title, choose: takeEarlierIn } : undefined,
      )}
      <div class="stack">
        <OwnQuestion talk={talk} onAdd={(text) => add('own', { kind: 'own', text })} />
        {said('own')}
      </div>
      <Disclosure summary={copy.add.topics}>
        {questionSet.pillars.map((pillar) =>
          choices(
            pillar.id,
            <PillarMark pillar={pillar} isLong />,
            pillar.topics
              .filter(({ id }) => !isOn(topic(id)) && !chosen.some((one) => one.id === id))
              .map(({ id }) => topic(id)),
          ),
        )}
      </Disclosure>
    </section>
  );
}

/** What was put on the agenda last, and in which part of the page. */
interface Added {
  from: string;
  title: string;
  /** Left out for what was agreed on before. */
  subject?: TalkSubject;
}

interface Choice {
  title: string;
  choose: () => void;
}

function Choices({ choices }: { choices: readonly Choice[] }) {
  return (
    <ButtonRow>
      {choices.map(({ title, choose }) => (
        <Button
          key={title}
          onClick={({ currentTarget, detail }) => {
            // The group goes away with its last button. Who uses the keyboard goes on to what comes next.
            if (choices.length === 1 && detail === 0) focusAfter(currentTarget);
            choose();
          }}
        >
          {title}
        </Button>
      ))}
    </ButtonRow>
  );
}

function focusAfter(used: HTMLElement): void {
  const all = [...(used.closest('section')?.querySelectorAll<HTMLElement>('button, input, summary') ?? [])];
  const seen = all.filter((element) => element.checkVisibility());
  const at = seen.indexOf(used);
  (seen[at + 1] ?? seen[at - 1])?.focus();
}

/** A question in one's own words; half of one is not lost when someone leaves, or when the tab is killed. */
function OwnQuestion({ talk, onAdd }: { talk: Talk; onAdd: (text: string) => Promise<void> }) {
  const [text, setText] = useState('');
  const keepDraft = useDraft(`question ${talk.id}`, (draft) => {
    // Put on the agenda when someone left, and the page was gone before this was known.
    if (talk.items.some(({ subject }) => subject.kind === 'own' && subject.text === draft.trim())) keepDraft('');
    else setText(draft);
  });
  const [isMissing, setIsMissing] = useState(false);
  const latest = useRef({ text, onAdd });
  latest.current = { text, onAdd };
  const write = (written: string) => {
    latest.current.text = written;
    setText(written);
    keepDraft(written);
  };
  const add = () => {
    const subject = latest.current.text.trim();
    if (!subject) return;
    latest.current.text = '';
    setText('');
    // The draft goes once the question is on the agenda: there is no moment at which it is in neither.
    void latest.current.onAdd(subject).then(() => keepDraft(latest.current.text));
  };
  const keep = useRef(add);
  keep.current = add;
  useLayoutEffect(() => () => keep.current(), []);
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
            write(event.currentTarget.value);
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
