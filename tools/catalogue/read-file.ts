import { basename, extname } from 'node:path';
import { type CatalogueProblem, parseCatalogueFile, readCatalogue } from '../../src/content/catalogue-file.ts';
import type { Catalogue } from '../../src/domain/catalogue.ts';
import { failed, type Result, success } from '../../src/domain/result.ts';
import { columnOf } from '../../src/files/catalogue-columns.ts';
import { parseCatalogueCsv } from '../../src/files/catalogue-csv.ts';
import { decodeText } from '../../src/files/catalogue-encoding.ts';
import type { FormProblem, ReadForm } from '../../src/files/catalogue-form.ts';
import { parseJsonLd, propertyOf } from '../../src/files/catalogue-jsonld-read.ts';
import type { SetFolder } from './question-set-folder.ts';

/** The day of a reading, as `2026-11-22`. */
export type Day = string;

type Head = Pick<Catalogue, 'id' | 'title' | 'gathered'>;

/**
 * The catalogue in a file of any kind we know, checked; or what is wrong, a line for each, with row and column.
 * @param head what the catalogue is called when the file does not say so.
 */
export function readCatalogueFile(
  path: string,
  bytes: Uint8Array,
  head: Head,
  { topics }: Pick<SetFolder, 'topics'>,
  today: Day,
): Result<Catalogue, string[]> {
  const file = basename(path);
  const known = new Set(topics.map(({ id }) => id));
  const checked = (read: Result<ReadForm, FormProblem[]>, place: (row: number) => string, columnName = columnOf) => {
    if (!read.ok)
      return failed(read.failure.map((problem) => line(place(problem.row), problem.column, problem.message)));
    const { activities, rows } = read.value;
    const catalogue = readCatalogue({ ...head, ...read.value.head, activities }, known);
    if (catalogue.ok) return success(catalogue.value);
    return failed(
      catalogue.failure.map(({ row, field, message }) =>
        line(row === 0 ? file : place(rows[row - 1] ?? row), row === 0 ? '' : columnName(field), message),
      ),
    );
  };
  const numbered = (what: string) => (row: number) => (row === 0 ? file : `${file}, ${what} ${row}`);
  const text = decodeText(bytes);
  switch (extname(path).toLowerCase()) {
    case '.csv':
    case '.tsv':
    case '.txt':
      return checked(parseCatalogueCsv(text), numbered('rij'));
    case '.jsonld':
      return checked(parseJsonLd(text, topics, today), numbered('onderdeel'), propertyOf);
    case '.json': {
      if (/"@(?:context|graph|type)"/.test(text))
        return checked(parseJsonLd(text, topics, today), numbered('onderdeel'), propertyOf);
      const read = parseCatalogueFile(text, known);
      return read.ok ? read : failed(read.failure.map((problem) => described(problem, numbered('activiteit'))));
    }
    default:
      return failed([`${file}: dit soort bestand lezen we niet; bewaar het als .csv, .json of .jsonld`]);
  }
}

function described({ row, field, message }: CatalogueProblem, place: (row: number) => string): string {
  return line(place(row), row === 0 ? '' : field, message);
}

function line(place: string, column: string, message: string): string {
  return [place, column, message].filter((part) => part !== '' && part !== '(bestand)').join(': ');
}
