import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { success } from '../../src/domain/result.ts';
import {
  eraseBehindLock,
  newDataKey,
  openLock,
  readWrappedKeys,
  replaceWrappedKeys,
  turnLockOff,
  turnLockOn,
} from '../../src/storage/lock.ts';
import type { TableName } from '../../src/storage/records.ts';
import type { WrappedKey } from '../../src/storage/row-access.ts';
import { sealedTables } from '../../src/storage/sealed-rows.ts';
import type { Change, StorageState, Store } from '../../src/storage/store.ts';
import { answersFor, assessment, goal, person, reflection, talk } from '../examples/person-examples.ts';
import { exampleQuestionSet } from '../examples/question-set-examples.ts';
import { type ExampleStore, openExampleStore, refuseRows } from './example-store.ts';

const keys = (keyId = 'key-1'): WrappedKey[] => [
  { id: 'passphrase', keyId, file: 'wrapped by the passphrase' },
  { id: 'recovery', keyId, file: 'wrapped by the code' },
];

const answers = answersFor({ 'omgaan-met-gedrag.anker': 2, 'eigen-kinderen.anker': 0 });
const rows: readonly Change[] = [
  { table: 'people', put: person({ nickname: 'Zwaluwnest' }) },
  { table: 'assessments', put: assessment() },
  ...answers.map((put): Change => ({ table: 'answers', put })),
  { table: 'goals', put: goal() },
  { table: 'reflections', put: reflection() },
  { table: 'talks', put: talk() },
  { table: 'privateTexts', put: { id: 'draft agreement', text: 'Kaaspannenkoek' } },
  { table: 'questionSets', put: exampleQuestionSet() },
  { table: 'settings', put: { key: 'textSize', value: '150' } },
];

async function withRows(opened: ExampleStore = openExampleStore()): Promise<ExampleStore> {
  await opened.store.write(async () => rows);
  return opened;
}

async function everything(store: Store): Promise<Record<string, unknown[]>> {
  const names: TableName[] = [...sealedTables, 'questionSets', 'settings'];
  return store.read(async (reader) =>
    Object.fromEntries(await Promise.all(names.map(async (name) => [name, await reader.list(name)] as const))),
  );
}

function stateOf(store: Store): StorageState {
  let state: StorageState = {};
  store.observeState((next) => {
    state = next;
  })();
  return state;
}

const isThere = (store: Store) =>
  store.read((reader) =>
    Promise.all([
      reader.has('people', 'person-1'),
      reader.has('people', 'person-2'),
      reader.has('questionSets', ['example-set', '1.0.0']),
    ]),
  );

describe('putting a lock on', () => {
  it('changes nothing of what is read, written, listed or removed', async () => {
    const plain = await withRows();
    const locked = await withRows();
    expect(await turnLockOn(locked.store, newDataKey(), keys())).toEqual(success(undefined));
    expect(await everything(locked.store)).toEqual(await everything(plain.store));
    for (const { store } of [plain, locked]) {
      expect(await isThere(store)).toEqual([true, false, true]);
      await store.write(async () => [{ table: 'people', put: person({ id: 'person-2' }) }]);
      await store.write(async (reader) => {
        const own = await reader.list('assessments', { personId: 'person-1' });
        return own.map((one): Change => ({ table: 'answers', deleteWhere: { assessmentId: one.id } }));
      });
      await store.write(async () => [{ table: 'goals', delete: 'goal-1' }]);
      await store.write(async () => [{ table: 'talks', clear: true }]);
    }
    expect(await everything(locked.store)).toEqual(await everything(plain.store));
    expect((await everything(locked.store)).answers).toEqual([]);
  });

  it('leaves no word, no id and no name of a table behind in what is stored', async () => {
    const { database, store } = await withRows();
    await turnLockOn(store, newDataKey(), keys());
    for (const name of sealedTables) expect(await database[name].count(), name).toBe(0);
    const sealed = (await database.sealed.toArray()) as { bytes: ArrayBuffer }[];
    expect(sealed.length).toBe(rows.length - 2);
    const latin = sealed.map((row) => JSON.stringify(row) + String.fromCharCode(...new Uint8Array(row.bytes)));
    for (const word of ['Zwaluwnest', 'Kaaspannenkoek', 'person-1', 'omgaan-met-gedrag', 'goals', 'recordVersion']) {
      expect(latin.join('\n')).not.toContain(word);
    }
  });

  it('takes any row of any table there and back', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ id: fc.string({ unit: 'binary' }), text: fc.string({ unit: 'binary' }) }), {
          maxLength: 8,
        }),
        async (texts) => {
          const { store } = openExampleStore();
          const dataKey = newDataKey();
          await store.write(async () => texts.map((put): Change => ({ table: 'privateTexts', put })));
          const before = await everything(store);
          await turnLockOn(store, dataKey, keys());
          expect(await everything(store)).toEqual(before);
          await turnLockOff(store, dataKey);
          expect(await everything(store)).toEqual(before);
        },
      ),
      { numRuns: 20 },
    );
  });

  it('is not done when the device has no room, and then nothing has changed', async () => {
    const { store } = await withRows();
    const before = await everything(store);
    const allow = refuseRows('at-the-row');
    expect(await turnLockOn(store, newDataKey(), keys())).toEqual({ ok: false, failure: 'full' });
    allow();
    expect(stateOf(store).lock).toBeUndefined();
    expect(await everything(store)).toEqual(before);
  });

  it('takes along what another tab writes at the same time', async () => {
    const { name, store } = await withRows();
    const other = openExampleStore(name).store;
    const written = other.write(async () => [{ table: 'people', put: person({ id: 'person-2' }) }]);
    await turnLockOn(store, newDataKey(), keys());
    // It came before the lock, or waits behind it.
    await Promise.race([written, new Promise((resolve) => setTimeout(resolve, 50))]);
    const ids = (await everything(store)).people?.map((one) => (one as { id: string }).id);
    expect(stateOf(other).lock === 'locked' || ids?.includes('person-2')).toBe(true);
  });
});

describe('while it is closed', () => {
  async function closedDevice() {
    const { name, store } = await withRows();
    const dataKey = newDataKey();
    await turnLockOn(store, dataKey, keys());
    return { name, dataKey, opened: store, closed: openExampleStore(name).store };
  }

  it('nothing personal is there for who opens the app, and it says that there is a lock', async () => {
    const { closed } = await closedDevice();
    const { settings, questionSets, ...personal } = await everything(closed);
    expect(Object.values(personal).flat()).toEqual([]);
    expect(settings).toEqual([{ key: 'textSize', value: '150' }]);
    expect(questionSets?.length).toBe(1);
    expect(await isThere(closed)).toEqual([false, false, true]);
    expect(stateOf(closed).lock).toBe('locked');
  });

  it('takes choices of the device, and keeps anything else until it is open', async () => {
    const { closed, dataKey } = await closedDevice();
    await closed.write(async () => [{ table: 'settings', put: { key: 'textSize', value: '200' } }]);
    let isWritten = false;
    const written = closed
      .write(async (reader) => {
        const one = await reader.get('people', 'person-1');
        return one ? [{ table: 'people', put: { ...one, nickname: 'Nieuw' } }] : [{ table: 'people', clear: true }];
      })
      .then(() => {
        isWritten = true;
      });
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(isWritten).toBe(false);
    await openLock(closed, dataKey);
    await written;
    expect((await everything(closed)).people).toEqual([person({ nickname: 'Nieuw' })]);
  });

  it('opens with the data key, and with another one shows nothing and changes nothing', async () => {
    const { name, closed, dataKey } = await closedDevice();
    await openLock(closed, newDataKey());
    expect((await everything(closed)).people).toEqual([]);
    const other = openExampleStore(name).store;
    await openLock(other, dataKey);
    expect((await everything(other)).people).toEqual([person({ nickname: 'Zwaluwnest' })]);
  });

  it('closes again, after what was being typed has been written', async () => {
    const { opened, name, dataKey } = await closedDevice();
    const closing = opened.lock();
    expect(stateOf(opened).lock).toBe('locked');
    await opened.write(async () => [{ table: 'people', put: person({ nickname: 'Laatste letters' }) }]);
    await closing;
    expect((await everything(opened)).people).toEqual([]);
    const again = openExampleStore(name).store;
    await openLock(again, dataKey);
    expect((await everything(again)).people).toEqual([person({ nickname: 'Laatste letters' })]);
  });
});

describe('two tabs behind the lock', () => {
  it('never undo each other’s work', async () => {
    const { name, store } = await withRows();
    const dataKey = newDataKey();
    await turnLockOn(store, dataKey, keys());
    const other = openExampleStore(name).store;
    await openLock(other, dataKey);
    const add = (tab: Store, letter: string) =>
      tab.write(async (reader) => {
        const one = await reader.get('people', 'person-1');
        return one ? [{ table: 'people', put: { ...one, nickname: `${one.nickname}${letter}` } }] : [];
      });
    await Promise.all([...'abcdefgh'].map((letter, index) => add(index % 2 ? store : other, letter)));
    const [one] = (await everything(store)).people as { nickname: string }[];
    expect([...(one?.nickname ?? '').replace('Zwaluwnest', '')].sort().join('')).toBe('abcdefgh');
  });

  it('close when another one puts a lock on, and go on when it is taken off', async () => {
    const { name, store } = await withRows();
    const other = openExampleStore(name).store;
    await everything(other);
    const dataKey = newDataKey();
    await turnLockOn(store, dataKey, keys());
    await expect.poll(() => stateOf(other).lock).toBe('locked');
    await turnLockOff(store, dataKey);
    await expect.poll(() => stateOf(other).lock).toBeUndefined();
    expect((await everything(other)).people).toEqual([person({ nickname: 'Zwaluwnest' })]);
  });
});

describe('the keys of a lock', () => {
  it('are replaced without touching a row, and end with everything behind them', async () => {
    const { database, store } = await withRows();
    await turnLockOn(store, newDataKey(), keys());
    const before = await database.sealed.toArray();
    await replaceWrappedKeys(store, [{ id: 'passphrase', keyId: 'key-1', file: 'another' }]);
    expect((await readWrappedKeys(store)).map(({ file }) => file)).toEqual(['another', 'wrapped by the code']);
    expect(await database.sealed.toArray()).toEqual(before);
    await eraseBehindLock(store);
    for (const table of database.tables) expect(await table.count()).toBe(0);
    expect(stateOf(store).lock).toBeUndefined();
  });
});
