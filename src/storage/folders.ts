import { createDatabase } from './database.ts';
import { watchVersion } from './newer-version.ts';
import { isRaw, isText, listOf } from './row-values.ts';

/**
 * The folder in which a copy is kept up to date. Apart from the other rows: a handle is no text, so that it cannot be
 * locked or put in a backup.
 */
export interface ChosenFolder {
  handle: FileSystemDirectoryHandle;
  /** Of what the copy holds; empty until the first one was written. */
  checksum: string;
  /** How a copy of ours begins, which is never the same twice: the one that is there, and the one under way. */
  beginnings: readonly string[];
  savedAt: string;
}

/** One row at most. */
const id = 'backup';

/** The folder on this device, if any; a browser that stores nothing has none. */
export interface FolderStore {
  read(): Promise<ChosenFolder | undefined>;
  keep(folder: ChosenFolder): Promise<void>;
  forget(): Promise<void>;
}

export function createFolderStore(name?: string): FolderStore {
  /** Opened for as long as it takes, so that it never stands in the way of a newer version. */
  const withTable = async <Value>(work: (table: ReturnType<typeof createDatabase>['folders']) => Promise<Value>) => {
    const database = createDatabase(name);
    const { assertOurs } = watchVersion(
      database,
      () => {},
      async () => {},
    );
    try {
      await database.open();
      assertOurs();
      return await work(database.folders);
    } finally {
      database.close();
    }
  };
  return {
    read: () => withTable(async (table) => folderOf(await table.get(id))),
    keep: (folder) =>
      withTable(async (table) => {
        await table.put({ id, ...folder });
      }),
    forget: () => withTable((table) => table.delete(id)),
  };
}

function folderOf(raw: unknown): ChosenFolder | undefined {
  if (!isRaw(raw) || typeof raw.handle !== 'object' || raw.handle === null) return undefined;
  const { checksum, beginnings, savedAt } = raw;
  return {
    handle: raw.handle as FileSystemDirectoryHandle,
    checksum: isText(checksum) ? checksum : '',
    beginnings: listOf(beginnings).filter(isText),
    savedAt: isText(savedAt) ? savedAt : '',
  };
}
