import { useState } from 'preact/hooks';
import type { StorageTrouble } from '../../app/app.ts';
import { useApp, useHasLock } from '../app-context.ts';
import { banners as copy } from '../copy/nl/banners.ts';
import { saveFile } from '../save-file.ts';
import { Button, ButtonRow } from './button.tsx';
import { Notice } from './notice.tsx';

/** Says that what is entered is not on the device, why, and what someone can do now. */
export function StorageBanner({ trouble }: { trouble: StorageTrouble }) {
  const app = useApp();
  const [isStillFailing, setIsStillFailing] = useState(false);
  return (
    <div class="banner">
      <Notice title={copy.trouble.title} isUrgent>
        <p>{copy.trouble.why[trouble]}</p>
        <ButtonRow>
          <Button look="primary" onClick={async () => saveFile(await app.exportBackup())}>
            {copy.trouble.saveFile}
          </Button>
          {trouble === 'newer' ? (
            <Button onClick={() => location.reload()}>{copy.trouble.reload}</Button>
          ) : (
            <Button onClick={async () => setIsStillFailing(!(await app.retryWriting()).ok)}>
              {copy.trouble.retry}
            </Button>
          )}
        </ButtonRow>
        {isStillFailing && trouble !== 'newer' && <p role="status">{copy.trouble.stillFailing}</p>}
      </Notice>
    </div>
  );
}

/** Asks to take the waiting version into use; never does so by itself. */
export function UpdateBanner({ onAccept }: { onAccept: () => void }) {
  const [isLater, setIsLater] = useState(false);
  const [isTaken, setIsTaken] = useState(false);
  const hasLock = useHasLock();
  if (isLater) return null;
  return (
    <div class="banner">
      <Notice>
        <p role="status">{isTaken ? copy.update.busy : copy.update.text}</p>
        <p>
          {copy.update.what} {hasLock && copy.update.withLock}
        </p>
        {!isTaken && (
          <ButtonRow>
            <Button
              look="primary"
              onClick={() => {
                setIsTaken(true);
                onAccept();
              }}
            >
              {copy.update.accept}
            </Button>
            <Button onClick={() => setIsLater(true)}>{copy.update.later}</Button>
          </ButtonRow>
        )}
      </Notice>
    </div>
  );
}

/** What there is to say above every page. */
export function Banners({
  trouble,
  onUpdate,
}: {
  trouble: StorageTrouble | undefined;
  onUpdate: (() => void) | undefined;
}) {
  return (
    <>
      {trouble && <StorageBanner trouble={trouble} />}
      {onUpdate && <UpdateBanner onAccept={onUpdate} />}
    </>
  );
}
