import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { activityForms, audiences, type LearningActivity } from '../../src/domain/catalogue.ts';
import {
  activitiesThatMayFit,
  type Filters,
  filterActivities,
  filterNames,
  remainingPerValue,
  sortActivities,
  sortings,
} from '../../src/domain/overview.ts';
import { provinces } from '../../src/domain/situation.ts';
import { activity } from '../examples/activity-examples.ts';
import { arbitraryFilters } from '../examples/overview-arbitraries.ts';
import { behaviour, settlingIn, sharedParenting } from '../examples/question-set-examples.ts';

const pillarOf = new Map([
  [behaviour, 'zorgen'],
  [settlingIn, 'zorgen'],
  [sharedParenting, 'samenwerken'],
]);

/** Whether one activity passes the filters. */
function passes(facts: Partial<LearningActivity>, filters: Filters): boolean {
  return filterActivities([activity(facts)], filters, pillarOf).length === 1;
}

function idsOf(activities: readonly LearningActivity[]): string[] {
  return activities.map(({ id }) => id);
}

describe('a filter', () => {
  it.each<[string, Partial<LearningActivity>, Filters, boolean]>([
    ['finds a pillar by any topic', { topics: [behaviour, sharedParenting] }, { pillar: 'samenwerken' }, true],
    ['knows no pillar of a topic that is gone', { topics: ['oud-onderwerp'] }, { pillar: 'zorgen' }, false],
    ['finds a topic that is not the first', { topics: [behaviour, settlingIn] }, { topic: settlingIn }, true],
    ['finds a named audience', { audience: ['kinship', 'starter'] }, { audience: 'starter' }, true],
    ['does not guess an audience', {}, { audience: 'starter' }, false],
    ['counts a helpline as at your own pace', { form: 'helpline' }, { pace: 'own' }, true],
    ['counts a webinar as scheduled', { form: 'webinar' }, { pace: 'scheduled' }, true],
    ['finds a webinar online', { form: 'webinar' }, { where: 'online' }, true],
    ['does not find a training online', { regions: ['national'] }, { where: 'online' }, false],
    ['finds what is national in every province', { regions: ['national'] }, { where: 'Zeeland' }, true],
    ['finds what is in the province', { regions: ['Utrecht'] }, { where: 'Utrecht' }, true],
    ['finds nothing Flemish in a province', { regions: ['flanders'] }, { where: 'Limburg' }, false],
    ['does not guess a region', {}, { where: 'Utrecht' }, false],
    ['finds what is free', { cost: 'free' }, { cost: 'free' }, true],
    ['counts an amount of nothing as free', { cost: { amount: 0, unit: 'per keer' } }, { cost: 'free' }, true],
    ['counts an amount as paid', { cost: { amount: 10, unit: 'per keer' } }, { cost: 'paid' }, true],
    ['does not call an unknown price free', {}, { cost: 'free' }, false],
    ['finds an unknown price', {}, { cost: 'unknown' }, true],
    ['finds ages that overlap', { childAge: { min: 11, max: 13 } }, { childAge: '4-11' }, true],
    ['finds ages without an end', { childAge: { min: 12 } }, { childAge: '18-23' }, true],
    ['leaves out other ages', { childAge: { max: 6 } }, { childAge: '12-15' }, false],
    ['finds a language', { language: 'en' }, { language: 'en' }, true],
    [
      'goes by the date in the source first',
      { verified: '2018-01', seen: '2026-01-15' },
      { checkedSince: '2019' },
      false,
    ],
    ['goes by the day it was seen otherwise', { seen: '2026-01-15' }, { checkedSince: '2026' }, true],
    ['finds what was checked later', { verified: '2025' }, { checkedSince: '2020' }, true],
    ['needs all filters to pass', { form: 'book' }, { form: 'book', cost: 'free' }, false],
  ])('%s', (_, facts, filters, expected) => {
    expect(passes(facts, filters)).toBe(expected);
  });

  it('shows everything when none is chosen, but for what is for professionals only', () => {
    const all = [activity({ id: 'b' }), activity({ id: 'pro', audience: ['professional'] }), activity({ id: 'a' })];
    expect(idsOf(filterActivities(all, {}, pillarOf))).toEqual(['b', 'a']);
  });
});

const arbitraryActivity: fc.Arbitrary<LearningActivity> = fc
  .record(
    {
      form: fc.constantFrom(...activityForms),
      topics: fc.array(fc.constantFrom(behaviour, settlingIn, sharedParenting, 'oud-onderwerp'), { maxLength: 4 }),
      audience: fc.array(fc.constantFrom(...audiences), { minLength: 1, maxLength: 3 }),
      regions: fc.array(fc.constantFrom('national' as const, 'flanders' as const, ...provinces), { maxLength: 3 }),
      cost: fc.constantFrom('free' as const, { amount: 5, unit: 'per keer' }),
      childAge: fc.constantFrom({ min: 3 }, { max: 11 }, { min: 12, max: 16 }, {}),
      language: fc.constantFrom('nl', 'en'),
      verified: fc.constantFrom('2018', '2024-02', '2026-01-01'),
    },
    { requiredKeys: [] },
  )
  .map((facts) => activity(facts));

describe('what remains per value', () => {
  it('is what would be left with that value and the other filters as they are', () => {
    fc.assert(
      fc.property(fc.array(arbitraryActivity, { maxLength: 25 }), arbitraryFilters, (activities, filters) => {
        const remaining = remainingPerValue(activities, filters, pillarOf);
        for (const name of filterNames)
          for (const { value, count } of remaining[name]) {
            expect(filterActivities(activities, { ...filters, [name]: value }, pillarOf)).toHaveLength(count);
            expect(count > 0 || value === filters[name]).toBe(true);
          }
      }),
    );
  });

  it('names every value that would leave something', () => {
    fc.assert(
      fc.property(fc.array(arbitraryActivity, { maxLength: 25 }), arbitraryFilters, (activities, filters) => {
        const remaining = remainingPerValue(activities, filters, pillarOf);
        for (const where of ['online', ...provinces] as const) {
          const left = filterActivities(activities, { ...filters, where }, pillarOf).length;
          expect(remaining.where.find(({ value }) => value === where)?.count ?? 0).toBe(left);
        }
        for (const form of activityForms) {
          const left = filterActivities(activities, { ...filters, form }, pillarOf).length;
          expect(remaining.form.find(({ value }) => value === form)?.count ?? 0).toBe(left);
        }
      }),
    );
  });

  const some = [
    activity({ form: 'podcast', topics: [sharedParenting], verified: '2018' }),
    activity({ form: 'training', topics: [settlingIn, behaviour], language: 'en' }),
    activity({ form: 'article', topics: [behaviour], verified: '2025-03' }),
  ];

  it('keeps the order of the lists, whatever comes first in the catalogue', () => {
    const { form, topic, pillar, language, checkedSince } = remainingPerValue(some, {}, pillarOf);
    expect(form.map(({ value }) => value)).toEqual(['article', 'training', 'podcast']);
    expect(topic).toEqual([
      { value: behaviour, count: 2 },
      { value: settlingIn, count: 1 },
      { value: sharedParenting, count: 1 },
    ]);
    expect(pillar.map(({ value, count }) => [value, count])).toEqual([
      ['zorgen', 2],
      ['samenwerken', 1],
    ]);
    expect(language.map(({ value }) => value)).toEqual(['en', 'nl']);
    expect(checkedSince.map(({ value, count }) => [value, count])).toEqual([
      ['2026', 1],
      ['2025', 2],
      ['2018', 3],
    ]);
  });

  it('keeps a chosen value that leaves nothing, so that it can be taken back', () => {
    const remaining = remainingPerValue(some, { form: 'vr', topic: 'oud-onderwerp', checkedSince: '2027' }, pillarOf);
    expect(remaining.form).toEqual([{ value: 'vr', count: 0 }]);
    expect(remaining.topic).toEqual([{ value: 'oud-onderwerp', count: 0 }]);
    expect(remaining.checkedSince).toEqual([{ value: '2027', count: 0 }]);
  });
});

describe('sorting', () => {
  const given = [
    activity({ id: 'c', title: 'Élke dag 10', provider: 'B', verified: '2018' }),
    activity({ id: 'a', title: 'elke dag 9', provider: 'b', verified: '2025-03' }),
    activity({ id: 'b', title: 'Zorgen', provider: 'A', seen: '2026-01-15' }),
  ];

  it.each([
    ['fit', ['c', 'a', 'b']],
    ['title', ['a', 'c', 'b']],
    ['provider', ['b', 'a', 'c']],
    ['latest', ['b', 'a', 'c']],
  ] as const)('by %s', (sorting, expected) => {
    expect(idsOf(sortActivities(given, sorting))).toEqual(expected);
  });

  it('leaves the given list as it was', () => {
    const before = idsOf(given);
    for (const sorting of sortings) sortActivities(given, sorting);
    expect(idsOf(given)).toEqual(before);
  });
});

describe('what may fit as well', () => {
  const given = [
    activity({ id: 'fits', childAge: { min: 4, max: 11 }, cost: 'free' }),
    activity({ id: 'ageless', cost: 'free' }),
    activity({ id: 'priceless', childAge: { min: 4, max: 11 } }),
    activity({ id: 'neither' }),
    activity({ id: 'too-old', childAge: { min: 16 } }),
    activity({ id: 'other-form', form: 'book' }),
    activity({ id: 'professional', audience: ['professional'] }),
  ];
  it.each<[string, Filters, string[], string[]]>([
    ['nothing without such a filter', { form: 'training' }, [], []],
    [
      'those of which the age is not known',
      { childAge: '4-11', form: 'training' },
      ['ageless', 'neither'],
      ['childAge'],
    ],
    [
      'those of which the price is not known',
      { cost: 'free', form: 'training' },
      ['priceless', 'neither', 'too-old'],
      ['cost'],
    ],
    [
      'those of which either is not known, and the other fits',
      { childAge: '4-11', cost: 'free', form: 'training' },
      ['ageless', 'priceless', 'neither'],
      ['childAge', 'cost'],
    ],
    ['nothing beside what is asked for being unknown', { cost: 'unknown' }, [], []],
  ])('is %s', (_, filters, ids, unknown) => {
    const found = activitiesThatMayFit(given, filters, pillarOf);
    expect(idsOf(found.activities)).toEqual(ids);
    expect(found.unknown).toEqual(unknown);
  });

  it('is never what the filters let through', () => {
    fc.assert(
      fc.property(arbitraryFilters, (filters) => {
        const passing = new Set(idsOf(filterActivities(given, filters, pillarOf)));
        expect(activitiesThatMayFit(given, filters, pillarOf).activities.filter(({ id }) => passing.has(id))).toEqual(
          [],
        );
      }),
    );
  });
});
