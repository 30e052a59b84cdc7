import { useState } from 'preact/hooks';
import type { CalendarDay } from '../../domain/calendar-day.ts';
import { hashOf } from '../address.ts';
import { useApp } from '../app-context.ts';
import { reminder as copy } from '../copy/nl/backup.ts';
import { shell } from '../copy/nl/shell.ts';
import { longDate } from '../copy/nl/words.ts';
import { focusInside } from '../keep-focus.ts';
import { useBackup } from '../use-backup.ts';
import { Button, ButtonLink, ButtonRow } from './button.tsx';
import { Notice } from './notice.tsx';

/** Asks gently for a backup when something worth keeping is not in the last one; can be put off for a month. */
export function BackupLine() {
  const app = useApp();
  const view = useBackup();
  const [postponedTo, setPostponedTo] = useState<CalendarDay>();
  if (postponedTo) {
    return (
      <div class="stack" ref={focusInside}>
        <p role="status">{copy.postponed(postponedTo)}</p>
        <ButtonRow>
          <Button
            onClick={async () => {
              await app.askForBackup();
              setPostponedTo(undefined);
            }}
          >
            {shell.undo}
          </Button>
        </ButtonRow>
      </div>
    );
  }
  if (view?.folder.at === 'on' && view.folder.trouble) {
    return (
      <Notice>
        <p>{copy.folder}</p>
        <ButtonRow>
          <ButtonLink look="secondary" href={hashOf('data')}>
            {copy.toFolder}
          </ButtonLink>
        </ButtonRow>
      </Notice>
    );
  }
  if (!view?.isDue) return null;
  return (
    <Notice>
      <p>{view.last ? copy.last(longDate(view.last)) : copy.never}</p>
      <ButtonRow>
        <ButtonLink look="secondary" href={hashOf('data')}>
          {copy.make}
        </ButtonLink>
        <Button look="quiet" onClick={async () => setPostponedTo(await app.postponeBackup())}>
          {copy.later}
          <span class="visually-hidden"> {copy.laterWhat}</span>
        </Button>
      </ButtonRow>
    </Notice>
  );
}
