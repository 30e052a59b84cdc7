import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Person } from '../../src/domain/assessment.ts';
import type { Reader, Store } from '../../src/storage/store.ts';
import { answersFor, assessment, goal, person } from '../examples/person-examples.ts';
import { exampleQuestionSet } from '../examples/question-set-examples.ts';
import { openExampleStore } from './example-store.ts';

const stops: (() => void)[] = [];
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});

const putPerson = (store: Store, overrides: Partial<Person> = {}) =>
  store.write(async () => [{ table: 'people', put: person(overrides) }]);

const nicknames = async (reader: Reader) => (await reader.list('people')).map((one) => one.nickname);

describe('what was entered right before the page goes', () => {
  it('is sent to the database together with the word to keep it', async () => {
    const { store } = openExampleStore();
    await store.read(nicknames);
    const commit = vi.spyOn(IDBTransaction.prototype, 'commit');
    const isWritten = putPerson(store);
    await vi.waitFor(() => expect(commit).toHaveBeenCalledOnce());
    expect(await isWritten).toEqual({ ok: true, value: undefined });
    commit.mockRestore();
  });

  it('is on the page, too, once all is settled: so it is on the paper that is printed then', async () => {
    const { store } = openExampleStore();
    const seen: string[][] = [];
    const slowly = async (reader: Reader) => {
      const found = await nicknames(reader);
      await reader.list('goals');
      await reader.list('talks');
      return found;
    };
    stops.push(store.observe(slowly, (found) => seen.push(found)));
    await vi.waitFor(() => expect(seen).toEqual([[]]));
    void putPerson(store, { nickname: 'Thuis' });
    await store.settled();
    expect(seen.at(-1)).toEqual(['Thuis']);
  });

  it('does not wait until a page has shown what was entered before', async () => {
    const { name, store } = openExampleStore();
    let letRead = () => {};
    const isRead = new Promise<void>((resolve) => {
      letRead = resolve;
    });
    stops.push(store.observe(() => isRead, vi.fn()));
    const first = putPerson(store);
    const second = putPerson(store, { id: 'person-2', nickname: 'Wij' });
    const other = openExampleStore(name).store;
    await vi.waitFor(async () => expect(await other.read(nicknames)).toContain('Wij'));
    letRead();
    await Promise.all([first, second]);
  });
});

describe('what a foster parent entered', () => {
  it('is there for another tab on the same device', async () => {
    const { name, store } = openExampleStore();
    expect(await putPerson(store)).toEqual({ ok: true, value: undefined });

    const other = openExampleStore(name).store;
    expect(await other.read((reader) => reader.get('people', 'person-1'))).toEqual(person());
  });

  it('comes back from every table as it was written', async () => {
    const { name, store } = openExampleStore();
    const [answer] = answersFor({ 'omgaan-met-gedrag.anker': 2 });
    if (!answer) throw new Error('the example has an answer');
    await store.write(async () => [
      { table: 'people', put: person() },
      { table: 'assessments', put: assessment() },
      { table: 'answers', put: answer },
      { table: 'goals', put: goal() },
      { table: 'questionSets', put: exampleQuestionSet() },
      { table: 'settings', put: { key: 'advancesByItself', value: true } },
    ]);

    const other = openExampleStore(name).store;
    expect(
      await other.read(async (reader) => [
        await reader.get('people', 'person-1'),
        await reader.get('assessments', 'assessment-1'),
        await reader.get('answers', ['assessment-1', 'omgaan-met-gedrag.anker']),
        await reader.get('goals', 'goal-1'),
        await reader.get('questionSets', ['example-set', '1.0.0']),
        await reader.get('settings', 'advancesByItself'),
      ]),
    ).toEqual([person(), assessment(), answer, goal(), exampleQuestionSet(), { key: 'advancesByItself', value: true }]);
  });

  it('is known to be there without being read', async () => {
    const { store } = openExampleStore();
    const isThere = (key: [string, string]) => store.read((reader) => reader.has('questionSets', key));
    expect(await isThere(['example-set', '1.0.0'])).toBe(false);
    await store.write(async () => [{ table: 'questionSets', put: exampleQuestionSet() }]);
    expect(await isThere(['example-set', '1.0.0'])).toBe(true);
    expect(await isThere(['example-set', '1.1.0'])).toBe(false);
  });

  it('is listed per person and per assessment', async () => {
    const { store } = openExampleStore();
    const own = answersFor({ one: 1, two: 2 });
    const others = answersFor({ one: 3 }, 'assessment-2');
    await store.write(async () => [
      { table: 'assessments', put: assessment() },
      { table: 'assessments', put: assessment({ id: 'assessment-2', personId: 'person-2' }) },
      ...[...own, ...others].map((put) => ({ table: 'answers' as const, put })),
    ]);

    const read = <Value>(query: (reader: Reader) => Promise<Value>) => store.read(query);
    expect(await read((reader) => reader.list('answers', { assessmentId: 'assessment-1' }))).toEqual(own);
    expect(await read((reader) => reader.list('answers', { assessmentId: 'assessment-2' }))).toEqual(others);
    expect(await read((reader) => reader.list('assessments', { personId: 'person-2' }))).toHaveLength(1);
    expect(await read((reader) => reader.list('answers'))).toHaveLength(3);
  });

  it('is gone after it was erased, one row or a whole table', async () => {
    const { name, store } = openExampleStore();
    await store.write(async () => [
      { table: 'people', put: person() },
      { table: 'people', put: person({ id: 'person-2' }) },
      { table: 'goals', put: goal() },
    ]);
    await store.write(async () => [
      { table: 'people', delete: 'person-1' },
      { table: 'goals', clear: true },
    ]);

    const other = openExampleStore(name).store;
    expect(await other.read((reader) => reader.list('people'))).toEqual([person({ id: 'person-2' })]);
    expect(await other.read((reader) => reader.list('goals'))).toEqual([]);
  });
});

describe('deciding what to write', () => {
  const makeWhenNone = (store: Store, id: string) =>
    store.write(async (reader) =>
      (await reader.list('people')).length === 0 ? [{ table: 'people', put: person({ id }) }] : [],
    );

  it('makes one person when two taps at once would each make one', async () => {
    const { store } = openExampleStore();
    await Promise.all([makeWhenNone(store, 'person-1'), makeWhenNone(store, 'person-2')]);
    expect(await store.read((reader) => reader.list('people'))).toEqual([person()]);
  });

  it('makes one person when two tabs at once would each make one', async () => {
    const { name, store } = openExampleStore();
    const other = openExampleStore(name).store;
    await Promise.all([makeWhenNone(store, 'person-1'), makeWhenNone(other, 'person-2')]);
    expect(await store.read((reader) => reader.list('people'))).toHaveLength(1);
  });

  it('throws a bug on, and writes nothing', async () => {
    const { store } = openExampleStore();
    const bug = new TypeError('a bug');
    await expect(
      store.write(async () => {
        throw bug;
      }),
    ).rejects.toBe(bug);
    expect(await store.read((reader) => reader.list('people'))).toEqual([]);
  });

  it('throws on a bug that shows only after reading', async () => {
    const { store } = openExampleStore();
    const states = vi.fn();
    stops.push(store.observeState(states));
    await expect(
      store.write(async (reader) => {
        await reader.list('people');
        throw new TypeError('a bug');
      }),
    ).rejects.toThrow('a bug');
    expect(states).toHaveBeenLastCalledWith({});
  });
});

describe('a live view', () => {
  it('shows what is there now and again after each change', async () => {
    const { store } = openExampleStore();
    const seen: string[][] = [];
    await putPerson(store, { nickname: 'Kastanje' });
    stops.push(store.observe(nicknames, (names) => seen.push(names)));
    await vi.waitFor(() => expect(seen).toEqual([['Kastanje']]));

    await putPerson(store, { nickname: 'Beuk' });
    await vi.waitFor(() => expect(seen).toEqual([['Kastanje'], ['Beuk']]));
  });

  it('shows what another tab wrote', async () => {
    const { name, store } = openExampleStore();
    const seen: string[][] = [];
    stops.push(store.observe(nicknames, (names) => seen.push(names)));
    await vi.waitFor(() => expect(seen).toEqual([[]]));

    await putPerson(openExampleStore(name).store, { nickname: 'Linde' });
    await vi.waitFor(() => expect(seen.at(-1)).toEqual(['Linde']));
  });

  it('stops when told', async () => {
    const { store } = openExampleStore();
    const stopped = vi.fn();
    const going: string[][] = [];
    const stop = store.observe(nicknames, stopped);
    stops.push(store.observe(nicknames, (names) => going.push(names)));
    await vi.waitFor(() => expect(stopped).toHaveBeenCalledTimes(1));

    stop();
    await putPerson(store, { nickname: 'Linde' });
    await vi.waitFor(() => expect(going.at(-1)).toEqual(['Linde']));
    expect(stopped).toHaveBeenCalledTimes(1);
  });
});
