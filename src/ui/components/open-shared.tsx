import { useState } from 'preact/hooks';
import type { ChosenFile, Shared, SharedFailure } from '../../app/share-actions.ts';
import { hashOf } from '../address.ts';
import { useApp } from '../app-context.ts';
import { openShared as copy } from '../copy/nl/share.ts';
import { useHandedFile } from '../handed-file.ts';
import { AskPassphrase } from './ask-passphrase.tsx';
import { FileField } from './file-field.tsx';
import { Notice } from './notice.tsx';

type State =
  | { at: 'choosing' }
  | { at: 'busy' }
  | { at: 'refused'; why: string; isBackup: boolean }
  | { at: 'asking'; file: ChosenFile; problem?: string };

/** Opens a file that someone else made, and asks for its passphrase when it has one. Keeps nothing of it. */
export function OpenShared<Kind extends Shared['kind']>({
  wanted,
  onOpen,
}: {
  wanted: Kind;
  onOpen: (shared: Extract<Shared, { kind: Kind }>, passphrase: string | undefined) => void;
}) {
  const app = useApp();
  // Agreements come back to who shared the talk: the passphrase was theirs, and so is a backup.
  const isOwn = wanted === 'agreements';
  const [state, setState] = useState<State>({ at: 'choosing' });
  const [passphrase, setPassphrase] = useState('');

  const open = async (file: ChosenFile, phrase?: string) => {
    setState({ at: 'busy' });
    const opened = await app.openShared(file, phrase);
    if (!opened.ok) {
      setState(stateAfter(opened.failure, file, { hasTried: phrase !== undefined, isOwn }));
    } else if (opened.value.kind === wanted) {
      setState({ at: 'choosing' });
      setPassphrase('');
      onOpen(opened.value as Extract<Shared, { kind: Kind }>, phrase);
    } else {
      const why = opened.value.kind === 'part' ? copy.isPart : copy.isAgreements;
      setState({ at: 'refused', why, isBackup: false });
    }
  };

  useHandedFile(wanted, ({ file, passphrase: typed }) => void open(file, typed));

  return (
    <div class="stack">
      <FileField
        label={state.at === 'asking' ? copy.other : copy.label}
        accept=".age,.json,.txt,application/json,text/plain"
        onChoose={async (file) => {
          setPassphrase('');
          await open(file);
        }}
      />
      {state.at === 'asking' && (
        <AskPassphrase
          needed={copy.needed}
          hint={isOwn ? copy.ownPassphrase : copy.passphraseHint}
          typed={passphrase}
          problem={state.problem}
          onOpen={(typed) => {
            setPassphrase(typed);
            void open(state.file, typed);
          }}
        />
      )}
      <p role="status">{state.at === 'busy' && copy.busy}</p>
      {state.at === 'refused' && (
        <Notice isUrgent>
          <p>
            {state.why} {copy.nothingKept}
          </p>
          {state.isBackup && isOwn && (
            <p>
              <a href={hashOf('data')}>{copy.toData}</a>
            </p>
          )}
          {/* It may be the only copy they have of their own. */}
          {state.isBackup && !isOwn && (
            <>
              <p>
                {copy.backup.own} <a href={hashOf('data')}>{copy.backup.toData}</a>.
              </p>
              <p>{copy.backup.theirs}</p>
            </>
          )}
        </Notice>
      )}
    </div>
  );
}

function stateAfter(
  failure: SharedFailure,
  file: ChosenFile,
  { hasTried, isOwn }: { hasTried: boolean; isOwn: boolean },
): State {
  const isAsked = failure === 'protected' || failure === 'wrong-passphrase' || failure === 'not-opened';
  const isBackup = failure === 'backup';
  if (!isAsked) return { at: 'refused', why: isBackup && isOwn ? copy.ownBackup : copy.failure[failure], isBackup };
  return { at: 'asking', file, ...(hasTried && { problem: copy.failure[failure] }) };
}
