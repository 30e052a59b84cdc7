import './card.css';
import './import-backup.css';
import { useEffect, useState } from 'preact/hooks';
import type {
  ChosenFile,
  ImportChoices,
  ImportFailure,
  ImportPreview,
  LastImport as Undoable,
} from '../../app/data-actions.ts';
import { useApp } from '../app-context.ts';
import { data } from '../copy/nl/data.ts';
import { shell } from '../copy/nl/shell.ts';
import { longDate } from '../copy/nl/words.ts';
import { useHandedFile } from '../handed-file.ts';
import { focusOn } from '../keep-focus.ts';
import { AskPassphrase } from './ask-passphrase.tsx';
import { Button, ButtonRow } from './button.tsx';
import { FileField } from './file-field.tsx';
import { ImportConflicts } from './import-conflicts.tsx';
import { ImportWho, type Me } from './import-who.tsx';
import { LastImport } from './last-import.tsx';
import { Notice } from './notice.tsx';

const copy = data.import;

type State =
  | { at: 'choosing' }
  | { at: 'busy' }
  | { at: 'asking'; file: ChosenFile; isLock: boolean; typed: string; problem?: string }
  | { at: 'refused'; why: ImportFailure }
  | { at: 'preview'; preview: ImportPreview }
  | { at: 'said'; what: string };

/** Reads a backup in two moves: first what is in it, then, when the person agrees, writing it. */
export function ImportBackup() {
  const app = useApp();
  const [state, setState] = useState<State>({ at: 'choosing' });
  const [last, setLast] = useState<{ is: Undoable; isFresh: boolean }>({ is: 'none', isFresh: false });
  useEffect(() => {
    // Who went to look whether everything is there, finds it here again.
    app.lastImport().then(
      (is) => setLast({ is, isFresh: false }),
      () => {},
    );
  }, [app]);

  const open = async (file: ChosenFile, passphrase?: string, wasLock = false) => {
    setState({ at: 'busy' });
    const preview = await app.previewImport(file, passphrase);
    setState(
      preview.ok
        ? { at: 'preview', preview: preview.value }
        : stateAfter(preview.failure, file, passphrase, wasLock || preview.failure === 'locked'),
    );
  };
  useHandedFile('backup', ({ file }) => void open(file));
  const write = async (preview: ImportPreview, choices: ImportChoices) => {
    const written = await app.importBackup(preview, choices);
    if (written.ok) setLast({ is: 'can-be-undone', isFresh: true });
    setState(written.ok ? { at: 'choosing' } : { at: 'said', what: copy.notSaved });
  };
  const undo = async () => {
    const undone = await app.undoImport();
    if (undone.ok) setLast({ is: 'none', isFresh: false });
    else if (undone.failure === 'went-on') setLast({ is: 'went-on', isFresh: true });
    if (undone.ok) setState({ at: 'said', what: copy.undone });
    else if (undone.failure !== 'went-on') setState({ at: 'said', what: copy.notUndone });
  };
  const isAtRest = state.at === 'choosing' || state.at === 'said';
  const isJustRead = isAtRest && last.is === 'can-be-undone';

  return (
    <div class="stack">
      {isJustRead && <LastImport isFresh={last.isFresh} onUndo={() => void undo()} />}
      {isAtRest && last.is === 'went-on' && (
        <p class="outcome" tabIndex={-1} ref={last.isFresh ? focusOn : null}>
          {copy.wentOn}
        </p>
      )}
      {!isJustRead && <p>{copy.text}</p>}
      <FileField
        label={copy.label}
        accept=".age,.json,.txt,application/json,text/plain"
        onChoose={(file) => open(file)}
      />
      {state.at === 'asking' && (
        <AskPassphrase
          needed={state.isLock ? copy.neededLock : copy.needed}
          hint={state.isLock ? copy.lockHint : copy.passphraseHint}
          typed={state.typed}
          problem={state.problem}
          onOpen={(passphrase) => void open(state.file, passphrase, state.isLock)}
        />
      )}
      {state.at === 'refused' && (
        <Notice isUrgent>
          <p>{copy.failure[state.why]}</p>
        </Notice>
      )}
      {state.at === 'preview' && (
        <Preview preview={state.preview} onWrite={write} onCancel={() => setState({ at: 'choosing' })} />
      )}
      {state.at === 'said' && (
        <p class="outcome" tabIndex={-1} ref={focusOn}>
          {state.what}
        </p>
      )}
      <p role="status">{state.at === 'busy' && copy.busy}</p>
    </div>
  );
}

const asksAgain: readonly ImportFailure[] = ['protected', 'locked', 'wrong-passphrase', 'not-opened'];

function stateAfter(failure: ImportFailure, file: ChosenFile, typed: string | undefined, isLock: boolean): State {
  if (!asksAgain.includes(failure)) return { at: 'refused', why: failure };
  return {
    at: 'asking',
    file,
    isLock,
    typed: typed ?? '',
    ...(typed !== undefined && { problem: copy.failure[failure] }),
  };
}

const counted = [
  'people',
  'assessments',
  'questions',
  'deeper',
  'goals',
  'reflections',
  'activityMarks',
  'ownActivities',
  'talks',
] as const;

function Preview({
  preview,
  onWrite,
  onCancel,
}: {
  preview: ImportPreview;
  onWrite: (preview: ImportPreview, choices: ImportChoices) => void;
  onCancel: () => void;
}) {
  const [fromFile, setFromFile] = useState<ReadonlySet<string>>(new Set());
  const [me, setMe] = useState<Me>();
  const [isMissing, setIsMissing] = useState(false);
  const { backup, comparison, conflicts, goesOn } = preview;
  const kinds = Object.values(comparison);
  const isNothingNew = conflicts.length === 0 && kinds.every(({ added }) => added === 0);
  const isSomethingHere = Object.entries(comparison).some(([kind, { same }]) => kind !== 'questionSets' && same > 0);
  const confirm = () => {
    if (goesOn.as === 'asked' && me === undefined) {
      setIsMissing(true);
      document.querySelector<HTMLInputElement>('#import-who input')?.focus();
    } else onWrite(preview, { fromFile, ...(me !== undefined && me !== 'nobody' && { goOnAs: me }) });
  };
  return (
    <section class="card stack">
      <h3 ref={focusOn} tabIndex={-1}>
        {copy.previewTitle}
      </h3>
      <p>{copy.madeOn(longDate(backup.createdAt))}</p>
      {isNothingNew ? <p>{copy.nothingNew}</p> : <News preview={preview} />}
      {backup.leftOut > 0 && <p>{copy.leftOut(backup.leftOut)}</p>}
      {goesOn.as === 'asked' && <ImportWho question={goesOn} {...{ me }} onChoose={setMe} />}
      {conflicts.length > 0 && <ImportConflicts {...{ preview, fromFile }} onChoose={setFromFile} />}
      {!isNothingNew && isSomethingHere && <p>{copy.rest}</p>}
      {!isNothingNew && (
        <>
          <p class="soft">{copy.lasts}</p>
          <p role="alert">{isMissing && me === undefined && copy.who.missing}</p>
          <ButtonRow>
            <Button look="primary" onClick={confirm}>
              {copy.confirm}
            </Button>
            <Button onClick={onCancel}>{shell.cancel}</Button>
          </ButtonRow>
        </>
      )}
    </section>
  );
}

/** What the file brings that is not here; nothing of what it does not bring. */
function News({ preview: { news } }: { preview: ImportPreview }) {
  const lines = counted.flatMap((kind) => (news[kind] > 0 ? [copy.amounts[kind](news[kind])] : []));
  const isAsideOnly = news.asides && news.questions === 0 && news.deeper === 0;
  const all = isAsideOnly ? [...lines, copy.asides] : lines;
  if (all.length === 0) return null;
  return (
    <>
      <p>{copy.news}</p>
      <ul>
        {all.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}
