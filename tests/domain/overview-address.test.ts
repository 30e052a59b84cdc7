import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyOverview, type OverviewState, sortings } from '../../src/domain/overview.ts';
import { longestQuery, readOverview, writeOverview } from '../../src/domain/overview-address.ts';
import { arbitraryFilters } from '../examples/overview-arbitraries.ts';

describe('the overview in an address', () => {
  it('comes back as it was', () => {
    const id = fc.stringMatching(/^[a-z0-9]{1,9}(-[a-z0-9]{1,9}){0,2}$/);
    const arbitraryState: fc.Arbitrary<OverviewState> = fc.record({
      query: fc.string(),
      filters: arbitraryFilters,
      sorting: fc.constantFrom(...sortings),
      withUnknown: fc.boolean(),
      compare: fc.uniqueArray(id, { maxLength: 3 }),
    });
    fc.assert(
      fc.property(arbitraryState, (state) => {
        expect(readOverview(writeOverview(state))).toEqual(state);
      }),
    );
  });

  it('asks no more than anyone looks for', () => {
    expect(readOverview({ zoek: 'a'.repeat(1_000_000) }).query).toHaveLength(longestQuery);
  });

  it('has no parameters when nothing is chosen', () => {
    expect(writeOverview(emptyOverview)).toEqual({});
    expect(readOverview({})).toEqual(emptyOverview);
  });

  it('speaks Dutch', () => {
    const state: OverviewState = {
      query: 'slapen',
      filters: { pillar: 'zorgen', childAge: '0-3', checkedSince: '2025' },
      sorting: 'latest',
      withUnknown: true,
      compare: ['een', 'twee'],
    };
    expect(writeOverview(state)).toEqual({
      zoek: 'slapen',
      pijler: 'zorgen',
      leeftijd: '0-3',
      sinds: '2025',
      volgorde: 'latest',
      onbekend: 'ook',
      vergelijk: 'een,twee',
    });
  });

  it('leaves out what it does not know', () => {
    const params = {
      vorm: 'telepathie',
      doelgroep: 'iedereen',
      waar: 'Atlantis',
      leeftijd: '4-5',
      taal: 'Nederlands',
      sinds: 'gisteren',
      pijler: '<b>',
      volgorde: 'willekeurig',
      vergelijk: 'a,a,,B!,b,c,d',
      iets: 'anders',
      kosten: 'free',
    };
    expect(readOverview(params)).toEqual({ ...emptyOverview, filters: { cost: 'free' }, compare: ['a', 'b', 'c'] });
  });

  it('never throws', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom('zoek', 'vorm', 'pijler', 'vergelijk', '__proto__'), fc.string()),
        (params) => {
          expect(readOverview(params).compare.length).toBeLessThanOrEqual(3);
        },
      ),
    );
  });
});
