import { describe, expect, it } from 'vitest';
import { hashOf, parseAddress } from '../../src/ui/address.ts';

describe('an address', () => {
  it.each([
    ['', { page: 'start' }],
    ['#/', { page: 'start' }],
    ['#/vraag', { page: 'question' }],
    ['#/vraag/omgaan-met-gedrag.anker', { page: 'question', id: 'omgaan-met-gedrag.anker' }],
    ['#/profiel/een-eerdere', { page: 'profile', id: 'een-eerdere' }],
    ['#/activiteit/caf%C3%A9', { page: 'activity', id: 'café' }],
    ['#/activiteit', { page: 'unknown' }],
    ['#/plan/iets', { page: 'unknown' }],
    ['#/vraag/een/nakijken', { page: 'question', id: 'een', from: 'review' }],
    ['#/vraag/een/profiel', { page: 'question', id: 'een', from: 'profile' }],
    ['#/vraag/een/plan', { page: 'unknown' }],
    ['#/vraag/een/twee', { page: 'unknown' }],
    ['#/vraag/een/profiel/drie', { page: 'unknown' }],
    ['#/profiel/een/nakijken', { page: 'unknown' }],
    ['#/bestaat-niet', { page: 'unknown' }],
    ['#/toString', { page: 'unknown' }],
    ['#/activiteit/%E0%A4%A', { page: 'activity', id: '%E0%A4%A' }],
  ])('%s leads to the page it names', (hash, address) => {
    expect(parseAddress(hash)).toEqual(address);
  });

  it('leads back to what it was made for', () => {
    for (const id of ['reflecteren.anker', 'a/b c', 'é%']) {
      expect(parseAddress(hashOf('activity', id))).toEqual({ page: 'activity', id });
    }
    expect(parseAddress(hashOf('question', 'een', 'review'))).toEqual({ page: 'question', id: 'een', from: 'review' });
    expect(parseAddress(hashOf('plan'))).toEqual({ page: 'plan' });
  });
});
