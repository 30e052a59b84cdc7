import * as v from 'valibot';
import type { ErrorCode, YAMLParseError } from 'yaml';
import { fieldsAt, likelyMeant } from './schema-fields.ts';

/** What valibot and the YAML reader find wrong, in plain Dutch: what it is, and what to do. */

/** A message with the field it is about, before the file and line are known. */
export interface FieldMessage {
  field: PropertyKey[];
  message: string;
}

/** Checks a value; gives what it became, or the messages for the editor. */
export function checkShape<Schema extends v.GenericSchema>(
  schema: Schema,
  value: unknown,
): { output: v.InferOutput<Schema> } | { messages: FieldMessage[] } {
  const checked = v.safeParse(schema, value, { message: dutchMessage });
  return checked.success ? { output: checked.output } : { messages: messagesOf(schema, checked.issues) };
}

type Issue = v.BaseIssue<unknown>;

function messagesOf(schema: v.GenericSchema, issues: readonly Issue[]): FieldMessage[] {
  // A misspelled field is both unknown and missing: one slip, so one message.
  const meant = new Set<string>();
  const unknown = issues.filter(isUnknownField).flatMap((issue) => {
    const steps = issue.path ?? [];
    const around = steps.slice(0, -1);
    const mapping = steps.at(-1)?.input as Record<string, unknown>;
    const known = fieldsAt(schema, around, mapping);
    const absent = known.filter((name) => !Object.hasOwn(mapping, name));
    return Object.keys(mapping)
      .filter((name) => !known.includes(name))
      .map((name) => {
        const guess = likelyMeant(name, absent);
        if (guess) meant.add(JSON.stringify([...keysOf(around), guess]));
        return { field: [...keysOf(around), name], message: unknownField(name, guess, absent) };
      });
  });
  const others = issues
    .filter((issue) => !isUnknownField(issue))
    .map((issue) => ({ field: keysOf(issue.path ?? []), message: issue.message }))
    .filter(({ field, message }) => message !== missing || !meant.has(JSON.stringify(field)));
  return [...others, ...unknown];
}

function keysOf(steps: readonly { key: unknown }[]): PropertyKey[] {
  return steps.map(({ key }) => key as PropertyKey);
}

function isUnknownField({ type, expected }: Issue): boolean {
  return type === 'strict_object' && expected === 'never';
}

function unknownField(name: string, guess: string | undefined, absent: readonly string[]): string {
  const start = `onbekend veld "${name}"`;
  if (guess) return `${start}; bedoel je "${guess}"?`;
  return absent.length > 0 ? `${start}; haal het weg of kies uit ${absent.join(', ')}` : `${start}; haal het weg`;
}

const missing = 'ontbreekt';
const typeMessages: Readonly<Record<string, string>> = {
  string: 'moet tekst zijn',
  number: 'moet een getal zijn',
  boolean: 'moet true (ja) of false (nee) zijn',
  array: 'moet een lijst zijn: zet elk deel op een eigen regel met een streepje ervoor',
  strict_object: 'moet uit velden bestaan, met achter elke naam een dubbele punt',
  integer: 'moet een heel getal zijn',
};

/** Every message of valibot itself. What a schema says in its own words goes before. */
function dutchMessage({ kind, type, input, requirement, expected }: Issue): string {
  if (kind === 'schema' && input === undefined) return missing;
  if (kind === 'schema' && input === null) return 'is leeg; vul het in of haal de regel weg';
  if (type === 'string' && (typeof input === 'number' || typeof input === 'boolean')) {
    return `moet tekst zijn; zet er aanhalingstekens om: "${input}"`;
  }
  if (type === 'picklist' || type === 'literal') {
    return `"${shown(input)}" kan hier niet; kies uit ${choicesOf(expected)}`;
  }
  if (type === 'min_value') return `moet minstens ${requirement} zijn`;
  if (type === 'max_value') return `mag hoogstens ${requirement} zijn`;
  return typeMessages[type] ?? 'klopt niet; vergelijk het met een ander bestand';
}

function shown(input: unknown): string {
  return typeof input === 'object' ? JSON.stringify(input) : String(input);
}

function choicesOf(expected: string | null): string {
  return (expected ?? '').replace(/[()"]/g, '').split(' | ').join(', ');
}

const quoteHint = 'staat er een dubbele punt, # of @ in de tekst? Zet dan aanhalingstekens om de hele tekst';
const indentHint = 'zet de regel precies onder de regel waar hij bij hoort en spring in met spaties';

const syntaxMessages: Partial<Record<ErrorCode, string>> = {
  BAD_INDENT: `de regel springt niet goed in; ${indentHint}`,
  TAB_AS_INDENT: `hier staat een tab; ${indentHint}`,
  DUPLICATE_KEY: 'dit veld staat er twee keer; haal er één weg',
  BLOCK_AS_IMPLICIT_KEY: `deze regel is niet te lezen; ${quoteHint}`,
  BAD_SCALAR_START: `de tekst begint met een teken dat hier niet kan; ${quoteHint}`,
  MULTILINE_IMPLICIT_KEY: `deze regel is niet te lezen; ${quoteHint}`,
  MISSING_CHAR: 'hier of een regel erboven mist een teken: een dubbele punt na een naam, een komma of een streepje',
  UNEXPECTED_TOKEN:
    "hier staat een teken te veel, zoals een komma of een haakje; een ' tussen enkele aanhalingstekens schrijf je dubbel",
  BLOCK_IN_FLOW: 'tussen de haakjes mist een komma',
  BAD_DQ_ESCAPE: 'een \\ kan hier niet; haal hem weg',
};

/** What is wrong with the writing of a file, so that it cannot be read at all. */
export function syntaxMessage({ code, message }: YAMLParseError): string {
  if (isOpenQuote({ message })) return 'het aanhalingsteken aan het eind van deze tekst ontbreekt';
  if (message.startsWith('Flow')) return 'een haakje dat open gaat, gaat niet meer dicht; zet er ] of } achter';
  return syntaxMessages[code] ?? 'is niet te lezen; vergelijk de tekens en het inspringen met een ander bestand';
}

/** A text that does not end is noticed far below where it begins. */
export function isOpenQuote({ message }: Pick<YAMLParseError, 'message'>): boolean {
  return message.startsWith('Missing closing');
}
