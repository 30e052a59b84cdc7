import { Component, type ComponentChildren } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { OwnFile } from '../app/data-actions.ts';
import { LoadFailure } from './app-context.ts';
import { Button, ButtonRow } from './components/button.tsx';
import { shell } from './copy/nl/shell.ts';
import { saveFile } from './save-file.ts';

const { broken, notLoaded: copy } = shell;

/** Makes a file of what is stored, without the part of the app that broke. */
export type MakeRescueFile = () => Promise<OwnFile>;

/** What someone sees when the app itself broke: their data as a file, and a way to start again. */
export function Rescue({ makeFile }: { makeFile: MakeRescueFile }) {
  const [outcome, setOutcome] = useState<string>();
  const save = async () => {
    try {
      saveFile(await makeFile());
      setOutcome(broken.fileSaved);
    } catch {
      setOutcome(broken.fileFailed);
    }
  };
  return (
    <div class="stack rescue" role="alert">
      <h1>{broken.title}</h1>
      <p>{broken.text}</p>
      <p>{broken.advice}</p>
      <ButtonRow>
        <Button look="primary" onClick={save}>
          {broken.saveFile}
        </Button>
        <Button
          onClick={() => {
            location.hash = '#/';
            location.reload();
          }}
        >
          {broken.tryAgain}
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

/** Says that a part is not there yet, and looks again when someone asks and as soon as the device has a network. */
function NotLoaded() {
  const [isStillMissing, setIsStillMissing] = useState(false);
  const tryAgain = useCallback(() => {
    // Opened anew without a network the page would be gone; this one still has the first questions. The app itself asks
    // nothing of the network, so the device has to say it.
    if (navigator.onLine || navigator.serviceWorker?.controller) location.reload();
    else setIsStillMissing(true);
  }, []);
  useEffect(() => {
    addEventListener('online', tryAgain);
    return () => removeEventListener('online', tryAgain);
  }, [tryAgain]);
  return (
    <div class="stack" role="alert">
      <h1>{copy.title}</h1>
      <p>{copy.text}</p>
      <Button look="primary" onClick={tryAgain}>
        {copy.tryAgain}
      </Button>
      <p role="status">{isStillMissing && copy.stillMissing}</p>
      <p>
        {copy.danger} <a href="tel:112">{copy.call}</a>
      </p>
    </div>
  );
}
