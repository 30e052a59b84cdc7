import { useEffect, useRef, useState } from 'preact/hooks';
import type { ChosenFile, FileFailure } from '../../app/file-actions.ts';
import { useApp } from '../app-context.ts';
import { AskPassphrase } from '../components/ask-passphrase.tsx';
import { FileField } from '../components/file-field.tsx';
import { FoundFile } from '../components/found-file.tsx';
import { Notice } from '../components/notice.tsx';
import { PageHeading } from '../components/page-heading.tsx';
import { openFile as copy } from '../copy/nl/open-file.ts';
import type { HandedFile } from '../handed-file.ts';
import { type Incoming, takeIncoming } from '../incoming-file.ts';

type State =
  | { at: 'choosing' }
  | { at: 'busy' }
  | { at: 'asking'; file: ChosenFile; typed: string; problem?: string }
  | { at: 'refused'; why: FileFailure | 'several' }
  | { at: 'found'; is: HandedFile };

const asksAgain: readonly FileFailure[] = ['protected', 'wrong-passphrase', 'not-opened'];

/** Any file of ours, from the device or chosen here: says what it is, and leads to where that is read. */
export function OpenFilePage() {
  const { state, open } = useOpening();
  const isAtRest = state.at === 'choosing';
  return (
    <div class="stack-loose">
      <div class="stack">
        <PageHeading>{copy.title}</PageHeading>
        {isAtRest && <p class="lead">{copy.lead}</p>}
        <p>{copy.promise}</p>
      </div>
      <div class="stack">
        {state.at === 'found' && <FoundFile key={state.is.kind} is={state.is} />}
        {state.at === 'refused' && (
          <Notice isUrgent>
            <p>
              {copy.failure[state.why]} {copy.nothingKept}
            </p>
          </Notice>
        )}
        {state.at === 'asking' && (
          <AskPassphrase
            needed={copy.needed}
            hint={copy.hint}
            typed={state.typed}
            problem={state.problem}
            onOpen={(typed) => void open({ file: state.file }, typed)}
          />
        )}
        <FileField
          label={isAtRest ? copy.label : copy.other}
          accept=".age,.json,.txt,application/json,text/plain"
          onChoose={(file) => open({ file })}
        />
        <p role="status">{state.at === 'busy' && copy.busy}</p>
      </div>
      {isAtRest && (
        <section class="stack">
          <h2>{copy.can.title}</h2>
          <ul>
            {copy.can.kinds.map((kind) => (
              <li key={kind}>{kind}</li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

/** What is being opened; a later file takes the place of an earlier one, also when that takes longer. */
function useOpening() {
  const app = useApp();
  const [state, setState] = useState<State>({ at: 'choosing' });
  const latest = useRef(0);
  const open = async (incoming: Incoming, typed?: string) => {
    latest.current += 1;
    const mine = latest.current;
    if ('why' in incoming) return setState({ at: 'refused', why: incoming.why });
    setState({ at: 'busy' });
    const known = await app.recogniseFile(incoming.file, typed);
    if (mine !== latest.current) return;
    if (known.ok) setState({ at: 'found', is: { ...known.value, ...(typed !== undefined && { passphrase: typed }) } });
    else setState(stateAfter(known.failure, incoming.file, typed));
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: opening is the same at every rendering.
  useEffect(() => takeIncoming((incoming) => void open(incoming)), []);
  return { state, open };
}

function stateAfter(failure: FileFailure, file: ChosenFile, typed: string | undefined): State {
  if (!asksAgain.includes(failure)) return { at: 'refused', why: failure };
  return { at: 'asking', file, typed: typed ?? '', ...(typed !== undefined && { problem: copy.failure[failure] }) };
}
