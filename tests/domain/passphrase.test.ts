import { describe, expect, it } from 'vitest';
import { passphraseFlaw } from '../../src/domain/passphrase.ts';

describe('a new passphrase', () => {
  it.each(['kaas lamp trap fiets', 'nieuw en ook lang', 'Zomer-in-Drenthe', 'tak bij zee rok', 'x7!kdk2&pqzm'])(
    'is good: %s',
    (passphrase) => {
      expect(passphraseFlaw(passphrase)).toBeUndefined();
    },
  );

  it.each(['', '            ', 'kaas', 'a b c d', 'een twee drie', 'a  b  c  d  e  f'])(
    'is too short: "%s"',
    (passphrase) => {
      expect(passphraseFlaw(passphrase)).toBe('short');
    },
  );

  it.each([
    'aaaaaaaaaaaa',
    'AaAaAaAaAaAa',
    'ababababababab',
    '121212121212',
    'mama mama mama',
    'kaas kaas kaas kaas',
    'welkom welkom',
    'abcdefabcdef',
    'abcdefabcdefabc',
    'geheim1geheim1geheim1',
  ])('is the same over and over: %s', (passphrase) => {
    expect(passphraseFlaw(passphrase)).toBe('same');
  });

  it('may hold a long part twice, and begin as it ends', () => {
    expect(passphraseFlaw('kaas lamp trap fiets kaas lamp trap fiets')).toBeUndefined();
    expect(passphraseFlaw('kaas lamp trap kaas')).toBeUndefined();
  });
});
