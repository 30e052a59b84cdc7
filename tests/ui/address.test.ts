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
    ['#/plan/iets', { page: 'plan', id: 'iets' }],
    ['#/vraag/een/nakijken', { page: 'question', id: 'een', within: { page: 'review' } }],
    ['#/vraag/een/profiel', { page: 'question', id: 'een', within: { page: 'profile' } }],
    ['#/vraag/een/verdiepen/zorgen', { page: 'question', id: 'een', within: { page: 'deepen', id: 'zorgen' } }],
    ['#/vraag/een/moment/school', { page: 'question', id: 'een', within: { page: 'moments', id: 'school' } }],
    ['#/vraag/een/verdiepen', { page: 'unknown' }],
    ['#/vraag/een/moment/school/twee', { page: 'unknown' }],
    ['#/vraag/een/nakijken/twee', { page: 'unknown' }],
    ['#/moment/school', { page: 'moments', id: 'school' }],
    ['#/pijlers', { page: 'pillars' }],
    ['#/dagboek?zoek=zee', { page: 'diary', params: { zoek: 'zee' } }],
    ['#/dagboek/iets', { page: 'unknown' }],
    ['#/begeleider', { page: 'worker' }],
    ['#/gespreksgids', { page: 'conversation-guides' }],
    [
      '#/gespreksgids/zorgen?voor=aspirant',
      { page: 'conversation-guides', id: 'zorgen', params: { voor: 'aspirant' } },
    ],
    ['#/onderwerp', { page: 'unknown' }],
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
    for (const within of [{ page: 'review' }, { page: 'deepen', id: 'a/b' }] as const) {
      expect(parseAddress(hashOf('question', 'een', within))).toEqual({ page: 'question', id: 'een', within });
    }
    expect(parseAddress(hashOf('plan'))).toEqual({ page: 'plan' });
  });
});

it('can be made of an id that came with a file from anywhere', () => {
  expect(hashOf('activity', '\ud800')).toBe('#/activiteit/%EF%BF%BD');
});
