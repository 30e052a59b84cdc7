import { describe, expect, it } from 'vitest';
import type { ContentText } from '../../src/content/content-file.ts';
import { parseContent } from '../../src/content/parse-content.ts';
import { describeProblem } from '../../src/content/problem.ts';
import { editDistance, likelyMeant } from '../../src/content/schema-fields.ts';
import { folderWith, minimalFolder } from '../examples/content-folder-examples.ts';

function linesOf(files: readonly ContentText[]): string[] {
  const content = parseContent(files);
  return content.ok ? [] : content.failure.map(describeProblem);
}

const set = 'questionset.yaml';
const topic = 'zorgen/wennen.yaml';
const longStep = Array.from({ length: 18 }, () => 'woord').join(' ');

describe('five typical mistakes give five messages an editor understands', () => {
  it.each<[string, string, string, string]>([
    [
      'a misspelled field',
      '  question: Hoe gaat het wennen?',
      '  vraag: Hoe gaat het wennen?',
      `${topic}:7  anchor.vraag: onbekend veld "vraag"; bedoel je "question"?`,
    ],
    ['a step that is too long', 'Drie', longStep, `${topic}:8  anchor.steps[2]: heeft 18 woorden; maximaal 16`],
    [
      'a colon without quotes',
      'question: Hoe zou het wennen gaan?',
      'question: Stel: er komt een kind.',
      `${topic}:11  (bestand): deze regel is niet te lezen; staat er een dubbele punt, # of @ in de tekst? Zet dan aanhalingstekens om de hele tekst`,
    ],
    [
      'a source that is not in the list',
      'sources: [EEN, TWEE]',
      'sources: [EEN, TWEE, DRIE]',
      `${topic}:53  sources[2]: "DRIE" staat niet in sources.yaml`,
    ],
    [
      'a new id that is not in the list',
      'id: wennen.gesprek-2',
      'id: wennen.gesprek-3',
      `${topic}:40  conversation[1].id: "wennen.gesprek-3" is nieuw; zet deze id ook in released-ids.json`,
    ],
  ])('%s', (_, piece, replacement, expected) => {
    expect(linesOf(folderWith(topic, piece, replacement))).toEqual([expected]);
  });
});

describe('other slips give one message as well', () => {
  it.each<[string, string, string, string, string]>([
    [
      'a slip of the pen',
      topic,
      'summary:',
      'sumary:',
      `${topic}:4  sumary: onbekend veld "sumary"; bedoel je "summary"?`,
    ],
    [
      'a Dutch name',
      set,
      '    topics:',
      '    onderwerpen:',
      `${set}:20  pillars[0].onderwerpen: onbekend veld "onderwerpen"; bedoel je "topics"?`,
    ],
    [
      'a slip in a condition',
      topic,
      '{ soort:',
      '{ soor:',
      `${topic}:49  smallSteps[1].for.soor: onbekend veld "soor"; bedoel je "soort"?`,
    ],
    [
      'a field of nowhere',
      topic,
      'shortTitle: Wennen',
      'shortTitle: Wennen\nfoto: kat.png',
      `${topic}:4  foto: onbekend veld "foto"; haal het weg`,
    ],
    ['a missing field', topic, 'shortTitle: Wennen\n', '', `${topic}:1  shortTitle: ontbreekt`],
    ['a missing field inside', topic, '    then: bel ik iemand\n', '', `${topic}:50  smallSteps[2].then: ontbreekt`],
    [
      'an empty field',
      topic,
      'summary: Over wennen in een nieuw huis.',
      'summary:',
      `${topic}:4  summary: is leeg; vul het in of haal de regel weg`,
    ],
    [
      'a number for a text',
      topic,
      'title: Wennen en aarden',
      'title: 100',
      `${topic}:2  title: moet tekst zijn; zet er aanhalingstekens om: "100"`,
    ],
    [
      'a list for a text',
      topic,
      'title: Wennen en aarden',
      'title: [Wennen, Aarden]',
      `${topic}:2  title: moet tekst zijn`,
    ],
    [
      'a text for a list',
      topic,
      'sources: [EEN, TWEE]',
      'sources: EEN',
      `${topic}:53  sources: moet een lijst zijn: zet elk deel`,
    ],
    [
      'a text for fields',
      set,
      /scale:[\s\S]*?pillars:/.exec(textOf(set))?.[0] ?? '',
      'scale: vier\npillars:',
      `${set}:7  scale: moet uit velden bestaan`,
    ],
    [
      'a word for a number',
      topic,
      '{ max: 11 }',
      '{ max: elf }',
      `${topic}:49  smallSteps[1].for.leeftijd.max: moet een getal zijn`,
    ],
    [
      'half a year',
      topic,
      '{ max: 11 }',
      '{ max: 11.5 }',
      `${topic}:49  smallSteps[1].for.leeftijd.max: moet een heel getal zijn`,
    ],
    [
      'an age above all',
      topic,
      '{ max: 11 }',
      '{ max: 111 }',
      `${topic}:49  smallSteps[1].for.leeftijd.max: mag hoogstens 99 zijn`,
    ],
    [
      'an age below all',
      topic,
      '{ max: 11 }',
      '{ max: -1 }',
      `${topic}:49  smallSteps[1].for.leeftijd.max: moet minstens 0 zijn`,
    ],
    [
      'a word for yes or no',
      topic,
      '{ soort: [netwerk]',
      '{ eigenKinderen: ja',
      `${topic}:49  smallSteps[1].for.eigenKinderen: moet true (ja) of false (nee) zijn`,
    ],
    [
      'both for and aspirant',
      topic,
      '    aspirant:\n      id: wennen.sit',
      '    for: [pleegouder]\n    aspirant:\n      id: wennen.sit',
      `${topic}:22  situations[1]: heeft "for" en ook "aspirant"`,
    ],
    [
      'competencies in another order',
      topic,
      'kind: weten',
      'kind: houding',
      `${topic}:54  competencies: moet één van elke soort hebben`,
    ],
    [
      'a competency that does not begin with Je',
      topic,
      'text: Je weet',
      'text: Weten',
      `${topic}:55  competencies[0].text: moet beginnen met "Je"`,
    ],
    [
      'a line that springs wrongly',
      topic,
      '  hint: Denk',
      ' hint: Denk',
      `${topic}:15  (bestand): de regel springt niet goed in`,
    ],
    ['a tab', topic, '  hint: Denk', '\thint: Denk', `${topic}:15  (bestand): `],
    [
      'an open quote',
      topic,
      'title: Wennen en aarden',
      'title: "Wennen en aarden',
      `${topic}:2  (bestand): het aanhalingsteken aan het eind van deze tekst ontbreekt`,
    ],
    [
      'an apostrophe between apostrophes',
      topic,
      'Wennen en aarden',
      "'Baby's wennen'",
      `${topic}:2  (bestand): hier staat een teken te veel`,
    ],
    [
      'a comma that is not there',
      'catalogue.json',
      '"Klein aanbod",',
      '"Klein aanbod"',
      'catalogue.json:4  (bestand): hier of een regel erboven mist een teken',
    ],
  ])('%s', (_, path, piece, replacement, expected) => {
    expect(linesOf(folderWith(path, piece, replacement))).toEqual([expect.stringContaining(expected)]);
  });
});

function textOf(path: string): string {
  return minimalFolder().find((file) => file.path === path)?.text ?? '';
}

describe('the field that was meant', () => {
  it.each<[string, string, number]>([
    ['steps', 'steps', 0],
    ['stesp', 'steps', 2],
    ['', 'abc', 3],
    ['kitten', 'sitting', 3],
  ])('"%s" is %s edits away', (one, other, distance) => {
    expect(editDistance(one, other)).toBe(distance);
    expect(editDistance(other, one)).toBe(distance);
  });

  it('is the nearest one, or the translation, or none', () => {
    const known = ['steps', 'question', 'id'];
    expect(likelyMeant('Steps', known)).toBe('steps');
    expect(likelyMeant('stappen', known)).toBe('steps');
    expect(likelyMeant('titel', known)).toBeUndefined();
    expect(likelyMeant('xy', known)).toBeUndefined();
  });
});
