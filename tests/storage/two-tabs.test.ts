import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newDataKey, openLock, turnLockOn } from '../../src/storage/lock.ts';
import { tableNames } from '../../src/storage/records.ts';
import type { Change, Decide, Reader, Store } from '../../src/storage/store.ts';
import { goal, person } from '../examples/person-examples.ts';
import { openExampleStore } from './example-store.ts';

/** One thing that someone does in a tab. What it does rests on what is there. */
type Action =
  | { kind: 'rename'; field: 'change' | 'supporter' | 'firstSign'; text: string }
  | { kind: 'add-goal' }
  | { kind: 'remove-first' }
  | { kind: 'add-step' };

type Turn = Action & { tab: 0 | 1; waits: boolean };

const anyTurn: fc.Arbitrary<Turn> = fc
  .tuple(
    fc.oneof(
      fc.record({
        kind: fc.constant('rename' as const),
        field: fc.constantFrom('change' as const, 'supporter' as const, 'firstSign' as const),
        text: fc.string({ maxLength: 4 }),
      }),
      fc.record({ kind: fc.constantFrom('add-goal' as const, 'remove-first' as const, 'add-step' as const) }),
    ),
    fc.constantFrom(0 as const, 1 as const),
    fc.boolean(),
  )
  .map(([action, tab, waits]) => ({ ...action, tab, waits }));

/** The action, which also notes its number: so the rows tell in which order everything was done. */
function decideOf(action: Action, turn: number): Decide {
  return async (reader) => {
    const log = (await reader.get('people', 'log')) ?? person({ id: 'log', nickname: '' });
    const goals = await reader.list('goals');
    const noted: Change = { table: 'people', put: { ...log, nickname: `${log.nickname} ${turn}` } };
    return [noted, ...changesOf(action, goals, turn)];
  };
}

function changesOf(action: Action, goals: Awaited<ReturnType<typeof goalsOf>>, turn: number): Change[] {
  const [first] = goals;
  if (action.kind === 'add-goal') return [{ table: 'goals', put: goal({ id: `goal-${turn}`, steps: [] }) }];
  if (!first) return [];
  if (action.kind === 'remove-first') return [{ table: 'goals', delete: first.id }];
  if (action.kind === 'rename') return [{ table: 'goals', put: { ...first, [action.field]: action.text } }];
  const step = { id: `step-${turn}`, kind: 'own' as const, text: `${first.steps.length} before it` };
  return [{ table: 'goals', put: { ...first, steps: [...first.steps, step] } }];
}

const goalsOf = (reader: Reader) => reader.list('goals');

async function everything(store: Store): Promise<unknown> {
  return store.read((reader) => Promise.all(tableNames.map((name) => reader.list(name))));
}

async function twoTabs(hasLock: boolean): Promise<[Store, Store]> {
  const { name, store } = openExampleStore();
  const other = openExampleStore(name).store;
  if (hasLock) {
    const dataKey = newDataKey();
    await turnLockOn(store, dataKey, [{ id: 'passphrase', keyId: 'key-1', file: 'file' }]);
    await openLock(other, dataKey);
  }
  return [store, other];
}

describe.each([
  ['', false, 40],
  [' behind a lock', true, 15],
] as const)('two tabs%s', (_, hasLock, numRuns) => {
  it('leave what one after the other would have left, whatever they do at once', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyTurn, { minLength: 2, maxLength: 12 }), async (turns) => {
        const tabs = await twoTabs(hasLock);
        const writing: Promise<unknown>[] = [];
        for (const [number, { tab, waits, ...action }] of turns.entries()) {
          const written = tabs[tab].write(decideOf(action, number));
          writing.push(written);
          if (waits) await written;
        }
        await Promise.all(writing);

        const log = await tabs[0].read((reader) => reader.get('people', 'log'));
        const order = (log?.nickname ?? '').trim().split(' ').map(Number);
        // Everything was done once, and each tab did its own in order.
        expect([...order].sort((one, next) => one - next)).toEqual([...turns.keys()]);
        for (const tab of [0, 1]) {
          const own = order.filter((number) => turns[number]?.tab === tab);
          expect(own).toEqual([...own].sort((one, next) => one - next));
        }
        const { store: alone } = openExampleStore();
        for (const number of order) {
          const turn = turns[number];
          if (turn) await alone.write(decideOf(turn, number));
        }
        const left = await everything(alone);
        for (const tab of tabs) expect(await everything(tab)).toEqual(left);
      }),
      { numRuns },
    );
  }, 60_000);
});
