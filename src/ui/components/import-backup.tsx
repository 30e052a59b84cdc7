import './card.css';
import { useState } from 'preact/hooks';
import type { BackupFailure } from '../../app/app.ts';
import type { ImportPreview } from '../../app/data-actions.ts';
import { largestBackupFile } from '../../domain/file-limits.ts';
import type { PersonalDataKind } from '../../domain/personal-data.ts';
import { useApp } from '../app-context.ts';
import { data } from '../copy/nl/data.ts';
import { shell } from '../copy/nl/shell.ts';
import { longDate } from '../copy/nl/words.ts';
import { Button, ButtonRow } from './button.tsx';
import { Choice } from './choice.tsx';
import { FileField } from './file-field.tsx';
import { Notice } from './notice.tsx';

const copy = data.import;

type State =
  | { at: 'choosing' }
  | { at: 'refused'; why: BackupFailure | 'unreadable' }
  | { at: 'preview'; preview: ImportPreview }
  | { at: 'done'; isSaved: boolean };

/** Reads a backup in two moves: first what is in it, then, when the person agrees, writing it. */
export function ImportBackup() {
  const app = useApp();
  const [state, setState] = useState<State>({ at: 'choosing' });

  const choose = async (file: File) => {
    if (file.size > largestBackupFile) {
      setState({ at: 'refused', why: 'too-large' });
      return;
    }
    let text: string;
    try {
      text = await file.text();
    } catch {
      setState({ at: 'refused', why: 'unreadable' });
      return;
    }
    const preview = await app.previewImport(text);
    setState(preview.ok ? { at: 'preview', preview: preview.value } : { at: 'refused', why: preview.failure });
  };
  const write = async (preview: ImportPreview, prefer: 'here' | 'incoming') => {
    const written = await app.importBackup(preview, prefer);
    setState({ at: 'done', isSaved: written.ok });
  };

  return (
    <div class="stack">
      <FileField label={copy.label} accept=".json,application/json" onChoose={choose} />
      {state.at === 'refused' && (
        <Notice isUrgent>
          <p>{state.why === 'unreadable' ? copy.unreadable : copy.failure[state.why]}</p>
        </Notice>
      )}
      {state.at === 'preview' && (
        <Preview preview={state.preview} onWrite={write} onCancel={() => setState({ at: 'choosing' })} />
      )}
      {state.at === 'done' && <p role="status">{state.isSaved ? copy.done : copy.notSaved}</p>}
    </div>
  );
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
  onWrite: (preview: ImportPreview, prefer: 'here' | 'incoming') => void;
  onCancel: () => void;
}) {
  const [prefer, setPrefer] = useState<'here' | 'incoming'>('here');
  const { backup, comparison } = preview;
  const kinds = Object.values(comparison);
  const hasConflict = kinds.some((kind) => kind.different > 0);
  const isNothingNew = kinds.every((kind) => kind.added === 0 && kind.different === 0);
  return (
    <section class="card stack" aria-live="polite">
      <h3>{copy.previewTitle}</h3>
      <p>{copy.madeOn(longDate(backup.createdAt))}</p>
      <ul>
        {shownKinds.map((kind) => (
          <li key={kind}>
            {copy.kinds[kind]}: {copy.amounts(comparison[kind])}
          </li>
        ))}
      </ul>
      {backup.leftOut > 0 && <p>{copy.leftOut(backup.leftOut)}</p>}
      {hasConflict && (
        <fieldset class="stack">
          <legend>{copy.conflict}</legend>
          <div class="choices">
            <Choice
              name="prefer"
              label={copy.keepHere}
              isChosen={prefer === 'here'}
              onChoose={() => setPrefer('here')}
            />
            <Choice
              name="prefer"
              label={copy.keepFile}
              isChosen={prefer === 'incoming'}
              onChoose={() => setPrefer('incoming')}
            />
          </div>
        </fieldset>
      )}
      {isNothingNew ? (
        <p>{copy.nothingNew}</p>
      ) : (
        <ButtonRow>
          <Button look="primary" onClick={() => onWrite(preview, prefer)}>
            {copy.confirm}
          </Button>
          <Button onClick={onCancel}>{shell.cancel}</Button>
        </ButtonRow>
      )}
    </section>
  );
}
