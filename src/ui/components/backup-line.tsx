import { hashOf } from '../address.ts';
import { useApp } from '../app-context.ts';
import { reminder as copy } from '../copy/nl/backup.ts';
import { longDate } from '../copy/nl/words.ts';
import { useBackup } from '../use-backup.ts';
import { ButtonLink, ButtonRow } from './button.tsx';
import { Notice } from './notice.tsx';
import { PutOff } from './put-off.tsx';

/** Asks gently for a backup when something worth keeping is not in the last one; can be put off for a month. */
export function BackupLine() {
  const app = useApp();
  const view = useBackup();
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
  return (
    <PutOff
      words={copy}
      link={{ href: hashOf('data'), text: copy.make }}
      onPutOff={() => app.postponeBackup()}
      onUndo={() => app.askForBackup()}
    >
      {view?.isDue && (view.last ? copy.last(longDate(view.last)) : copy.never)}
    </PutOff>
  );
}
