/** Characters of a backup; far above what a family writes in a lifetime, and low enough for an old phone. */
export const largestBackup = 20_000_000;

/** Bytes above which a file cannot be one, whatever its letters: what is larger is not even read. */
export const largestBackupFile = 3 * largestBackup;
