import { useState } from 'preact/hooks';
import { useApp, useLive } from '../app-context.ts';
import { Disclosure } from '../components/disclosure.tsx';
import { PageHeading } from '../components/page-heading.tsx';
import { lock as copy } from '../copy/nl/lock.ts';
import { LockSettings } from './lock-settings.tsx';
import { LockSetup } from './lock-setup.tsx';

/** Putting a lock on everything that is stored here, changing it and taking it off; and how to hide quickly. */
export function LockPage() {
  const app = useApp();
  const hasLock = useLive(app.observeStorage)?.lock === 'open';
  /** What was just done, said where the other half of the page takes over. */
  const [done, setDone] = useState<string>();
  return (
    <div class="stack-loose">
      <div class="stack no-print">
        <PageHeading>{copy.title}</PageHeading>
        <p class="lead">{copy.lead}</p>
        <p role="status">{done}</p>
      </div>
      {hasLock ? (
        <LockSettings onRemoved={() => setDone(copy.on.removed)} />
      ) : (
        <LockSetup onDone={() => setDone(copy.on.done)} />
      )}
      <section class="stack no-print">
        <h2>{copy.remains.title}</h2>
        <p>{copy.remains.text}</p>
        <Disclosure summary={copy.remains.what}>
          <ol>
            {copy.remains.steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </Disclosure>
      </section>
      <section class="stack no-print">
        <h2>{copy.hiding.title}</h2>
        <p>{copy.hiding.text}</p>
        <p>{copy.hiding.back}</p>
      </section>
    </div>
  );
}
