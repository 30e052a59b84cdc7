import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { newDataKey, openLock } from '../../src/storage/lock.ts';
import { behaviour, settlingIn } from '../examples/question-set-examples.ts';
import { openExampleApp } from './example-app.ts';

/** Two tabs on one device, in which someone has a goal. */
async function twoTabs(hasLock: boolean) {
  const one = openExampleApp();
  await one.app.addPerson('Beuk');
  await one.app.addGoal({ title: 'Rustige avonden' });
  const other = openExampleApp({ name: one.name });
  if (hasLock) {
    const dataKey = newDataKey();
    const keys = [{ id: 'passphrase' as const, keyId: 'key-1', file: 'file' }];
    await one.app.turnLockOn({ recoveryCode: '', dataKey, keys });
    await openLock(other.store, dataKey);
  }
  const id = (await one.current()).goals[0]?.id ?? '';
  return { one, other, id };
}

describe.each([
  ['', false],
  [' behind a lock', true],
] as const)('someone who writes in two tabs%s', (_, hasLock) => {
  it('keeps the later keystroke in one field, and everything in the others', async () => {
    const { one, other, id } = await twoTabs(hasLock);
    await one.app.writeGoal(id, { change: 'Eerst' });
    await Promise.all([
      one.app.writeGoal(id, { firstSign: 'Een teken' }),
      other.app.writeGoal(id, { supporter: 'Een buur' }),
      one.app.answerQuestion(`${behaviour}.anker`, 2),
      other.app.answerQuestion(`${settlingIn}.anker`, 1),
    ]);
    await other.app.writeGoal(id, { change: 'Eerst en later' });
    for (const tab of [one, other]) {
      const { goals, answers, people } = await tab.current();
      expect(people).toHaveLength(1);
      expect(goals[0]).toMatchObject({
        title: 'Rustige avonden',
        change: 'Eerst en later',
        firstSign: 'Een teken',
        supporter: 'Een buur',
      });
      expect([...answers.values()].map(({ value }) => value).sort()).toEqual([1, 2]);
    }
  });
});
