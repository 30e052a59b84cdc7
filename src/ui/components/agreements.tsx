import './text-field.css';
import './agreements.css';
import { type ComponentChildren, Fragment } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { AgreementText } from '../../app/talk-actions.ts';
import type { Agreement, Talk } from '../../domain/talk.ts';
import { longestTalkTexts, mostAgreements } from '../../domain/talk-rules.ts';
import { useApp } from '../app-context.ts';
import { shell } from '../copy/nl/shell.ts';
import { agreements as copy } from '../copy/nl/talk.ts';
import { dayInWords, separator } from '../copy/nl/words.ts';
import { focusInside, focusWayBack } from '../keep-focus.ts';
import { useDraft } from '../use-draft.ts';
import { Button } from './button.tsx';
import { CharactersLeft } from './characters-left.tsx';
import type { Follow } from './use-saving.ts';

/** What was agreed on in a talk, or on one item of it: to write down, change and take away. */
export function Agreements({
  talk,
  shown,
  itemId,
  follow,
}: {
  talk: Talk;
  shown: readonly Agreement[];
  /** To which item what is written belongs. */
  itemId?: string;
  follow: Follow;
}) {
  const app = useApp();
  const [changing, setChanging] = useState<{ id: string; begun?: AgreementText }>();
  const [removed, setRemoved] = useState<Agreement>();
  /** What was just changed: the focus goes back to it. */
  const [changedId, setChangedId] = useState<string>();
  const place = `${talk.id} ${itemId ?? ''}`;
  const keepChange = useDraft(`agreement-change ${place}`, (draft) => {
    const [id = '', ...lines] = draft.split('\n');
    if (shown.some((agreement) => agreement.id === id)) setChanging({ id, begun: textIn(lines) });
    else keepChange('');
  });
  return (
    <>
      {shown.length > 0 && (
        <ul class="agreements">
          {shown.map((agreement) => (
            <li key={agreement.id}>
              {agreement.id === changing?.id ? (
                <AgreementForm
                  agreement={agreement}
                  begun={changing.begun}
                  keepDraft={(draft) => keepChange(draft && `${agreement.id}\n${draft}`)}
                  onSave={(text) => {
                    void follow(app.writeAgreement(talk.id, agreement.id, text));
                    keepChange('');
                  }}
                  onDone={() => {
                    setChanging(undefined);
                    setChangedId(agreement.id);
                  }}
                />
              ) : (
                <>
                  <AgreementWords agreement={agreement} />
                  <div class="agreements__tools" ref={agreement.id === changedId ? focusInside : null}>
                    <Button look="quiet" onClick={() => setChanging({ id: agreement.id })}>
                      {copy.change}
                      <span class="visually-hidden"> {agreement.what}</span>
                    </Button>
                    <Button
                      look="quiet"
                      onClick={() => {
                        setRemoved(agreement);
                        void follow(app.removeAgreement(talk.id, agreement.id));
                      }}
                    >
                      {copy.remove}
                      <span class="visually-hidden"> {agreement.what}</span>
                    </Button>
                  </div>
                </>
              )}
            </li>
          ))}
        </ul>
      )}
      {removed && (
        <p role="status" ref={focusWayBack} dir="auto">
          {copy.removed(removed.what)}{' '}
          <Button
            look="quiet"
            onClick={() => {
              setRemoved(undefined);
              void follow(app.keepAgreements(talk.id, [removed]));
            }}
          >
            {shell.undo}
          </Button>
        </p>
      )}
      {talk.agreements.length >= mostAgreements ? (
        <p>{copy.full}</p>
      ) : (
        // It keeps what is half written while another one is changed.
        <div hidden={changing !== undefined}>
          <NewAgreement
            key={place}
            {...{ talk, place }}
            onSave={(text) => {
              setRemoved(undefined);
              void follow(app.addAgreement(talk.id, text, itemId));
            }}
          />
        </div>
      )}
    </>
  );
}

/** What was agreed on, who does it and by when; each part in its own direction. */
export function AgreementWords({ agreement, children }: { agreement: Agreement; children?: ComponentChildren }) {
  const { what, who, by, doneAt } = agreement;
  const parts = [who && <bdi>{who}</bdi>, by && copy.by(dayInWords(by))].filter(Boolean);
  return (
    <p class="agreements__words">
      <span dir="auto" class={`agreements__what${doneAt ? ' agreements__what--done' : ''}`}>
        {what}
      </span>
      {parts.length > 0 && (
        <span class="soft">
          {parts.map((part, index) => (
            <Fragment key={index === 0 ? 'first' : 'second'}>
              {index > 0 && separator}
              {part}
            </Fragment>
          ))}
        </span>
      )}
      {children}
    </p>
  );
}

/** A text as it was kept while it was being written: a line for each of its parts. */
function textIn([what = '', who = '', by = '']: readonly string[]): AgreementText {
  return { what, who, by };
}

/** At how many characters left a sentence says so. */
const nearTheEnd = [0, 20, 50];

const nothing: AgreementText = { what: '', who: '', by: '' };

/** A new agreement, begun with what was half written when the page was opened anew. */
function NewAgreement({ talk, place, onSave }: { talk: Talk; place: string; onSave: (text: AgreementText) => void }) {
  const [begun, setBegun] = useState<AgreementText>();
  const keepDraft = useDraft(`agreement ${place}`, (draft) => {
    const text = textIn(draft.split('\n'));
    // Written down when someone left, and the page was gone before this was known.
    if (talk.agreements.some(({ what }) => what === text.what.trim())) keepDraft('');
    else setBegun(text);
  });
  return <AgreementForm key={begun ? 'begun' : 'new'} {...{ begun, keepDraft, onSave }} />;
}

/** An agreement to write down, or to change. What was begun is written down when someone goes on with the talk. */
function AgreementForm({
  agreement,
  begun,
  keepDraft,
  onSave,
  onDone,
}: {
  agreement?: Agreement;
  /** What was half written before the page was opened anew. */
  begun?: AgreementText | undefined;
  keepDraft: (draft: string) => void;
  onSave: (text: AgreementText) => void;
  onDone?: () => void;
}) {
  const before = agreement ? { what: agreement.what, who: agreement.who, by: agreement.by ?? '' } : nothing;
  const [text, setText] = useState(begun ?? before);
  const [isMissing, setIsMissing] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const id = agreement?.id ?? 'new';

  /** As it was last kept: nothing is kept twice. */
  const kept = useRef(before);
  const isCancelled = useRef(false);
  const cancel = () => {
    isCancelled.current = true;
    keepDraft('');
    onDone?.();
  };
  const keep = () => {
    const { text: latestText } = latest.current;
    if (isCancelled.current || !latestText.what.trim() || JSON.stringify(latestText) === JSON.stringify(kept.current))
      return;
    onSave(latestText);
    if (agreement) kept.current = latestText;
    else write(before);
  };
  const latest = useRef({ text, keep });
  latest.current = { text, keep };
  useLayoutEffect(() => {
    return () => latest.current.keep();
  }, []);
  const write = (change: Partial<AgreementText>) => {
    latest.current.text = { ...latest.current.text, ...change };
    setText(latest.current.text);
    setIsMissing(false);
    keepDraft(latest.current.text.what && Object.values(latest.current.text).join('\n'));
  };

  return (
    <form
      ref={form}
      class="agreement-form"
      onSubmit={(event) => {
        event.preventDefault();
        setIsMissing(!text.what.trim());
        if (text.what.trim()) {
          keep();
          onDone?.();
        }
        form.current?.querySelector('textarea')?.focus();
      }}
      onKeyDown={(event) => {
        if (agreement && event.key === 'Escape') cancel();
      }}
    >
      <div class="text-field agreement-form__what">
        <label for={`what-${id}`}>{copy.what}</label>
        <textarea
          id={`what-${id}`}
          ref={agreement && !begun ? focusOnce : null}
          rows={2}
          style={{ '--rows': 2 }}
          dir="auto"
          autocomplete="off"
          maxLength={longestTalkTexts.what}
          aria-invalid={isMissing}
          aria-describedby={isMissing ? `missing-${id}` : undefined}
          value={text.what}
          onInput={(event) => write({ what: event.currentTarget.value.replace(/\s*\n\s*/g, ' ') })}
          onKeyDown={(event) => {
            // An agreement is one sentence: Enter writes it down.
            if (event.key !== 'Enter' || event.isComposing) return;
            event.preventDefault();
            form.current?.requestSubmit();
          }}
        />
        <CharactersLeft left={Math.max(0, longestTalkTexts.what - text.what.length)} near={nearTheEnd} words={copy} />
        {isMissing && (
          <p id={`missing-${id}`} class="field-problem" role="alert">
            {copy.missing}
          </p>
        )}
      </div>
      <div class="text-field">
        <label for={`who-${id}`}>{copy.who}</label>
        <input
          id={`who-${id}`}
          type="text"
          dir="auto"
          autocomplete="off"
          maxLength={longestTalkTexts.who}
          value={text.who}
          onInput={(event) => write({ who: event.currentTarget.value })}
        />
      </div>
      <div class="text-field">
        <label for={`by-${id}`}>{copy.day}</label>
        <input
          id={`by-${id}`}
          type="date"
          max="9999-12-31"
          value={text.by}
          onInput={(event) => write({ by: event.currentTarget.value })}
        />
      </div>
      <div class="agreement-form__send">
        <Button type="submit">{agreement ? copy.save : copy.add}</Button>
        {agreement && (
          <Button look="quiet" onClick={cancel}>
            {copy.cancel}
          </Button>
        )}
      </div>
    </form>
  );
}

function focusOnce(field: HTMLTextAreaElement | null): void {
  field?.focus();
}
