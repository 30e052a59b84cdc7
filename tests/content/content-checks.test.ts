import { describe, expect, it } from 'vitest';
import type { ContentText } from '../../src/content/content-file.ts';
import { parseContent } from '../../src/content/parse-content.ts';
import { describeProblem } from '../../src/content/problem.ts';
import { folderWith, minimalFolder } from '../examples/content-folder-examples.ts';

function linesOf(files: readonly ContentText[]): string[] {
  const content = parseContent(files);
  return content.ok ? [] : content.failure.map(describeProblem);
}

const set = 'questionset.yaml';
const topic = 'zorgen/wennen.yaml';

/** The minimal folder with a second topic, in a pillar of its own, made of the first. */
function twoTopics(): ContentText[] {
  const second = {
    path: 'samenwerken/slapen.yaml',
    text: (minimalFolder().find(({ path }) => path === topic)?.text ?? '').replaceAll(/\bwennen([.\n])/g, 'slapen$1'),
  };
  const pillar = `  - id: samenwerken
    title: Samenwerken
    shortTitle: Samen
    summary: Over samenwerken.
    path: [Je leert., Je oefent., Je kunt het., Je draagt het.]
    topics: [slapen]
`;
  const withPillar = folderWith(set, '    topics: [wennen]\n', `    topics: [wennen]\n${pillar}`);
  const released = minimalFolder().find(({ path }) => path === 'released-ids.json')?.text ?? '';
  const ids: string[] = JSON.parse(released);
  const more = [...ids, ...ids.filter((id) => id.startsWith('wennen')).map((id) => id.replace('wennen', 'slapen'))];
  return [...folderWith('released-ids.json', released, JSON.stringify(more), withPillar), second];
}

describe('the files of a folder fit each other', () => {
  it('when nothing is wrong, with one topic and with two', () => {
    expect(linesOf(minimalFolder())).toEqual([]);
    expect(linesOf(twoTopics())).toEqual([]);
  });

  it.each<[string, string, string, string, string]>([
    [
      'a situation measures a competency of another topic',
      topic,
      'competency: wennen.kunnen',
      'competency: slapen.kunnen',
      `${topic}:23  situations[1].competency: "slapen.kunnen" is geen competentie van dit onderwerp, of heeft al een situatie`,
    ],
    [
      'a competency has two situations',
      topic,
      'competency: wennen.kunnen',
      'competency: wennen.weten',
      `${topic}:23  situations[1].competency: "wennen.weten" is geen competentie van dit onderwerp, of heeft al een situatie`,
    ],
    [
      'a word is explained twice',
      'words.yaml',
      'forms: [begeleiders]',
      'forms: [Begeleider]',
      'words.yaml:1  [0].word: "Begeleider" wordt twee keer uitgelegd',
    ],
    [
      'an activity names a topic twice',
      'catalogue.json',
      '["wennen"]',
      '["wennen", "wennen"]',
      'catalogue.json:11  activities[0].topics[1]: "wennen" staat er twee keer',
    ],
    [
      'a moment names an unknown topic',
      'moments.yaml',
      'topics: [wennen]',
      'topics: [wennen, eten]',
      'moments.yaml:4  [0].topics[1]: "eten" is geen onderwerp',
    ],
    [
      'a moment names a topic twice',
      'moments.yaml',
      'topics: [wennen]',
      'topics: [wennen, wennen]',
      'moments.yaml:4  [0].topics[1]: "wennen" staat er twee keer',
    ],
    [
      'a moment names a situation of a topic that is not in it',
      'moments.yaml',
      'situations: [wennen.situatie-kunnen]',
      'situations: [slapen.situatie-kunnen]',
      'moments.yaml:5  [0].situations[0]: "slapen.situatie-kunnen" is geen situatie van deze onderwerpen',
    ],
    [
      'the starter kit names an unknown topic',
      'starter-kit.yaml',
      'topics: [wennen]',
      'topics: [wennen, eten]',
      'starter-kit.yaml:7  periods[0].topics[1]: "eten" is geen onderwerp',
    ],
    [
      'the starter kit names a small step of a topic that is not in the period',
      'starter-kit.yaml',
      '[wennen.stap-1]',
      '[slapen.stap-1]',
      'starter-kit.yaml:8  periods[0].smallSteps[0]: "slapen.stap-1" is geen kleine stap van deze onderwerpen',
    ],
    [
      'the starter kit names an activity that is not in the catalogue',
      'starter-kit.yaml',
      '[cursus-wennen]',
      '[cursus-slapen]',
      'starter-kit.yaml:9  periods[0].activities[0]: "cursus-slapen" is geen activiteit uit het leeraanbod',
    ],
    [
      'everyday words are of a topic that is not there',
      'search-words.yaml',
      'topic: wennen',
      'topic: slapen-gaan',
      'search-words.yaml:1  [0].topic: "slapen-gaan" is geen onderwerp',
    ],
    [
      'an everyday word stands twice at a topic',
      'search-words.yaml',
      'heimwee, Huilen',
      'huilen, Huilen',
      'search-words.yaml:2  [0].words[1]: "huilen" staat er twee keer',
    ],
    [
      'an everyday word is more than one',
      'search-words.yaml',
      'heimwee',
      'naar huis',
      'search-words.yaml:2  [0].words[0]: moet één woord zijn, zonder spatie of streepje',
    ],
    [
      'a topic has everyday words twice',
      'search-words.yaml',
      '- topic: wennen',
      '- topic: wennen\n  words: [thuis]\n- topic: wennen',
      'search-words.yaml:3  [1].topic: "wennen" staat er twee keer',
    ],
    [
      'a theme of reflection was not released',
      'reflection.yaml',
      '- id: ons-gezin\n',
      '- id: ons-huis\n',
      'reflection.yaml:1  [0].id: "ons-huis" is nieuw; zet deze id ook in released-ids.json',
    ],
    [
      'a question of a theme belongs to another',
      'reflection.yaml',
      'id: ons-gezin.vraag-1',
      'id: wennen.reflectie-3',
      'reflection.yaml:5  [0].questions[0].id: "wennen.reflectie-3" moet beginnen met "ons-gezin."',
    ],
    [
      'a question of a theme has the id of something else',
      'reflection.yaml',
      'id: ons-gezin.vraag-1',
      'id: wennen.stap-1',
      `reflection.yaml:5  [0].questions[0].id: "wennen.stap-1" is al gebruikt in ${topic}`,
    ],
  ])('unless %s', (_, path, piece, replacement, expected) => {
    expect(linesOf(folderWith(path, piece, replacement, twoTopics()))).toContain(expected);
  });

  it('unless a competency rests on a source that its topic does not name', () => {
    const third = folderWith(
      'sources.yaml',
      '- id: EEN',
      '- { id: DRIE, title: Derde bron, kind: praktijk }\n- id: EEN',
    );
    expect(linesOf(folderWith(topic, 'sources: [TWEE] }', 'sources: [DRIE] }', third))).toEqual([
      `${topic}:57  competencies[2].sources[0]: "DRIE" staat niet bij de bronnen van dit onderwerp`,
    ]);
  });

  it('unless no situation fits who has no foster child yet', () => {
    const aspirant = /\n {4}aspirant:\n {6}id: wennen\.situatie-kunnen-aspirant\n.*\n.*/;
    const piece = aspirant.exec(minimalFolder().find(({ path }) => path === topic)?.text ?? '')?.[0] ?? '';
    const one = folderWith(topic, piece, '\n    for: { fase: [starter, ervaren] }');
    const none = folderWith(topic, 'Lukt het je om dat uit te leggen?', 'Lukt dat?\n    for: [pleegouder]', one);
    expect(linesOf(one)).toEqual([]);
    expect(linesOf(none)).toEqual([`${topic}:17  situations: minstens één situatie moet ook bij aspiranten passen`]);
  });

  it('unless an id is used in two topics', () => {
    const path = 'samenwerken/slapen.yaml';
    expect(linesOf(folderWith(path, 'id: slapen.belang', 'id: wennen.belang', twoTopics()))).toEqual([
      `${path}:14  importance.id: "wennen.belang" is al gebruikt in ${topic}`,
      `${path}:14  importance.id: "wennen.belang" moet beginnen met "slapen."`,
    ]);
  });
});
