import { describe, expect, it } from 'vitest';
import { parseAddress } from '../../src/ui/address.ts';
import { paperHash, readPaper } from '../../src/ui/pages/paper-state.ts';

const read = (hash: string) => readPaper(parseAddress(hash).params ?? {});

describe('what the address asks for on paper', () => {
  it('is nothing in particular when it does not say', () => {
    expect(read('#/papier')).toEqual({ isNamed: true });
  });

  it('is chosen in the order of printing, without what does not exist', () => {
    expect(read('#/papier?met=plan,profiel,onbekend&naam=geen')).toEqual({
      chosen: ['profile', 'plan'],
      isNamed: false,
    });
  });

  it('can be nothing at all', () => {
    expect(read('#/papier?met=')).toEqual({ chosen: [], isNamed: true });
  });

  it('is found again in the address that is made of it', () => {
    for (const asked of [
      { isNamed: true },
      { isNamed: false },
      { chosen: [], isNamed: true },
      { chosen: ['answers', 'conversation'], isNamed: false },
    ] as const) {
      expect(read(paperHash(asked))).toEqual(asked);
    }
  });
});
