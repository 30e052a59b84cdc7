import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { failed, success } from '../../src/domain/result.ts';
import type { Reader, StorageState, Store } from '../../src/storage/store.ts';
import { answersFor, assessment, goal, person } from '../examples/person-examples.ts';
import {
  openExampleStore,
  openStoreWithoutIndexedDb,
  refuseErasing,
  refuseOpening,
  refuseRows,
} from './example-store.ts';

const stops: (() => void)[] = [];
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
  vi.restoreAllMocks();
});

const putPerson = (store: Store, id = 'person-1') =>
  store.write(async () => [{ table: 'people', put: person({ id }) }]);
const people = (reader: Reader) => reader.list('people');

/** The latest state the store told. */
function stateOf(store: Store): () => StorageState | undefined {
  const states: StorageState[] = [];
  stops.push(store.observeState((state) => states.push(state)));
  return () => states.at(-1);
}

describe.each(['at-the-row', 'at-the-end'] as const)('a device without room, noticed %s', (refusal) => {
  it('says so, and shows the row all the same', async () => {
    const { name, store } = openExampleStore();
    const state = stateOf(store);
    expect(state()).toEqual({});
    refuseRows(refusal);

    expect(await putPerson(store)).toEqual(failed('full'));
    expect(state()).toEqual({ trouble: 'full' });
    expect(await store.read((reader) => reader.get('people', 'person-1'))).toEqual(person());
    expect(await store.read((reader) => reader.has('people', 'person-1'))).toBe(true);
    expect(await store.read((reader) => reader.has('people', 'person-2'))).toBe(false);
    vi.restoreAllMocks();
    expect(await openExampleStore(name).store.read(people)).toEqual([]);
  });

  it('shows an unwritten row in live views and in lists by index, in place of the stored one', async () => {
    const { store } = openExampleStore();
    const stored = answersFor({ one: 0, two: 1 });
    await store.write(async () => stored.map((put) => ({ table: 'answers' as const, put })));
    const seen: unknown[] = [];
    const ofAssessment = (reader: Reader) => reader.list('answers', { assessmentId: 'assessment-1' });
    stops.push(store.observe(ofAssessment, (answers) => seen.push(answers)));
    await vi.waitFor(() => expect(seen).toHaveLength(1));

    refuseRows(refusal);
    const unwritten = [...answersFor({ two: 3 }), ...answersFor({ one: 2 }, 'assessment-2')];
    await store.write(async () => unwritten.map((put) => ({ table: 'answers' as const, put })));
    const expected = answersFor({ one: 0, two: 3 });
    await vi.waitFor(() => expect(seen.at(-1)).toEqual(expected));
    expect(await store.read(ofAssessment)).toEqual(expected);
  });

  it('writes what is waiting on a retry, and the trouble is over', async () => {
    const { name, store } = openExampleStore();
    const state = stateOf(store);
    const giveRoom = refuseRows(refusal);
    await putPerson(store);
    expect(await store.retry()).toEqual(failed('full'));
    expect(state()).toEqual({ trouble: 'full' });

    giveRoom();
    expect(await store.retry()).toEqual(success(undefined));
    expect(state()).toEqual({});
    expect(await openExampleStore(name).store.read(people)).toEqual([person()]);
  });

  it('writes what is waiting together with the next change', async () => {
    const { name, store } = openExampleStore();
    const state = stateOf(store);
    const giveRoom = refuseRows(refusal);
    await putPerson(store, 'person-1');
    giveRoom();

    expect(await putPerson(store, 'person-2')).toEqual(success(undefined));
    expect(state()).toEqual({});
    expect(await openExampleStore(name).store.read(people)).toHaveLength(2);
  });
});

describe('a device that fails in another way', () => {
  it('says so, and keeps the row in memory', async () => {
    const { store } = openExampleStore();
    refuseRows('otherwise');
    expect(await putPerson(store)).toEqual(failed('failed'));
    expect(await store.read(people)).toEqual([person()]);
  });
});

describe('deciding while nothing can be written', () => {
  const makeWhenNone = (store: Store, id: string) =>
    store.write(async (reader) => ((await people(reader)).length ? [] : [{ table: 'people', put: person({ id }) }]));

  it('makes one person when two taps at once would each make one', async () => {
    const { store } = openExampleStore();
    refuseRows('at-the-row');
    await Promise.all([makeWhenNone(store, 'person-1'), makeWhenNone(store, 'person-2')]);
    expect(await store.read(people)).toHaveLength(1);
  });

  it('makes one person when two taps at once would each make one and there is no storage at all', async () => {
    const { store } = openStoreWithoutIndexedDb();
    await Promise.all([makeWhenNone(store, 'person-1'), makeWhenNone(store, 'person-2')]);
    expect(await store.read(people)).toHaveLength(1);
  });

  it('throws a bug on', async () => {
    const { store } = openStoreWithoutIndexedDb();
    await putPerson(store);
    const bug = new TypeError('a bug');
    await expect(store.write(() => Promise.reject(bug))).rejects.toBe(bug);
  });
});

describe('a write that puts and removes at once', () => {
  it('is not undone by an older row that waited for room', async () => {
    const { name, store } = openExampleStore();
    await store.write(async () => [{ table: 'people', put: person({ id: 'person-2' }) }]);
    refuseRows('at-the-row');
    await store.write(async () => [{ table: 'goals', put: goal({ change: 'Eerst' }) }]);
    vi.restoreAllMocks();
    expect(
      await store.write(async () => [
        { table: 'goals', put: goal({ change: 'Eerst en daarna' }) },
        { table: 'people', delete: 'person-2' },
      ]),
    ).toEqual(success(undefined));
    const { store: later } = openExampleStore(name);
    expect(await later.read((reader) => reader.list('goals'))).toEqual([goal({ change: 'Eerst en daarna' })]);
    expect(await later.read(people)).toEqual([]);
  });
});

describe('an erasure', () => {
  it('that fails is told, and nothing is hidden', async () => {
    const { store } = openExampleStore();
    const state = stateOf(store);
    await putPerson(store);
    refuseErasing();

    expect(await store.write(async () => [{ table: 'people', delete: 'person-1' }])).toEqual(failed('failed'));
    expect(await store.write(async () => [{ table: 'people', clear: true }])).toEqual(failed('failed'));
    expect(state()).toEqual({ trouble: 'failed' });
    expect(await store.read(people)).toEqual([person()]);
  });

  it('can be done again after it failed', async () => {
    const { store } = openExampleStore();
    const state = stateOf(store);
    await putPerson(store);
    const end = refuseErasing();
    await store.write(async () => [{ table: 'people', clear: true }]);
    end();

    expect(await store.write(async () => [{ table: 'people', clear: true }])).toEqual(success(undefined));
    expect(state()).toEqual({});
    expect(await store.read(people)).toEqual([]);
  });

  it('makes room on a full device, where other rows are waiting', async () => {
    const { name, store } = openExampleStore();
    await store.write(async () => [{ table: 'assessments', put: assessment() }]);
    refuseRows('at-the-row');
    await putPerson(store);

    await store.write(async () => [{ table: 'assessments', delete: 'assessment-1' }]);
    expect(await openExampleStore(name).store.read((reader) => reader.list('assessments'))).toEqual([]);
    expect(await store.read(people)).toEqual([person()]);
    expect(stateOf(store)()).toEqual({ trouble: 'full' });
  });

  it('of everything includes what is only in memory', async () => {
    const { store } = openExampleStore();
    const giveRoom = refuseRows('at-the-row');
    await putPerson(store);
    giveRoom();

    expect(await store.write(async () => [{ table: 'people', clear: true }])).toEqual(success(undefined));
    expect(await store.read(people)).toEqual([]);
    expect(await store.retry()).toEqual(success(undefined));
    expect(await store.read(people)).toEqual([]);
  });
});

describe.each([
  ['without IndexedDB', openStoreWithoutIndexedDb],
  ['that forbids storage', () => openRefused('SecurityError')],
  ['that breaks off opening at once', () => openRefused('InvalidStateError')],
  ['that breaks off opening after a while', () => openRefused('InvalidStateError', 'later')],
])('a browser %s', (_, open) => {
  it('keeps everything in memory and says that there is no storage', async () => {
    const { store } = open();
    const state = stateOf(store);
    const seen: unknown[] = [];
    stops.push(store.observe(people, (list) => seen.push(list)));

    expect(await putPerson(store)).toEqual(failed('unavailable'));
    expect(state()).toEqual({ trouble: 'unavailable' });
    expect(await store.read(people)).toEqual([person()]);
    await vi.waitFor(() => expect(seen.at(-1)).toEqual([person()]));
  });

  it('keeps everything in memory when something was read before', async () => {
    const { store } = open();
    const state = stateOf(store);
    expect(await store.read(people)).toEqual([]);
    expect(state()).toEqual({ trouble: 'unavailable' });

    expect(await putPerson(store)).toEqual(failed('unavailable'));
    expect(state()).toEqual({ trouble: 'unavailable' });
    expect(await store.read(people)).toEqual([person()]);
  });

  it('lets a person change and remove what is in memory', async () => {
    const { store } = open();
    await store.write(async () => [{ table: 'goals', put: goal() }]);
    await store.write(async () => [{ table: 'goals', put: goal({ change: 'Quieter evenings' }) }]);
    const goals = (reader: Reader) => reader.list('goals', { personId: 'person-1' });
    expect(await store.read(goals)).toEqual([goal({ change: 'Quieter evenings' })]);

    await store.write(async () => [{ table: 'goals', delete: 'goal-1' }]);
    expect(await store.read(goals)).toEqual([]);
  });

  it('shows an empty device before anything was entered, and then what is entered', async () => {
    const { store } = open();
    const seen: unknown[] = [];
    stops.push(store.observe(people, (list) => seen.push(list)));
    await vi.waitFor(() => expect(seen.at(-1)).toEqual([]));

    await putPerson(store);
    await vi.waitFor(() => expect(seen.at(-1)).toEqual([person()]));
  });
});

it('after a refusal waits for the rows until one is written: else Chromium at times never answers', async () => {
  const { store } = openExampleStore();
  refuseRows('at-the-end');
  await putPerson(store);
  vi.restoreAllMocks();
  const early = vi.spyOn(IDBTransaction.prototype, 'commit');
  expect(await putPerson(store, 'person-2')).toEqual(success(undefined));
  expect(early).not.toHaveBeenCalled();
  await putPerson(store, 'person-3');
  expect(early).toHaveBeenCalledOnce();
});

describe.each([
  ['SecurityError', 'unavailable'],
  ['QuotaExceededError', 'full'],
] as const)('a browser that gives storage after all, and said %s before', (errorName, trouble) => {
  it('gets everything from memory on a retry', async () => {
    const allow = refuseOpening(errorName);
    const { name, store } = openExampleStore();
    const state = stateOf(store);
    await putPerson(store);
    expect(await store.retry()).toEqual(failed(trouble));
    expect(await store.read(people)).toEqual([person()]);

    allow();
    expect(await store.retry()).toEqual(success(undefined));
    expect(state()).toEqual({});
    expect(await openExampleStore(name).store.read(people)).toEqual([person()]);
  });
});

function openRefused(errorName: string, when?: 'later') {
  refuseOpening(errorName, when);
  return openExampleStore();
}
