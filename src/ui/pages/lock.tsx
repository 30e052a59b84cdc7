import '../components/locked.css';
import { useEffect, useState } from 'preact/hooks';
import { goBack } from '../address.ts';
import { useApp, useLive } from '../app-context.ts';
import { Button } from '../components/button.tsx';
import { Disclosure } from '../components/disclosure.tsx';
import { Icon } from '../components/icon.tsx';
import { PageHeading } from '../components/page-heading.tsx';
import { lock as copy } from '../copy/nl/lock.ts';
import { cameBy } from '../place.ts';
import { ChangePassphrase } from './lock-changes.tsx';
import { LockOutcome, type Said } from './lock-outcome.tsx';
import { LockSettings } from './lock-settings.tsx';
import { LockSetup } from './lock-setup.tsx';

/** Putting a lock on everything that is stored here, changing it and taking it off; and how to hide quickly. */
export function LockPage() {
  const app = useApp();
  const hasLock = useLive(app.observeStorage)?.lock === 'open';
  const [code, letGoOfCode] = useCodeThatOpened();
  /**
   * What was done last, said once the lock is what it makes of it: then the other half of the page takes over, which
   * is before the work is done.
   */
  const [news, setNews] = useState<{ said: Said; hasLock: boolean }>();
  const [isAskedAgain, setIsAskedAgain] = useState(false);
  const said = news?.hasLock === hasLock ? news.said : undefined;
  const tell = (told: Said | undefined, withLock = true) => setNews(told && { said: told, hasLock: withLock });
  const { off, done, change } = copy.on;

  if (code.isAsked) return null;
  return (
    <div class="stack-loose">
      <div class="stack no-print">
        <PageHeading>{copy.title}</PageHeading>
        {said ? (
          <LockOutcome said={said}>
            {!hasLock && (
              <Button
                look="quiet"
                onClick={() => {
                  setIsAskedAgain(true);
                  setNews(undefined);
                }}
              >
                {off.again}
              </Button>
            )}
          </LockOutcome>
        ) : (
          !code.used && <p class="lead">{copy.lead}</p>
        )}
      </div>
      {hasLock && code.used ? (
        <ChangePassphrase
          code={code.used}
          onDone={() => {
            letGoOfCode();
            tell(change.done);
          }}
          onBack={() => {
            letGoOfCode();
            if (cameBy()) goBack('start');
          }}
        />
      ) : hasLock ? (
        <LockSettings
          isNew={said === done}
          onSaid={tell}
          onRemoving={(isRemoving) => tell(isRemoving ? off.done : undefined, false)}
        />
      ) : (
        !said && (
          <LockSetup isAsked={isAskedAgain} onPuttingOn={(isPuttingOn) => tell(isPuttingOn ? done : undefined)} />
        )
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
        <p class="with-icon">
          {copy.hiding.tap} <Icon name="hide" size={22} /> {copy.hiding.or}
        </p>
        <p>{copy.hiding.back}</p>
      </section>
    </div>
  );
}

/** The recovery code by which someone just came in, and how to let go of it; it goes with the page too. */
function useCodeThatOpened(): [{ isAsked: boolean; used?: string | undefined }, () => void] {
  const app = useApp();
  const [code, setCode] = useState<{ isAsked: boolean; used?: string | undefined }>({ isAsked: true });
  useEffect(() => {
    app.codeThatOpened().then(
      (used) => setCode({ isAsked: false, used }),
      () => setCode({ isAsked: false }),
    );
    return () => void app.letGoOfCode();
  }, [app]);
  const letGo = () => {
    setCode({ isAsked: false });
    void app.letGoOfCode();
  };
  return [code, letGo];
}
