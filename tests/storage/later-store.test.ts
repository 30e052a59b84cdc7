import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { success } from '../../src/domain/result.ts';
import { laterStore } from '../../src/storage/later-store.ts';
import type { Store } from '../../src/storage/store.ts';
import { openExampleStore } from './example-store.ts';

const setting = (key: 'installHint' | 'ignoresDigits') => async () => [
  { table: 'settings' as const, put: { key, value: true } },
];
const soon = () => new Promise((resolve) => setTimeout(resolve, 20));

describe('a store whose code comes later', () => {
  it('does what was asked before, in the order of asking, and is followed', async () => {
    const { store } = openExampleStore();
    let come = (_: Store) => {};
    const later = laterStore(
      new Promise((resolve) => {
        come = resolve;
      }),
    );
    const seen: string[][] = [];
    later.observe(
      async (reader) => (await reader.list('settings')).map(({ key }) => key),
      (keys) => seen.push(keys),
    );
    const states = vi.fn();
    later.observeState(states);
    const writes = Promise.all([later.write(setting('ignoresDigits')), later.write(setting('installHint'))]);
    await soon();
    expect(seen).toEqual([]);
    come(store);
    expect(await writes).toEqual([success(undefined), success(undefined)]);
    await later.settled();
    expect(seen.at(-1)).toEqual(['ignoresDigits', 'installHint']);
    expect(states).toHaveBeenCalledWith({});
    expect(await later.read((reader) => reader.get('settings', 'ignoresDigits'))).toMatchObject({ value: true });
    expect(await later.retry()).toEqual(success(undefined));
  });

  it('begins no observation that was stopped before it came', async () => {
    const { store } = openExampleStore();
    const observe = vi.spyOn(store, 'observe');
    const later = laterStore(Promise.resolve(store));
    later.observe(
      async () => 1,
      () => {},
    )();
    await soon();
    expect(observe).not.toHaveBeenCalled();
  });

  it('lets wait what was asked when it does not come: nothing is called written, nothing breaks', async () => {
    const later = laterStore(Promise.reject(new Error('no network')));
    const outcome = vi.fn();
    later.write(setting('ignoresDigits')).then(outcome, outcome);
    later.observe(async () => 1, outcome);
    await soon();
    expect(outcome).not.toHaveBeenCalled();
  });
});
