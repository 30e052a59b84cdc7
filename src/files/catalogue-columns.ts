import {
  type CellKind,
  confidenceCell,
  dateCell,
  numberCell,
  sourcesCell,
  textCell,
  wordsCell,
  yesNoCell,
} from './catalogue-cells.ts';
import type { ActivityForm, FormProblem } from './catalogue-form.ts';

/** The columns of a catalogue in a spreadsheet. */

export interface Column {
  /** The heading. */
  name: string;
  /** Path of the field in the activity. */
  field: string;
  kind: CellKind;
  /** A file without this column cannot be a catalogue. */
  required?: true;
}

type Cells = ReadonlyMap<string, string>;

export const columns: readonly Column[] = [
  { name: 'id', field: 'id', kind: textCell, required: true },
  { name: 'titel', field: 'title', kind: textCell, required: true },
  { name: 'aanbieder', field: 'provider', kind: textCell, required: true },
  { name: 'maker', field: 'by', kind: textCell },
  { name: 'vorm', field: 'form', kind: textCell, required: true },
  { name: 'onderwerpen', field: 'topics', kind: wordsCell, required: true },
  { name: 'omschrijving', field: 'description', kind: textCell, required: true },
  { name: 'doelgroep', field: 'audience', kind: wordsCell },
  { name: 'leeftijd van', field: 'childAge.min', kind: numberCell },
  { name: 'leeftijd tot', field: 'childAge.max', kind: numberCell },
  { name: 'vormen van pleegzorg', field: 'careForms', kind: wordsCell },
  { name: 'duur', field: 'duration.text', kind: textCell },
  { name: 'minuten', field: 'duration.minutes', kind: numberCell },
  { name: 'kosten', field: 'cost', kind: textCell },
  { name: 'bedrag', field: 'cost.amount', kind: numberCell },
  { name: 'per', field: 'cost.unit', kind: textCell },
  { name: "regio's", field: 'regions', kind: wordsCell },
  { name: 'plaats', field: 'place', kind: textCell },
  { name: 'taal', field: 'language', kind: textCell, required: true },
  { name: 'adres', field: 'url', kind: textCell },
  { name: 'soort adres', field: 'addressIs', kind: textCell },
  { name: 'telefoon', field: 'phone', kind: textCell },
  { name: 'zekerheid', field: 'confidence', kind: confidenceCell, required: true },
  { name: 'regels veranderen', field: 'rulesMayChange', kind: yesNoCell },
  { name: 'moeilijk te lezen', field: 'hardReading', kind: yesNoCell },
  { name: 'samen met pleegouders gemaakt', field: 'madeWithFosterParents', kind: yesNoCell },
  { name: 'onderzoek', field: 'evidence', kind: textCell },
  { name: 'datum in de bron', field: 'verified', kind: dateCell },
  { name: 'gelezen op', field: 'seen', kind: dateCell, required: true },
  { name: 'bronnen', field: 'sources', kind: sourcesCell, required: true },
  { name: 'opmerking', field: 'remark', kind: textCell },
];

/** The cells of an activity, in the order of the columns. */
export function cellsOf(activity: ActivityForm, decimal: ',' | '.'): string[] {
  return columns.map(({ name, field, kind }) => {
    if (name === 'kosten') return activity.cost === 'gratis' ? 'gratis' : activity.cost ? 'betaald' : '';
    const value = valueAt(activity, field.split('.'));
    return value === undefined ? '' : kind.write(value, decimal);
  });
}

/** The heading under which a field of an activity stands: `sources[0].url` is part of `bronnen`. */
export function columnOf(field: string): string {
  const bare = field.replace(/\[.*$/, '');
  const column =
    columns.find((candidate) => candidate.field === bare) ??
    columns.find((candidate) => candidate.field.startsWith(`${bare}.`));
  return column?.name ?? field;
}

/** An activity from the cells of a row, by their headings. Cells that cannot be read are added to `problems`. */
export function activityOf(
  cells: Cells,
  decimal: ',' | '.',
  row: number,
  problems: FormProblem[],
): Record<string, unknown> {
  const activity: Record<string, unknown> = {};
  for (const { name, field, kind } of columns) {
    const cell = cells.get(name) ?? '';
    if (cell === '' || name === 'kosten') continue;
    const read = kind.read(cell, decimal);
    if ('message' in read) problems.push({ row, column: name, message: read.message });
    else setAt(activity, field.split('.'), read.value);
  }
  const objection = objectionToPrice(cells);
  if (objection) problems.push({ row, ...objection });
  else if (cells.get('kosten')?.toLowerCase() === 'gratis') activity.cost = 'gratis';
  return activity;
}

function objectionToPrice(cells: Cells): Omit<FormProblem, 'row'> | undefined {
  const [cost = '', amount = '', unit = ''] = ['kosten', 'bedrag', 'per'].map((name) => cells.get(name) ?? '');
  const price = cost.toLowerCase();
  if (!['', 'gratis', 'betaald'].includes(price)) {
    return { column: 'kosten', message: 'schrijf gratis of betaald, of laat het leeg als je het niet weet' };
  }
  if (price === 'gratis' && (amount || unit)) {
    return { column: 'kosten', message: 'gratis heeft geen bedrag; maak bedrag en per leeg, of schrijf betaald' };
  }
  if (!amount && (unit || price === 'betaald')) {
    return { column: 'bedrag', message: 'ontbreekt; vul het in, of maak ook kosten en per leeg als je het niet weet' };
  }
  if (amount && !unit) return { column: 'per', message: 'ontbreekt; vul in waarvoor het bedrag is, zoals "per avond"' };
  return undefined;
}

function valueAt(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (around, name) => (typeof around === 'object' && around ? (around as Record<string, unknown>)[name] : undefined),
    value,
  );
}

function setAt(activity: Record<string, unknown>, [name = '', part]: readonly string[], value: unknown): void {
  activity[name] = part === undefined ? value : { ...(activity[name] as object | undefined), [part]: value };
}
