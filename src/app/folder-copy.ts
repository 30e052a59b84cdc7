import { holdsSomething } from '../domain/backup-reminder.ts';
import { failed, type Result, success } from '../domain/result.ts';
import type { FolderTrouble } from '../files/folder-file.ts';
import { type ChosenFolder, createFolderStore, type FolderStore } from '../storage/folders.ts';
import type { Dependencies } from './dependencies.ts';
import { readPersonalData } from './later-queries.ts';
import { localDay } from './local-day.ts';

export type { FolderTrouble };
export type CopyTrouble = FolderTrouble | 'not-protected';

/** A copy that is kept up to date in a folder. `trouble` is why the last one could not be written. */
export type FolderState =
  | { at: 'off' }
  | { at: 'on'; name: string; savedAt?: string; isBusy?: true; trouble?: CopyTrouble };

/** What is needed to go on with a folder after all. */
export interface StoppedFolder {
  folder: ChosenFolder;
  passphrase: string;
}

/** Keeps a backup up to date in a folder that someone chose. Whatever goes wrong is told, and disturbs nothing. */
export interface FolderCopy {
  /** From now on, when a folder was chosen: writes after changes, and when the page goes away. */
  start(): Promise<void>;
  /** @returns the name that a copy got which was in the folder already. */
  choose(handle: FileSystemDirectoryHandle, passphrase: string): Promise<Result<string | undefined, CopyTrouble>>;
  /** Right after a tap: lets the browser ask whether we may write there, and writes. */
  allow(): Promise<void>;
  stop(): Promise<StoppedFolder | undefined>;
  resume(stopped: StoppedFolder): Promise<void>;
  passphrase(): Promise<string>;
  observe(next: (state: FolderState) => void): () => void;
}

/** Quiet time after a change before it is written, in milliseconds: protecting takes a phone a third of a second. */
const quiet = 30_000;
const passphraseId = 'backup-passphrase';

const loadFile = () => import('../files/folder-file.ts');

export function createFolderCopy({ store, now }: Dependencies, folders: FolderStore = createFolderStore()): FolderCopy {
  let state: FolderState = { at: 'off' };
  const listeners = new Set<(state: FolderState) => void>();
  const setState = (next: FolderState) => {
    state = next;
    for (const tell of listeners) tell(state);
  };
  const shown = ({ handle, savedAt }: ChosenFolder): FolderState & { at: 'on' } => ({
    at: 'on',
    name: handle.name,
    ...(savedAt && { savedAt }),
  });

  const readPassphrase = async () =>
    (await store.read((reader) => reader.get('privateTexts', passphraseId)))?.text ?? '';

  /** A browser that stores nothing has no folder either. */
  const readFolder = () => folders.read().catch(() => undefined);
  const keepFolder = (folder: ChosenFolder) =>
    folders.keep(folder).then(
      () => true,
      () => false,
    );

  /** Writes the copy when it is not what is there already. */
  const write = async (): Promise<Result<void, CopyTrouble>> => {
    const folder = await readFolder();
    const passphrase = await readPassphrase();
    // Without its passphrase nothing is written: after an erasure, and while what is here is locked.
    if (!folder || passphrase === '') {
      setState({ at: 'off' });
      return success(undefined);
    }
    const data = await store.read(readPersonalData);
    const { checksumOf, writeBackup } = await import('../files/backup.ts');
    const checksum = (await checksumOf(data)) ?? '';
    if (!holdsSomething(data) || (checksum === folder.checksum && !hasTrouble(state))) {
      setState(shown(folder));
      return success(undefined);
    }
    const refuse = (trouble: CopyTrouble) => {
      setState({ ...shown(folder), trouble });
      return failed(trouble);
    };
    const { beginningInFolder, beginningOf, mayWriteIn, writeInFolder } = await loadFile();
    if (!(await mayWriteIn(folder.handle, false))) return refuse('not-allowed');
    const there = await beginningInFolder(folder.handle);
    if (!there.ok) return refuse(there.failure);
    if (there.value !== undefined && !folder.beginnings.includes(there.value)) return refuse('taken');

    setState({ ...shown(folder), isBusy: true });
    const savedAt = now();
    const { protect } = await import('../files/protect.ts');
    const contents = new TextEncoder().encode(await writeBackup(data, savedAt));
    const file = await protect(contents, passphrase);
    if (!file.ok) return refuse(file.failure);
    const beginning = beginningOf(file.value);
    // Before it is written: a page that is closed in between still knows its own file.
    await folders.keep({ ...folder, beginnings: [...known(folder, there.value), beginning] });
    const written = await writeInFolder(folder.handle, file.value);
    if (!written.ok) return refuse(written.failure);
    const kept = { ...folder, checksum, savedAt, beginnings: [beginning] };
    await folders.keep(kept);
    await store.write(async () => [{ table: 'settings', put: { key: 'lastBackup', value: savedAt } }]);
    setState(shown(kept));
    return success(undefined);
  };

  let timer: ReturnType<typeof setTimeout> | undefined;
  let lastWrite: Promise<unknown> = Promise.resolve();
  /** One after another, in all tabs together; never throws, for nothing else may be disturbed. */
  const update = (): Promise<Result<void, CopyTrouble>> => {
    clearTimeout(timer);
    timer = undefined;
    const mine = lastWrite
      .then(() => alone(write))
      .catch((): Result<void, CopyTrouble> => {
        if (state.at === 'on') setState({ ...state, trouble: 'failed' });
        return failed('failed');
      });
    lastWrite = mine;
    return mine;
  };

  let isWatching = false;
  let stopObserving = () => {};
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(update, quiet);
  };
  const beforeLeaving = () => {
    if (timer !== undefined && document.visibilityState === 'hidden') void update();
  };
  const watch = () => {
    if (isWatching) return;
    isWatching = true;
    // Reads nothing itself: it only tells that something was written, in whichever tab.
    stopObserving = store.observe(async () => ({}), later);
    globalThis.document?.addEventListener('visibilitychange', beforeLeaving);
  };
  const unwatch = () => {
    isWatching = false;
    stopObserving();
    clearTimeout(timer);
    timer = undefined;
    globalThis.document?.removeEventListener('visibilitychange', beforeLeaving);
  };

  const keepPassphrase = (passphrase: string) =>
    store.write(async () => [{ table: 'privateTexts', put: { id: passphraseId, text: passphrase } }]);

  return {
    async start() {
      if (!(await readFolder())) return;
      watch();
      await update();
    },

    async choose(handle, passphrase) {
      const { mayWriteIn, setAside } = await loadFile();
      if (!(await mayWriteIn(handle, true))) return failed('not-allowed');
      await lastWrite;
      const earlier = await setAside(handle, localDay);
      if (!earlier.ok) return earlier;
      if (!(await keepFolder({ handle, checksum: '', beginnings: [], savedAt: '' }))) return failed('failed');
      await keepPassphrase(passphrase);
      watch();
      const written = await update();
      return written.ok ? earlier : written;
    },

    async allow() {
      const folder = await readFolder();
      const { mayWriteIn } = await loadFile();
      if (folder) await mayWriteIn(folder.handle, true);
      await update();
    },

    async stop() {
      unwatch();
      await lastWrite;
      const folder = await readFolder();
      const passphrase = await readPassphrase();
      await folders.forget().catch(() => {});
      if (passphrase) await store.write(async () => [{ table: 'privateTexts', delete: passphraseId }]);
      setState({ at: 'off' });
      return folder && { folder, passphrase };
    },

    async resume({ folder, passphrase }) {
      if (!(await keepFolder(folder))) return;
      await keepPassphrase(passphrase);
      watch();
      await update();
    },

    passphrase: readPassphrase,

    observe(next) {
      next(state);
      listeners.add(next);
      return () => listeners.delete(next);
    },
  };
}

/**
 * Beginnings by which our own file is known: of the one that is there. When there seems to be none, as with a disk that
 * was unplugged, of the last one that was written and of the latest attempts after it.
 */
function known({ beginnings: [written, ...attempts] }: ChosenFolder, there: string | undefined): string[] {
  if (there !== undefined) return [there];
  return [...(written === undefined ? [] : [written]), ...attempts.slice(-3)];
}

function hasTrouble(state: FolderState): boolean {
  return state.at === 'on' && state.trouble !== undefined;
}

/** In one tab at a time, where the browser can see to that. */
function alone<Value>(work: () => Promise<Value>): Promise<Value> {
  const { locks } = globalThis.navigator ?? {};
  return locks ? locks.request('pijlerpad-folder', work) : work();
}
