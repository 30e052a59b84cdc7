import { describe, expect, it } from 'vitest';
import { median, percentile, readingEase, sentencesOf, syllablesIn, wordsOf } from '../../tools/content/readability.ts';

describe('syllables', () => {
  it.each<[string, number]>([
    ['ik', 1],
    ['één', 1],
    ['vrij', 1],
    ['nieuw', 1],
    ['sneeuw', 1],
    ['mooi', 1],
    ['draai', 1],
    ['groei', 1],
    ['kind', 1],
    ['tv', 1],
    ['niveau', 2],
    ['milieu', 2],
    ['zeeën', 2],
    ['baby', 2],
    ['yoga', 2],
    ['mooie', 2],
    ['nieuwe', 2],
    ['koeien', 2],
    ['pleegkind', 2],
    ['Ouders', 2],
    ['geïnd', 2],
    ['ruïne', 3],
    ['ideeën', 3],
    ['reünie', 3],
    ['theater', 3],
    ['bijeenkomst', 3],
    ['pleegouder', 3],
    ['begeleider', 4],
    ['beëindigen', 4],
    ['coöperatie', 5],
    ['als-dan-zin', 3],
  ])('"%s" has %d', (word, count) => expect(syllablesIn(word)).toBe(count));
});

describe('sentences and words', () => {
  it('end where a mark is followed by a space', () => {
    expect(sentencesOf('Kom je om 12.30 uur? Ja! Hij zei: “Goed.” En toen…  Niets')).toEqual([
      'Kom je om 12.30 uur?',
      'Ja!',
      'Hij zei: “Goed.”',
      'En toen…',
      'Niets',
    ]);
    expect(sentencesOf(' – ')).toEqual([]);
  });

  it('are counted between spaces', () => {
    expect(wordsOf('Je pleegkind – of een als-dan-zin – telt 3 keer.')).toHaveLength(8);
    expect(wordsOf('')).toEqual([]);
  });
});

describe('reading ease', () => {
  it('follows the formula of Douma', () => {
    // Four words and four syllables.
    expect(readingEase(['Ik ben er nu.'])).toBeCloseTo(206.84 - 0.93 * 4 - 0.77 * 100, 6);
    // Two sentences of three words: five and eight syllables.
    expect(readingEase(['Je pleegkind slaapt.', 'De begeleider belt.'])).toBeCloseTo(
      206.84 - 0.93 * 3 - 0.77 * ((100 * 10) / 6),
      6,
    );
  });

  it('tells plain language from the language of offices', () => {
    const plain = ['Je pleegkind komt stil thuis.', 'Je wilt graag weten wat er is.'];
    const official = [
      'De hulpverleningsinstantie evalueert de samenwerkingsafspraken halfjaarlijks met betrokken ketenpartners.',
    ];
    expect(readingEase(plain)).toBeGreaterThan(90);
    expect(readingEase(official)).toBeLessThan(30);
  });

  it('is highest of nothing', () => expect(readingEase([])).toBe(100));
});

describe('the middle and the share', () => {
  it.each<[number[], number]>([
    [[], 0],
    [[4], 4],
    [[9, 1, 5], 5],
    [[10, 1, 2, 3], 2.5],
  ])('of %j the median is %d', (values, middle) => expect(median(values)).toBe(middle));

  it.each<[number[], number, number]>([
    [[], 0.95, 0],
    [[3], 0.95, 3],
    [Array.from({ length: 100 }, (_, index) => 100 - index), 0.95, 95],
    [[1, 2, 3, 4], 0.5, 2],
    [[1, 2, 3, 4], 0, 1],
  ])('of %j at %d the percentile is %d', (values, share, value) => expect(percentile(values, share)).toBe(value));
});
