import { vi } from 'vitest';
import type { BackupView } from '../../src/app/backup-actions.ts';
import type { PersonalData } from '../../src/domain/personal-data.ts';
import { writeBackup } from '../../src/files/backup.ts';
import { exampleMoment } from '../examples/person-examples.ts';
import { type ExampleApp, openExampleApp } from './example-app.ts';

/** A device with this on it, read in from a backup. */
export async function openWith(data: PersonalData): Promise<ExampleApp> {
  const example = openExampleApp();
  await bring(example, await writeBackup(data, exampleMoment));
  return example;
}

/** Reads a backup in, and keeps what is here where it differs. */
export async function bring({ app }: ExampleApp, text: string, phrase?: string, goOnAs = '') {
  const preview = await app.previewImport(new Blob([text]), phrase);
  if (!preview.ok) throw new Error(preview.failure);
  const written = await app.importBackup(preview.value, { goOnAs });
  if (!written.ok) throw new Error(written.failure);
}

/** The live view as it is now. */
export async function viewOf({ app }: ExampleApp): Promise<BackupView> {
  let seen: BackupView | undefined;
  const stop = await app.watchBackup((view) => {
    seen = view;
  });
  return vi.waitFor(() => {
    if (!seen) throw new Error('nothing yet');
    stop();
    return seen;
  });
}

/** The same for the same rows, in whatever order. */
export const sorted = (data: PersonalData) =>
  Object.fromEntries(
    Object.entries(data).map(([kind, rows]) => [kind, rows.map((row: object) => JSON.stringify(row)).sort()]),
  );
