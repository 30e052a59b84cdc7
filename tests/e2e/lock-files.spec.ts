import { typeBehindLock, typeWithoutLock } from '../hostile/lock-words-run.ts';
import { expect, test } from './test.ts';

/** A sample of what `npm run soak -- --only lock` does with everything that can be typed. */
const only = [
  'a note with an answer',
  'half a step',
  'an own activity',
  'a question for a talk',
  'half an agreement',
  'a search in the overview',
];

// A browser with a profile of its own is opened three times, and a lock twice.
test.describe.configure({ timeout: 120_000 });

test('what is typed behind a lock stands readable in no file of the browser', async ({ address }) => {
  const { found, words } = await typeBehindLock({ address, seed: 1, only });
  expect(found).toEqual([]);
  expect(words).toBe(only.length + 2);
});

test('without a lock the same search finds it', async ({ address }) => {
  const { found, missing } = await typeWithoutLock({ address, seed: 1, only });
  expect(missing).toEqual([]);
  expect(found.length).toBeGreaterThanOrEqual(only.length);
});
