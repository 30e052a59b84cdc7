import '../components/card.css';
import { useEffect, useState } from 'preact/hooks';
import type { SharedTalk } from '../../domain/shared-part.ts';
import type { Agreement } from '../../domain/talk.ts';
import { longestTalkTexts, mostAgreements } from '../../domain/talk-rules.ts';
import { useApp } from '../app-context.ts';
import { Button, ButtonRow } from '../components/button.tsx';
import { PlainField } from '../components/plain-field.tsx';
import { agreementText } from '../components/shared-part-view.tsx';
import { lookAlong, share } from '../copy/nl/share.ts';
import { shell } from '../copy/nl/shell.ts';
import { focusInside, focusOn } from '../keep-focus.ts';
import { saveFile } from '../save-file.ts';

const copy = lookAlong.hold;

/** Holding someone's talk with them: item by item, with the agreements that come of it to give back. */
export function LookAlongTalk({ talk, passphrase }: { talk: SharedTalk; passphrase?: string }) {
  const app = useApp();
  const [place, setPlace] = useState(0);
  const [hasMoved, setHasMoved] = useState(false);
  const [made, setMade] = useState<readonly Agreement[]>([]);
  const [nextDay, setNextDay] = useState(talk.nextDay ?? '');
  const [removed, setRemoved] = useState<Agreement>();
  const [said, setSaid] = useState<string>();
  const [isBusy, setIsBusy] = useState(false);
  /** Whether there is something that would go with the page. */
  const [isUnsaved, setIsUnsaved] = useState(false);
  useLeaveWarning(isUnsaved);
  const item = talk.items[place];
  const move = (by: number) => {
    setHasMoved(true);
    setPlace(place + by);
  };
  const change = (next: readonly Agreement[]) => {
    setMade(next);
    setIsUnsaved(next.length > 0);
    setSaid(undefined);
  };
  const giveBack = async () => {
    setIsBusy(true);
    setSaid(undefined);
    const file = await app.shareAgreements(
      { talkId: talk.id, agreements: made, ...(nextDay && { nextDay }) },
      passphrase,
    );
    setIsBusy(false);
    if (!file.ok) {
      setSaid(share.how.failed);
      return;
    }
    saveFile(file.value);
    setIsUnsaved(false);
    setSaid(share.how.made(file.value.name));
  };
  return (
    <section class="stack">
      <h2>{copy.title}</h2>
      <p>{copy.lead}</p>
      {item && (
        <div class="card stack">
          <p class="soft small">{copy.item(place + 1, talk.items.length)}</p>
          <h3 key={item.id} dir="auto" tabIndex={-1} ref={hasMoved ? focusOn : null}>
            {item.title}
          </h3>
          {item.questions.length > 0 && (
            <ul>
              {item.questions.map((question) => (
                <li key={question} dir="auto">
                  {question}
                </li>
              ))}
            </ul>
          )}
          <ButtonRow>
            {place > 0 && <Button onClick={() => move(-1)}>{copy.previous}</Button>}
            {place < talk.items.length - 1 && <Button onClick={() => move(1)}>{copy.next}</Button>}
          </ButtonRow>
        </div>
      )}
      <NewAgreement
        isFull={made.length >= mostAgreements}
        onAdd={async (text) => change([...made, await app.newAgreement(text, item?.id)])}
      />
      <h3>{copy.made}</h3>
      {made.length === 0 && <p>{copy.none}</p>}
      {removed && (
        <p role="status" ref={focusInside}>
          {copy.removed(removed.what)}{' '}
          <Button
            look="quiet"
            onClick={() => {
              change([...made, removed]);
              setRemoved(undefined);
            }}
          >
            {shell.undo}
          </Button>
        </p>
      )}
      <ul class="card-list">
        {made.map((agreement) => (
          <li key={agreement.id} class="card stack">
            <p dir="auto">{agreementText(agreement)}</p>
            <Button
              look="quiet"
              onClick={() => {
                setRemoved(agreement);
                change(made.filter(({ id }) => id !== agreement.id));
              }}
            >
              {copy.remove}
              <span class="visually-hidden"> {agreement.what}</span>
            </Button>
          </li>
        ))}
      </ul>
      <PlainField type="date" label={copy.nextDay} value={nextDay} onInput={setNextDay} />
      {(made.length > 0 || (nextDay && nextDay !== talk.nextDay)) && (
        <>
          <p>{copy.giveBackHint}</p>
          <p class="soft">{passphrase === undefined ? copy.noPassphrase : copy.samePassphrase}</p>
          <ButtonRow>
            <Button look="primary" disabled={isBusy} onClick={giveBack}>
              {copy.giveBack}
            </Button>
          </ButtonRow>
        </>
      )}
      <p role="status">{isBusy ? share.how.busy : said}</p>
    </section>
  );
}

const nothingWritten = { what: '', who: '', by: '' };

function NewAgreement({ isFull, onAdd }: { isFull: boolean; onAdd: (text: typeof nothingWritten) => Promise<void> }) {
  const [text, setText] = useState(nothingWritten);
  const [isMissing, setIsMissing] = useState(false);
  const write = (change: Partial<typeof nothingWritten>) => setText((now) => ({ ...now, ...change }));
  if (isFull) return <p>{copy.full}</p>;
  return (
    <form
      class="card stack"
      noValidate
      onSubmit={async (event) => {
        event.preventDefault();
        const form = event.currentTarget;
        setIsMissing(!text.what.trim());
        if (text.what.trim()) {
          await onAdd(text);
          setText(nothingWritten);
        }
        focusInside(form);
      }}
    >
      <h3>{copy.agree}</h3>
      <PlainField
        label={copy.what}
        value={text.what}
        maxLength={longestTalkTexts.what}
        problem={isMissing ? copy.missing : undefined}
        onInput={(what) => write({ what })}
      />
      <PlainField
        label={copy.who}
        value={text.who}
        maxLength={longestTalkTexts.who}
        onInput={(who) => write({ who })}
      />
      <PlainField type="date" label={copy.by} value={text.by} onInput={(by) => write({ by })} />
      <ButtonRow>
        <Button type="submit">{copy.add}</Button>
      </ButtonRow>
    </form>
  );
}

/** The browser itself asks before a page with something unsaved is closed. */
function useLeaveWarning(isUnsaved: boolean): void {
  useEffect(() => {
    if (!isUnsaved) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [isUnsaved]);
}
