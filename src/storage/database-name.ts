/** Of the database of this device; apart, for a rescue that needs nothing else of the app. */
export const databaseName = 'pijlerpad';
