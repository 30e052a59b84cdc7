import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { adviceFor, type DurabilityFacts, installWayOf } from '../../domain/durability.ts';
import { useApp, useOptional } from '../app-context.ts';
import { install as copy } from '../copy/nl/durability.ts';
import { useBackup } from '../use-backup.ts';
import { Button, ButtonRow } from './button.tsx';
import { Disclosure } from './disclosure.tsx';
import { PicturedSteps } from './install-pictures.tsx';
import { Notice } from './notice.tsx';

/** Once, after the questions: that the app can have a place of its own, here or elsewhere. Whoever saw it, does not see it again. */
export function InstallHint() {
  const app = useApp();
  const load = useCallback(
    async () => ({
      facts: await app.readDurability(),
      wasShown: await app.wasInstallHintShown(),
      warning: await app.readWarning(),
    }),
    [app],
  );
  const loaded = useOptional(load);
  const backup = useBackup();
  // One question at a time.
  if (!backup || backup.isDue) return null;
  if (!loaded || loaded.wasShown || loaded.warning) return null;
  const advice = adviceFor(loaded.facts);
  if (!advice.includes('install') && !advice.includes('own-browser')) return null;
  return <Hint facts={loaded.facts} />;
}

function Hint({ facts }: { facts: DurabilityFacts }) {
  const app = useApp();
  const [isPutAway, setIsPutAway] = useState(false);
  const frame = useRef<HTMLDivElement>(null);
  const isElsewhere = installWayOf(facts) === 'in-app';
  useEffect(() => {
    // Once is once on the screen: it stands low on the page, where not everyone comes.
    const observer = new IntersectionObserver((seen) => {
      if (!seen.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      void app.noteInstallHint();
    });
    if (frame.current) observer.observe(frame.current);
    return () => observer.disconnect();
  }, [app]);
  if (isPutAway) return <p role="status">{copy.wasPutAway}</p>;
  const putAway = () => {
    setIsPutAway(true);
    void app.noteInstallHint();
  };
  return (
    <div ref={frame}>
      <Notice title={isElsewhere ? copy.elsewhere.title : copy.title}>
        {isElsewhere ? <p>{copy.elsewhere.why}</p> : <InstallSteps facts={facts} isFolded />}
        <ButtonRow>
          <Button look="quiet" onClick={putAway}>
            {copy.putAway}
          </Button>
        </ButtonRow>
      </Notice>
    </div>
  );
}

/** Why the app may have a place of its own on this device, and how: by a button where the browser has one, or in steps. */
export function InstallSteps({
  facts,
  isFolded = false,
}: {
  facts: DurabilityFacts;
  /** Whether the steps take a tap more: where someone did not ask for them. */
  isFolded?: boolean;
}) {
  const app = useApp();
  const [isInstalled, setIsInstalled] = useState<boolean>();
  // What was offered is gone once it is answered; the way stays what it was.
  const [way] = useState(() => installWayOf(facts));
  const isWebKit = facts.family === 'webkit';
  const steps = copy.steps[way];
  return (
    <>
      <p>{isWebKit ? copy.whyInSafari : copy.why}</p>
      {!isWebKit && <p class="soft">{copy.notNeeded}</p>}
      {isWebKit && <p>{copy.startsEmpty}</p>}
      {way === 'offer' && isInstalled === undefined && (
        <ButtonRow>
          <Button onClick={async () => setIsInstalled(await app.installApp())}>{copy.button}</Button>
        </ButtonRow>
      )}
      {isInstalled !== undefined && <p role="status">{isInstalled ? copy.installed : copy.refused}</p>}
      {steps.length > 0 &&
        (isFolded ? (
          <Disclosure summary={copy.how}>
            <PicturedSteps {...{ way, steps }} />
          </Disclosure>
        ) : (
          <PicturedSteps {...{ way, steps }} />
        ))}
    </>
  );
}
