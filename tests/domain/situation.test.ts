import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type AgeBand,
  type AgeRange,
  ageBands,
  ageRangeOf,
  agesFit,
  type Condition,
  isProspective,
  meetsCondition,
  rangesOverlap,
  type Situation,
} from '../../src/domain/situation.ts';
import { anySituation } from '../examples/arbitraries.ts';

describe('a condition on a text', () => {
  it.each<[string, Condition | undefined, Situation, boolean]>([
    ['no condition suits everyone', undefined, { phase: 'starter' }, true],
    ['an empty condition suits everyone', {}, { phase: 'prospective' }, true],
    ['for starters, read by a starter', { phases: ['starter'] }, { phase: 'starter' }, true],
    ['for starters, read by an experienced foster parent', { phases: ['starter'] }, { phase: 'experienced' }, false],
    ['for aspirants, read by someone who did not tell', { phases: ['prospective'] }, {}, false],
    ['for foster parents, read by someone who did not tell', { phases: ['starter', 'experienced'] }, {}, true],
    ['for kinship, read by a recruited foster parent', { kinds: ['kinship'] }, { kind: 'recruited' }, false],
    ['for kinship, read by someone who did not tell', { kinds: ['kinship'] }, {}, true],
    [
      'for crisis care, offered among other forms',
      { careForms: ['crisis'] },
      { careForms: ['part-time', 'crisis'] },
      true,
    ],
    ['for crisis care, when only part-time is offered', { careForms: ['crisis'] }, { careForms: ['part-time'] }, false],
    ['for crisis care, when no form was ticked', { careForms: ['crisis'] }, { careForms: [] }, true],
    ['for teenagers, with a toddler', { childAge: { min: 12 } }, { childAges: ['0-3'] }, false],
    ['for teenagers, with a toddler and a teenager', { childAge: { min: 12 } }, { childAges: ['0-3', '12-15'] }, true],
    ['for families with own children, without any', { ownChildren: true }, { ownChildren: false }, false],
    ['for families without own children, without any', { ownChildren: false }, { ownChildren: false }, true],
    ['for families with own children, not told', { ownChildren: true }, {}, true],
    [
      'one of two parts fails',
      { kinds: ['kinship'], ownChildren: true },
      { kind: 'kinship', ownChildren: false },
      false,
    ],
  ])('%s', (_, condition, situation, fits) => {
    expect(meetsCondition(condition, situation)).toBe(fits);
  });

  const anyCondition: fc.Arbitrary<Condition> = fc.record(
    {
      phases: fc.constantFrom<NonNullable<Condition['phases']>[]>(['starter'], ['prospective', 'experienced']),
      kinds: fc.constantFrom<NonNullable<Condition['kinds']>[]>(['kinship'], ['recruited']),
      careForms: fc.constantFrom<NonNullable<Condition['careForms']>[]>(['crisis'], ['long-term', 'guardianship']),
      childAge: fc.constantFrom<AgeRange[]>({ min: 12 }, { max: 3 }, { min: 4, max: 11 }),
      ownChildren: fc.boolean(),
    },
    { requiredKeys: [] },
  );

  it('never excludes on what a foster parent did not tell', () => {
    const tellable = ['kind', 'careForms', 'childAges', 'ownChildren'] as const;
    fc.assert(
      fc.property(anyCondition, anySituation, fc.constantFrom(...tellable), (condition, situation, field) => {
        const { [field]: _, ...silent } = situation;
        if (meetsCondition(condition, situation)) expect(meetsCondition(condition, silent)).toBe(true);
      }),
    );
  });

  it('lets everything through that is not meant for aspirants only, when nothing was told', () => {
    fc.assert(fc.property(anyCondition, (condition) => meetsCondition(condition, {})));
  });
});

describe('ages', () => {
  it.each<[AgeBand, number, number]>([
    ['0-3', 0, 3],
    ['4-11', 4, 11],
    ['12-15', 12, 15],
    ['16-17', 16, 17],
    ['18-23', 18, 23],
  ])('the band %s runs from %i to %i', (band, min, max) => {
    expect(ageRangeOf(band)).toEqual({ min, max });
  });

  it('the bands follow each other without a gap', () => {
    const ranges = ageBands.map(ageRangeOf);
    expect(ranges.slice(1).map(({ min }) => min)).toEqual(ranges.slice(0, -1).map(({ max }) => max + 1));
  });

  it.each<[AgeRange, AgeRange, boolean]>([
    [{ min: 0, max: 3 }, { min: 4, max: 11 }, false],
    [{ min: 0, max: 4 }, { min: 4, max: 11 }, true],
    [{ min: 12 }, { max: 12 }, true],
    [{ min: 12 }, { max: 11 }, false],
    [{}, { min: 16, max: 17 }, true],
  ])('%j and %j overlap: %s, whichever comes first', (one, other, overlap) => {
    expect(rangesOverlap(one, other)).toBe(overlap);
    expect(rangesOverlap(other, one)).toBe(overlap);
  });

  it('fit when no range was set or no ages were named', () => {
    expect(agesFit(undefined, ['0-3'])).toBe(true);
    expect(agesFit({ min: 12 }, undefined)).toBe(true);
    expect(agesFit({ min: 12 }, [])).toBe(true);
    expect(agesFit({ min: 12 }, ['4-11'])).toBe(false);
  });
});

describe('someone whose questions look forward', () => {
  it.each<[Situation, boolean]>([
    [{ phase: 'prospective' }, true],
    [{ phase: 'starter' }, false],
    [{ phase: 'experienced' }, false],
    [{}, false],
  ])('%j: %s', (situation, prospective) => {
    expect(isProspective(situation)).toBe(prospective);
  });
});
