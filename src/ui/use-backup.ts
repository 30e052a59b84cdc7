import { useEffect, useState } from 'preact/hooks';
import type { BackupView } from '../app/backup-actions.ts';
import { useApp } from './app-context.ts';

/** What this device can say of its backups; undefined until that was read, or when the code for it cannot be fetched. */
export function useBackup(): BackupView | undefined {
  const app = useApp();
  const [view, setView] = useState<BackupView>();
  useEffect(() => {
    let isWanted = true;
    let stop = () => {};
    app
      .watchBackup((next) => isWanted && setView(next))
      .then(
        (stopWatching) => {
          if (isWanted) stop = stopWatching;
          else stopWatching();
        },
        () => {},
      );
    return () => {
      isWanted = false;
      stop();
    };
  }, [app]);
  return view;
}
