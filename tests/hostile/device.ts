import 'fake-indexeddb/auto';
import { type App, createApp } from '../../src/app/app.ts';
import { personalDataKinds } from '../../src/domain/personal-data.ts';
import { createDatabase, type Database } from '../../src/storage/database.ts';
import { type Change, createStore, type Store } from '../../src/storage/store.ts';
import { exampleCatalogue } from '../examples/activity-examples.ts';
import { exampleMoment, examplePersonalData } from '../examples/person-examples.ts';
import { exampleQuestionSet } from '../examples/question-set-examples.ts';

/** A device with something on it, outside a test runner too. */
export interface HostileDevice {
  app: App;
  store: Store;
  database: Database;
}

let opened = 0;

/** The app on a database of its own, or once more on one that is there. */
export function openDevice(name = freshName()): HostileDevice {
  const database = createDatabase(name);
  const store = createStore(database);
  const questionSet = exampleQuestionSet();
  let lastId = 0;
  const app = createApp({
    store,
    content: {
      firstQuestions: questionSet,
      questionSet: async () => questionSet,
      guides: async () => [],
      ways: async () => ({ moments: [], reflectionThemes: [], paths: {} }),
      words: async () => [],
      searchWords: async () => [],
      provenance: async () => ({ makers: '', basis: '', sources: [] }),
      catalogue: async () => exampleCatalogue(),
    },
    now: () => exampleMoment,
    today: () => exampleMoment.slice(0, 10),
    newId: () => {
      lastId += 1;
      return `${name}-${lastId}`;
    },
  });
  return { app, store, database };
}

function freshName(): string {
  opened += 1;
  return `hostile-${opened}`;
}

/** A device on which one foster parent filled in everything there is. */
export async function openFilledDevice(): Promise<HostileDevice> {
  const device = openDevice();
  const data = examplePersonalData();
  await device.store.write(async () =>
    personalDataKinds.flatMap((table) => data[table].map((put) => ({ table, put }) as Change)),
  );
  return device;
}

/** How many rows were written or removed since, by anyone on this computer. Returns how to read it. */
export function countChanges(): () => number {
  let changes = 0;
  const { prototype } = IDBObjectStore;
  for (const name of ['put', 'add', 'delete', 'clear'] as const) {
    const original = prototype[name] as (...input: unknown[]) => IDBRequest;
    Object.assign(prototype, {
      [name](this: IDBObjectStore, ...input: unknown[]) {
        changes += 1;
        return original.apply(this, input);
      },
    });
  }
  return () => changes;
}
