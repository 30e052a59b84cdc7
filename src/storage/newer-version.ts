import { type Database, databaseVersion } from './database.ts';

/** A newer version of the app has the database: what it holds by now is not for this one to write. */
export class NewerVersion extends Error {}

/** Dexie keeps ten times our number, and adds to it when it mends a schema. */
function isNewer(nativeVersion: number | null): boolean {
  return (nativeVersion ?? 0) >= (databaseVersion + 1) * 10;
}

export interface VersionWatch {
  /** Whether a newer version of the app wants the database, or has it. */
  isNewer(): boolean;
  /** To be called within each write, for only then it is sure which database is open. @throws NewerVersion */
  assertOurs(): void;
}

/**
 * Knows when a newer version of the app has the database. Dexie by itself would open it again and go on writing.
 * @param lastWords writes what was being typed; a newer version waits for it.
 */
export function watchVersion(database: Database, tell: () => void, lastWords: () => Promise<unknown>): VersionWatch {
  let newer: 'coming' | 'here' | undefined;
  const set = (next: typeof newer) => {
    newer = next;
    tell();
  };
  database.on('ready', () => isNewer(database.backendDB().version) && set('here'), true);
  database.on('versionchange', ({ newVersion }) => {
    if (!isNewer(newVersion)) return;
    set('coming');
    void lastWords().then(() => {
      set('here');
      database.close({ disableAutoOpen: false });
    });
    // Not at once, as Dexie does.
    return false;
  });
  return {
    isNewer: () => newer !== undefined,
    assertOurs() {
      if (newer === 'here') throw new NewerVersion();
    },
  };
}
