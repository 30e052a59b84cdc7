import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { readCatalogue } from '../../src/content/catalogue-file.ts';
import { writtenCatalogue } from '../../src/content/catalogue-written.ts';
import type { Catalogue } from '../../src/domain/catalogue.ts';
import { topicsOf } from '../../src/domain/question-set.ts';
import { columns } from '../../src/files/catalogue-columns.ts';
import { catalogueToCsv, parseCatalogueCsv, type Separator } from '../../src/files/catalogue-csv.ts';
import type { FormProblem } from '../../src/files/catalogue-form.ts';
import { loadContentFolder } from '../../tools/content/content-folder.ts';
import { anyCatalogue, anyTopics } from './catalogue-any.ts';

const separators: readonly Separator[] = [';', ',', '\t'];
const { catalogue: real, questionSet } = loadContentFolder('questionsets/pleegouders');
const realTopics = new Set(topicsOf(questionSet).map(({ id }) => id));

/** The catalogue that a spreadsheet holds, beside the name of the one it came from. */
function fromCsv(file: string | Uint8Array, { id, title, gathered }: Catalogue, topics: ReadonlySet<string>) {
  const read = parseCatalogueCsv(file);
  return read.ok ? readCatalogue({ id, title, gathered, activities: read.value.activities }, topics) : read;
}

const windowsLetters: Readonly<Record<string, number>> = { '€': 0x80, '…': 0x85, '‘': 0x91, '’': 0x92, '–': 0x96 };
const bare = (text: string) => text.replace(/^\ufeff/, '');

function utf16(text: string): Uint8Array {
  const units = Array.from({ length: text.length }, (_, place) => text.charCodeAt(place));
  return Uint8Array.from(units.flatMap((unit) => [unit & 0xff, unit >> 8]));
}

const encodings: Readonly<Record<string, (text: string) => Uint8Array>> = {
  'UTF-8 with a mark': (text) => new TextEncoder().encode(text),
  'UTF-8': (text) => new TextEncoder().encode(bare(text)),
  'UTF-16LE with a mark': utf16,
  'UTF-16LE': (text) => utf16(bare(text)),
  'UTF-16BE with a mark': (text) => utf16(text).map((_, place, bytes) => bytes[place ^ 1] ?? 0),
  'Windows-1252': (text) => Uint8Array.from(bare(text), (letter) => windowsLetters[letter] ?? letter.charCodeAt(0)),
};

describe('the real catalogue in a spreadsheet', () => {
  const cases = separators.flatMap((separator) => Object.keys(encodings).map((name) => [separator, name] as const));
  it.each(cases)('comes back the same with %j in %s', (separator, name) => {
    const bytes = encodings[name]?.(catalogueToCsv(writtenCatalogue(real), separator));
    expect(bytes?.length).toBeGreaterThan(100_000);
    expect(fromCsv(bytes ?? '', real, realTopics)).toStrictEqual({ ok: true, value: real });
  });
});

describe('any catalogue in a spreadsheet', () => {
  it.each(separators)('comes back the same with %j', (separator) => {
    fc.assert(
      fc.property(anyCatalogue, (catalogue) => {
        const text = catalogueToCsv(writtenCatalogue(catalogue), separator);
        expect(fromCsv(text, catalogue, new Set(anyTopics))).toStrictEqual({ ok: true, value: catalogue });
        const bytes = new TextEncoder().encode(text);
        expect(fromCsv(bytes, catalogue, new Set(anyTopics))).toStrictEqual({ ok: true, value: catalogue });
      }),
      { numRuns: 200 },
    );
  });

  it('runs no formula: no cell begins as one', () => {
    fc.assert(
      fc.property(anyCatalogue, (catalogue) => {
        const text = catalogueToCsv(writtenCatalogue(catalogue), ';');
        const cells = Papa.parse<string[]>(bare(text), { delimiter: ';' }).data.flat();
        expect(cells.filter((value) => /^[=+\-@\t\r]/.test(value))).toEqual([]);
      }),
    );
  });
});

const names = ['id', 'titel', 'aanbieder', 'vorm', 'onderwerpen', 'omschrijving', 'taal', 'zekerheid'];
const heading = [...names, 'gelezen op', 'bronnen'].join(';');
const row = 'cursus;Cursus;Wij;training;wennen;Je oefent.;nl;hoog;2026-01-15;alles';

function readOne(text: string): Record<string, unknown> | undefined {
  const read = parseCatalogueCsv(text);
  return read.ok ? read.value.activities[0] : undefined;
}

function problemsOf(text: string): FormProblem[] {
  const read = parseCatalogueCsv(text);
  return read.ok ? [] : read.failure;
}

/** What one cell becomes, beside the cells of a right row. */
function cell(column: string, text: string): unknown {
  const csv = `${heading};${column}\n${row};"${text.replaceAll('"', '""')}"`;
  const field = columns.find(({ name }) => name === column)?.field.split('.') ?? [];
  const problem = problemsOf(csv)[0];
  if (problem) return problem.message;
  return field.reduce<unknown>((value, name) => (value as Record<string, unknown> | undefined)?.[name], readOne(csv));
}

describe('a spreadsheet as people make it', () => {
  const expected = {
    ...{ id: 'cursus', title: 'Cursus', provider: 'Wij', form: 'training', topics: ['wennen'] },
    ...{
      description: 'Je oefent.',
      language: 'nl',
      confidence: 'high',
      seen: '2026-01-15',
      sources: [{ what: 'alles' }],
    },
  };

  it.each([
    ['the least that is needed', `${heading}\n${row}`],
    ['a line for Excel, and line ends of Windows', `sep=;\r\n${heading}\r\n${row}\r\n`],
    ['line ends of an old Mac', `${heading}\r${row}\r`],
    ['empty rows and columns', `;;\n${heading};;\n;;;\n${row};;\n;;;\n\n`],
    ['other spellings of headings', `${heading.toUpperCase().replace('GELEZEN OP', ' Gelezen-op ')}\n${row}`],
    ['commas', `${heading}\n${row}`.replaceAll(';', ',')],
    ['tabs', `${heading}\n${row}`.replaceAll(';', '\t')],
    ['quotes around everything', `${heading}\n${row}`.replaceAll(/[^;\n]+/g, '"$&"')],
  ])('may have %s', (_, text) => {
    expect(readOne(text)).toEqual(expected);
  });

  it('knows on which row each activity stands', () => {
    const read = parseCatalogueCsv(`sep=;\n${heading}\n\n${row}\n"a\nb${row.slice(6)}"\n${row}`);
    expect(read.ok && read.value.rows).toEqual([4, 5, 6]);
  });

  it.each([
    ['doelgroep', 'starter, netwerk; ervaren', ['starter', 'netwerk', 'ervaren']],
    ['doelgroep', 'starter\nnetwerk', ['starter', 'netwerk']],
    ['opmerking', '', undefined],
    ['bedrag', '24,20', 'ontbreekt; vul in waarvoor het bedrag is, zoals "per avond"'],
    ['minuten', '90', 90],
    ['minuten', 'anderhalf uur', '"anderhalf uur" is geen getal; schrijf alleen een getal, zoals 12 of 24,20'],
    ['minuten', '1.200', '"1.200" is op twee manieren te lezen; schrijf bijvoorbeeld 1200 of 1,20'],
    ['minuten', '-5', '"-5" is geen getal; schrijf alleen een getal, zoals 12 of 24,20'],
    ['kosten', 'Gratis', 'gratis'],
    ['kosten', 'betaald', 'ontbreekt; vul het in, of maak ook kosten en per leeg als je het niet weet'],
    ['kosten', '€ 10', 'schrijf gratis of betaald, of laat het leeg als je het niet weet'],
    ['regels veranderen', 'Ja', true],
    ['regels veranderen', 'ONWAAR', false],
    ['regels veranderen', 'misschien', '"misschien" kan hier niet; schrijf ja of nee, of laat het leeg'],
    ['datum in de bron', '31-1-2018', '2018-01-31'],
    ['datum in de bron', 'jan-18', '2018-01'],
    ['datum in de bron', 'Oct-2018', '2018-10'],
    ['datum in de bron', '2018', '2018'],
    ['datum in de bron', 'ooit', 'ooit'],
    ['telefoon', "'+31 30 123", '+31 30 123'],
    ['opmerking', "'’s Avonds", "'’s Avonds"],
  ])('reads %s: %j as %j', (column, text, value) => {
    expect(cell(column, text)).toEqual(value);
  });

  it.each<[string, unknown]>([
    ['https://example.org/a titel, prijs', [{ url: 'https://example.org/a', what: 'titel, prijs' }]],
    ['[Jaarverslag 2024] doelgroep', [{ document: 'Jaarverslag 2024', what: 'doelgroep' }]],
    ['alles; ook de prijs', [{ what: 'alles; ook de prijs' }]],
    ['https://example.org/a|[B] c', [{ url: 'https://example.org/a' }, { document: 'B', what: 'c' }]],
    ['\\[sic\\] een \\| twee \\\\', [{ what: '[sic] een | twee \\' }]],
    [' | ', []],
  ])('reads the sources %j', (text, sources) => {
    const csv = `${heading}\n${row.replace(/alles$/, `"${text}"`)}`;
    expect(readOne(csv)?.sources).toEqual(sources);
  });
});

describe('a spreadsheet that cannot be read', () => {
  const missing = 'deze kolom ontbreekt; zet hem erbij';
  it.each<[string, string, FormProblem]>([
    ['nothing', '', { row: 1, column: '', message: expect.stringContaining('hier horen de kolommen: id, titel') }],
    ['no activity', `${heading}\n;;\n`, { row: 1, column: '', message: 'hieronder staat geen activiteit' }],
    ['no sources', `${heading.replace(';bronnen', '')}\n${row}`, { row: 1, column: 'bronnen', message: missing }],
    [
      'a column nobody knows',
      `${heading};prijs\n${row};12`,
      { row: 1, column: 'prijs', message: expect.stringContaining('deze kolom kennen we niet') },
    ],
    [
      'a column twice',
      `${heading};Titel\n${row};Cursus`,
      { row: 1, column: 'titel', message: 'deze kolom staat er twee keer; haal er één weg' },
    ],
    [
      'a cell too many',
      `${heading}\n${row}\n${row};nog iets`,
      { row: 3, column: 'kolom 11', message: expect.stringContaining('een kolom zonder naam') },
    ],
    [
      'a quote that stays open',
      `${heading}\n${row}\n"cursus;Cursus`,
      { row: 3, column: '', message: expect.stringContaining('aanhalingsteken') },
    ],
    [
      'a price that is free and is not',
      `${heading};kosten;bedrag;per\n${row};gratis;5;per avond`,
      { row: 2, column: 'kosten', message: expect.stringContaining('gratis heeft geen bedrag') },
    ],
    [
      'a confidence nobody knows',
      `${heading}\n\n${row.replace('hoog', 'zeker')}`,
      { row: 3, column: 'zekerheid', message: '"zeker" kan hier niet; kies uit hoog, midden, laag' },
    ],
  ])('has %s', (_, text, problem) => {
    expect(problemsOf(text)[0]).toEqual(problem);
  });

  it('never throws, whatever the bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => void parseCatalogueCsv(bytes)));
    const lines = fc.array(fc.string({ maxLength: 40 }), { maxLength: 6 });
    fc.assert(fc.property(lines, (parts) => void parseCatalogueCsv([heading, ...parts].join('\n'))));
  });
});

describe('a spreadsheet that is too much', () => {
  it('is refused for its size before it is taken apart', () => {
    const [problem] = problemsOf(`${heading}\n${row}\n`.padEnd(20_000_001, '\n'));
    expect(problem?.message).toContain('te groot');
  });

  it('is refused for its columns, and not looked through cell by cell', () => {
    const started = performance.now();
    const [problem] = problemsOf(`${heading}\n${';'.repeat(100_000)}\n${'x\n'.repeat(100_000)}`);
    expect(problem?.message).toContain('te veel kolommen');
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
