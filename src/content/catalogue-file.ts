import * as v from 'valibot';
import type { Catalogue } from '../domain/catalogue.ts';
import type { TopicId } from '../domain/question-set.ts';
import { failed, type Result, success } from '../domain/result.ts';
import { inspect, mostItems } from './catalogue-safety.ts';
import { activitySchema, asList, catalogueHead } from './catalogue-schema.ts';
import { checkShape, type FieldMessage } from './dutch-messages.ts';
import { wholeFile } from './problem.ts';

/**
 * The catalogue of an organisation, as a file that someone gives to the app. Read with JSON.parse and a schema, so
 * nothing in it ever runs, and all or nothing: a file with a problem changes nothing.
 */

/** Characters; about twenty thousand activities, and low enough for an old phone. */
export const largestCatalogueFile = 20_000_000;
export const mostActivities = 20_000;
export const mostProblems = 50;

export interface CatalogueProblem {
  /** Which activity, counted from 1; 0 for the file as a whole. */
  row: number;
  /** Path in the activity, such as `sources[0].url`. */
  field: string;
  /** In Dutch: what it is, and what to do. */
  message: string;
}

/** Why a file is not taken over, for the person who opened it, with what is wrong for who made it. */
export interface CatalogueRefusal {
  /** `other`: a photo, a letter, a backup; `not-right`: meant as a catalogue, and something in it is wrong. */
  kind: 'too-large' | 'unreadable' | 'empty' | 'other' | 'not-right';
  problems: readonly CatalogueProblem[];
}

/** Reads a file someone chose. One that is too large is not even read into memory. */
export async function readCatalogueFile(
  file: Pick<Blob, 'size' | 'text'>,
  knownTopics: ReadonlySet<TopicId>,
): Promise<Result<Catalogue, CatalogueRefusal>> {
  if (file.size > largestCatalogueFile) return failed({ kind: 'too-large', problems: [tooLarge()] });
  try {
    const text = (await file.text()).trim();
    if (text === '') return failed({ kind: 'empty', problems: [] });
    // Whatever else is wrong with it, JSON of more than one value begins like this; a photo or a letter does not.
    if (!/^[{[]/.test(text)) return failed({ kind: 'other', problems: [noCatalogue] });
    const read = parseCatalogueFile(text, knownTopics);
    if (read.ok) return read;
    return failed({ kind: read.failure.includes(noCatalogue) ? 'other' : 'not-right', problems: read.failure });
  } catch (error) {
    // The device refused to read it, for instance because it was moved in the meantime.
    if (error instanceof DOMException) return failed({ kind: 'unreadable', problems: [] });
    throw error;
  }
}

/** Reads the text of a catalogue file. */
export function parseCatalogueFile(
  text: string,
  knownTopics: ReadonlySet<TopicId>,
): Result<Catalogue, CatalogueProblem[]> {
  if (text.length > largestCatalogueFile) return failed([tooLarge()]);
  try {
    return readCatalogue(JSON.parse(text.replace(/^\ufeff/, '')), knownTopics);
  } catch (error) {
    if (error instanceof SyntaxError) return failed([aboutFile(syntaxMessage(text, error))]);
    throw error;
  }
}

function tooLarge(): CatalogueProblem {
  const most = largestCatalogueFile / 1_000_000;
  return aboutFile(`het bestand is te groot; hoogstens ${most} MB, deel het op of haal er iets uit`);
}

const noCatalogue = aboutFile('dit is geen leeraanbod; er moet een lijst "activities" in staan');

/** Checks a catalogue that was read from a file of any kind: its shape, its texts, and whether its parts fit. */
export function readCatalogue(
  value: unknown,
  knownTopics: ReadonlySet<TopicId>,
): Result<Catalogue, CatalogueProblem[]> {
  if (typeof value !== 'object' || value === null || !('activities' in value)) {
    return failed([noCatalogue]);
  }
  const { activities, ...others } = value;
  const head = check(headSchema, others);
  const list = checkShape(listSchema, activities);
  const problems = 'messages' in head ? head.messages.map((message) => problemOf(0, message)) : [];
  if ('messages' in list) {
    problems.push(...list.messages.map(({ message }) => problemOf(0, { field: ['activities'], message })));
  }
  if ('messages' in list || 'messages' in head) return failed(atMost(problems));

  const checked = list.output.map((activity) => check(activitySchema, activity));
  const firstRows = new Map<string, number>();
  checked.forEach((outcome, index) => {
    const row = index + 1;
    if ('messages' in outcome) problems.push(...outcome.messages.map((message) => problemOf(row, message)));
    // Also when something else is wrong, so that all can be mended in one go.
    const { id, topics } = namesIn(list.output[index]);
    const first = id === undefined ? undefined : firstRows.get(id);
    if (first) {
      problems.push({
        row,
        field: 'id',
        message: clipped(`"${id}" staat ook bij activiteit ${first}; geef een andere id`),
      });
    }
    if (id !== undefined) firstRows.set(id, first ?? row);
    problems.push(...topicProblems(topics, knownTopics).map((problem) => ({ row, ...problem })));
  });
  if (problems.length > 0) return failed(atMost(problems));
  const outputs = checked.flatMap((outcome) => ('output' in outcome ? [outcome.output] : []));
  return success({ ...head.output, activities: outputs });
}

const headSchema = v.strictObject(catalogueHead);
const listSchema = v.pipe(
  v.array(v.unknown(), asList),
  v.minLength(1, 'is leeg; zet er een activiteit in'),
  v.maxLength(mostActivities, `is te lang; hoogstens ${mostActivities} activiteiten`),
);

/** What is found unsafe goes before what the schema says of the same field. */
function check<Schema extends v.GenericSchema>(
  schema: Schema,
  value: unknown,
): { output: v.InferOutput<Schema> } | { messages: FieldMessage[] } {
  const { messages, sound } = inspect(value);
  if (!sound) return { messages };
  const shaped = checkShape(schema, value);
  if (messages.length === 0) return shaped;
  const named = new Set(messages.map(({ field }) => fieldName(field)));
  const others = 'messages' in shaped ? shaped.messages.filter(({ field }) => !named.has(fieldName(field))) : [];
  return { messages: [...messages, ...others] };
}

/** What an activity is called and is about, whatever else is wrong with it. */
function namesIn(activity: unknown): { id: string | undefined; topics: readonly string[] } {
  const parts = v.safeParse(
    v.object({ id: v.fallback(v.optional(v.string()), undefined), topics: namedTopics }),
    activity,
  );
  return parts.success ? { id: parts.output.id, topics: parts.output.topics } : { id: undefined, topics: [] };
}
const namedTopics = v.fallback(v.pipe(v.array(v.string()), v.maxLength(mostItems)), []);

function topicProblems(topics: readonly string[], known: ReadonlySet<TopicId>): Omit<CatalogueProblem, 'row'>[] {
  return topics.flatMap((topicId, place) => {
    const field = `topics[${place}]`;
    if (!known.has(topicId)) {
      return [{ field, message: clipped(`"${topicId}" is geen onderwerp; kies een id van een onderwerp`) }];
    }
    const isAgain = topics.indexOf(topicId) < place;
    return isAgain ? [{ field, message: `"${topicId}" staat er twee keer; haal er één weg` }] : [];
  });
}

function aboutFile(message: string): CatalogueProblem {
  return { row: 0, field: wholeFile, message };
}

/** What is about the whole file names its field in the message as well, for no activity tells where to look. */
function problemOf(row: number, { field, message }: FieldMessage): CatalogueProblem {
  const name = fieldName(field);
  const todo = message === 'ontbreekt' ? 'ontbreekt; vul dit veld in' : message;
  if (row > 0) return { row, field: clipped(name || 'activiteit'), message: clipped(todo) };
  return { row, field: clipped(name || wholeFile), message: clipped(name ? `${name} ${todo}` : todo) };
}

function fieldName(field: readonly PropertyKey[]): string {
  const name = field.map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`)).join('');
  return name.replace(/^\./, '');
}

/** A message may quote what someone wrote, which may be very long. */
function clipped(text: string): string {
  return text.length > 300 ? `${text.slice(0, 299)}…` : text;
}

function atMost(problems: readonly CatalogueProblem[]): CatalogueProblem[] {
  const more = problems.length - mostProblems;
  if (more <= 0) return [...problems];
  const rest = aboutFile(more === 1 ? 'er is nog 1 ander probleem' : `er zijn nog ${more} andere problemen`);
  return [...problems.slice(0, mostProblems), rest];
}

/** Every browser tells in its own words where JSON cannot be read. */
function syntaxMessage(text: string, { message }: SyntaxError): string {
  const named = /line (\d+)/.exec(message)?.[1];
  const position = /position (\d+)/.exec(message)?.[1];
  const line = named ?? (position && String(text.slice(0, Number(position)).split('\n').length));
  const where = line ? ` (bij regel ${line})` : '';
  return `het bestand is niet te lezen als JSON${where}; mist er een komma, haakje of aanhalingsteken?`;
}
