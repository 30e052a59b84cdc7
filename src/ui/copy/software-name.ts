/** What this software is called, also in an edition in which the app has another name. */
export const softwareName = 'Pijlerpad';
