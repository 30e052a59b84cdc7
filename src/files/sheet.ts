import Papa from 'papaparse';
import { guardFormula } from './catalogue-cells.ts';
import { sentencesOf } from './own-text.ts';

/** Tables for a spreadsheet program, as CSV. */

/**
 * The text of a CSV file. It begins with a byte order mark, by which Excel knows the encoding; cells with a line end in
 * them are quoted.
 */
export function sheetOf(table: readonly (readonly string[])[], separator: ';' | ',' | '\t'): string {
  return `\ufeff${Papa.unparse(table as string[][], { delimiter: separator, newline: '\r\n' })}\r\n`;
}

const months = '(?:jan|feb|m(?:aa|ar|rt|ei|ay)|apr|jun|jul|aug|sep|o[kc]t|nov|dec)\\p{L}*';
const weekdays = '(?:ma|di|wo|do|vr|za|zo)(?:\\p{L}*dag)?';
/** Nothing but figures and the words of a date: programs take it for a number or a date, and show 06 as 6. */
const figures = new RegExp(
  `^(?=.*\\d)(?:[\\d\\s\\p{Sc}.,:/%()+-]|(?<!\\p{L})(?:${months}|${weekdays}|e|am|pm)(?!\\p{L}))*$`,
  'isu',
);
const truths = /^(?:waar|onwaar|true|false)$/i;

/**
 * A cell with what a person wrote. An apostrophe before it keeps it text where a program would run it as a formula or
 * read it as a number; it is seen, and better than a text that changed or a formula that ran.
 */
export function wordsCell(text: string): string {
  const words = sentencesOf(text);
  return figures.test(words) || truths.test(words) ? `'${words}` : guardFormula(words);
}

/** A column of a table: its heading, and its cell for one row. */
export type Columns<Row> = readonly (readonly [heading: string, cell: (row: Row) => string])[];

/** The text of a CSV file for programs in Dutch: with semicolons, for the comma is in numbers. */
export function writeSheet<Row>(columns: Columns<Row>, rows: readonly Row[]): string {
  return sheetOf(
    [columns.map(([heading]) => heading), ...rows.map((row) => columns.map(([, cell]) => cell(row)))],
    ';',
  );
}
