import { describe, expect, it } from 'vitest';
import { parseContent } from '../../src/content/parse-content.ts';
import { type ContentProblem, describeProblem } from '../../src/content/problem.ts';
import { folderWith, minimalFolder } from '../examples/content-folder-examples.ts';

function problemsOf(files: ReturnType<typeof minimalFolder>): ContentProblem[] {
  const content = parseContent(files);
  return content.ok ? [] : content.failure;
}

const set = 'questionset.yaml';
const topic = 'zorgen/wennen.yaml';
const catalogue = 'catalogue.json';
const longSentence = Array.from({ length: 41 }, () => 'woord').join(' ');

describe('a mistake in one place', () => {
  it.each<[string, string, string, string, string]>([
    [
      'an unknown status',
      set,
      'concept',
      'klaar',
      `${set}:4  status: "klaar" kan hier niet; kies uit concept, vastgesteld`,
    ],
    ['a version of two parts', set, '1.2.3', '1.2', `${set}:2  version: een versie ziet eruit als 1.0.0`],
    ['three steps on the scale', set, 'Nieuw, ', '', `${set}:8  scale.steps: moet precies vier stappen hebben`],
    ['two importances', set, 'Soms, ', '', `${set}:13  scale.importance: moet precies drie antwoorden hebben`],
    ['a pillar without topics', set, '[wennen]', '[]', `${set}:20  pillars[0].topics: noem minstens één onderwerp`],
    [
      'a pillar id with a capital',
      set,
      'id: zorgen',
      'id: Zorgen',
      `${set}:15  pillars[0].id: een id heeft alleen kleine letters`,
    ],
    [
      'a field that does not exist',
      set,
      'makers: Wij.',
      'makers: Wij.\nmaker: Zij.',
      `${set}:6  maker: onbekend veld "maker"; haal het weg`,
    ],
    ['an empty title', topic, 'Wennen en aarden', '" "', `${topic}:2  title: is leeg`],
    [
      'a short title that is too long',
      topic,
      'shortTitle: Wennen',
      `shortTitle: ${'W'.repeat(25)}`,
      `${topic}:3  shortTitle: is langer dan 24 tekens`,
    ],
    [
      'a summary that is too long',
      topic,
      'Over wennen in een nieuw huis.',
      longSentence,
      `${topic}:4  summary: heeft 41 woorden; maximaal 40`,
    ],
    [
      'a step that is too long',
      topic,
      'Drie',
      'a b c d e f g h i j k l m n o p q',
      `${topic}:8  anchor.steps[2]: heeft 17 woorden; maximaal 16`,
    ],
    [
      'five steps for aspirants',
      topic,
      'Acht]',
      'Acht, Negen]',
      `${topic}:12  anchor.aspirant.steps: moet precies vier stappen hebben`,
    ],
    [
      'an id without a topic',
      topic,
      'id: wennen.belang',
      'id: belang',
      `${topic}:14  importance.id: een id is onderwerp.deel, zoals`,
    ],
    [
      'an unknown audience for a small step',
      topic,
      '[netwerk]',
      '[opa]',
      `${topic}:49  smallSteps[1].for.soort[0]: "opa" kan hier niet; kies uit netwerk, bestand`,
    ],
    [
      'an age range that is upside down',
      topic,
      '{ max: 11 }',
      '{ min: 12, max: 11 }',
      `${topic}:49  smallSteps[1].for.leeftijd: min is hoger dan max`,
    ],
    ['one source', topic, '[EEN, TWEE]', '[EEN]', `${topic}:53  sources: noem minstens twee bronnen`],
    [
      'a source that is not listed',
      topic,
      '[EEN, TWEE]',
      '[EEN, TWEE, DRIE]',
      `${topic}:53  sources[2]: "DRIE" staat niet in sources.yaml`,
    ],
    [
      'an id that was not released',
      topic,
      'wennen.stap-3',
      'wennen.stap-4',
      `${topic}:50  smallSteps[2].id: "wennen.stap-4" is nieuw; zet deze id ook in released-ids.json`,
    ],
    [
      'an id that is used twice',
      topic,
      'wennen.stap-3',
      'wennen.stap-2',
      `${topic}:50  smallSteps[2].id: "wennen.stap-2" is al gebruikt in ${topic}`,
    ],
    [
      'a key that is used twice',
      topic,
      'title: Wennen en aarden',
      'id: wennen',
      `${topic}:2  (bestand): dit veld staat er twee keer; haal er één weg`,
    ],
    [
      'text that is not YAML',
      topic,
      '[EEN, TWEE]',
      '[EEN, TWEE',
      `${topic}:54  (bestand): een haakje dat open gaat, gaat niet meer dicht`,
    ],
    [
      'an unknown kind of source',
      'sources.yaml',
      'praktijk',
      'verhaal',
      'sources.yaml:7  [1].kind: "verhaal" kan hier niet; kies uit review',
    ],
    [
      'an address that is none',
      'sources.yaml',
      'https://example.org/een',
      'example.org',
      'sources.yaml:4  [0].url: moet beginnen met http:// of https://',
    ],
    [
      'an unknown form',
      catalogue,
      '"training"',
      '"cursus"',
      `${catalogue}:10  activities[0].form: "cursus" kan hier niet; kies uit artikel`,
    ],
    [
      'a form that every object has',
      catalogue,
      '"training"',
      '"toString"',
      `${catalogue}:10  activities[0].form: "toString" kan hier niet; kies uit`,
    ],
    [
      'an unknown topic',
      catalogue,
      '["wennen"]',
      '["wennen", "slapen"]',
      `${catalogue}:11  activities[0].topics[1]: "slapen" is geen onderwerp`,
    ],
    ['no topics', catalogue, '["wennen"]', '[]', `${catalogue}:11  activities[0].topics: noem minstens één onderwerp`],
    [
      'an unknown region',
      catalogue,
      '"Vlaanderen"',
      '"Holland"',
      `${catalogue}:17  activities[0].regions[1]: "Holland" kan hier niet; kies uit landelijk`,
    ],
    [
      'a day that is none',
      catalogue,
      '"seen": "2026-01-15"',
      '"seen": "15-01-2026"',
      `${catalogue}:21  activities[0].seen: moet een dag zijn zoals`,
    ],
    [
      'an activity without a source',
      catalogue,
      '[{ "what": "alles" }]',
      '[]',
      `${catalogue}:22  activities[0].sources: noem minstens één bron`,
    ],
    [
      'a price in words',
      catalogue,
      '"gratis"',
      '"tien euro"',
      `${catalogue}:16  activities[0].cost: moet "gratis" zijn, of een bedrag zoals`,
    ],
  ])('%s is the only problem, with its place', (_, path, piece, replacement, expected) => {
    const problems = problemsOf(folderWith(path, piece, replacement)).map(describeProblem);
    expect(problems).toEqual([expect.stringContaining(expected)]);
  });

  it('names an activity id that is used twice at the second one', () => {
    const text = minimalFolder().find(({ path }) => path === catalogue)?.text ?? '';
    const activity = text.slice(text.indexOf('    {'), text.indexOf('  ]\n}')).trimEnd();
    const problems = problemsOf(folderWith(catalogue, activity, `${activity},\n${activity}`));
    expect(problems).toEqual([
      { file: catalogue, line: 25, field: 'activities[1].id', message: '"cursus-wennen" is al gebruikt' },
    ]);
  });
});

describe('files that do not belong together', () => {
  it.each([
    'questionset.yaml',
    'zorgen/wennen.yaml',
    'sources.yaml',
    'words.yaml',
    'catalogue.json',
    'released-ids.json',
  ])('says that %s is missing', (path) => {
    expect(problemsOf(minimalFolder().filter((file) => file.path !== path))).toEqual([
      { file: path, line: 1, field: '(bestand)', message: 'ontbreekt' },
    ]);
  });

  it('says that a topic file is not named in the set', () => {
    expect(problemsOf([...minimalFolder(), { path: 'zorgen/slapen.yaml', text: 'id: slapen\n' }])).toEqual([
      { file: 'zorgen/slapen.yaml', line: 1, field: '(bestand)', message: 'staat niet in questionset.yaml' },
    ]);
  });

  it('says that an id differs from the name of the file and from its parts', () => {
    const problems = problemsOf(folderWith(topic, 'id: wennen\n', 'id: aarden\n'));
    expect(problems.map(describeProblem)).toEqual(
      expect.arrayContaining([
        `${topic}:1  id: is niet gelijk aan de naam van het bestand`,
        `${topic}:1  id: "aarden" is nieuw; zet deze id ook in released-ids.json`,
        `${topic}:6  anchor.id: "wennen.anker" moet beginnen met "aarden."`,
        `${topic}:10  anchor.aspirant.id: "wennen.anker-aspirant" moet beginnen met "aarden."`,
      ]),
    );
  });

  it('says that a topic stands in the set twice', () => {
    const twiceInSet = folderWith('questionset.yaml', 'topics: [wennen]', 'topics: [wennen, wennen]');
    expect(problemsOf(twiceInSet)).toMatchObject([
      { field: 'pillars[0].topics[1]', message: '"wennen" staat er twee keer' },
    ]);
  });

  it('reports the problems of several files at once', () => {
    const files = [
      ...folderWith(topic, 'shortTitle: Wennen', 'shortTitle: ""').filter(({ path }) => path !== catalogue),
      ...folderWith(catalogue, '"gathered": "2026-01-15"', '"gathered": "now"').filter(
        ({ path }) => path === catalogue,
      ),
    ];
    expect(
      problemsOf(files)
        .map(({ file }) => file)
        .sort(),
    ).toEqual([catalogue, topic]);
  });
});
