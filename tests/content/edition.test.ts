import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { loadContentFolder } from '../../tools/content/content-folder.ts';
import { contrast, ownColours, styleOf } from '../../tools/edition/colours.ts';
import { loadEdition, ownEdition, readEdition } from '../../tools/edition/edition.ts';
import { colourNames } from '../../tools/edition/edition-schema.ts';

const example = 'tests/examples/edition';
const smallest = 'settingsVersion: 1\nname: Groeipad\nshortName: Groei\n';
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pijlerpad-edition-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** What is wrong with these settings: line, field and message of each. */
function problemsOf(text: string): string[] {
  writeFileSync(join(folder, 'edition.yaml'), text);
  const edition = readEdition(folder);
  return edition.ok ? [] : edition.failure.map(({ line, field, message }) => `${line} ${field}: ${message}`);
}

describe('an edition', () => {
  it('without settings of its own is the app as it is', () => {
    const { name, questionSet, colours } = ownEdition();
    expect([name, questionSet]).toEqual(['Pijlerpad', 'questionsets/pleegouders']);
    expect(styleOf(colours)).toBe('');
  });

  it('needs little more than a name, and keeps the rest', () => {
    expect(problemsOf(smallest)).toEqual([]);
    const edition = loadEdition(folder);
    expect(edition).toMatchObject({ name: 'Groeipad', shortName: 'Groei', colours: ownColours() });
    expect(edition.questionSet).toBe('questionsets/pleegouders');
    expect(edition.icons).toBeUndefined();
  });

  it('is the one of the example, with what its settings name', () => {
    const edition = loadEdition(example);
    expect(edition.provider?.name).toBe('Pleegzorg Voorbeeld');
    expect(edition.questionSet).toBe('tests/examples/small-set');
    expect(edition.icons).toBe('tests/examples/edition/icons');
    expect(edition.colours.light.paper).toBe(ownColours().light.paper);
  });

  it('finds questions, activities and icons under their usual names', () => {
    cpSync('tests/examples/small-set', join(folder, 'questionset'), { recursive: true });
    cpSync('tests/examples/small-set/catalogue.json', join(folder, 'catalogue.json'));
    mkdirSync(join(folder, 'icons'));
    writeFileSync(join(folder, 'icons', 'icon.svg'), '<svg/>');
    expect(problemsOf(smallest)).toEqual([]);
    expect(loadEdition(folder)).toMatchObject({
      questionSet: join(folder, 'questionset'),
      catalogue: join(folder, 'catalogue.json'),
      icons: join(folder, 'icons'),
    });
  });
});

describe('a catalogue of an edition', () => {
  it('need not have what the starter kit of our questions names', () => {
    const own = join(folder, 'catalogue.json');
    const whole = JSON.parse(readFileSync('questionsets/pleegouders/catalogue.json', 'utf8')) as {
      activities: object[];
    };
    writeFileSync(own, JSON.stringify({ ...whole, activities: whole.activities.slice(0, 1) }));
    expect(loadContentFolder('questionsets/pleegouders', own).catalogue.activities).toHaveLength(1);
  });
});

describe('settings that are wrong', () => {
  it('stop a build with file, line and field', () => {
    writeFileSync(join(folder, 'edition.yaml'), `${smallest}naam: Groeipad\n`);
    const file = join(folder, 'edition.yaml');
    expect(() => loadEdition(folder)).toThrow(`${file}:4  naam: onbekend veld "naam"`);
    expect(() => loadEdition(join(folder, 'nowhere'))).toThrow('edition.yaml:1  (bestand): ontbreekt');
  });

  it.each<[string, string, string]>([
    ['a missing name', smallest.replace(/name.*\n/, ''), '1 name: ontbreekt'],
    [
      'a long short name',
      smallest.replace('Groei\n', 'Groeipad Noord\n'),
      '3 shortName: is 14 tekens lang; maximaal 12',
    ],
    ['a name that ends a text', smallest.replace('Groeipad', "Groei'pad"), '2 name: heeft een teken'],
    ['a name that is a tag', smallest.replace('Groeipad', '"<b>Groei</b>"'), '2 name: heeft een teken'],
    ['older settings', smallest.replace('1', '0'), '1 settingsVersion: moet 1 zijn; lees in CHANGELOG.md'],
    [
      'newer settings',
      smallest.replace('1', '2'),
      '1 settingsVersion: deze instellingen horen bij een nieuwere versie',
    ],
    [
      'a colour by name',
      `${smallest}colours:\n  light:\n    accent: purple\n`,
      '6 colours.light.accent: schrijf een kleur',
    ],
    [
      'a colour nobody knows',
      `${smallest}colours:\n  light:\n    acent: "#000000"\n`,
      '6 colours.light.acent: onbekend veld "acent"; bedoel je "accent"?',
    ],
    ['a folder that is not there', `${smallest}questionSet: vragen\n`, '4 questionSet: "vragen" is er niet'],
    [
      'an address that is not safe',
      `${smallest}provider:\n  name: Wij\n  website: http://wij.example\n`,
      '6 provider.website: moet een adres zijn',
    ],
    [
      'an address that is no mail',
      `${smallest}provider:\n  name: Wij\n  email: wij\n`,
      '6 provider.email: is geen e-mailadres',
    ],
  ])('such as %s are told in a sentence', (_, text, expected) => {
    expect(problemsOf(text).join('\n')).toContain(expected);
  });

  it('include icons without the one that browsers draw', () => {
    mkdirSync(join(folder, 'icons'));
    expect(problemsOf(smallest)).toEqual(['1 icons: in de map met pictogrammen ontbreekt icon.svg']);
  });

  it('include icons of another size or kind than their name says, and such as are never used', () => {
    const icons = join(folder, 'icons');
    mkdirSync(icons);
    writeFileSync(join(icons, 'icon.svg'), '<svg viewBox="0 0 200 100"/>');
    cpSync('public/icons/icon-192.png', join(icons, 'icon-512.png'));
    cpSync('public/icons/icon-192.png', join(icons, 'icon-192.png'));
    writeFileSync(join(icons, 'apple-touch-icon.png'), 'ab');
    writeFileSync(join(icons, 'logo.png'), 'ab');
    expect(problemsOf(smallest).map((line) => line.split(';')[0])).toEqual([
      '1 icons: apple-touch-icon.png is geen PNG-plaatje',
      '1 icons: icon-512.png is 192 bij 192 pixels',
      '1 icons: icon.svg is 200 bij 100',
      '1 icons: logo.png is geen pictogram van de app',
    ]);
  });

  it('include own questions under the name of ours: a backup could not tell them apart', () => {
    cpSync('questionsets/pleegouders', join(folder, 'questionset'), { recursive: true });
    expect(problemsOf(smallest)).toEqual([
      expect.stringMatching(/^1 questionSet: .*eigen vragen krijgen een eigen id/),
    ]);
  });
});

describe('the colours of an edition', () => {
  it('can be all those of the style, which all can be read', () => {
    const { light, dark } = ownColours();
    expect(Object.keys(light).sort()).toEqual([...colourNames].sort());
    expect(Object.keys(dark).sort()).toEqual([...colourNames].sort());
    const all = (scheme: Record<string, string>) =>
      Object.entries(scheme).map(([name, value]) => `    ${name}: "${value}"\n`);
    const colours = `colours:\n  light:\n${all(light).join('')}  dark:\n${all(dark).join('')}`;
    expect(problemsOf(smallest + colours)).toEqual([]);
  });

  it('are refused with a clear sentence when they cannot be read', () => {
    const [first] = problemsOf(`${smallest}colours:\n  light:\n    accent: "#ffcc00"\n`);
    expect(first).toBe(
      '6 colours.light.accent: een link in accent (#ffcc00) op paper (#faf6ee) is bij licht niet goed te lezen: ' +
        'het contrast is 1,4 en moet minstens 4,5 zijn; maak accent donkerder of paper lichter',
    );
  });

  it('are refused at the colour that was changed, also when it is the ground', () => {
    const problems = problemsOf(`${smallest}colours:\n  dark:\n    paper: "#cccccc"\n`);
    expect(problems.length).toBeGreaterThan(3);
    for (const problem of problems) expect(problem).toMatch(/^6 colours\.dark\.paper: .* bij donker /);
  });

  it('are told apart as WCAG counts', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
    expect(contrast('#abcdef', '#abcdef')).toBe(1);
  });

  it('that change on a light screen alone stay as they were on a dark one', () => {
    const own = ownColours();
    const style = styleOf({ light: { ...own.light, accent: '#5b2a86' }, dark: own.dark });
    expect(style).toContain(':root{--accent:#5b2a86;}');
    expect(style).toContain(`(prefers-color-scheme: dark){:root{--accent:${own.dark.accent};}}`);
  });
});

it('the schema for editors marks nothing in the example, and a field that does not exist', () => {
  const schema = JSON.parse(readFileSync('questionsets/schema/edition.schema.json', 'utf8'));
  const validate = new Ajv({ strict: false, validateFormats: false }).compile(schema);
  const settings = parse(readFileSync(join(example, 'edition.yaml'), 'utf8'));
  expect(validate(settings)).toBe(true);
  expect(validate({ ...settings, naam: 'Groeipad' })).toBe(false);
});
