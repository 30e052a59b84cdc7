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
    ['an unknown status', set, 'concept', 'klaar', `${set}:4  status: `],
    ['a version of two parts', set, '1.2.3', '1.2', `${set}:2  version: `],
    ['three steps on the scale', set, 'Nieuw, ', '', `${set}:8  scale.steps: needs exactly four steps`],
    ['two importances', set, 'Soms, ', '', `${set}:13  scale.importance: needs exactly three answers`],
    ['a pillar without topics', set, '[wennen]', '[]', `${set}:19  pillars[0].topics: needs a topic`],
    [
      'a pillar id with a capital',
      set,
      'id: zorgen',
      'id: Zorgen',
      `${set}:15  pillars[0].id: an id has lower case letters`,
    ],
    ['a field that does not exist', set, 'makers: Wij.', 'makers: Wij.\nmaker: Zij.', `${set}:6  maker: `],
    ['an empty title', topic, 'Wennen en aarden', '" "', `${topic}:2  title: is empty`],
    [
      'a short title that is too long',
      topic,
      'shortTitle: Wennen',
      `shortTitle: ${'W'.repeat(25)}`,
      `${topic}:3  shortTitle: is longer than 24 characters`,
    ],
    [
      'a summary that is too long',
      topic,
      'Over wennen in een nieuw huis.',
      longSentence,
      `${topic}:4  summary: has 41 words; at most 40 allowed`,
    ],
    [
      'a step that is too long',
      topic,
      'Drie',
      'a b c d e f g h i j k l m n o p q',
      `${topic}:8  anchor.steps[2]: has 17 words; at most 16 allowed`,
    ],
    [
      'five steps for aspirants',
      topic,
      'Acht]',
      'Acht, Negen]',
      `${topic}:12  anchor.aspirant.steps: needs exactly four steps`,
    ],
    [
      'an id without a topic',
      topic,
      'id: wennen.belang',
      'id: belang',
      `${topic}:14  importance.id: an id looks like topic-id.part`,
    ],
    ['an unknown audience for a small step', topic, '[netwerk]', '[opa]', `${topic}:34  smallSteps[1].for`],
    [
      'an age range that is upside down',
      topic,
      '{ max: 11 }',
      '{ min: 12, max: 11 }',
      `${topic}:34  smallSteps[1].for`,
    ],
    ['one source', topic, '[EEN, TWEE]', '[EEN]', `${topic}:38  sources: needs at least two sources`],
    [
      'a source that is not listed',
      topic,
      '[EEN, TWEE]',
      '[EEN, DRIE]',
      `${topic}:38  sources[1]: "DRIE" is not in sources.yaml`,
    ],
    [
      'an id that was not released',
      topic,
      'wennen.stap-3',
      'wennen.stap-4',
      `${topic}:35  smallSteps[2].id: "wennen.stap-4" is new; add it to released-ids.json`,
    ],
    [
      'an id that is used twice',
      topic,
      'wennen.stap-3',
      'wennen.stap-2',
      `${topic}:35  smallSteps[2].id: "wennen.stap-2" was used before in ${topic}`,
    ],
    [
      'a key that is used twice',
      topic,
      'title: Wennen en aarden',
      'id: wennen',
      `${topic}:2  (file): Map keys must be unique`,
    ],
    ['text that is not YAML', topic, '[EEN, TWEE]', '[EEN, TWEE', `${topic}:39  (file): Flow sequence`],
    [
      'an unknown kind of source',
      'sources.yaml',
      'praktijk',
      'verhaal',
      'sources.yaml:7  [1].kind: "verhaal" is not one of review',
    ],
    [
      'an address that is none',
      'sources.yaml',
      'https://example.org/een',
      'example.org',
      'sources.yaml:4  [0].url: must begin with http:// or https://',
    ],
    [
      'an unknown form',
      catalogue,
      '"training"',
      '"cursus"',
      `${catalogue}:10  activities[0].form: "cursus" is not one of artikel`,
    ],
    [
      'a form that every object has',
      catalogue,
      '"training"',
      '"toString"',
      `${catalogue}:10  activities[0].form: "toString" is not one of`,
    ],
    [
      'an unknown topic',
      catalogue,
      '["wennen"]',
      '["wennen", "slapen"]',
      `${catalogue}:11  activities[0].topics[1]: "slapen" is not a topic`,
    ],
    ['no topics', catalogue, '["wennen"]', '[]', `${catalogue}:11  activities[0].topics: needs at least one topic`],
    [
      'an unknown region',
      catalogue,
      '"Vlaanderen"',
      '"Holland"',
      `${catalogue}:17  activities[0].regions[1]: "Holland" is not one of landelijk`,
    ],
    [
      'a day that is none',
      catalogue,
      '"seen": "2026-01-15"',
      '"seen": "15-01-2026"',
      `${catalogue}:21  activities[0].seen: must be a day such as`,
    ],
    [
      'an activity without a source',
      catalogue,
      '[{ "what": "alles" }]',
      '[]',
      `${catalogue}:22  activities[0].sources: needs at least one source`,
    ],
    ['a price in words', catalogue, '"gratis"', '"tien euro"', `${catalogue}:16  activities[0].cost: `],
  ])('%s is the only problem, with its place', (_, path, piece, replacement, expected) => {
    const problems = problemsOf(folderWith(path, piece, replacement)).map(describeProblem);
    expect(problems).toEqual([expect.stringContaining(expected)]);
  });

  it('names an activity id that is used twice at the second one', () => {
    const text = minimalFolder().find(({ path }) => path === catalogue)?.text ?? '';
    const activity = text.slice(text.indexOf('    {'), text.indexOf('  ]\n}')).trimEnd();
    const problems = problemsOf(folderWith(catalogue, activity, `${activity},\n${activity}`));
    expect(problems).toEqual([
      { file: catalogue, line: 25, field: 'activities[1].id', message: '"cursus-wennen" is used twice' },
    ]);
  });
});

describe('files that do not belong together', () => {
  it.each(['questionset.yaml', 'zorgen/wennen.yaml', 'sources.yaml', 'catalogue.json', 'released-ids.json'])(
    'says that %s is missing',
    (path) => {
      expect(problemsOf(minimalFolder().filter((file) => file.path !== path))).toEqual([
        { file: path, line: 1, field: '(file)', message: 'is missing' },
      ]);
    },
  );

  it('says that a topic file is not named in the set', () => {
    expect(problemsOf([...minimalFolder(), { path: 'zorgen/slapen.yaml', text: 'id: slapen\n' }])).toEqual([
      { file: 'zorgen/slapen.yaml', line: 1, field: '(file)', message: 'is not named in questionset.yaml' },
    ]);
  });

  it('says that an id differs from the name of the file and from its parts', () => {
    const problems = problemsOf(folderWith(topic, 'id: wennen\n', 'id: aarden\n'));
    expect(problems.map(describeProblem)).toEqual(
      expect.arrayContaining([
        `${topic}:1  id: differs from the name of the file`,
        `${topic}:1  id: "aarden" is new; add it to released-ids.json (that list only grows)`,
        `${topic}:6  anchor.id: "wennen.anker" must begin with "aarden."`,
        `${topic}:10  anchor.aspirant.id: "wennen.anker-aspirant" must begin with "aarden."`,
      ]),
    );
  });

  it('says that a situation measures a competency that is not there', () => {
    expect(problemsOf(folderWith(topic, 'competency: wennen.kunnen', 'competency: wennen.durven'))).toMatchObject([
      { file: topic, line: 19, field: 'situations[0].competency', message: '"wennen.durven" is not a competency here' },
    ]);
  });

  it('says that a topic stands in the set twice', () => {
    const twiceInSet = folderWith('questionset.yaml', 'topics: [wennen]', 'topics: [wennen, wennen]');
    expect(problemsOf(twiceInSet)).toMatchObject([
      { field: 'pillars[0].topics[1]', message: '"wennen" is named twice' },
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
