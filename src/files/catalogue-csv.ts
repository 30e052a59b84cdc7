import Papa from 'papaparse';
import { failed, type Result, success } from '../domain/result.ts';
import { guardFormula, unguardFormula } from './catalogue-cells.ts';
import { activityOf, type Column, cellsOf, columns } from './catalogue-columns.ts';
import { decodeText } from './catalogue-encoding.ts';
import type { CatalogueForm, FormProblem, ReadForm } from './catalogue-form.ts';
import { sheetOf } from './sheet.ts';

/** A catalogue as a spreadsheet: a row for each activity, headings in Dutch. */

/** Characters; as much as the app reads of a catalogue. */
const largestCsv = 20_000_000;
/** Far more than there are. */
const mostColumns = 200;

export type Separator = ';' | ',' | '\t';
const separators: readonly Separator[] = [';', ',', '\t'];

/** The text of a CSV file. */
export function catalogueToCsv({ activities }: CatalogueForm, separator: Separator): string {
  const rows = activities.map((activity) => cellsOf(activity, decimalFor(separator)).map(guardFormula));
  const table = [columns.map(({ name }) => name), ...rows];
  return sheetOf(table, separator);
}

/** Reads a CSV file as Excel, LibreOffice or Google write it. What the cells mean is checked by the room `content`. */
export function parseCatalogueCsv(file: Uint8Array | string): Result<ReadForm, FormProblem[]> {
  if (file.length > largestCsv) return aboutFile('het bestand is te groot; hoogstens 20 MB');
  const decoded = typeof file === 'string' ? file : decodeText(file);
  const text = decoded.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const separator = separatorOf(text);
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: separator, newline: '\n' });
  const quotes = errors.find(({ type }) => type === 'Quotes');
  if (quotes) {
    const message = 'het aanhalingsteken klopt niet; zet er aan beide kanten een, en schrijf een " in de tekst dubbel';
    return failed([{ row: (quotes.row ?? 0) + 1, column: '', message }]);
  }
  if (data.some((row) => row.length > mostColumns))
    return aboutFile('het bestand heeft te veel kolommen; haal weg wat niet hoort');
  const table = data.map((row) => row.map((cell) => unguardFormula(cell.trim())));
  const heading = table.findIndex((row) => row.some((cell) => columnNamed(cell)));
  if (heading < 0) return failed([{ row: 1, column: '', message: `hier horen de kolommen: ${required}` }]);

  const problems = objectionsToHeading(table, heading);
  if (problems.length > 0) return failed(problems);
  const named = (table[heading] ?? []).map(columnNamed);
  const read: ReadForm = { activities: [], rows: [] };
  table.forEach((row, index) => {
    if (index <= heading || row.every((cell) => cell === '')) return;
    const cells = new Map(row.flatMap((cell, place) => (named[place] ? [[named[place].name, cell] as const] : [])));
    read.activities.push(activityOf(cells, decimalFor(separator), index + 1, problems));
    read.rows.push(index + 1);
  });
  if (read.rows.length === 0)
    problems.push({ row: heading + 1, column: '', message: 'hieronder staat geen activiteit' });
  return problems.length > 0 ? failed(problems) : success(read);
}

function aboutFile(message: string): Result<ReadForm, FormProblem[]> {
  return failed([{ row: 0, column: '', message }]);
}

const required = columns
  .filter((column) => column.required)
  .map(({ name }) => name)
  .join(', ');

function decimalFor(separator: Separator): ',' | '.' {
  return separator === ',' ? '.' : ',';
}

/** The separator that gives the most known headings in the first lines. */
function separatorOf(text: string): Separator {
  const start = text.slice(0, 10_000);
  const found = (delimiter: Separator) =>
    Papa.parse<string[]>(start, { delimiter, newline: '\n', preview: 3 }).data.flat().filter(columnNamed).length;
  return [...separators].sort((one, other) => found(other) - found(one))[0] ?? ';';
}

function columnNamed(heading: string): Column | undefined {
  const plain = plainName(heading);
  return columns.find(({ name }) => plainName(name) === plain);
}

/** A heading however someone types it: Regio’s, regio's and REGIOS are one. */
function plainName(heading: string): string {
  return heading.toLowerCase().replace(/[^a-z]/g, '');
}

function objectionsToHeading(table: readonly string[][], heading: number): FormProblem[] {
  const names = table[heading] ?? [];
  const row = heading + 1;
  const problems: FormProblem[] = [];
  const seen = new Set<string>();
  const width = table.reduce((widest, cells) => Math.max(widest, cells.length), 0);
  for (let place = 0; place < width; place += 1) {
    const name = names[place] ?? '';
    const column = columnNamed(name);
    if (column && seen.has(column.name)) {
      problems.push({ row, column: column.name, message: 'deze kolom staat er twee keer; haal er één weg' });
    } else if (!column && name !== '') {
      const message = `deze kolom kennen we niet; haal hem weg of kies uit ${columns.map((known) => known.name).join(', ')}`;
      problems.push({ row, column: name, message });
    } else if (!column) {
      const filled = table.findIndex((cells, index) => index > heading && (cells[place] ?? '') !== '');
      if (filled >= 0) {
        const message = 'hier staat iets in een kolom zonder naam; staat er een scheidingsteken te veel?';
        problems.push({ row: filled + 1, column: `kolom ${place + 1}`, message });
      }
    }
    if (column) seen.add(column.name);
  }
  const missing = columns.filter((column) => column.required && !seen.has(column.name));
  return [
    ...missing.map(({ name }) => ({ row, column: name, message: 'deze kolom ontbreekt; zet hem erbij' })),
    ...problems,
  ];
}
