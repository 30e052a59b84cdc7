import { useState } from 'preact/hooks';
import type { ChosenFile, Shared, SharedFailure } from '../../app/share-actions.ts';
import { useApp } from '../app-context.ts';
import { openShared as copy } from '../copy/nl/share.ts';
import { AskPassphrase } from './ask-passphrase.tsx';
import { FileField } from './file-field.tsx';
import { Notice } from './notice.tsx';

type State =
  | { at: 'choosing' }
  | { at: 'busy' }
  | { at: 'refused'; why: string }
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
  const [state, setState] = useState<State>({ at: 'choosing' });
  const [passphrase, setPassphrase] = useState('');

  const open = async (file: ChosenFile, phrase?: string) => {
    setState({ at: 'busy' });
    const opened = await app.openShared(file, phrase);
    if (!opened.ok) {
      setState(stateAfter(opened.failure, file, phrase !== undefined));
    } else if (opened.value.kind === wanted) {
      setState({ at: 'choosing' });
      setPassphrase('');
      onOpen(opened.value as Extract<Shared, { kind: Kind }>, phrase);
    } else {
      setState({ at: 'refused', why: opened.value.kind === 'part' ? copy.isPart : copy.isAgreements });
    }
  };

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
          hint={copy.passphraseHint}
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
        </Notice>
      )}
    </div>
  );
}

function stateAfter(failure: SharedFailure, file: ChosenFile, hasTried: boolean): State {
  const isAsked = failure === 'protected' || failure === 'wrong-passphrase' || failure === 'not-opened';
  if (!isAsked) return { at: 'refused', why: copy.failure[failure] };
  return { at: 'asking', file, ...(hasTried && { problem: copy.failure[failure] }) };
}
