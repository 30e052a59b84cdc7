import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  largestCatalogueFile,
  mostActivities,
  mostProblems,
  parseCatalogueFile,
  readCatalogueFile,
} from '../../src/content/catalogue-file.ts';
import { writeCatalogueFile } from '../../src/content/catalogue-written.ts';
import { topicsOf } from '../../src/domain/question-set.ts';
import { success } from '../../src/domain/result.ts';
import { loadContentFolder, readContentFolder } from '../../tools/content/content-folder.ts';
import { anyCatalogue, anyTopics } from '../files/catalogue-any.ts';

/** The first problem with each file of the folder must-fail: activity, field, message. */
const refusals: Readonly<Record<string, [row: number, field: string, message: string]>> = {
  'a-backup': [0, '(bestand)', 'dit is geen leeraanbod; er moet een lijst "activities" in staan'],
  'a-broken-address-of-a-source': [1, 'sources[0].url', 'is geen werkend adres; kopieer het uit de adresbalk'],
  'a-comment-in-a-remark': [1, 'remark', 'lijkt op HTML; schrijf gewone tekst, zonder < direct voor een letter'],
  'a-control-character': [1, 'title', 'heeft een onzichtbaar teken; typ de tekst opnieuw'],
  'a-data-address': [1, 'url', 'moet beginnen met http:// of https://'],
  'a-field-nobody-knows': [1, 'titel', 'onbekend veld "titel"; bedoel je "title"?'],
  'a-form-nobody-knows': [
    1,
    'form',
    '"cursus" kan hier niet; kies uit artikel, website, boek, training, begeleiding, interventie, lotgenotengroep, video, evenement, hulplijn, e-learning, podcast, spel, blended, webinar, vr',
  ],
  'a-list': [0, '(bestand)', 'dit is geen leeraanbod; er moet een lijst "activities" in staan'],
  'a-long-description': [1, 'description', 'heeft 2001 tekens; hoogstens 2000, maak het korter'],
  'a-long-title': [1, 'title', 'heeft 201 tekens; hoogstens 200, maak het korter'],
  'a-negative-price': [1, 'cost.amount', 'moet minstens 0 zijn'],
  'a-price-beyond-counting': [1, 'cost.amount', 'is te groot; hoogstens 1000000'],
  'a-script-address': [1, 'url', 'moet beginnen met http:// of https://'],
  'a-script-in-a-source': [1, 'sources[0].what', 'lijkt op een script; schrijf gewone tekst'],
  'a-spreadsheet': [
    0,
    '(bestand)',
    'het bestand is niet te lezen als JSON; mist er een komma, haakje of aanhalingsteken?',
  ],
  'a-topic-named-twice': [1, 'topics[1]', '"wennen" staat er twee keer; haal er één weg'],
  'a-very-deep-activity': [1, 'form[0][0][0][0][0]', 'gaat te diep; vergelijk het met een activiteit die klopt'],
  'a-web-page': [
    0,
    '(bestand)',
    'het bestand is niet te lezen als JSON; mist er een komma, haakje of aanhalingsteken?',
  ],
  'activities-that-are-no-list': [0, 'activities', 'activities moet een lijst zijn, tussen [ en ]'],
  'ages-the-wrong-way-around': [1, 'childAge', 'min is hoger dan max'],
  'an-activity-that-is-nothing': [1, 'activiteit', 'moet uit velden bestaan, tussen { en }'],
  'an-activity-that-is-text': [1, 'activiteit', 'moet uit velden bestaan, tussen { en }'],
  'an-address-with-a-name': [1, 'url', 'heeft een naam of wachtwoord in het adres; haal weg wat voor de @ staat'],
  'an-address-with-a-password': [1, 'url', 'heeft een naam of wachtwoord in het adres; haal weg wat voor de @ staat'],
  'an-address-with-a-space': [1, 'url', 'is geen werkend adres; kopieer het uit de adresbalk'],
  'an-address-without-a-dot': [1, 'url', 'is geen werkend adres; kopieer het uit de adresbalk'],
  'an-address-without-a-host': [1, 'url', 'is geen werkend adres; kopieer het uit de adresbalk'],
  'an-ftp-address': [1, 'url', 'moet beginnen met http:// of https://'],
  'an-id-used-twice': [2, 'id', '"cursus-wennen" staat ook bij activiteit 1; geef een andere id'],
  'an-id-with-capitals': [1, 'id', 'een id heeft alleen kleine letters, cijfers en streepjes'],
  'an-open-tag-in-a-title': [1, 'title', 'lijkt op HTML; schrijf gewone tekst, zonder < direct voor een letter'],
  'an-unknown-topic': [1, 'topics[1]', '"vliegen" is geen onderwerp; kies een id van een onderwerp'],
  empty: [0, '(bestand)', 'het bestand is niet te lezen als JSON; mist er een komma, haakje of aanhalingsteken?'],
  'half-a-catalogue': [
    0,
    '(bestand)',
    'het bestand is niet te lezen als JSON (bij regel 10); mist er een komma, haakje of aanhalingsteken?',
  ],
  'half-an-emoji': [1, 'title', 'heeft een teken dat niet te lezen is; bewaar het bestand als UTF-8'],
  'html-in-a-description': [1, 'description', 'lijkt op HTML; schrijf gewone tekst, zonder < direct voor een letter'],
  'html-in-the-title-of-the-catalogue': [
    0,
    'title',
    'title lijkt op HTML; schrijf gewone tekst, zonder < direct voor een letter',
  ],
  'letters-that-were-lost': [1, 'title', 'heeft een teken dat niet te lezen is; bewaar het bestand als UTF-8'],
  'no-activities': [0, 'activities', 'activities is leeg; zet er een activiteit in'],
  'no-sources': [1, 'sources', 'ontbreekt; vul dit veld in'],
  'no-title-of-the-catalogue': [0, 'title', 'title ontbreekt; vul dit veld in'],
  nothing: [0, '(bestand)', 'dit is geen leeraanbod; er moet een lijst "activities" in staan'],
  'only-a-number': [0, '(bestand)', 'dit is geen leeraanbod; er moet een lijst "activities" in staan'],
  'only-the-proto-key': [0, '(bestand)', 'dit is geen leeraanbod; er moet een lijst "activities" in staan'],
  'text-that-runs-backwards': [1, 'title', 'heeft een onzichtbaar teken; typ de tekst opnieuw'],
  'the-constructor-key': [1, 'activiteit', 'het veld "constructor" kan hier niet; haal het weg'],
  'the-proto-key-around': [0, '(bestand)', 'het veld "__proto__" kan hier niet; haal het weg'],
  'the-proto-key-inside': [1, 'duration', 'het veld "__proto__" kan hier niet; haal het weg'],
  'the-proto-key': [1, 'activiteit', 'het veld "__proto__" kan hier niet; haal het weg'],
  'too-many-topics': [1, 'topics', 'is te lang; hoogstens 200 regels'],
  'topics-that-are-text': [1, 'topics', 'moet een lijst zijn, tussen [ en ]'],
};

const files = import.meta.glob<string>('../files/catalogue-must-fail/*.txt', {
  eager: true,
  query: '?raw',
  import: 'default',
});
const textOf = (name: string) => files[`../files/catalogue-must-fail/${name}.txt`];
const topics = new Set(anyTopics);

function firstProblem(text: string) {
  const read = parseCatalogueFile(text, topics);
  return read.ok ? undefined : read.failure[0];
}

interface FileExample {
  activities: Record<string, unknown>[];
  [name: string]: unknown;
}

/** A catalogue file that is right, with one activity. */
function example(): FileExample {
  const activity = {
    ...{ id: 'cursus-wennen', title: 'Cursus wennen', provider: 'Een aanbieder', form: 'training' },
    ...{ topics: ['wennen'], description: 'Je oefent met anderen.', language: 'nl', confidence: 'high' },
    ...{ seen: '2026-01-15', sources: [{ what: 'alles' }] },
  };
  return { id: 'ons-aanbod', title: 'Ons aanbod', gathered: '2026-01-15', activities: [activity] };
}

function fileWith(changes: Record<string, unknown>, copies = 1): string {
  const { activities, ...head } = example();
  const many = Array.from({ length: copies }, (_, index) => ({ ...activities[0], id: `cursus-${index}`, ...changes }));
  return JSON.stringify({ ...head, activities: many });
}

describe('a catalogue file that must fail', () => {
  it.each(Object.entries(refusals))('%s', (name, [row, field, message]) => {
    expect(firstProblem(textOf(name) ?? fileWith({}))).toEqual({ row, field, message });
  });

  it('has its place in the table', () => {
    const names = Object.keys(files).map((path) => path.replace(/^.*\/|\.txt$/g, ''));
    expect(names.sort()).toEqual(Object.keys(refusals).sort());
  });
});

describe('a catalogue file', () => {
  it.each(['questionsets/pleegouders', 'tests/examples/small-set'])(
    'is read as %s is when the app is built',
    (folder) => {
      const { catalogue, questionSet } = loadContentFolder(folder);
      const text = readContentFolder(folder).find(({ path }) => path === 'catalogue.json')?.text ?? '';
      const known = new Set(topicsOf(questionSet).map(({ id }) => id));
      expect(parseCatalogueFile(text, known)).toEqual(success(catalogue));
      expect(parseCatalogueFile(`\ufeff${text}`, known)).toEqual(success(catalogue));
    },
  );

  it('of the set is written as it stands there, to the byte', () => {
    const folder = 'questionsets/pleegouders';
    const text = readContentFolder(folder).find(({ path }) => path === 'catalogue.json')?.text;
    expect(writeCatalogueFile(loadContentFolder(folder).catalogue)).toBe(text);
  });

  it('gives back whatever was written', () => {
    fc.assert(
      fc.property(anyCatalogue, (catalogue) => {
        const read = parseCatalogueFile(writeCatalogueFile(catalogue), topics);
        expect(read).toStrictEqual(success(catalogue));
      }),
    );
  });

  it('never throws, whatever JSON or text it holds', () => {
    const parts = fc.oneof(
      fc.json(),
      fc.string(),
      fc.json().map((json) => `{"activities":[${json}]}`),
    );
    fc.assert(
      fc.property(parts, (text) => {
        expect(parseCatalogueFile(text, topics).ok).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  it('never throws when any part of a right one is something else', () => {
    const names = [
      '__proto__',
      'constructor',
      'title',
      'topics',
      'cost',
      'childAge',
      'duration',
      'sources',
      'url',
      'form',
    ];
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.json(), fc.boolean(), (name, json, inHead) => {
        const field = `${JSON.stringify(name)}:${json},`;
        const text = fileWith({}).replace(inHead ? '"gathered":' : '"form":', (found) => field + found);
        const read = parseCatalogueFile(text, topics);
        if (!read.ok) {
          expect(read.failure.length).toBeGreaterThan(0);
          for (const { message } of read.failure) expect(message.length).toBeLessThanOrEqual(300);
        }
        expect(Object.keys(Object.prototype)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('may have line breaks, < before a number, and words that look like fields', () => {
    const description = 'Voor < 12 en > 4 jaar.\nEen & twee; "constructor" & co.';
    expect(parseCatalogueFile(fileWith({ description }), topics).ok).toBe(true);
  });

  it('is refused when it is larger than the app reads, before anything else', () => {
    const text = fileWith({});
    expect(parseCatalogueFile(text.padEnd(largestCatalogueFile, ' '), topics).ok).toBe(true);
    const message = 'het bestand is te groot; hoogstens 20 MB, deel het op of haal er iets uit';
    expect(parseCatalogueFile(text.padEnd(largestCatalogueFile + 1, ' '), topics)).toEqual({
      ok: false,
      failure: [{ row: 0, field: '(bestand)', message }],
    });
  });

  it('is not even read when it is too large', async () => {
    const file = { size: largestCatalogueFile + 1, text: () => Promise.reject(new Error('was read')) };
    expect(await readCatalogueFile(file, topics)).toMatchObject({ failure: { kind: 'too-large' } });
  });

  it('is asked for again when the device does not give it', async () => {
    const file = { size: 10, text: () => Promise.reject(new DOMException('gone', 'NotReadableError')) };
    expect(await readCatalogueFile(file, topics)).toMatchObject({ failure: { kind: 'unreadable' } });
  });

  it.each([
    ['a photo', new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16]), 'other'],
    ['a web page', '<html></html>', 'other'],
    ['a backup', '{"app":"pijlerpad"}', 'other'],
    ['nothing', '', 'empty'],
    ['only lines', ' \n\ufeff', 'empty'],
    ['half a catalogue', '{"activities": [', 'not-right'],
    ['a catalogue with something wrong', fileWith({ topics: ['vliegen'] }), 'not-right'],
  ])('that is %s is told apart for who opened it', async (_, content, kind) => {
    expect(await readCatalogueFile(new Blob([content]), topics)).toMatchObject({ failure: { kind } });
  });

  it('has at most so many activities', () => {
    expect(parseCatalogueFile(fileWith({}, mostActivities), topics).ok).toBe(true);
    const message = 'activities is te lang; hoogstens 20000 activiteiten';
    expect(firstProblem(fileWith({}, mostActivities + 1))).toEqual({ row: 0, field: 'activities', message });
  });

  it('tells at most so many problems, and how many more there are', () => {
    const problemsOf = (text: string) => {
      const read = parseCatalogueFile(text, topics);
      return read.ok ? [] : read.failure;
    };
    expect(problemsOf(fileWith({ title: '<b>' }, mostProblems))).toHaveLength(mostProblems);
    const many = problemsOf(fileWith({ title: '<b>' }, mostProblems + 7));
    expect(many).toHaveLength(mostProblems + 1);
    expect(many.at(-1)).toEqual({ row: 0, field: '(bestand)', message: 'er zijn nog 7 andere problemen' });
    const oneMore = problemsOf(fileWith({ title: '<b>' }, mostProblems + 1));
    expect(oneMore.at(-1)?.message).toBe('er is nog 1 ander probleem');
  });
});
