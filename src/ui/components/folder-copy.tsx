import { useState } from 'preact/hooks';
import type { CopyTrouble, FolderState, StoppedFolder } from '../../app/backup-actions.ts';
import { useApp } from '../app-context.ts';
import { backup, folderCopy as copy } from '../copy/nl/backup.ts';
import { shell } from '../copy/nl/shell.ts';
import { longDate } from '../copy/nl/words.ts';
import { focusInside, focusOn } from '../keep-focus.ts';
import { proposedPassphrase } from '../passphrase.ts';
import { useBackup } from '../use-backup.ts';
import { Button, ButtonRow } from './button.tsx';
import { ChoosePassphrase, isWeak } from './choose-passphrase.tsx';
import { Disclosure } from './disclosure.tsx';
import { WriteDown } from './make-backup.tsx';
import { Notice } from './notice.tsx';

/** What there is to say of the last thing done; the outcome of a button that is gone takes the focus. */
interface Said {
  text: string;
  isOutcome?: true;
}

interface WithPicker {
  showDirectoryPicker?(wish: { id: string; mode: 'readwrite' }): Promise<FileSystemDirectoryHandle>;
}

/** The folder that someone chose; undefined when they turned back, or the browser does not let it be chosen. */
async function pickFolder(): Promise<FileSystemDirectoryHandle | undefined> {
  try {
    return await (globalThis as WithPicker).showDirectoryPicker?.({ id: 'pijlerpad', mode: 'readwrite' });
  } catch {
    return undefined;
  }
}

/** A copy that keeps itself up to date in a folder, in browsers that can do that, once there is something to keep. */
export function FolderCopy({ isEmpty }: { isEmpty: boolean }) {
  const app = useApp();
  const folder = useBackup()?.folder;
  const [picked, setPicked] = useState<FileSystemDirectoryHandle>();
  const [toWriteDown, setToWriteDown] = useState<string>();
  const [stopped, setStopped] = useState<StoppedFolder>();
  const [said, setSaid] = useState<Said>();
  if (!('showDirectoryPicker' in globalThis) || !folder || (isEmpty && folder.at === 'off')) return null;

  const begin = async (handle: FileSystemDirectoryHandle, passphrase: string) => {
    setSaid({ text: copy.busy });
    const begun = await app.keepInFolder(handle, passphrase);
    setPicked(undefined);
    const text = begun.ok ? begun.value && copy.aside(begun.value) : copy.trouble[begun.failure];
    setSaid(text ? { text } : undefined);
    return begun.ok;
  };
  const pick = async () => {
    setSaid(undefined);
    setStopped(undefined);
    const handle = await pickFolder();
    if (!handle) return;
    const known = await app.folderPassphrase();
    if (known) await begin(handle, known);
    else setPicked(handle);
  };
  const stop = async () => {
    setSaid(undefined);
    setToWriteDown(undefined);
    setStopped(await app.stopFolder());
  };
  return (
    <Disclosure summary={copy.title} isSection isOpen={folder.at === 'on'}>
      {folder.at === 'on' ? (
        <Kept
          {...{ folder, toWriteDown, setToWriteDown }}
          onWritten={() => {
            setToWriteDown(undefined);
            setSaid({ text: backup.write.doneSaid, isOutcome: true });
          }}
          onPick={pick}
          onStop={stop}
        />
      ) : (
        <>
          <p>{copy.text}</p>
          <p class="soft">{copy.cloud}</p>
          {picked ? (
            <AskForPassphrase
              onBegin={async (passphrase) => {
                if (await begin(picked, passphrase)) setToWriteDown(passphrase);
              }}
              onCancel={() => setPicked(undefined)}
            />
          ) : (
            <ButtonRow>
              <Button onClick={pick}>{copy.choose}</Button>
            </ButtonRow>
          )}
        </>
      )}
      {stopped && folder.at === 'off' && (
        <div class="stack" ref={focusInside}>
          <p role="status">{copy.stopped}</p>
          <ButtonRow>
            <Button
              onClick={async () => {
                await app.resumeFolder(stopped);
                setSaid({ text: copy.resumed, isOutcome: true });
              }}
            >
              {shell.undo}
            </Button>
          </ButtonRow>
        </div>
      )}
      {said?.isOutcome ? (
        <p class="outcome" tabIndex={-1} ref={focusOn}>
          {said.text}
        </p>
      ) : (
        <p role="status">{said?.text}</p>
      )}
    </Disclosure>
  );
}

function AskForPassphrase({ onBegin, onCancel }: { onBegin: (passphrase: string) => void; onCancel: () => void }) {
  const [passphrase, setPassphrase] = useState(proposedPassphrase);
  return (
    <div class="stack" ref={focusInside}>
      <ChoosePassphrase passphrase={passphrase} onChoose={setPassphrase}>
        <p>{backup.honest}</p>
      </ChoosePassphrase>
      <ButtonRow>
        <Button look="primary" disabled={isWeak(passphrase)} onClick={() => onBegin(passphrase)}>
          {copy.begin}
        </Button>
        <Button onClick={onCancel}>{shell.cancel}</Button>
      </ButtonRow>
    </div>
  );
}

function Kept({
  folder,
  toWriteDown,
  setToWriteDown,
  onWritten,
  onPick,
  onStop,
}: {
  folder: Extract<FolderState, { at: 'on' }>;
  toWriteDown: string | undefined;
  setToWriteDown: (passphrase: string | undefined) => void;
  onWritten: () => void;
  onPick: () => void;
  onStop: () => void;
}) {
  const app = useApp();
  const { name, savedAt, isBusy, trouble } = folder;
  const onShow = async () => setToWriteDown(await app.folderPassphrase());
  return (
    <>
      <p dir="auto">{copy.on(name)}</p>
      <p class="soft">
        {copy.file} {savedAt ? copy.savedAt(longDate(savedAt)) : !isBusy && !trouble && copy.waiting}
      </p>
      {trouble && <Trouble trouble={trouble} onPick={onPick} onRetry={() => app.allowFolder()} />}
      {toWriteDown !== undefined && <WriteDown passphrase={toWriteDown} onDone={onWritten} />}
      <ButtonRow>
        {toWriteDown === undefined && <Button onClick={onShow}>{copy.show}</Button>}
        <Button onClick={onStop}>{copy.stop}</Button>
      </ButtonRow>
    </>
  );
}

function Trouble({ trouble, onPick, onRetry }: { trouble: CopyTrouble; onPick: () => void; onRetry: () => void }) {
  return (
    <Notice>
      <p>{copy.trouble[trouble]}</p>
      <ButtonRow>
        {trouble !== 'taken' && (
          <Button look="primary" onClick={onRetry}>
            {trouble === 'not-allowed' ? copy.allow : copy.again}
          </Button>
        )}
        {trouble !== 'not-allowed' && <Button onClick={onPick}>{copy.chooseOther}</Button>}
      </ButtonRow>
    </Notice>
  );
}
