import { expect, it } from 'vitest';
import { isSecondTap } from '../../src/ui/second-tap.ts';

it('takes a tap within half a second for the other half of the one before', () => {
  const taps = [10_000, 10_200, 10_499, 10_500, 10_600, 12_000].map((timeStamp) => isSecondTap({ timeStamp }));
  expect(taps).toEqual([false, true, true, false, true, false]);
});

it('leaves the focus where it went, whatever the other half of a tap falls on', () => {
  const press = (timeStamp: number) => {
    const event = new MouseEvent('mousedown', { cancelable: true });
    Object.defineProperty(event, 'timeStamp', { value: timeStamp });
    dispatchEvent(event);
    return event.defaultPrevented;
  };
  isSecondTap({ timeStamp: 20_000 });
  expect(press(20_200)).toBe(true);
  expect(press(20_300)).toBe(false);
  isSecondTap({ timeStamp: 21_000 });
  expect(press(21_500)).toBe(false);
});
