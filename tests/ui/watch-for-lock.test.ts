import { afterEach, describe, expect, it, vi } from 'vitest';
import { watchForLock } from '../../src/ui/watch-for-lock.ts';

afterEach(() => vi.restoreAllMocks());

describe('a page that is out of sight before the lock is watched', () => {
  it.each([
    [true, 1],
    [false, 0],
  ])('closes it when that was chosen: %s', (onHiding, times) => {
    vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    const lock = vi.fn();
    watchForLock({ after: 5, onHiding }, lock)();
    expect(lock).toHaveBeenCalledTimes(times);
  });
});
