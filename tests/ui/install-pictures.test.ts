import { expect, it } from 'vitest';
import { picturesOf } from '../../src/ui/components/install-pictures.tsx';
import { install } from '../../src/ui/copy/nl/durability.ts';

it('beside every step to install the app there is a drawing of what to press', () => {
  const amounts = (lists: Readonly<Record<string, readonly unknown[]>>) =>
    Object.fromEntries(Object.entries(lists).map(([way, list]) => [way, list.length]));
  expect(amounts(picturesOf)).toEqual(amounts(install.steps));
});
