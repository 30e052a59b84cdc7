import '../components/card.css';
import { useState } from 'preact/hooks';
import type { SharedTalk } from '../../domain/shared-part.ts';
import type { Agreement } from '../../domain/talk.ts';
import { longestTalkTexts, mostAgreements } from '../../domain/talk-rules.ts';
import { useApp } from '../app-context.ts';
import { Button, ButtonRow } from '../components/button.tsx';
import { PlainField } from '../components/plain-field.tsx';
import { AgreementList, agreementText, ItemView } from '../components/shared-part-view.tsx';
import { lookAlong } from '../copy/nl/share.ts';
import { shell } from '../copy/nl/shell.ts';
import { focusInside, focusOn, focusWayBack } from '../keep-focus.ts';
import { type HeldTalk, nothingWritten, type WrittenAgreement } from './look-along-held.ts';

const copy = lookAlong.hold;

/** Holding someone's talk with them: item by item, with the agreements that come of it to give back. */
export function LookAlongTalk({
  talk,
  held,
  isProtected,
}: {
  talk: SharedTalk;
  held: HeldTalk;
  /** Whether what is given back gets the passphrase that opened the file. */
  isProtected: boolean;
}) {
  const app = useApp();
  const [place, setPlace] = useState(0);
  const [hasMoved, setHasMoved] = useState(false);
  const [removed, setRemoved] = useState<Agreement>();
  const { made, change, nextDay } = held;
  const item = talk.items[place];
  const move = (by: number) => {
    setHasMoved(true);
    setPlace(place + by);
  };
  return (
    <section class="stack">
      <h2 class="no-print">{copy.title}</h2>
      <div class="stack no-print">
        <p>{copy.lead}</p>
        <AgreementList title={lookAlong.earlier} agreements={talk.earlier} />
        {item && (
          <div class="card stack">
            <p class="soft small">{copy.item(place + 1, talk.items.length)}</p>
            <h3 key={item.id} dir="auto" tabIndex={-1} ref={hasMoved ? focusOn : null}>
              {item.title}
            </h3>
            <ItemView item={item} />
            <ButtonRow>
              {place > 0 && <Button onClick={() => move(-1)}>{copy.previous}</Button>}
              {place < talk.items.length - 1 && <Button onClick={() => move(1)}>{copy.next}</Button>}
            </ButtonRow>
          </div>
        )}
        <AgreementList title={lookAlong.agreements} agreements={talk.agreements} />
        {made.length >= mostAgreements ? (
          <p>{copy.full}</p>
        ) : (
          <NewAgreement
            text={held.written}
            onWrite={held.setWritten}
            onAdd={async (text) => change([...made, await app.newAgreement(text, item?.id)])}
          />
        )}
      </div>
      <h3 class={made.length === 0 ? 'no-print' : undefined}>{copy.made}</h3>
      {made.length === 0 && <p class="no-print">{copy.none}</p>}
      {removed && (
        <p role="status" class="no-print" ref={focusWayBack}>
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
            <div class="no-print">
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
            </div>
          </li>
        ))}
      </ul>
      <div class="stack no-print">
        <PlainField type="date" label={copy.nextDay} value={nextDay} onInput={held.setNextDay} />
        {(made.length > 0 || (nextDay && nextDay !== talk.nextDay)) && (
          <>
            <p>{copy.giveBackHint}</p>
            <p class="soft">{isProtected ? copy.samePassphrase : copy.noPassphrase}</p>
            <ButtonRow>
              <Button look="primary" aria-disabled={held.isBusy} onClick={() => void held.giveBack(false)}>
                {copy.giveBack}
              </Button>
            </ButtonRow>
          </>
        )}
        <p role="status">{held.said}</p>
      </div>
    </section>
  );
}

function NewAgreement({
  text,
  onWrite,
  onAdd,
}: {
  text: WrittenAgreement;
  onWrite: (change: (now: WrittenAgreement) => WrittenAgreement) => void;
  onAdd: (text: WrittenAgreement) => Promise<void>;
}) {
  const [isMissing, setIsMissing] = useState(false);
  const write = (change: Partial<WrittenAgreement>) => onWrite((now) => ({ ...now, ...change }));
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
          onWrite(() => nothingWritten);
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
