import { useCallback, useState } from 'preact/hooks';
import type { Current } from '../../app/queries.ts';
import type { CalendarDay } from '../../domain/calendar-day.ts';
import type { Warning } from '../../domain/durability.ts';
import { hashOf } from '../address.ts';
import { useApp, useOptional } from '../app-context.ts';
import { warning as copy } from '../copy/nl/durability.ts';
import { shell } from '../copy/nl/shell.ts';
import { focusInside } from '../keep-focus.ts';
import { BackupLine } from './backup-line.tsx';
import { Button, ButtonLink, ButtonRow } from './button.tsx';
import { Notice } from './notice.tsx';

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
  const [postponedTo, setPostponedTo] = useState<CalendarDay>();
  if (postponedTo) {
    return (
      <div class="stack" ref={focusInside}>
        <p role="status">{copy.postponed(postponedTo)}</p>
        <ButtonRow>
          <Button
            onClick={async () => {
              await app.warnAgain();
              setPostponedTo(undefined);
            }}
          >
            {shell.undo}
          </Button>
        </ButtonRow>
      </div>
    );
  }
  return (
    <Notice>
      <p>{copy.text[warning]}</p>
      <ButtonRow>
        <ButtonLink look="secondary" href={hashOf('data')}>
          {copy.toAdvice}
        </ButtonLink>
        <Button look="quiet" onClick={async () => setPostponedTo(await app.postponeWarning())}>
          {copy.later}
          <span class="visually-hidden"> {copy.laterWhat}</span>
        </Button>
      </ButtonRow>
    </Notice>
  );
}
