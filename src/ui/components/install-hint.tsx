import { useCallback, useEffect, useState } from 'preact/hooks';
import { adviceFor } from '../../domain/durability.ts';
import { useApp, useOptional } from '../app-context.ts';
import { install as copy } from '../copy/nl/durability.ts';
import { Button, ButtonRow } from './button.tsx';
import { InstallSteps } from './install-steps.tsx';
import { Notice } from './notice.tsx';

/** Once, after the questions: that the app can have a place of its own here. Whoever saw it, does not see it again. */
export function InstallHint() {
  const app = useApp();
  const [isPutAway, setIsPutAway] = useState(false);
  const load = useCallback(
    async () => ({ facts: await app.readDurability(), wasShown: await app.wasInstallHintShown() }),
    [app],
  );
  const loaded = useOptional(load);
  const isShown = loaded !== undefined && !loaded.wasShown && adviceFor(loaded.facts).includes('install');
  useEffect(() => {
    if (isShown) void app.noteInstallHint();
  }, [app, isShown]);
  if (!isShown) return null;
  if (isPutAway) return <p role="status">{copy.wasPutAway}</p>;
  return (
    <Notice title={copy.title}>
      <InstallSteps facts={loaded.facts} />
      <ButtonRow>
        <Button look="quiet" onClick={() => setIsPutAway(true)}>
          {copy.putAway}
        </Button>
      </ButtonRow>
    </Notice>
  );
}
