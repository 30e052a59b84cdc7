import { type Comparison, comparePersonalData, itemsToWrite, personalDataKinds } from '../domain/personal-data.ts';
import { type Result, success } from '../domain/result.ts';
import type { BackupFailure, ReadBackup } from '../files/backup.ts';
import { backupName } from '../files/envelope.ts';
import type { Change } from '../storage/store.ts';
import type { Dependencies, Written } from './dependencies.ts';
import { readPersonalData } from './later-queries.ts';

/** A file for the person to keep. */
export interface OwnFile {
  name: string;
  type: string;
  text: string;
}

/** What is in a backup and what importing it would do. Nothing has been written yet. */
export interface ImportPreview {
  backup: ReadBackup;
  comparison: Comparison;
}

/** What a person does with everything that is stored. */
export interface DataActions {
  exportBackup(): Promise<OwnFile>;
  previewImport(text: string): Promise<Result<ImportPreview, BackupFailure>>;
  /** Writes what is new, and what differs when the person prefers the file, in one transaction. */
  importBackup(preview: ImportPreview, prefer: 'here' | 'incoming'): Promise<Written>;
}

/** Fetched when it is needed: the first question does without. */
const loadBackup = () => import('../files/backup.ts');

export function dataActions({ store, now }: Dependencies): DataActions {
  return {
    async exportBackup() {
      const { writeBackup } = await loadBackup();
      const createdAt = now();
      const text = await writeBackup(await store.read(readPersonalData), createdAt);
      return { name: backupName(createdAt), type: 'application/json', text };
    },

    async previewImport(text) {
      const { parseBackup } = await loadBackup();
      const backup = await parseBackup(text);
      if (!backup.ok) return backup;
      const comparison = comparePersonalData(await store.read(readPersonalData), backup.value.data);
      return success({ backup: backup.value, comparison });
    },

    importBackup: ({ backup }, prefer) =>
      store.write(async (reader) => {
        const items = itemsToWrite(await readPersonalData(reader), backup.data, prefer);
        // Every kind of personal data is a table of the same name.
        return personalDataKinds.flatMap((kind) => items[kind].map((put) => ({ table: kind, put }) as Change));
      }),
  };
}
