import { useEffect, useRef, useState } from 'preact/hooks';
import type { OwnFile } from '../../app/data-actions.ts';
import type { PartContents } from '../../domain/compose-part.ts';
import { hashOf } from '../address.ts';
import { useApp } from '../app-context.ts';
import { Button, ButtonRow } from '../components/button.tsx';
import { Choice } from '../components/choice.tsx';
import { ChoosePassphrase, isWeak } from '../components/choose-passphrase.tsx';
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
  const isMissing = isProtected && isWeak(passphrase);

  // While it is made the buttons keep the focus: they only do nothing.
  const make = async (): Promise<OwnFile | undefined> => {
    if (isBusy) return undefined;
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
          <p>{copy.write}</p>
          <p>{copy.tell}</p>
        </ChoosePassphrase>
      ) : (
        <Notice>
          <p>{copy.warning}</p>
        </Notice>
      )}
      <ButtonRow>
        <Button look="primary" disabled={isMissing} aria-disabled={isBusy} onClick={save}>
          {copy.save}
        </Button>
        {sharesFiles() && (
          <Button disabled={isMissing} aria-disabled={isBusy} onClick={send}>
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

/** The address that holds the part: too-large for any code; undefined while it is made. */
type CodeAddress = { text: string } | 'too-large' | undefined;

/** The part as a code on the screen or as an address, after a warning; not offered when it is too much. */
function ShareByCode({ part }: { part: PartContents }) {
  const app = useApp();
  const [address, setAddress] = useState<CodeAddress>();
  const [stage, setStage] = useState<'closed' | 'asked' | 'shown'>('closed');
  const [said, setSaid] = useState<string>();
  useEffect(() => {
    let isWanted = true;
    // A code of what was chosen before must not stay.
    setAddress(undefined);
    setStage('closed');
    setSaid(undefined);
    void app.addressOfPart(part, `${location.origin}${location.pathname}${hashOf('look-along')}`).then((text) => {
      if (isWanted) setAddress(text === undefined ? 'too-large' : { text });
    });
    return () => {
      isWanted = false;
    };
  }, [app, part]);
  const { qr } = share;
  if (address === undefined) return null;
  if (address === 'too-large') return <p class="soft">{qr.tooLarge}</p>;
  if (stage === 'closed') {
    return (
      <ButtonRow>
        <Button onClick={() => setStage('asked')}>{qr.ask}</Button>
      </ButtonRow>
    );
  }
  const copyAddress = () =>
    Promise.resolve()
      .then(() => navigator.clipboard.writeText(address.text))
      .then(
        () => setSaid(qr.copied),
        () => setSaid(qr.notCopied),
      );
  return (
    <div class="stack">
      {stage === 'asked' ? (
        <Notice title={qr.warningTitle}>
          <p>{qr.warning}</p>
          <p>{qr.promise}</p>
          <p>{qr.history}</p>
          <p>{qr.copies}</p>
          <div ref={focusInside}>
            <ButtonRow>
              <Button onClick={() => setStage('shown')}>{qr.show}</Button>
              <Button onClick={() => void copyAddress()}>{qr.copy}</Button>
            </ButtonRow>
          </div>
        </Notice>
      ) : (
        <>
          <p ref={focusOn} tabIndex={-1}>
            {qr.scan}
          </p>
          <QrCode text={address.text} label={qr.label} />
          <p class="soft">{qr.promise}</p>
          <ButtonRow>
            <Button onClick={() => setStage('closed')}>{qr.hide}</Button>
            <Button onClick={() => void copyAddress()}>{qr.copy}</Button>
          </ButtonRow>
        </>
      )}
      <p role="status">{said}</p>
    </div>
  );
}
