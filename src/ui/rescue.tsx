import { Component, type ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { OwnFile } from '../app/data-actions.ts';
import { LoadFailure } from './app-context.ts';
import { Button, ButtonRow } from './components/button.tsx';
import { shell } from './copy/nl/shell.ts';
import { saveFile } from './save-file.ts';

/** Makes a file of what is stored, without the part of the app that broke. */
export type MakeRescueFile = () => Promise<OwnFile>;

const copy = shell.broken;

/** What someone sees when the app itself broke: their data as a file, and a way to start again. */
export function Rescue({ makeFile }: { makeFile: MakeRescueFile }) {
  const [outcome, setOutcome] = useState<string>();
  const save = async () => {
    try {
      saveFile(await makeFile());
      setOutcome(copy.fileSaved);
    } catch {
      setOutcome(copy.fileFailed);
    }
  };
  return (
    <div class="stack rescue" role="alert">
      <h1>{copy.title}</h1>
      <p>{copy.text}</p>
      <p>{copy.advice}</p>
      <ButtonRow>
        <Button look="primary" onClick={save}>
          {copy.saveFile}
        </Button>
        <Button
          onClick={() => {
            location.hash = '#/';
            location.reload();
          }}
        >
          {copy.tryAgain}
        </Button>
      </ButtonRow>
      {outcome && <p>{outcome}</p>}
    </div>
  );
}

/** Shows the rescue page in place of what threw while rendering; of a part that did not load, that it did not. */
export class RescueBoundary extends Component<
  { makeFile: MakeRescueFile; children: ComponentChildren },
  { error?: unknown }
> {
  static override getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override render() {
    const { error } = this.state;
    if (error === undefined) return this.props.children;
    if (error instanceof LoadFailure) return <NotLoaded />;
    return <Rescue makeFile={this.props.makeFile} />;
  }
}

function NotLoaded() {
  return (
    <div class="stack" role="alert">
      <h1>{shell.notLoaded.title}</h1>
      <p>{shell.notLoaded.text}</p>
      <Button look="primary" onClick={() => location.reload()}>
        {shell.notLoaded.tryAgain}
      </Button>
    </div>
  );
}
