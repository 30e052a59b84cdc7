/** What the files begin with that one side gives the other: a part to look at, and the agreements that came of it. */
export const sharedFormats = { part: 'pijlerpad-deel', agreements: 'pijlerpad-afspraken' } as const;
