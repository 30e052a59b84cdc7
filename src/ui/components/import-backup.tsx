import './card.css';
import './import-backup.css';
import { useState } from 'preact/hooks';
import type { ChosenFile, ImportDone, ImportFailure, ImportPreview } from '../../app/data-actions.ts';
import type { PersonalDataKind } from '../../domain/personal-data.ts';
import { useApp } from '../app-context.ts';
import { data } from '../copy/nl/data.ts';
import { shell } from '../copy/nl/shell.ts';
import { longDate } from '../copy/nl/words.ts';
import { focusInside, focusOn } from '../keep-focus.ts';
import { AskPassphrase } from './ask-passphrase.tsx';
import { Button, ButtonRow } from './button.tsx';
import { FileField } from './file-field.tsx';
import { ImportConflicts } from './import-conflicts.tsx';
import { Notice } from './notice.tsx';

const copy = data.import;

type State =
  | { at: 'choosing' }
  | { at: 'busy' }
  | { at: 'asking'; file: ChosenFile; isLock: boolean; typed: string; problem?: string }
  | { at: 'refused'; why: ImportFailure }
  | { at: 'preview'; preview: ImportPreview }
  | { at: 'done'; done: ImportDone }
  | { at: 'said'; what: string };

/** Reads a backup in two moves: first what is in it, then, when the person agrees, writing it. */
export function ImportBackup() {
  const app = useApp();
  const [state, setState] = useState<State>({ at: 'choosing' });

  const open = async (file: ChosenFile, passphrase?: string, wasLock = false) => {
    setState({ at: 'busy' });
    const preview = await app.previewImport(file, passphrase);
    setState(
      preview.ok
        ? { at: 'preview', preview: preview.value }
        : stateAfter(preview.failure, file, passphrase, wasLock || preview.failure === 'locked'),
    );
  };
  const write = async (preview: ImportPreview, fromFile: ReadonlySet<string>) => {
    const written = await app.importBackup(preview, fromFile);
    setState(written.ok ? { at: 'done', done: written.value } : { at: 'said', what: copy.notSaved });
  };
  const undo = async (done: ImportDone) => {
    const undone = await app.undoImport(done);
    setState({ at: 'said', what: undone.ok ? copy.undone : copy.notSaved });
  };

  return (
    <div class="stack">
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
      {state.at === 'done' && (
        <p role="status" ref={focusInside}>
          {copy.done}{' '}
          <Button look="quiet" onClick={() => void undo(state.done)}>
            {shell.undo}
          </Button>
        </p>
      )}
      <p role="status">{state.at === 'busy' ? copy.busy : state.at === 'said' && state.what}</p>
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

const shownKinds: readonly PersonalDataKind[] = [
  'people',
  'assessments',
  'answers',
  'goals',
  'reflections',
  'activityMarks',
  'ownActivities',
  'talks',
];

function Preview({
  preview,
  onWrite,
  onCancel,
}: {
  preview: ImportPreview;
  onWrite: (preview: ImportPreview, fromFile: ReadonlySet<string>) => void;
  onCancel: () => void;
}) {
  const [fromFile, setFromFile] = useState<ReadonlySet<string>>(new Set());
  const { backup, comparison, conflicts } = preview;
  const isNothingNew = conflicts.length === 0 && Object.values(comparison).every(({ added }) => added === 0);
  return (
    <section class="card stack">
      <h3 ref={focusOn} tabIndex={-1}>
        {copy.previewTitle}
      </h3>
      <p>{copy.madeOn(longDate(backup.createdAt))}</p>
      <ul>
        {shownKinds.map((kind) => (
          <li key={kind}>
            {copy.kinds[kind]}: {copy.amounts(comparison[kind])}
          </li>
        ))}
      </ul>
      {backup.leftOut > 0 && <p>{copy.leftOut(backup.leftOut)}</p>}
      {conflicts.length > 0 && <ImportConflicts {...{ conflicts, fromFile }} onChoose={setFromFile} />}
      {isNothingNew ? (
        <p>{copy.nothingNew}</p>
      ) : (
        <ButtonRow>
          <Button look="primary" onClick={() => onWrite(preview, fromFile)}>
            {copy.confirm}
          </Button>
          <Button onClick={onCancel}>{shell.cancel}</Button>
        </ButtonRow>
      )}
    </section>
  );
}
