import { type Conflict, conflictsOf } from '../domain/conflicts.ts';
import { largestBackupFile } from '../domain/file-limits.ts';
import {
  type AnyItem,
  type Comparison,
  canonical,
  comparePersonalData,
  keyOf as idOf,
  itemsToWrite,
  type PersonalData,
  type PersonalDataKind,
  personalDataKinds,
} from '../domain/personal-data.ts';
import { type Result, success } from '../domain/result.ts';
import type { BackupFailure, ReadBackup } from '../files/backup.ts';
import { keyOf } from '../storage/records.ts';
import type { Change, StorageTrouble } from '../storage/store.ts';
import { type ChosenFile, type ReadFailure, textOfChosen } from './chosen-file.ts';
import type { Dependencies, Written } from './dependencies.ts';
import { readPersonalData } from './later-queries.ts';
import { openLockedRescue } from './locked-rescue.ts';
import type { OwnFile } from './own-file.ts';

export type { ChosenFile, OwnFile };

/** locked: it comes from a device with a lock, whose passphrase or recovery code was not given. */
export type ImportFailure = BackupFailure | ReadFailure | 'locked';

/** What is in a backup and what importing it would do. Nothing has been written yet. */
export interface ImportPreview {
  backup: ReadBackup;
  comparison: Comparison;
  /** What is here and in the file, and not equal. */
  conflicts: readonly Conflict[];
}

/** What an import wrote, to take it back. */
export type ImportDone = readonly { kind: PersonalDataKind; before?: AnyItem; after: AnyItem }[];

/** Reading what was kept in a file. */
export interface DataActions {
  /** @param passphrase left out: a file that needs one is refused as `protected` or `locked`. */
  previewImport(file: ChosenFile, passphrase?: string): Promise<Result<ImportPreview, ImportFailure>>;
  /**
   * Writes what is new in one transaction, and of what differs only what was chosen.
   * @param fromFile ids of the conflicts in which the file wins.
   */
  importBackup(preview: ImportPreview, fromFile?: ReadonlySet<string>): Promise<Result<ImportDone, StorageTrouble>>;
  /** Puts back what was here, except where someone went on with what was imported. */
  undoImport(done: ImportDone): Promise<Written>;
}

/** Fetched when it is needed: the first question does without. */
const loadBackup = () => import('../files/backup.ts');

export function dataActions({ store }: Dependencies): DataActions {
  return {
    async previewImport(file, passphrase) {
      const { parseBackup } = await loadBackup();
      const text = await textOfChosen(file, passphrase, largestBackupFile);
      if (!text.ok) return text;
      const asFound = await parseBackup(text.value);
      if (!asFound.ok) return asFound;
      const opened = await openLockedRescue(text.value, passphrase);
      if (!opened.ok) return opened;
      const backup = opened.value.text === text.value ? asFound : await parseBackup(opened.value.text);
      if (!backup.ok) return backup;
      const here = await store.read(readPersonalData);
      return success({
        backup: { ...backup.value, leftOut: backup.value.leftOut + opened.value.leftOut },
        comparison: comparePersonalData(here, backup.value.data),
        conflicts: conflictsOf(here, backup.value.data),
      });
    },

    async importBackup({ backup }, fromFile) {
      let done: ImportDone = [];
      const written = await store.write(async (reader) => {
        const here = await readPersonalData(reader);
        const items = itemsToWrite(here, backup.data, fromFile);
        done = personalDataKinds.flatMap((kind) => {
          const known = byId(here, kind);
          return items[kind].map((after) => {
            const before = known.get(idOf(kind, after));
            return { kind, after, ...(before && { before }) };
          });
        });
        const changes: Change[] = done.map(({ kind, after }) => put(kind, after));
        // On a new phone the file is the backup of everything that is here.
        if (here.people.length === 0) {
          changes.push({ table: 'settings', put: { key: 'lastBackup', value: backup.createdAt } });
        }
        return changes;
      });
      return written.ok ? success(done) : written;
    },

    undoImport: (done) =>
      store.write(async (reader) => {
        const here = await readPersonalData(reader);
        return done.flatMap(({ kind, before, after }): Change[] => {
          const now = byId(here, kind).get(idOf(kind, after));
          if (!now || canonical(now) !== canonical(after)) return [];
          return [before ? put(kind, before) : { table: kind, delete: keyOf(kind, after as never) }];
        });
      }),
  };
}

function byId(data: PersonalData, kind: PersonalDataKind): Map<string, AnyItem> {
  return new Map((data[kind] as readonly AnyItem[]).map((item) => [idOf(kind, item), item]));
}

/** Every kind of personal data is a table of the same name. */
function put(kind: PersonalDataKind, row: AnyItem): Change {
  return { table: kind, put: row } as Change;
}
