import type * as v from 'valibot';

/** What a schema says about the fields of a mapping, so that a message can name the field an editor meant. */

/** The parts of valibot's schemas that lead to other schemas. */
interface SchemaNode {
  entries?: Readonly<Record<string, SchemaNode>>;
  item?: SchemaNode;
  wrapped?: SchemaNode;
  options?: readonly SchemaNode[];
  getter?: (input: unknown) => SchemaNode;
}

/** One step from a value into the value at a key, as valibot reports it with an issue. */
export interface PathStep {
  key?: unknown;
  input?: unknown;
}

/** The names of the fields that a mapping may have, where the steps lead from the root of a schema. */
export function fieldsAt(schema: v.GenericSchema, steps: readonly PathStep[], mapping: unknown): string[] {
  let node: SchemaNode | undefined = schema as unknown as SchemaNode;
  for (const { key, input } of steps) {
    const here: SchemaNode | undefined = node && unwrapped(node, input);
    node = here?.item ?? here?.entries?.[String(key)];
  }
  return Object.keys((node && unwrapped(node, mapping))?.entries ?? {});
}

/** Looks through what is optional, chosen by the value itself, or one of several. */
function unwrapped(node: SchemaNode, value: unknown): SchemaNode {
  if (node.wrapped) return unwrapped(node.wrapped, value);
  if (node.getter) return unwrapped(node.getter(value), value);
  return node.options?.find((option) => typeof option === 'object' && option.entries) ?? node;
}

/** What editors tend to write for a field, beside slips of the pen: its Dutch name. */
const dutchNames: Readonly<Record<string, string>> = {
  titel: 'title',
  samenvatting: 'summary',
  competenties: 'competencies',
  soort: 'kind',
  tekst: 'text',
  vraag: 'question',
  vragen: 'questions',
  stappen: 'steps',
  antwoorden: 'steps',
  belang: 'importance',
  situaties: 'situations',
  competentie: 'competency',
  reflectie: 'reflection',
  gesprek: 'conversation',
  als: 'when',
  dan: 'then',
  voor: 'for',
  hulp: 'askForHelp',
  bron: 'sources',
  bronnen: 'sources',
  versie: 'version',
  pijlers: 'pillars',
  onderwerpen: 'topics',
  woord: 'word',
  vormen: 'forms',
  betekenis: 'meaning',
  periodes: 'periods',
  activiteiten: 'activities',
};

/** The known name that was most likely meant; undefined when none is close. */
export function likelyMeant(written: string, known: readonly string[]): string | undefined {
  const translated = dutchNames[written.toLowerCase()];
  if (translated && known.includes(translated)) return translated;
  const most = Math.max(1, Math.floor(written.length / 3));
  return known
    .map((name) => ({ name, distance: editDistance(written.toLowerCase(), name.toLowerCase()) }))
    .filter(({ distance }) => distance <= most)
    .sort((one, other) => one.distance - other.distance)[0]?.name;
}

/** Letters to add, to leave out or to change to get from one word to the other (Levenshtein). */
export function editDistance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (const [index, letter] of [...one].entries()) {
    const next = [index + 1];
    for (const [column, otherLetter] of [...other].entries()) {
      const changed = (row[column] ?? 0) + (letter === otherLetter ? 0 : 1);
      next.push(Math.min(changed, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}
