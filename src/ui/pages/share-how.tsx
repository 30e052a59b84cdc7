import { useEffect, useRef, useState } from 'preact/hooks';
import type { OwnFile } from '../../app/data-actions.ts';
import type { PartContents } from '../../domain/compose-part.ts';
import { hashOf } from '../address.ts';
import { useApp } from '../app-context.ts';
import { Button, ButtonRow } from '../components/button.tsx';
import { Choice } from '../components/choice.tsx';
import { ChoosePassphrase, isTooShort } from '../components/choose-passphrase.tsx';
import { Notice } from '../components/notice.tsx';
import { QrCode } from '../components/qr-code.tsx';
import { share } from '../copy/nl/share.ts';
import { focusInside, focusOn } from '../keep-focus.ts';
import { proposedPassphrase } from '../passphrase.ts';
import { saveFile } from '../save-file.ts';
import { shareable, sharesFiles } from '../share-file.ts';

const copy = share.how;

/** With a passphrase or without, and in which way it goes to the other. */
export function ShareHow({ part }: { part: PartContents }) {
  const app = useApp();
  const [isProtected, setIsProtected] = useState(true);
  const [passphrase, setPassphrase] = useState(proposedPassphrase);
  const [said, setSaid] = useState<string>();
  const [isBusy, setIsBusy] = useState(false);
  /** What was made of this part: a second tap need not wait. */
  const made = useRef<OwnFile | undefined>(undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was made of another choice must not be given.
  useEffect(() => {
    made.current = undefined;
    setSaid(undefined);
  }, [part, isProtected, passphrase]);
  const cannotMake = (isProtected && isTooShort(passphrase)) || isBusy;

  const make = async (): Promise<OwnFile | undefined> => {
    if (made.current) return made.current;
    setIsBusy(true);
    setSaid(undefined);
    const file = await app.sharePart(part, isProtected ? passphrase : undefined);
    setIsBusy(false);
    if (!file.ok) {
      setSaid(copy.failed);
      return undefined;
    }
    made.current = file.value;
    return file.value;
  };
  const save = async () => {
    const file = await make();
    if (!file) return;
    saveFile(file);
    setSaid(copy.made(file.name));
  };
  const send = async () => {
    const file = await make();
    if (!file) return;
    try {
      const sent = shareable(file);
      if (!sent) throw new Error('refused');
      await navigator.share({ files: [sent] });
      setSaid(copy.sent);
    } catch (error) {
      // Turning back is no failure.
      if (!(error instanceof DOMException && error.name === 'AbortError')) setSaid(copy.notSent);
    }
  };
  return (
    <section class="stack">
      <fieldset class="stack">
        <legend>
          <h2>{copy.title}</h2>
        </legend>
        <div class="choices">
          <Choice
            name="share-how"
            label={copy.withPassphrase}
            isChosen={isProtected}
            onChoose={() => setIsProtected(true)}
          />
          <Choice
            name="share-how"
            label={copy.without}
            isChosen={!isProtected}
            onChoose={() => setIsProtected(false)}
          />
        </div>
      </fieldset>
      {isProtected ? (
        <ChoosePassphrase passphrase={passphrase} onChoose={setPassphrase}>
          <p>{copy.tell}</p>
        </ChoosePassphrase>
      ) : (
        <Notice>
          <p>{copy.warning}</p>
        </Notice>
      )}
      <ButtonRow>
        <Button look="primary" disabled={cannotMake} onClick={save}>
          {copy.save}
        </Button>
        {sharesFiles() && (
          <Button disabled={cannotMake} onClick={send}>
            {copy.send}
          </Button>
        )}
      </ButtonRow>
      <p role="status">{isBusy ? copy.busy : said}</p>
      <p class="soft">{copy.opens}</p>
      {!isProtected && <ShareByCode part={part} />}
    </section>
  );
}

type Code = { at: 'asked' } | { at: 'too-large' } | { at: 'shown'; address: string };

/** The part as a code on the screen, after a warning. */
function ShareByCode({ part }: { part: PartContents }) {
  const app = useApp();
  const [code, setCode] = useState<Code>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: a code of what was chosen before must not stay.
  useEffect(() => setCode(undefined), [part]);
  const ask = async () => {
    const page = `${location.origin}${location.pathname}${hashOf('look-along')}`;
    const address = await app.addressOfPart(part, page);
    setCode(address === undefined ? { at: 'too-large' } : { at: 'shown', address });
  };
  const { qr } = share;
  if (!code) {
    return (
      <ButtonRow>
        <Button onClick={() => setCode({ at: 'asked' })}>{qr.ask}</Button>
      </ButtonRow>
    );
  }
  if (code.at === 'too-large') return <p role="alert">{qr.tooLarge}</p>;
  if (code.at === 'asked') {
    return (
      <Notice title={qr.warningTitle}>
        <p>{qr.warning}</p>
        <p>{qr.promise}</p>
        <p>{qr.history}</p>
        <div ref={focusInside}>
          <Button onClick={ask}>{qr.show}</Button>
        </div>
      </Notice>
    );
  }
  return (
    <div class="stack">
      <p ref={focusOn} tabIndex={-1}>
        {qr.scan}
      </p>
      <QrCode text={code.address} label={qr.label} />
      <p class="soft">{qr.promise}</p>
      <Button onClick={() => setCode(undefined)}>{qr.hide}</Button>
    </div>
  );
}
