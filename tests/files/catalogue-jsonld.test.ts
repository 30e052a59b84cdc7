import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCatalogue } from '../../src/content/catalogue-file.ts';
import { writtenCatalogue } from '../../src/content/catalogue-written.ts';
import { topicsOf } from '../../src/domain/question-set.ts';
import { catalogueToJsonLd } from '../../src/files/catalogue-jsonld.ts';
import { largestJsonLd, parseJsonLd, propertyOf } from '../../src/files/catalogue-jsonld-read.ts';
import { loadContentFolder } from '../../tools/content/content-folder.ts';
import { anyCatalogue, anyTopics } from './catalogue-any.ts';

const { catalogue: real, questionSet } = loadContentFolder('questionsets/pleegouders');
const topics = [
  { id: 'wennen', title: 'Wennen en aarden', shortTitle: 'Wennen' },
  { id: 'school', title: 'Naar school' },
];
const today = '2026-11-22';

function roundTrip(catalogue: typeof real, known: readonly { id: string; title: string }[]) {
  const text = JSON.stringify(catalogueToJsonLd(writtenCatalogue(catalogue)));
  const read = parseJsonLd(text, known, today);
  if (!read.ok) return read;
  return readCatalogue({ ...read.value.head, activities: read.value.activities }, new Set(known.map(({ id }) => id)));
}

function read(value: unknown) {
  return parseJsonLd(JSON.stringify(value), topics, today);
}

function firstProblem(value: unknown) {
  const result = read(value);
  return result.ok ? undefined : result.failure[0];
}

describe('a catalogue as schema.org data', () => {
  it('comes back the same, the real one', () => {
    expect(roundTrip(real, topicsOf(questionSet))).toStrictEqual({ ok: true, value: real });
  });

  it('comes back the same, whatever it holds', () => {
    const known = anyTopics.map((id) => ({ id, title: id }));
    fc.assert(
      fc.property(anyCatalogue, (catalogue) => {
        expect(roundTrip(catalogue, known)).toStrictEqual({ ok: true, value: catalogue });
      }),
      { numRuns: 200 },
    );
  });

  const written = {
    ...{
      id: 'cursus',
      title: 'Cursus',
      provider: 'Wij',
      form: 'training',
      topics: ['wennen'],
      description: 'Je oefent.',
    },
    ...{ language: 'nl', confidence: 'high', seen: '2026-01-15', sources: [{ what: 'alles' }] },
  };
  const item = (changes: object) => {
    const graph = catalogueToJsonLd({
      ...{ id: 'aanbod', title: 'Aanbod', gathered: '2026-01-15' },
      activities: [{ ...written, ...changes }],
    })['@graph'];
    return (graph as Record<string, unknown>[])[1];
  };

  it.each<[string, string | string[]]>([
    ['training', 'Course'],
    ['evenement', 'Event'],
    ['podcast', 'LearningResource'],
    ['boek', ['Book', 'LearningResource']],
    ['hulplijn', 'Service'],
  ])('calls a %s a %s', (form, type) => {
    expect(item({ form })).toMatchObject({ '@type': type, 'pijlerpad:form': form });
  });

  it('names a price, an age and a date only when these are known', () => {
    const bare = item({});
    for (const name of ['offers', 'isAccessibleForFree', 'typicalAgeRange', 'dateModified', 'areaServed', 'location']) {
      expect(bare).not.toHaveProperty(name);
    }
    expect(
      item({ form: 'evenement', cost: { amount: 24.2, unit: 'per avond' }, childAge: { min: 4 }, place: 'Zwolle' }),
    ).toMatchObject({
      offers: { '@type': 'Offer', price: 24.2, priceCurrency: 'EUR', description: 'per avond' },
      organizer: { '@type': 'Organization', name: 'Wij' },
      typicalAgeRange: '4-',
      location: { '@type': 'Place', name: 'Zwolle' },
    });
    expect(item({ cost: 'gratis', verified: '2018-01', regions: ['Utrecht'], audience: ['starter'] })).toMatchObject({
      isAccessibleForFree: true,
      offers: { price: 0 },
      dateModified: '2018-01',
      areaServed: [{ '@type': 'AdministrativeArea', name: 'Utrecht' }],
      audience: [{ '@type': 'Audience', audienceType: 'starter' }],
    });
  });
});

describe('the schema.org data of a provider', () => {
  const course = {
    '@context': 'https://schema.org',
    '@type': 'Course',
    name: 'Cursus Wennen & Zó!',
    description: 'Je oefent.',
    provider: { '@id': '#wij' },
    url: 'https://example.org/cursus',
    inLanguage: 'nl-NL',
    keywords: 'pleegzorg, Wennen, naar school',
    timeRequired: 'PT2H',
    dateModified: '2025-03-01T10:00:00Z',
    offers: { '@type': 'Offer', price: '24.20', description: 'per avond' },
  };
  const organisation = { '@type': 'Organization', '@id': '#wij', name: 'Wij', telephone: '030 123' };
  const expected = {
    id: 'cursus-wennen-zo',
    title: 'Cursus Wennen & Zó!',
    provider: 'Wij',
    form: 'training',
    topics: ['wennen', 'school'],
    description: 'Je oefent.',
    duration: { text: '2 uur', minutes: 120 },
    cost: { amount: 24.2, unit: 'per avond' },
    language: 'nl',
    url: 'https://example.org/cursus',
    phone: '030 123',
    confidence: 'low',
    verified: '2025-03-01',
    seen: today,
    sources: [{ url: 'https://example.org/cursus', what: 'gegevens van de aanbieder' }],
  };

  it.each([
    ['a list', [course, organisation]],
    ['a graph', { '@context': 'https://schema.org', '@graph': [organisation, course, { '@type': 'BreadcrumbList' }] }],
    ['graphs in a list', [{ '@graph': [course] }, { '@graph': organisation }]],
    ['one object', { ...course, provider: organisation, '@type': ['http://schema.org/Course', 'Thing'] }],
  ])('is read from %s', (_, value) => {
    const result = read(value);
    expect(result.ok && result.value.activities).toEqual([expected]);
    const known = new Set(topics.map(({ id }) => id));
    const head = { id: 'aanbod', title: 'Aanbod', gathered: today };
    expect(result.ok && readCatalogue({ ...head, activities: result.value.activities }, known).ok).toBe(true);
  });

  it.each<[string, object, string, string]>([
    ['no topic', { keywords: 'pleegzorg' }, 'about', 'noem in about of keywords minstens één onderwerp'],
    ['no form', { '@type': 'LearningResource' }, 'pijlerpad:form', 'ontbreekt; schrijf welke vorm'],
    ['a type nobody knows', { '@type': 'constructor' }, '@type', '"constructor" kennen we niet'],
    ['no type', { '@type': undefined }, '@type', 'ontbreekt; gebruik Course'],
    ['ages that cannot be text', { typicalAgeRange: { toString: 1 } }, 'typicalAgeRange', 'is niet te lezen'],
    ['a time that cannot be text', { timeRequired: { toString: 1 } }, 'timeRequired', 'is niet te lezen'],
    ['ages as words', { typicalAgeRange: 'pubers' }, 'typicalAgeRange', 'is niet te lezen; schrijf 4-12'],
    ['a duration as words', { timeRequired: '2 uur' }, 'timeRequired', 'is niet te lezen; schrijf PT90M'],
    ['a price of nothing', { offers: { price: 10 } }, 'offers.description', 'ontbreekt; schrijf waarvoor'],
    ['a price in words', { offers: { price: 'tien', description: 'a' } }, 'offers.price', 'moet een getal zijn'],
    ['dollars', { offers: { price: 10, priceCurrency: 'USD' } }, 'offers.priceCurrency', 'moet EUR zijn'],
    ['two prices', { offers: [{ price: 10 }, { price: 12 }] }, 'offers', 'heeft meer dan één prijs'],
  ])('tells what to do with %s', (_, changes, column, message) => {
    const problem = firstProblem([organisation, { ...course, ...changes }]);
    expect(problem).toEqual({ row: 2, column, message: expect.stringContaining(message) });
  });

  it('is free only when it says so', () => {
    const costOf = (changes: object) => {
      const result = read({ ...course, offers: undefined, ...changes });
      return result.ok ? result.value.activities[0]?.cost : undefined;
    };
    expect(costOf({})).toBeUndefined();
    expect(costOf({ isAccessibleForFree: true })).toBe('gratis');
    expect(costOf({ offers: { price: 0 } })).toBe('gratis');
    expect(costOf({ isAccessibleForFree: false, offers: {} })).toBeUndefined();
  });

  it('names the property of a field in messages', () => {
    expect(['title', 'topics[1]', 'sources[0].url', 'cost.unit', 'description'].map(propertyOf)).toEqual([
      'name',
      'about',
      'pijlerpad:sources[0].url',
      'offers',
      'description',
    ]);
  });

  it.each([
    ['no JSON', '{', 'niet te lezen als JSON'],
    ['no object', '[1]', 'dit zijn geen gegevens van schema.org'],
    ['nothing', '[]', 'dit zijn geen gegevens van schema.org'],
    ['no activity', '{"@type":"WebSite"}', 'er staat geen activiteit in'],
    ['too much', ' '.repeat(largestJsonLd + 1), 'het bestand is te groot'],
  ])('is refused when there is %s', (_, text, message) => {
    expect(parseJsonLd(text, topics, today)).toEqual({
      ok: false,
      failure: [{ row: 0, column: '', message: expect.stringContaining(message) }],
    });
  });

  it('never makes reading throw', () => {
    fc.assert(fc.property(fc.json(), (text) => void parseJsonLd(text, topics, today)));
    const names = [
      '@id',
      'name',
      'identifier',
      'provider',
      'about',
      'keywords',
      'offers',
      'audience',
      'inLanguage',
      'url',
    ];
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom(...names, 'typicalAgeRange', '__proto__'), fc.jsonValue()),
        (changes) => {
          const result = read({ ...course, ...changes });
          if (result.ok) readCatalogue({ activities: result.value.activities }, new Set(['wennen']));
        },
      ),
      { numRuns: 300 },
    );
  });
});
