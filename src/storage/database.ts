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
  // Of each table its key, and what it is looked up by. Tables of earlier versions are told from what is on the device:
  // only a version that changes rows while it upgrades needs an entry of its own, and each entry costs every opening time.
  database.version(databaseVersion).stores({
    people: 'id',
    assessments: 'id, personId',
    answers: '[assessmentId+questionId], assessmentId',
    goals: 'id, personId',
    reflections: 'id, personId',
    activityMarks: '[personId+activityId], personId',
    ownActivities: 'id, personId',
    talks: 'id, personId',
    catalogues: 'id',
    privateTexts: 'id',
    questionSets: '[id+version]',
    settings: 'key',
    sealed: 'id, table, group',
    locks: 'id',
    folders: 'id',
  });
  return database;
}
