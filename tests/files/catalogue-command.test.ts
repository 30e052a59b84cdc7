import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { catalogueToCsv } from '../../src/files/catalogue-csv.ts';
import type { ActivityForm, CatalogueForm } from '../../src/files/catalogue-form.ts';
import { runCatalogue } from '../../tools/catalogue/catalogue-run.ts';
import { replaceFile } from '../../tools/catalogue/replace-file.ts';
import { minimalFolder } from '../examples/content-folder-examples.ts';

/** The command as an editor runs it, on a copy of the question set in a folder of its own. */

const command = resolve('tools/catalogue/catalogue-command.ts');
const tsx = resolve('node_modules/tsx/dist/cli.mjs');

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pijlerpad-catalogue-'));
  cpSync('questionsets/pleegouders', join(folder, 'set'), { recursive: true });
  cpSync('tests/examples/small-set', join(folder, 'small'), { recursive: true });
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Runs it here, in the temporary folder; messages without that folder. */
function run(...args: string[]): { status: number; text: string } {
  const isPath = (word: string) => /\.[a-z]+$|^(?:set|small|weg)$/.test(word);
  const inFolder = args.map((word) => (isPath(word) ? pathOf(word) : word));
  const set = args.includes('--set') ? [] : ['--set', pathOf('set')];
  const { ok, lines } = runCatalogue([...inFolder, ...set]);
  return { status: ok ? 0 : 1, text: lines.join('\n').replaceAll(join(folder, '/'), '') };
}

/** Runs it as npm does. */
function runFromShell(...args: string[]) {
  const env = { ...process.env, QUESTIONSET: 'set' };
  const { status, stdout, stderr } = spawnSync(process.execPath, [tsx, command, ...args], { cwd: folder, env });
  return { status, stdout: String(stdout), stderr: String(stderr) };
}

const pathOf = (file: string) => join(folder, file);
const textOf = (file: string) => readFileSync(pathOf(file), 'utf8');

/** The catalogue of the real set, as an editor left it in a spreadsheet. */
function spreadsheetWith(change: (activities: ActivityForm[]) => ActivityForm[]): CatalogueForm {
  const catalogue = JSON.parse(textOf('set/catalogue.json'));
  const changed = { ...catalogue, activities: change(catalogue.activities) };
  writeFileSync(pathOf('aanbod.csv'), catalogueToCsv(changed, ';'));
  return changed;
}

describe('npm run catalogue', () => {
  it.each([
    ['aanbod.csv', []],
    ['aanbod.csv', ['--comma']],
    ['aanbod.jsonld', []],
  ])('exports %s %j, and an import of it changes nothing', (file, options) => {
    const before = textOf('set/catalogue.json');
    expect(run('export', file, ...options)).toEqual({
      status: 0,
      text: expect.stringMatching(`^\\d+ activiteiten staan nu in ${file}.$`),
    });
    expect(run('import', file, '--write')).toEqual({ status: 0, text: 'Geen verschillen. Er is niets veranderd.' });
    expect(textOf('set/catalogue.json')).toBe(before);
  });

  it('shows what would change, and changes it only when asked to, to the byte', () => {
    const before = textOf('set/catalogue.json');
    const added: ActivityForm = {
      ...{ id: '00-nieuw', title: 'Nieuw', provider: 'Wij', form: 'training', topics: ['reflecteren'] },
      ...{ description: 'Je oefent.', cost: 'gratis', language: 'nl', confidence: 'high', seen: '2026-11-22' },
      sources: [{ what: 'alles' }],
    };
    const [first, second] = JSON.parse(before).activities;
    const next = spreadsheetWith(([, changed, ...others]) => [
      ...(changed ? [{ ...changed, title: 'Anders', seen: '2026-11-22' }] : []),
      ...others,
      added,
    ]);
    const shown = run('import', 'aanbod.csv');
    expect(shown.text.split('\n')).toEqual([
      '+ 00-nieuw  Nieuw',
      `~ ${second.id}`,
      `    titel: ${second.title} → Anders`,
      `    gelezen op: ${second.seen} → 2026-11-22`,
      `- ${first.id}  ${first.title}`,
      '1 erbij, 1 veranderd, 1 weg.',
      'Er is nog niets veranderd. Klopt het? Zet er dan --write achter.',
    ]);
    expect(shown.status).toBe(0);
    expect(textOf('set/catalogue.json')).toBe(before);

    const written = run('import', 'aanbod.csv', '--write');
    expect(written).toEqual({ status: 0, text: expect.stringContaining('set/catalogue.json is bijgewerkt.') });
    const activities = [...next.activities].sort((one, other) => (one.id < other.id ? -1 : 1));
    expect(textOf('set/catalogue.json')).toBe(`${JSON.stringify({ ...next, activities }, undefined, 2)}\n`);
    expect(readdirSync(pathOf('set')).filter((name) => name.endsWith('.new'))).toEqual([]);
  });

  it('reads the rows in any order', () => {
    run('export', 'aanbod.csv', '--set', 'small');
    const [heading, first, second] = textOf('aanbod.csv').split('\r\n');
    writeFileSync(pathOf('aanbod.csv'), [heading, second, first].join('\r\n'));
    expect(run('import', 'aanbod.csv', '--set', 'small').text).toBe('Geen verschillen. Er is niets veranderd.');
  });

  it('reads JSON too, and what that says of the catalogue itself', () => {
    writeFileSync(pathOf('aanbod.json'), textOf('small/catalogue.json').replace('Ons eigen aanbod', 'Ons aanbod'));
    const { status, text } = run('import', 'aanbod.json', '--set', 'small', '--write');
    expect(status).toBe(0);
    expect(text).toContain('~ het leeraanbod zelf, title: Ons eigen aanbod → Ons aanbod\n0 erbij, 0 veranderd, 0 weg.');
    expect(textOf('small/catalogue.json')).toContain('"title": "Ons aanbod"');
  });

  it('tells by row and column what is wrong, and writes nothing', () => {
    const before = textOf('set/catalogue.json');
    spreadsheetWith((activities) =>
      activities.map((activity, index) => {
        if (index === 0) return { ...activity, url: 'javascript:alert(1)' };
        return index === 4 ? { ...activity, form: 'filmpje', topics: ['reflecteren', 'vliegen'] } : activity;
      }),
    );
    const { status, text } = run('import', 'aanbod.csv', '--write');
    expect(status).toBe(1);
    expect(text.split('\n')).toEqual([
      'Er klopt iets niet. Er is niets veranderd.',
      'aanbod.csv, rij 2: adres: moet beginnen met http:// of https://',
      expect.stringContaining('aanbod.csv, rij 6: vorm: "filmpje" kan hier niet; kies uit artikel'),
      'aanbod.csv, rij 6: onderwerpen: "vliegen" is geen onderwerp; kies een id van een onderwerp',
    ]);
    expect(textOf('set/catalogue.json')).toBe(before);
  });

  it('keeps an activity that the starter kit names', () => {
    for (const { path, text } of minimalFolder()) {
      mkdirSync(dirname(pathOf(`kit.d/${path}`)), { recursive: true });
      writeFileSync(pathOf(`kit.d/${path}`), text);
    }
    const before = textOf('kit.d/catalogue.json');
    writeFileSync(pathOf('aanbod.json'), before.replace('"id": "cursus-wennen"', '"id": "cursus-anders"'));
    const { status, text } = run('import', 'aanbod.json', '--set', 'kit.d', '--write');
    expect({ status, text }).toEqual({ status: 1, text: expect.stringContaining('kit.d/starter-kit.yaml:') });
    expect(textOf('kit.d/catalogue.json')).toBe(before);
  });

  it('is one command in a shell, with an exit code', { timeout: 60_000 }, () => {
    expect(runFromShell('export', 'aanbod.csv', '--comma')).toEqual({
      status: 0,
      stdout: expect.stringMatching(/^\d+ activiteiten staan nu in aanbod.csv\.\n$/),
      stderr: '',
    });
    const titled =
      (title: string) =>
      ([first, ...others]: ActivityForm[]) => [...(first ? [{ ...first, title }] : []), ...others];
    spreadsheetWith(titled('Anders'));
    expect(runFromShell('import', 'aanbod.csv', '--write')).toMatchObject({ status: 0, stderr: '' });
    expect(textOf('set/catalogue.json')).toContain('"title": "Anders"');
    spreadsheetWith(titled('<b>Anders</b>'));
    const { status, stdout, stderr } = runFromShell('import', 'aanbod.csv', '--write');
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain('aanbod.csv, rij 2: titel: lijkt op HTML');
  });

  it('makes a file for the app of an organisation’s own spreadsheet', () => {
    run('export', 'aanbod.csv');
    const { status, text } = run('make', 'aanbod.csv', 'eigen.json', '--title', 'Aanbod van Één & Twee');
    expect({ status, text }).toEqual({
      status: 0,
      text: expect.stringContaining('activiteiten staan nu in eigen.json.'),
    });
    expect(JSON.parse(textOf('eigen.json'))).toMatchObject({
      id: 'aanbod-van-een-twee',
      title: 'Aanbod van Één & Twee',
      gathered: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    });
  });

  it.each<[string, string[], string]>([
    ['nothing', [], 'Zo gebruik je het:'],
    ['an option nobody knows', ['import', 'a.csv', '--force'], '"--force" kan zo niet.'],
    ['no folder after --set', ['export', 'a.csv', '--set'], '"--set" kan zo niet.'],
    ['a folder that is not there', ['export', 'a.csv', '--set', 'weg'], 'De map "weg" met een vragenset is er niet.'],
    ['a file that is not there', ['import', 'a.csv'], 'Het bestand "a.csv" is er niet.'],
    ['a file that may not be lost', ['export', 'small/catalogue.csv'], '"small/catalogue.csv" is er al.'],
    ['a kind of file to write', ['export', 'a.xlsx'], '"a.xlsx" moet eindigen op .csv of .jsonld.'],
    ['a kind of file to read', ['import', 'small/words.yaml'], 'dit soort bestand lezen we niet'],
    ['an organisation without a title', ['make', 'a.csv', 'b.json'], 'Zo gebruik je het:'],
  ])('explains itself when given %s', (_, args, message) => {
    writeFileSync(pathOf('small/catalogue.csv'), '');
    expect(run(...args)).toEqual({ status: 1, text: expect.stringContaining(message) });
    expect(existsSync(pathOf('a.csv'))).toBe(false);
  });
});

describe('replacing a file', () => {
  it('leaves nothing behind when it fails', () => {
    const before = readdirSync(pathOf('set'));
    expect(() => replaceFile(pathOf('set/zorgen'), 'text')).toThrow();
    expect(() => replaceFile(pathOf('weg/catalogue.json'), 'text')).toThrow();
    expect(readdirSync(pathOf('set'))).toEqual(before);
    expect(run('export', 'weg/a.csv')).toEqual({ status: 1, text: expect.stringContaining('Het lukte niet:') });
  });
});
