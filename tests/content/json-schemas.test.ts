import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readContentFolder } from '../../tools/content/content-folder.ts';
import { jsonSchemas, schemaFolder, withSchemaLine } from '../../tools/content/json-schemas.ts';
import { minimalFolder } from '../examples/content-folder-examples.ts';

const sets = ['questionsets/pleegouders', 'tests/examples/small-set'];

const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true });
const validators = new Map(
  jsonSchemas().map(({ file, text }) => [file.replace('.schema.json', ''), ajv.compile(JSON.parse(text))]),
);

/** The places in a file that the program of an editor would mark. */
function marksIn(name: string, value: unknown): string[] {
  const validate = validators.get(name);
  if (!validate) throw new Error(`there is no schema ${name}`);
  validate(value);
  return (validate.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`);
}

function nameOf(path: string): string {
  return path.includes('/') ? 'topic' : path.replace(/\.(yaml|json)$/, '');
}

describe('the JSON schemas', () => {
  it('are in step with the code; after a change: npm run content -- --schema', () => {
    const written = readdirSync(schemaFolder).map((file) => ({
      file,
      text: readFileSync(join(schemaFolder, file), 'utf8'),
    }));
    const byFile = (one: { file: string }, other: { file: string }) => one.file.localeCompare(other.file);
    expect(written.sort(byFile)).toEqual(jsonSchemas().sort(byFile));
  });

  it.each(sets)('mark nothing in %s', (folder) => {
    const files = readContentFolder(folder).filter(({ path }) => path !== 'released-ids.json');
    expect(files.length).toBeGreaterThan(4);
    for (const { path, text } of files) expect(marksIn(nameOf(path), parse(text)), path).toEqual([]);
  });

  const topic = parse(minimalFolder().find(({ path }) => path === 'zorgen/wennen.yaml')?.text ?? '');
  it.each<[string, object, string[]]>([
    ['nothing in a topic that is right', {}, []],
    ['a field that does not exist', { titel: 'Wennen' }, [' additionalProperties']],
    ['a missing field', { title: undefined }, [' required']],
    ['a text of too many words', { summary: 'woord '.repeat(41) }, ['/summary pattern']],
    ['no text of just enough words', { summary: 'woord '.repeat(40) }, []],
    ['too few sources', { sources: ['EEN'] }, ['/sources minItems']],
    ['an id that cannot be', { id: 'Wennen' }, ['/id pattern']],
    [
      'a competency that does not begin with Je, or is too long',
      {
        competencies: [
          { ...topic.competencies[0], text: 'Weet wat wennen vraagt.' },
          { ...topic.competencies[1], text: `Je ${'woord '.repeat(20)}` },
          topic.competencies[2],
        ],
      },
      ['/competencies/0/text pattern', '/competencies/1/text pattern'],
    ],
  ])('mark %s', (_, change, expected) => {
    const { title, ...others } = { ...topic, ...change };
    expect(marksIn('topic', title === undefined ? others : { title, ...others })).toEqual(expected);
  });

  it('know both ways to write for whom something is', () => {
    const stepFor = (condition: unknown) => ({
      ...topic,
      smallSteps: [{ ...topic.smallSteps[0], for: condition }, ...topic.smallSteps.slice(1)],
    });
    expect(marksIn('topic', stepFor(['pleegouder']))).toEqual([]);
    expect(marksIn('topic', stepFor({ soort: ['netwerk'], leeftijd: { max: 11 } }))).toEqual([]);
    expect(marksIn('topic', stepFor(['opa']))).toContain('/smallSteps/0/for/0 enum');
    expect(marksIn('topic', stepFor({ soort: ['opa'] }))).toContain('/smallSteps/0/for/soort/0 enum');
  });

  it('tell in Dutch what a field is', () => {
    const topicSchema = JSON.parse(jsonSchemas().find(({ file }) => file === 'topic.schema.json')?.text ?? '{}');
    expect(topicSchema.properties.summary.description).toBe(
      'Waar het over gaat en waarom het ertoe doet. Hooguit 40 woorden.',
    );
    expect(topicSchema.properties.situations.items.properties.scene.description).toContain('herkenbaar');
  });
});

describe('the first line of a YAML file', () => {
  it.each(sets)('names its schema in every file of %s; if not: npm run content -- --schema', (folder) => {
    const yaml = readContentFolder(folder).filter(({ path }) => path.endsWith('.yaml'));
    expect(yaml.filter((file) => withSchemaLine(folder, file) !== file.text).map(({ path }) => path)).toEqual([]);
  });

  it.each([
    ['questionsets/a', 'questionset.yaml', '../schema/questionset.schema.json'],
    ['questionsets/a', 'b/c.yaml', '../../schema/topic.schema.json'],
    ['questionsets/a', 'b/words.yaml', '../../schema/topic.schema.json'],
    ['tests/examples/small-set/', 'words.yaml', '../../../questionsets/schema/words.schema.json'],
  ])('leads in %s from %s to %s', (folder, path, address) => {
    expect(withSchemaLine(folder, { path, text: 'id: a\n' })).toBe(
      `# yaml-language-server: $schema=${address}\nid: a\n`,
    );
  });

  it('stands there once, and takes the place of another', () => {
    const text = withSchemaLine('questionsets/a', { path: 'b/c.yaml', text: '# About this.\r\nid: a\r\n' });
    expect(withSchemaLine('questionsets/a', { path: 'b/c.yaml', text })).toBe(text);
    expect(text.match(/\r\n/g)).toHaveLength(3);
    const moved = withSchemaLine('questionsets/a', { path: 'words.yaml', text });
    expect(moved.match(/yaml-language-server/g)).toHaveLength(1);
    expect(moved).toContain('words.schema.json');
  });
});
