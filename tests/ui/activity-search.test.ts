import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LearningActivity } from '../../src/domain/catalogue.ts';
import { createActivitySearch, createTopicSearch } from '../../src/ui/search/activity-search.ts';
import { activity } from '../examples/activity-examples.ts';

const topicTitles: Record<string, string> = { school: 'School en vrije tijd', rouw: 'Omgaan met verlies' };

function named(id: string, title: string, facts: Partial<LearningActivity> = {}): LearningActivity {
  return activity({ id, title, provider: 'Aanbieder', topics: [], description: 'Je leert erover.', ...facts });
}

const activities = [
  named('attachment', 'Hechting: een veilige basis'),
  named('foster-care', 'Wat is pleegzorg?'),
  named('fasd', 'Leven met FASD', { form: 'website' }),
  named('café', 'Pleegouder Café Leusden', { form: 'peer-group' }),
  named('trauma', 'Ontwikkelingstrauma begrijpen'),
  named('school-behaviour', 'Gedrag op school'),
  named('school', 'Een nieuwe school kiezen'),
  named('behaviour', 'Probleemgedrag thuis', { provider: 'De Rading' }),
  named('loss', 'Als iemand er niet meer is', { topics: ['rouw'], form: 'podcast' }),
  named('trust', 'De kracht van vertrouwen', { description: 'Voor mannen en vrouwen.' }),
  named('loyalty', 'Loyaliteit van kinderen'),
  named('professionals', 'Hechting voor behandelaars', { audience: ['professional'] }),
];
const search = createActivitySearch(activities, (id) => topicTitles[id] ?? '');

describe('searching', () => {
  it.each<[string, string, string[]]>([
    ['a word', 'loyaliteit', ['loyalty']],
    ['the start of a word', 'loy', ['loyalty']],
    ['capitals', 'LOYALITEIT', ['loyalty']],
    ['an abbreviation', 'fasd', ['fasd']],
    ['g for ch', 'hegting', ['attachment']],
    ['g for ch while typing', 'hegt', ['attachment']],
    ['ij for ei', 'loyalitijt', ['loyalty']],
    ['swapped letters', 'pleegzrog', ['foster-care']],
    ['a forgotten letter', 'loyalteit', ['loyalty']],
    ['a missing accent', 'cafe', ['café']],
    ['an accent too many', 'fásd', ['fasd']],
    ['the last part of a compound', 'trauma', ['trauma']],
    ['a compound of known words', 'hechtingstrauma', ['attachment']],
    ['a compound that begins with a known word', 'loyaliteitsconflict', ['loyalty']],
    ['words that tell nothing', 'iets over de loyaliteit', ['loyalty']],
    ['the topic', 'verlies', ['loss']],
    ['the form', 'podcast', ['loss']],
    ['the provider', 'rading', ['behaviour']],
    ['punctuation', '«loyaliteit»?!', ['loyalty']],
    ['nothing', '', []],
    ['only spaces', '   ', []],
    ['a picture', '🙂', []],
    ['a picture next to a word', '🙂 loyaliteit', ['loyalty']],
    ['what is not there', 'zwemdiploma', []],
  ])('understands %s: "%s"', (_, query, expected) => {
    expect(search(query)).toEqual(expected);
  });

  it('puts what has all the words before what has some', () => {
    const found = search('school gedrag');
    expect(found[0]).toBe('school-behaviour');
    expect(new Set(found.slice(1))).toEqual(new Set(['school', 'behaviour']));
  });

  it('takes a compound that nobody wrote as its parts', () => {
    expect(search('schoolgedrag')[0]).toBe('school-behaviour');
    expect(search('schoolgedrag')).toHaveLength(3);
  });

  it('puts a title before a description', () => {
    const pair = [named('told', 'Iets anders', { description: 'Over slapen.' }), named('titled', 'Slapen')];
    expect(createActivitySearch(pair, () => '')('slapen')).toEqual(['titled', 'told']);
  });

  it('does not see "rouw" in "vertrouwen" and "vrouwen"', () => {
    expect(search('rouw')).toEqual([]);
  });

  it('leaves a word under four letters as it is', () => {
    expect(search('lxy')).toEqual([]);
  });

  it('answers a pasted letter, at once', () => {
    const start = performance.now();
    expect(search(`loyaliteit ${'heel veel tekst over school '.repeat(2_000)}`)).toContain('loyalty');
    expect(search('a'.repeat(100_000))).toEqual([]);
    expect(performance.now() - start).toBeLessThan(1_000);
  });

  it('answers the same to the same question, and each activity once', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), (query) => {
        const found = search(query);
        expect(new Set(found).size).toBe(found.length);
        expect(search(query)).toEqual(found);
      }),
    );
  });

  it('puts the word itself before a word that begins with it, wherever either stands', () => {
    const grandmothers = [
      named('embrace', 'Over omarmen', { description: 'Over omarmen en omarmd worden.' }),
      named('day', 'Een dag samen', { description: 'Voor opa’s en oma’s en alle anderen die meedoen in huis.' }),
    ];
    expect(createActivitySearch(grandmothers, () => '')('oma')).toEqual(['day', 'embrace']);
  });

  describe('by everyday words of a topic', () => {
    const words = [
      { topic: 'gedrag', words: ['liegen', 'driftbuien'] },
      { topic: 'rouw', words: ['huilen', 'liegen'] },
    ];
    const titles: Record<string, string> = { gedrag: 'Omgaan met gedrag', rouw: 'Omgaan met verlies' };
    const ofTopics = [
      named('own', 'Eigen kinderen'),
      named('also', 'Samen', { topics: ['school', 'gedrag'] }),
      named('mainly', 'Thuis', { topics: ['gedrag'] }),
      named('grief', 'Troost', { topics: ['rouw'] }),
      named('lies', 'Wat nu?', {
        topics: [],
        description: 'Een kind mag liegen, soms en niet te vaak, vindt de maker.',
      }),
    ];
    const find = createActivitySearch(ofTopics, (id) => titles[id] ?? '', words);
    it.each([
      [
        'first what has the word itself, then what is mainly about the topic',
        'liegen',
        ['lies', 'mainly', 'also', 'grief'],
      ],
      [
        'with two letters swapped, and not what is spelled a letter less',
        'leigen',
        ['lies', 'mainly', 'also', 'grief'],
      ],
      ['with a typing error', 'driftbiuen', ['mainly', 'also']],
      ['from its start', 'driftbui', ['mainly', 'also']],
      ['of one topic', 'huilen', ['grief']],
    ])('finds %s', (_, query, ids) => {
      expect(find(query)).toEqual(ids);
    });

    it('points at the topics themselves', () => {
      const point = createTopicSearch((id) => titles[id] ?? '', words);
      expect(point('driftbuien verlies')).toEqual(['rouw', 'gedrag']);
      expect(point('xyzxyz')).toEqual([]);
    });
  });

  it('finds nothing in an empty catalogue', () => {
    expect(createActivitySearch([], () => '')('hechting')).toEqual([]);
  });
});
