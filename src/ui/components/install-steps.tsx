import { useState } from 'preact/hooks';
import { type DurabilityFacts, installWayOf } from '../../domain/durability.ts';
import { useApp } from '../app-context.ts';
import { install as copy } from '../copy/nl/durability.ts';
import { Button, ButtonRow } from './button.tsx';
import { Disclosure } from './disclosure.tsx';

/** Why the app may have a place of its own on this device, and how: by a button where the browser has one, or in steps. */
export function InstallSteps({ facts }: { facts: DurabilityFacts }) {
  const app = useApp();
  const [isInstalled, setIsInstalled] = useState<boolean>();
  // What was offered is gone once it is answered; the way stays what it was.
  const [way] = useState(() => installWayOf(facts));
  const isWebKit = facts.family === 'webkit';
  const steps = copy.steps[way];
  return (
    <>
      <p>{isWebKit ? copy.whyInSafari : copy.why}</p>
      <p class="soft">{copy.notNeeded}</p>
      {isWebKit && <p>{copy.startsEmpty}</p>}
      {way === 'offer' && isInstalled === undefined && (
        <ButtonRow>
          <Button onClick={async () => setIsInstalled(await app.installApp())}>{copy.button}</Button>
        </ButtonRow>
      )}
      {isInstalled !== undefined && <p role="status">{isInstalled ? copy.installed : copy.refused}</p>}
      {steps.length > 0 && (
        <Disclosure summary={copy.how}>
          <ol>
            {steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </Disclosure>
      )}
    </>
  );
}
