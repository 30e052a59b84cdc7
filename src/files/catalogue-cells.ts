import type { SourceForm } from './catalogue-form.ts';

/** How values stand in the cells of a spreadsheet, and how they are read back. */

/** What a cell says, or what to do when it says nothing that can be read. */
export type CellValue = { value: unknown } | { message: string };

/** A kind of cell. The decimal mark is a comma in Dutch spreadsheets, and a point where commas part the cells. */
export interface CellKind {
  write(value: unknown, decimal: ',' | '.'): string;
  read(cell: string, decimal: ',' | '.'): CellValue;
}

export const textCell: CellKind = {
  write: String,
  read: (cell) => ({ value: cell }),
};

/** Texts and spreadsheets use both ; and , themselves, so a list has bars. */
const between = ' | ';

/** A list of words; read as mildly as people type it. */
export const wordsCell: CellKind = {
  write: (value) => (value as readonly string[]).map(escaped).join(between),
  read: (cell) => ({
    value: cell
      .split(/[|;,\n]/)
      .map((word) => word.trim())
      .filter((word) => word !== ''),
  }),
};

export const numberCell: CellKind = {
  write: (value, decimal) => String(value).replace('.', decimal),
  read(cell, decimal) {
    const bare = cell.replace(/^€\s*/, '');
    const thousands = decimal === ',' ? /^\d{1,3}\.\d{3}$/ : /^\d{1,3},\d{3}$/;
    if (thousands.test(bare)) {
      return { message: `"${bare}" is op twee manieren te lezen; schrijf bijvoorbeeld 1200 of 1,20` };
    }
    if (!/^\d+(?:[.,]\d+)?(?:e[+-]?\d+)?$/.test(bare)) {
      return { message: `"${short(cell)}" is geen getal; schrijf alleen een getal, zoals 12 of 24,20` };
    }
    return { value: Number(bare.replace(',', '.')) };
  },
};

const yes = ['ja', 'j', 'x', 'waar', 'true', 'yes'];
const no = ['nee', 'n', 'onwaar', 'false', 'no'];

export const yesNoCell: CellKind = {
  write: (value) => (value ? 'ja' : 'nee'),
  read(cell) {
    const word = cell.toLowerCase();
    if (yes.includes(word)) return { value: true };
    if (no.includes(word)) return { value: false };
    return { message: `"${short(cell)}" kan hier niet; schrijf ja of nee, of laat het leeg` };
  },
};

const confidenceWords: Readonly<Record<string, string>> = { hoog: 'high', midden: 'medium', laag: 'low' };

export const confidenceCell: CellKind = {
  write: (value) => Object.keys(confidenceWords).find((word) => confidenceWords[word] === value) ?? String(value),
  read(cell) {
    const word = cell.toLowerCase();
    const meanings = Object.entries(confidenceWords);
    const found = meanings.find(([dutch, meaning]) => word === dutch || word === meaning);
    return found ? { value: found[1] } : { message: `"${short(cell)}" kan hier niet; kies uit hoog, midden, laag` };
  },
};

const months = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
const englishMonths: Readonly<Record<string, string>> = { mar: 'mrt', may: 'mei', oct: 'okt' };

/** A date as we write it, and as Excel makes of it: 31-1-2018 for 2018-01-31, and jan-18 for 2018-01. */
export const dateCell: CellKind = {
  write: String,
  read(cell) {
    const day = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4})(?: 0?0:00(?::00)?)?$/.exec(cell);
    if (day) return { value: `${day[3]}-${day[2]?.padStart(2, '0')}-${day[1]?.padStart(2, '0')}` };
    const month = /^([a-z]{3})[a-z]*\.?[- ](\d{2}|\d{4})$/i.exec(cell);
    const name = month?.[1]?.toLowerCase() ?? '';
    const number = months.indexOf(englishMonths[name] ?? name) + 1;
    if (!month || number === 0) return { value: cell };
    return { value: `${(month[2] ?? '').padStart(4, '20')}-${String(number).padStart(2, '0')}` };
  },
};

/**
 * Sources: `https://example.org/ titel, prijs | [Jaarverslag] doelgroep`. An address comes first, a document stands in
 * square brackets, and then what was read there. A backslash makes a mark of this line an ordinary one.
 */
export const sourcesCell: CellKind = {
  write: (value) => (value as readonly SourceForm[]).map(sourceText).join(between),
  read: (cell) => ({ value: splitAtBars(cell).map(sourceOf) }),
};

function sourceText({ url, document, what }: SourceForm): string {
  const about = /^(?:\[|https?:\/\/)/.test(what) ? `\\${escaped(what)}` : escaped(what);
  const parts = [
    ...(url === undefined ? [] : [escaped(url)]),
    ...(document === undefined ? [] : [`[${escaped(document).replaceAll(']', '\\]')}]`]),
    about,
  ];
  return parts.join(' ');
}

function sourceOf(text: string): Record<string, unknown> {
  const [, url, document, what = ''] =
    /^(?:(https?:\/\/\S+)(?:\s+|$))?(?:\[((?:\\.|[^\]\\])*)\]\s*)?(.*)$/s.exec(text) ?? [];
  return {
    ...(url !== undefined && { url: unescaped(url) }),
    ...(document !== undefined && { document: unescaped(document) }),
    ...(what !== '' && { what: unescaped(what) }),
  };
}

function escaped(text: string): string {
  return text.replace(/[\\|]/g, '\\$&');
}

function unescaped(text: string): string {
  return text.replace(/\\(.)/gs, '$1');
}

/** The parts between bars, each still with its backslashes. */
function splitAtBars(cell: string): string[] {
  const parts = cell.match(/(?:\\.|[^|\\]|\\$)+/gs) ?? [];
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

function short(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}

/** Programs run a cell that begins so as a formula; in some languages also with the wide letters of Chinese and Japanese. */
const formula = /^'*[=+\-@\t\r＝＋－＠]/;
const guarded = /^'+[=+\-@\t\r＝＋－＠]/;

/** A cell that no spreadsheet program runs as a formula: an apostrophe before it makes it text. */
export function guardFormula(cell: string): string {
  return formula.test(cell) ? `'${cell}` : cell;
}

/** Takes away the apostrophe that `guardFormula` set. */
export function unguardFormula(cell: string): string {
  return guarded.test(cell) ? cell.slice(1) : cell;
}
