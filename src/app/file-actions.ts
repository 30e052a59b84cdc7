import { type FileKind, type NotKnown, recogniseFile } from '../domain/file-kind.ts';
import { largestBackupFile } from '../domain/file-limits.ts';
import { failed, type Result, success } from '../domain/result.ts';
import { type ChosenFile, type ReadFailure, textOfChosen } from './chosen-file.ts';

export type { ChosenFile, FileKind };

export type FileFailure = NotKnown | ReadFailure;

/** A file that was recognised, for the part of the app that reads this kind. */
export interface KnownFile {
  kind: FileKind;
  /** Without protection: whoever reads it on does not have to open it again. */
  file: Blob;
}

/** Opening a file without knowing what it is. Nothing of it is kept. */
export interface FileActions {
  /** @param passphrase left out: a file that needs one is refused as `protected`. */
  recogniseFile(file: ChosenFile, passphrase?: string): Promise<Result<KnownFile, FileFailure>>;
}

export function fileActions(): FileActions {
  return {
    async recogniseFile(file, passphrase) {
      if (file.size === 0) return failed('empty');
      const text = await textOfChosen(file, passphrase, largestBackupFile);
      if (!text.ok) return text;
      const kind = recogniseFile(text.value);
      return kind.ok ? success({ kind: kind.value, file: new Blob([text.value]) }) : kind;
    },
  };
}
