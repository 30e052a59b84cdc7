import { describe, expect, it } from 'vitest';
import { costText, reasonText, regionText } from '../../src/ui/copy/nl/catalogue.ts';
import { count, listing, longDate, sourceDate } from '../../src/ui/copy/nl/words.ts';
import { activity } from '../examples/activity-examples.ts';

describe('Dutch words', () => {
  it('count and list as people say it', () => {
    expect(count(1, 'doel', 'doelen')).toBe('1 doel');
    expect(count(0, 'doel', 'doelen')).toBe('0 doelen');
    expect(listing([])).toBe('');
    expect(listing(['rust'])).toBe('rust');
    expect(listing(['rust', 'tijd', 'hulp'])).toBe('rust, tijd en hulp');
  });

  it('give a date no more precision than its source, and survive a broken one', () => {
    expect(sourceDate('2018')).toBe('2018');
    expect(sourceDate('2018-01')).toBe('januari 2018');
    expect(sourceDate('2018-01-31')).toBe('31 januari 2018');
    expect(longDate('2026-11-02T19:30:00.000Z')).toBe('2 november 2026');
    expect(longDate('gisteren')).toBe('datum onbekend');
  });

  it('call nothing free that is not known to be', () => {
    expect(costText(activity())).toBeUndefined();
    expect(costText(activity({ cost: 'free' }))).toBe('Gratis');
    expect(costText(activity({ cost: { amount: 29.95, unit: 'per boek' } }))).toMatch(/^€\s29,95, per boek$/);
  });

  it('say where something is', () => {
    expect(regionText(activity({ regions: ['national'] }))).toBe('Heel Nederland');
    expect(regionText(activity({ regions: ['Utrecht'], place: 'Leusden' }))).toBe('Leusden (Utrecht)');
  });

  it('name the answers a suggestion rests on', () => {
    const reason = {
      kind: 'topic',
      topicId: 'reflecteren',
      place: 0,
      importance: 2,
      importanceAnswered: true,
    } as const;
    expect(reasonText({ ...reason, level: 1 }, () => 'Reflecteren')).toBe(
      'Gaat vooral over Reflecteren. Dat koos je zelf. Je gaf aan: je bent aan het oefenen, en het speelt nu veel.',
    );
    expect(reasonText({ ...reason, importanceAnswered: false }, () => 'Reflecteren')).toBe(
      'Gaat vooral over Reflecteren. Dat koos je zelf.',
    );
  });
});
