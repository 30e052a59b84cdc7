import { createDatabase } from './database.ts';
import { createStore, type Store } from './store.ts';

/** The store of this device. */
export function openStore(): Store {
  return createStore(createDatabase());
}
