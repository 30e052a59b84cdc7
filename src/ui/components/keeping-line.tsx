import { useCallback } from 'preact/hooks';
import type { Current } from '../../app/queries.ts';
import type { Warning } from '../../domain/durability.ts';
import { hashOf } from '../address.ts';
import { useApp, useOptional } from '../app-context.ts';
import { warning as copy } from '../copy/nl/durability.ts';
import { BackupLine } from './backup-line.tsx';
import { PutOff } from './put-off.tsx';

/**
 * What someone can do on this day to keep what is here. One thing at a time: that the browser throws it away by itself
 * comes before the question for a backup, which waits for another visit.
 */
export function KeepingLine({ current }: { current: Current }) {
  const app = useApp();
  const load = useCallback(async () => ({ warning: await app.readWarning() }), [app]);
  const loaded = useOptional(load);
  // Until then the question for a backup would stand here, to be taken away again.
  if (!loaded) return null;
  return loaded.warning && hasSomethingToLose(current) ? <WarningLine warning={loaded.warning} /> : <BackupLine />;
}

function hasSomethingToLose({ answers, goals, reflections }: Current): boolean {
  return answers.size + goals.length + reflections.length > 0;
}

function WarningLine({ warning }: { warning: Warning }) {
  const app = useApp();
  return (
    <PutOff
      words={copy}
      link={{ href: hashOf('data'), text: copy.toAdvice }}
      onPutOff={() => app.postponeWarning()}
      onUndo={() => app.warnAgain()}
    >
      {copy.text[warning]}
    </PutOff>
  );
}
