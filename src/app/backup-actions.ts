import { type BackupHistory, isAllFrom, isBackupDue, worthKeepingSince } from '../domain/backup-reminder.ts';
import { addMonth, type CalendarDay, isCalendarDay } from '../domain/calendar-day.ts';
import type { Result } from '../domain/result.ts';
import { backupName } from '../files/envelope.ts';
import type { Change, Reader } from '../storage/store.ts';
import type { Dependencies, Written } from './dependencies.ts';
import {
  type CopyTrouble,
  createFolderCopy,
  type FolderCopy,
  type FolderState,
  type StoppedFolder,
} from './folder-copy.ts';
import { readPersonalData } from './later-queries.ts';
import { localDay } from './local-day.ts';
import { fileNamed, type OwnFile } from './own-file.ts';

export type { CopyTrouble, FolderState, StoppedFolder };

/** What a device can say of its backups. */
export interface BackupView extends BackupHistory {
  /** Whether to ask for one now. */
  isDue: boolean;
  /** Whether something worth keeping is not in the last one. */
  isBehind: boolean;
  /** Whether everything that is here now is in the last one. */
  isComplete: boolean;
  folder: FolderState;
}

/** Keeping what is here somewhere else too. */
export interface BackupActions {
  /** Everything, for anyone to read who has the file. */
  exportBackup(): Promise<OwnFile>;
  /** Everything, to open with a passphrase only. */
  exportProtectedBackup(passphrase: string): Promise<Result<OwnFile, 'not-protected'>>;
  /** Remembers that a file with what was here at that moment was saved or sent. */
  noteBackup(madeAt: string): Promise<Written>;
  /** Keeps the passphrase of the newest backup on this device, until someone says that they wrote it down. */
  keepToWriteDown(passphrase: string): Promise<Written>;
  /** Empty when there is none. */
  passphraseToWriteDown(): Promise<string>;
  /** Written down, or of a file that nobody got after all. That of a later backup stays. */
  forgetToWriteDown(passphrase: string): Promise<Written>;
  /** Puts the question for a backup off for a month. Gives the day on which it comes back. */
  postponeBackup(): Promise<CalendarDay>;
  /** Asks for a backup again, after all. */
  askForBackup(): Promise<Written>;
  /** A live view; gives how to stop once the code for it is there. */
  watchBackup(next: (view: BackupView) => void): Promise<() => void>;
  /** Keeps a copy up to date in this folder. Gives the new name of a copy that was in it already. */
  keepInFolder(handle: FileSystemDirectoryHandle, passphrase: string): Promise<Result<string | undefined, CopyTrouble>>;
  /** Right after a tap: asks to be let in the folder again, and writes. */
  allowFolder(): Promise<void>;
  /** The file stays where it is. Gives what is needed to go on after all. */
  stopFolder(): Promise<StoppedFolder | undefined>;
  resumeFolder(stopped: StoppedFolder): Promise<void>;
  /** The passphrase of the copy in the folder; empty when there is none. */
  folderPassphrase(): Promise<string>;
}

/** Of the device, for everyone on it is in the file. */
const toWriteDownId = 'passphrase-to-write-down';

const loadBackup = () => import('../files/backup.ts');

export function backupActions({ store, now, today }: Dependencies, folder: FolderCopy): BackupActions {
  const writeText = async (createdAt: string) => {
    const { writeBackup } = await loadBackup();
    return writeBackup(await store.read(readPersonalData), createdAt);
  };
  const setting = (key: 'lastBackup' | 'backupAsked', value: string) =>
    store.write(async () => [{ table: 'settings', put: { key, value } }]);

  const readToWriteDown = async (reader: Reader) => (await reader.get('privateTexts', toWriteDownId))?.text ?? '';

  const readView = async (reader: Reader): Promise<Omit<BackupView, 'folder'>> => {
    const data = await readPersonalData(reader);
    const history = await readHistoryOf(reader);
    return {
      ...history,
      isDue: isBackupDue(data, history, today(), localDay),
      isBehind: worthKeepingSince(data, history.last).length > 0,
      isComplete: history.last !== undefined && isAllFrom(data, history.last),
    };
  };

  return {
    async exportBackup() {
      const createdAt = now();
      return { name: backupName(localDay(createdAt)), type: 'application/json', text: await writeText(createdAt) };
    },

    async exportProtectedBackup(passphrase) {
      const createdAt = now();
      return fileNamed(backupName(localDay(createdAt)).replace('.json', ''), await writeText(createdAt), passphrase);
    },

    noteBackup: (madeAt) => setting('lastBackup', madeAt),

    keepToWriteDown: (passphrase) =>
      store.write(async () => [{ table: 'privateTexts', put: { id: toWriteDownId, text: passphrase } }]),

    passphraseToWriteDown: () => store.read(readToWriteDown),

    async forgetToWriteDown(passphrase) {
      const change = (one: Change) =>
        store.write(async (reader) => ((await readToWriteDown(reader)) === passphrase ? [one] : []));
      const forgotten = await change({ table: 'privateTexts', delete: toWriteDownId });
      // What cannot be taken away at least says nothing any more.
      return forgotten.ok ? forgotten : change({ table: 'privateTexts', put: { id: toWriteDownId, text: '' } });
    },

    async postponeBackup() {
      const day = addMonth(today());
      await setting('backupAsked', day);
      return day;
    },

    askForBackup: () => setting('backupAsked', ''),

    async watchBackup(next) {
      let rows: Omit<BackupView, 'folder'> | undefined;
      let state: FolderState = { at: 'off' };
      const tell = () => rows && next({ ...rows, folder: state });
      const stopFolder = folder.observe((newState) => {
        state = newState;
        tell();
      });
      const stopRows = store.observe(readView, (newRows) => {
        rows = newRows;
        tell();
      });
      return () => {
        stopFolder();
        stopRows();
      };
    },

    keepInFolder: (handle, passphrase) => folder.choose(handle, passphrase),
    allowFolder: () => folder.allow(),
    stopFolder: () => folder.stop(),
    resumeFolder: (stopped) => folder.resume(stopped),
    folderPassphrase: () => folder.passphrase(),
  };
}

async function readHistoryOf(reader: Reader): Promise<BackupHistory> {
  const last = (await reader.get('settings', 'lastBackup'))?.value;
  const askedAgainOn = (await reader.get('settings', 'backupAsked'))?.value;
  return {
    ...(typeof last === 'string' && !Number.isNaN(Date.parse(last)) && { last }),
    ...(typeof askedAgainOn === 'string' && isCalendarDay(askedAgainOn) && { askedAgainOn }),
  };
}

/** The copy in the folder, kept up to date from now on where this browser can do that. */
export function startFolderCopy(dependencies: Dependencies): FolderCopy {
  const folder = createFolderCopy(dependencies);
  if ('showDirectoryPicker' in globalThis) void folder.start();
  return folder;
}
