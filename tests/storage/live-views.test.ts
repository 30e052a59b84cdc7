import { expect, it, vi } from 'vitest';
import { createLiveViews } from '../../src/storage/live-views.ts';

it('sees a change that comes in the very moment that a reading ends', async () => {
  const views = createLiveViews('nothing is stored here');
  let stored = 'before';
  const shown: string[] = [];
  const stop = views.observe(
    async () => stored,
    (value) => {
      shown.push(value);
      if (shown.length > 1) return;
      queueMicrotask(() => {
        stored = 'after';
        views.refresh();
      });
    },
  );
  await vi.waitFor(() => expect(shown).toEqual(['before', 'after']));
  stop();
});

it('goes on reading after a reading that failed', async () => {
  const views = createLiveViews('nothing is stored here');
  const read = vi.fn(async () => 'read');
  const next = vi.fn();
  const stop = views.observe(read, next);
  await views.refreshed();
  next.mockClear();
  read.mockRejectedValueOnce(new Error('not this time'));
  views.refresh();
  await expect(views.refreshed()).rejects.toThrow('not this time');
  views.refresh();
  await views.refreshed();
  expect(next).toHaveBeenCalledOnce();
  stop();
});
