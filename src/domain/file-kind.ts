import { backupFormat, sharedFormats } from './file-formats.ts';
import { largestBackup } from './file-limits.ts';
import { failed, type Result, success } from './result.ts';

/** What a file that someone opens can be for the app. */
export type FileKind = 'backup' | 'part' | 'agreements' | 'catalogue';

/**
 * not-ours: of another app, or no text at all. damaged: ours, but cut off. spreadsheet, calendar: ours, and for another
 * program; the app reads none of it.
 */
export type NotKnown = 'empty' | 'too-large' | 'damaged' | 'not-ours' | 'spreadsheet' | 'calendar';

const kindOfFormat: ReadonlyMap<unknown, FileKind> = new Map([
  [backupFormat, 'backup'],
  [sharedFormats.part, 'part'],
  [sharedFormats.agreements, 'agreements'],
]);

/** The first headings of our spreadsheets: answers, and a plan. */
const ownHeadings = [
  ['zelfreflectie van', 'datum', 'pijler'],
  ['doel', 'wat ik wil zien veranderen', 'stap'],
] as const;

/** Far enough into a file to see what it is. */
const beginning = 500;

/**
 * Which kind of file this is the text of, and nothing more: whether all in it is right is up to who reads that kind.
 */
export function recogniseFile(text: string): Result<FileKind, NotKnown> {
  if (text.length > largestBackup) return failed('too-large');
  if (!text.trim()) return failed('empty');
  const other = forAnotherProgram(text.slice(0, beginning).replace(/^\ufeff/, ''));
  if (other) return failed(other);
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

/** A file that we made for a program that is not ours; a program that wrote it anew may have other signs between cells. */
function forAnotherProgram(start: string): 'spreadsheet' | 'calendar' | undefined {
  if (/^BEGIN:VCALENDAR\s/.test(start)) {
    return start.split(/\r?\n/).includes('PRODID:-//Pijlerpad//Plan//NL') ? 'calendar' : undefined;
  }
  const cells = start.split(/[;,\t\r\n]/, 3).map((cell) => cell.replace(/^"(.*)"$/, '$1'));
  const isOwn = ownHeadings.some((headings) => headings.every((heading, index) => heading === cells[index]));
  return isOwn ? 'spreadsheet' : undefined;
}
