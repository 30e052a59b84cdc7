import './import-backup.css';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { OwnFile } from '../../app/data-actions.ts';
import { useApp } from '../app-context.ts';
import { backup as copy } from '../copy/nl/backup.ts';
import { longDate } from '../copy/nl/words.ts';
import { focusInside, focusOn } from '../keep-focus.ts';
import { proposedPassphrase } from '../passphrase.ts';
import { saveFile } from '../save-file.ts';
import { shareable, sharesFiles } from '../share-file.ts';
import { useBackup } from '../use-backup.ts';
import { Button, ButtonRow } from './button.tsx';
import { Choice } from './choice.tsx';
import { ChoosePassphrase, isWeak } from './choose-passphrase.tsx';
import { Notice } from './notice.tsx';

interface Made {
  file: OwnFile;
  madeAt: string;
  /** With which it opens; left out when anyone can read it. */
  passphrase?: string;
}

/** Words that someone did not write down yet. */
interface ToWriteDown {
  passphrase: string;
  /** Of a backup that was made before they came to this page. */
  isFromBefore?: true;
}

/** Everything in one file: protected with a passphrase, unless someone chooses otherwise. */
export function MakeBackup() {
  const app = useApp();
  const last = useBackup();
  const [isProtected, setIsProtected] = useState(true);
  const [passphrase, setPassphrase] = useState(proposedPassphrase);
  const [said, setSaid] = useState<string>();
  const [isBusy, setIsBusy] = useState(false);
  /** The passphrase of the file that was made, until someone wrote it down. */
  const [toWriteDown, setToWriteDown] = useState<ToWriteDown>();
  /** Whether someone asked for a (new) backup: until then no words are shown that would open none. */
  const [isAsked, setIsAsked] = useState<boolean>();
  const [wasAskedFor, setWasAskedFor] = useState(false);
  useEffect(() => {
    // Who left, or whose app was renewed, before they wrote it down finds it here again.
    app
      .passphraseToWriteDown()
      .then(
        (kept) => {
          if (!kept) return;
          setToWriteDown({ passphrase: kept, isFromBefore: true });
          setIsAsked(false);
        },
        () => {},
      )
      .then(() => setWasAskedFor(true));
  }, [app]);
  const isKnown = last !== undefined && wasAskedFor;
  const hasOne = last?.last !== undefined;
  useEffect(() => {
    if (isKnown) setIsAsked((asked) => asked ?? !hasOne);
  }, [isKnown, hasOne]);
  /** What was made of this choice: a second tap need not wait. */
  const made = useRef<Made | undefined>(undefined);
  // Who has a copy in a folder needs to remember one passphrase only.
  const takeKnown = useCallback(async () => {
    const known = await app.folderPassphrase().catch(() => '');
    if (!known) return;
    made.current = undefined;
    setPassphrase(known);
  }, [app]);
  const folder = last?.folder.at;
  useEffect(() => {
    if (folder !== 'off') void takeKnown();
  }, [takeKnown, folder]);
  /** What was made of another choice must not be given. */
  const chosenAnew = () => {
    made.current = undefined;
    setSaid(undefined);
  };
  const chooseProtection = (withPassphrase: boolean) => {
    chosenAnew();
    setIsProtected(withPassphrase);
  };
  const choosePassphrase = (words: string) => {
    chosenAnew();
    setPassphrase(words);
  };
  /** A backup was made, and its words are written down. */
  const isPutAway = isAsked === false && toWriteDown === undefined;
  const cannotMake = isBusy || (isProtected && isWeak(passphrase));

  const make = async (): Promise<Made | undefined> => {
    if (made.current) return made.current;
    setIsBusy(true);
    setSaid(undefined);
    const madeAt = app.now();
    // Not what is chosen by the time that it is ready.
    const words = isProtected ? { passphrase } : {};
    const file = isProtected
      ? await app.exportProtectedBackup(passphrase)
      : ({ ok: true, value: await app.exportBackup() } as const);
    setIsBusy(false);
    if (!file.ok) {
      setSaid(copy.failed);
      return undefined;
    }
    made.current = { file: file.value, madeAt, ...words };
    return made.current;
  };
  const kept = async ({ madeAt, passphrase: words }: Made, sentence: string) => {
    made.current = undefined;
    await app.noteBackup(madeAt);
    setSaid(sentence);
    setIsAsked(false);
    if (words !== undefined) setToWriteDown({ passphrase: words });
  };
  const wasAsked = useRef(false);
  const ask = () => {
    wasAsked.current = true;
    setSaid(undefined);
    setPassphrase(proposedPassphrase());
    setIsAsked(true);
    void takeKnown();
  };
  const save = async () => {
    const file = await make();
    if (!file) return;
    // Before there is a file: also a page that is closed in between still knows its words.
    if (file.passphrase !== undefined) await app.keepToWriteDown(file.passphrase);
    saveFile(file.file);
    await kept(file, copy.made(file.file.name));
  };
  const send = async () => {
    const file = await make();
    if (!file) return;
    const { passphrase: words } = file;
    // Not waited for: a browser lets a file be shared only right after a tap.
    const keeping = words === undefined ? undefined : app.keepToWriteDown(words);
    try {
      const sent = shareable(file.file);
      if (!sent) throw new Error('refused');
      await navigator.share({ files: [sent] });
    } catch (error) {
      await keeping;
      if (words !== undefined) await app.forgetToWriteDown(words);
      // Turning back is no failure.
      if (!(error instanceof DOMException && error.name === 'AbortError')) setSaid(copy.notSent);
      return;
    }
    await kept(file, copy.sent);
  };
  return (
    <section class="stack">
      <h2>{copy.title}</h2>
      <p>{copy.text}</p>
      {last && (
        <p class="soft">
          {last.last ? copy.last(longDate(last.last)) : copy.none} {last.last && !last.isComplete && copy.notAll}
        </p>
      )}
      {toWriteDown !== undefined && (
        <WriteDown
          {...toWriteDown}
          onDone={async () => {
            await app.forgetToWriteDown(toWriteDown.passphrase);
            setToWriteDown(undefined);
            setSaid(copy.write.doneSaid);
          }}
        />
      )}
      {isAsked && (
        <div class="stack" ref={wasAsked.current ? focusInside : null}>
          <fieldset class="stack">
            <legend>{copy.how}</legend>
            <div class="choices">
              <Choice
                name="backup-how"
                label={copy.withPassphrase}
                isChosen={isProtected}
                onChoose={() => chooseProtection(true)}
              />
              <Choice
                name="backup-how"
                label={copy.without}
                isChosen={!isProtected}
                onChoose={() => chooseProtection(false)}
              />
            </div>
          </fieldset>
          {isProtected ? (
            <ChoosePassphrase passphrase={passphrase} onChoose={choosePassphrase}>
              <p>{copy.honest}</p>
            </ChoosePassphrase>
          ) : (
            <Notice>
              <p>{copy.warning}</p>
            </Notice>
          )}
          <ButtonRow>
            <Button look="primary" disabled={cannotMake} onClick={save}>
              {copy.make}
            </Button>
            {sharesFiles() && (
              <Button disabled={cannotMake} onClick={send}>
                {copy.send}
              </Button>
            )}
          </ButtonRow>
        </div>
      )}
      {isPutAway && said !== undefined ? (
        <p key={said} class="outcome" tabIndex={-1} ref={focusOn}>
          {said}
        </p>
      ) : (
        <p role="status">{isBusy ? copy.busy : said}</p>
      )}
      {isPutAway && (
        <ButtonRow>
          <Button onClick={ask}>{copy.another}</Button>
        </ButtonRow>
      )}
    </section>
  );
}

/** The passphrase once more, to write down: nobody can open the file without it. */
export function WriteDown({ passphrase, isFromBefore, onDone }: ToWriteDown & { onDone: () => void }) {
  return (
    <Notice>
      {/* Who comes to the page begins at its heading. */}
      <p class="notice__title" ref={isFromBefore ? null : focusOn} tabIndex={-1}>
        {copy.write.title}
      </p>
      {isFromBefore && <p>{copy.write.notYet}</p>}
      <p class="passphrase" dir="auto">
        {passphrase}
      </p>
      <p>{copy.write.text}</p>
      <p>{copy.honest}</p>
      <ButtonRow>
        <Button onClick={onDone}>{copy.write.done}</Button>
      </ButtonRow>
    </Notice>
  );
}
