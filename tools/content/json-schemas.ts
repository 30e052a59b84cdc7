import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { type ConversionConfig, toJsonSchema } from '@valibot/to-json-schema';
import type * as v from 'valibot';
import { catalogueSchema } from '../../src/content/catalogue-schema.ts';
import type { ContentText } from '../../src/content/content-file.ts';
import {
  momentsSchema,
  questionSetSchema,
  reflectionSchema,
  searchWordsSchema,
  sourcesSchema,
  starterKitSchema,
  topicSchema,
  wordsSchema,
} from '../../src/content/question-set-schema.ts';
import { editionSchema } from '../edition/edition-schema.ts';
import { readContentFolder } from './content-folder.ts';
import { conditionDescriptions, fieldDescriptions } from './field-descriptions.ts';

/** JSON schemas, by which the program of an editor completes and warns while typing. */

const schemas: Record<keyof typeof fieldDescriptions, v.GenericSchema> = {
  questionset: questionSetSchema,
  topic: topicSchema,
  moments: momentsSchema,
  'starter-kit': starterKitSchema,
  reflection: reflectionSchema,
  'search-words': searchWordsSchema,
  sources: sourcesSchema,
  words: wordsSchema,
  catalogue: catalogueSchema,
  edition: editionSchema,
};
type SchemaName = keyof typeof schemas;
const schemaNames = Object.keys(schemas) as SchemaName[];

/** Where the schemas are, beside the question sets. */
export const schemaFolder = 'questionsets/schema';

/** The JSON schemas by the name of their file. */
export function jsonSchemas(): { file: string; text: string }[] {
  return schemaNames.map((name) => {
    const schema = toJsonSchema(schemas[name], conversion) as Node;
    const undescribed = describeFields(schema, fieldDescriptions[name]);
    if (undescribed.length > 0) throw new Error(`${name} has no field ${undescribed.join(', ')}`);
    for (const part of Object.values(schema.$defs ?? {}))
      describeFields({ properties: { for: part } }, conditionDescriptions);
    return { file: `${name}.schema.json`, text: `${JSON.stringify(schema, undefined, 2)}\n` };
  });
}

/** What we use of a JSON schema. */
interface Node {
  description?: string;
  properties?: Record<string, Node>;
  items?: Node;
  $defs?: Record<string, Node>;
}

const conversion: ConversionConfig = {
  typeMode: 'input',
  // What a JSON schema cannot say, our own checks do.
  errorMode: 'ignore',
  overrideAction({ valibotAction, jsonSchema }) {
    if (valibotAction.type === 'metadata' && 'mostWords' in jsonSchema) {
      const { mostWords, ...schema } = jsonSchema as { mostWords: number };
      const most = `Hooguit ${mostWords} woorden.`;
      const pattern = `^\\s*(?:\\S+\\s+){0,${mostWords - 1}}\\S+\\s*$`;
      return { ...schema, description: most, pattern, patternErrorMessage: most };
    }
    if (valibotAction.type === 'starts_with' && jsonSchema.pattern && 'requirement' in valibotAction) {
      return { ...jsonSchema, pattern: `^(?=${valibotAction.requirement})${jsonSchema.pattern.slice(1)}` };
    }
    return undefined;
  },
  overrideSchema({ valibotSchema, jsonSchema }) {
    if (valibotSchema.type !== 'lazy') return undefined;
    // A condition is a mapping, which the conversion found, or a list of one word.
    const { getter } = valibotSchema as unknown as v.LazySchema<v.GenericSchema>;
    const { $schema: _, ...short } = toJsonSchema(getter([]), conversion);
    return { anyOf: [short, jsonSchema] };
  },
};

/** Adds descriptions to the fields; gives the names of fields that are not there. */
function describeFields(schema: Node, descriptions: Readonly<Record<string, string>>): string[] {
  return Object.keys(descriptions).filter((name) => {
    const field = name
      .split('.')
      .reduce<Node | undefined>((node, part) => (node?.items ?? node)?.properties?.[part], schema);
    if (field) field.description = [descriptions[name], field.description].filter(Boolean).join(' ');
    return !field;
  });
}

/** The first line by which the program of an editor finds the schema of a YAML file. */
const schemaLine = /^# yaml-language-server: .*\r?\n/;

/** The text of a YAML file with its schema on the first line, also when another schema stood there. */
export function withSchemaLine(folder: string, { path, text }: ContentText): string {
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const schema = relative(join(folder, dirname(path)), join(schemaFolder, `${schemaFor(path)}.schema.json`));
  const line = `# yaml-language-server: $schema=${schema.split(sep).join('/')}`;
  return `${line}${newline}${text.replace(schemaLine, '')}`;
}

/** What stands in a folder of its own is a topic, whatever its name. */
function schemaFor(path: string): SchemaName {
  return schemaNames.find((name) => `${name}.yaml` === path) ?? 'topic';
}

/** Writes the schemas, and the line that names them in every YAML file of a question set. Gives the files it changed. */
export function writeSchemas(folder: string): string[] {
  const yaml = readContentFolder(folder).filter(({ path }) => /\.ya?ml$/.test(path));
  const wanted = [
    ...jsonSchemas().map(({ file, text }) => ({ path: join(schemaFolder, file), text })),
    ...yaml.map((file) => ({ path: join(folder, file.path), text: withSchemaLine(folder, file) })),
  ];
  const changed = wanted.filter(({ path, text }) => readIfThere(path) !== text);
  for (const { path, text } of changed) writeFileSync(path, text);
  return changed.map(({ path }) => path);
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
