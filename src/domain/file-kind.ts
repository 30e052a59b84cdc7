import { backupFormat, sharedFormats } from './file-formats.ts';
import { largestBackup } from './file-limits.ts';
import { failed, type Result, success } from './result.ts';

/** What a file that someone opens can be for the app. */
export type FileKind = 'backup' | 'part' | 'agreements' | 'catalogue';

/** not-ours: of another app, or no text at all. damaged: ours, but cut off. */
export type NotKnown = 'empty' | 'too-large' | 'damaged' | 'not-ours';

const kindOfFormat: ReadonlyMap<unknown, FileKind> = new Map([
  [backupFormat, 'backup'],
  [sharedFormats.part, 'part'],
  [sharedFormats.agreements, 'agreements'],
]);

/**
 * Which kind of file this is the text of, and nothing more: whether all in it is right is up to who reads that kind.
 */
export function recogniseFile(text: string): Result<FileKind, NotKnown> {
  if (text.length > largestBackup) return failed('too-large');
  if (!text.trim()) return failed('empty');
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    // A browser also gives up on what is nested very deep.
    return failed([...kindOfFormat.keys()].some((format) => text.includes(`"${format}"`)) ? 'damaged' : 'not-ours');
  }
  if (typeof file !== 'object' || file === null || Array.isArray(file)) return failed('not-ours');
  const kind = 'format' in file ? kindOfFormat.get(file.format) : undefined;
  if (kind) return success(kind);
  // A catalogue is written by an organisation, and says only what is in it.
  return 'activities' in file ? success('catalogue') : failed('not-ours');
}
