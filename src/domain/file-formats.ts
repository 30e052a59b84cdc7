/** What each kind of our own files begins with, whichever part of the app made it. */
export const backupFormat = 'pijlerpad-backup';

/** Of the files that one side gives the other: a part to look at, and the agreements that came of it. */
export const sharedFormats = { part: 'pijlerpad-deel', agreements: 'pijlerpad-afspraken' } as const;
