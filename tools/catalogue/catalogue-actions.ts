import { existsSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { writeCatalogueFile, writtenCatalogue } from '../../src/content/catalogue-written.ts';
import { catalogueToCsv, type Separator } from '../../src/files/catalogue-csv.ts';
import { catalogueToJsonLd } from '../../src/files/catalogue-jsonld.ts';
import { differencesBetween, inOrderOf } from './differences.ts';
import { openSetFolder, problemsWith } from './question-set-folder.ts';
import { type Day, readCatalogueFile } from './read-file.ts';
import { replaceFile } from './replace-file.ts';

/** How a command ended, and what to tell about it. */
export interface Outcome {
  ok: boolean;
  lines: string[];
}

/** Writes the catalogue of a question set to a new file. */
export function exportCatalogue(file: string, folder: string, separator: Separator): Outcome {
  const kind = extname(file).toLowerCase();
  if (kind !== '.csv' && kind !== '.jsonld') return wrong([`"${file}" moet eindigen op .csv of .jsonld.`]);
  const set = openSetFolder(folder);
  if (!set.ok) return wrong(set.failure);
  const catalogue = writtenCatalogue(set.value.catalogue);
  const text = kind === '.csv' ? catalogueToCsv(catalogue, separator) : json(catalogueToJsonLd(catalogue));
  return write(file, text) ?? done([`${catalogue.activities.length} activiteiten staan nu in ${file}.`]);
}

/** Shows what a file would change in the catalogue of a question set, and changes it when asked to. */
export function importCatalogue(file: string, folder: string, writes: boolean, today: Day): Outcome {
  const set = openSetFolder(folder);
  if (!set.ok) return wrong(set.failure);
  const { catalogue: old, catalogueFile } = set.value;
  if (!existsSync(file)) return wrong([`Het bestand "${file}" is er niet.`]);
  const read = readCatalogueFile(file, readFileSync(file), old, set.value, today);
  if (!read.ok) return wrong(['Er klopt iets niet. Er is niets veranderd.', ...read.failure]);

  const next = inOrderOf(old, read.value);
  const { added, changed, removed, lines } = differencesBetween(old, next);
  if (lines.length === 0) return done(['Geen verschillen. Er is niets veranderd.']);
  const text = writeCatalogueFile(next);
  const problems = problemsWith(folder, text);
  const counted = `${added} erbij, ${changed} veranderd, ${removed} weg.`;
  if (problems.length > 0) return wrong([...lines, counted, 'Er klopt iets niet. Er is niets veranderd.', ...problems]);
  if (!writes) return done([...lines, counted, 'Er is nog niets veranderd. Klopt het? Zet er dan --write achter.']);
  replaceFile(catalogueFile, text);
  return done([...lines, counted, `${catalogueFile} is bijgewerkt.`]);
}

/** Makes the file by which an organisation gives its own catalogue to the app. */
export function makeCatalogueFile(file: string, target: string, title: string, folder: string, today: Day): Outcome {
  if (extname(target).toLowerCase() !== '.json') return wrong([`"${target}" moet eindigen op .json.`]);
  const set = openSetFolder(folder);
  if (!set.ok) return wrong(set.failure);
  if (!existsSync(file)) return wrong([`Het bestand "${file}" is er niet.`]);
  const id = title
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{Mark}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  const head = { id: id || 'eigen-aanbod', title, gathered: today };
  const read = readCatalogueFile(file, readFileSync(file), head, set.value, today);
  if (!read.ok) return wrong(['Er klopt iets niet. Er is niets gemaakt.', ...read.failure]);
  const made = write(target, writeCatalogueFile({ ...read.value, ...head }));
  return made ?? done([`${read.value.activities.length} activiteiten staan nu in ${target}.`]);
}

/** A file that is there may hold the work of hours, so it is never written over. */
function write(file: string, text: string): Outcome | undefined {
  if (existsSync(file)) return wrong([`"${file}" is er al. Kies een andere naam, of haal het oude bestand weg.`]);
  replaceFile(file, text);
  return undefined;
}

function json(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}

function done(lines: string[]): Outcome {
  return { ok: true, lines };
}

function wrong(lines: string[]): Outcome {
  return { ok: false, lines };
}
