import Dexie, { type Table } from 'dexie';
import { databaseName } from './database-name.ts';
import type { TableName } from './records.ts';

export { databaseName };

/** The version of the database only grows; see docs/architecture.md, "Versions". */
export const databaseVersion = 6;

/** Tables of the device itself: rows behind the lock, the locked keys, and folders that someone chose. */
type DeviceTable = 'sealed' | 'locks' | 'folders';

export type Database = Dexie & Record<TableName | DeviceTable, Table<unknown>>;

/** The database of this device, not yet opened. */
export function createDatabase(name = databaseName): Database {
  const database = new Dexie(name) as Database;
  database.version(1).stores({
    people: 'id',
    assessments: 'id, personId',
    answers: '[assessmentId+questionId], assessmentId',
    goals: 'id, personId',
    questionSets: '[id+version]',
    settings: 'key',
  });
  // Each version names only what it adds.
  database.version(2).stores({ reflections: 'id, personId' });
  database.version(3).stores({
    activityMarks: '[personId+activityId], personId',
    ownActivities: 'id, personId',
    catalogues: 'id',
  });
  // Goals and reflections hold more. The same tables, but an older tab beside this one must not write them any more.
  database.version(4).stores({});
  database.version(5).stores({ talks: 'id, personId' });
  database
    .version(databaseVersion)
    .stores({ privateTexts: 'id', sealed: 'id, table, group', locks: 'id', folders: 'id' });
  return database;
}
