import { describe, expect, it } from 'vitest';
import { parseContent } from '../../src/content/parse-content.ts';
import { describeProblem } from '../../src/content/problem.ts';
import { folderWith, minimalFolder } from '../examples/content-folder-examples.ts';

function contentOf(files = minimalFolder()) {
  const content = parseContent(files);
  if (!content.ok) throw new Error(content.failure.map(describeProblem).join('\n'));
  return content.value;
}

describe('a valid content folder', () => {
  const { questionSet, guides, ways, provenance, catalogue, ids } = contentOf();
  const topic = questionSet.pillars[0]?.topics[0];

  it('becomes a question set with its pillars and topics', () => {
    expect(questionSet).toMatchObject({ id: 'klein', version: '1.2.3', status: 'concept' });
    expect(questionSet.pillars).toHaveLength(1);
    expect(questionSet.pillars[0]).toMatchObject({ id: 'zorgen', shortTitle: 'Zorgen', summary: 'Over zorgen.' });
    expect(topic).toMatchObject({
      id: 'wennen',
      pillarId: 'zorgen',
      anchor: { id: 'wennen.anker', text: 'Hoe gaat het wennen?', steps: ['Een', 'Twee', 'Drie', 'Vier'] },
      prospectiveAnchor: { id: 'wennen.anker-aspirant', steps: ['Vijf', 'Zes', 'Zeven', 'Acht'] },
    });
  });

  it('asks the importance in the words of the set, with the hint of the topic', () => {
    expect(topic?.importance).toEqual({
      id: 'wennen.belang',
      text: 'Speelt dit nu?',
      hint: 'Denk aan de eerste week.',
    });
    expect(topic?.prospectiveImportance).toEqual({
      id: 'wennen.belang',
      text: 'Houdt dit je bezig?',
      hint: 'Denk aan een eerste dag.',
    });
  });

  it('gives a situation its scene, the general steps, its competency and its condition', () => {
    const steps = ['Nieuw', 'Oefenen', 'Meestal', 'Ook als het moeilijk is'];
    expect(topic?.situations).toStrictEqual([
      {
        id: 'wennen.situatie-weten',
        scene: 'Iemand vraagt hoe wennen gaat.',
        text: 'Lukt het je om dat uit te leggen?',
        steps,
        competencyId: 'wennen.weten',
      },
      {
        id: 'wennen.situatie-kunnen',
        scene: 'Je pleegkind slaapt slecht.',
        text: 'Lukt het je om rustig te blijven?',
        steps,
        for: { phases: ['starter', 'experienced'] },
        competencyId: 'wennen.kunnen',
      },
      {
        id: 'wennen.situatie-kunnen-aspirant',
        scene: 'Een logeetje slaapt slecht.',
        text: 'Lukt het je om het rustig te houden?',
        steps,
        for: { phases: ['prospective'] },
        competencyId: 'wennen.kunnen',
      },
      {
        id: 'wennen.situatie-houding',
        scene: 'Wennen duurt lang.',
        text: 'Lukt het je om te wachten?',
        steps,
        for: { phases: ['starter', 'experienced'] },
        competencyId: 'wennen.houding',
      },
    ]);
  });

  it('gives the competencies in the order of the model, with their sources', () => {
    expect(guides[0]?.competencies).toEqual([
      { id: 'wennen.weten', kind: 'weten', text: 'Je weet wat wennen vraagt.', sources: ['EEN'] },
      expect.objectContaining({ id: 'wennen.kunnen', kind: 'kunnen' }),
      expect.objectContaining({ id: 'wennen.houding', kind: 'houding', sources: ['TWEE'] }),
    ]);
  });

  it('gives open questions in both wordings, and when to ask for help', () => {
    expect(guides[0]).toMatchObject({ askForHelp: 'Duurt het lang? Bel je begeleider.' });
    expect(guides[0]?.reflection[0]).toEqual({
      id: 'wennen.reflectie-1',
      question: 'Wanneer ging het goed?',
      prospective: 'Wanneer wende jij snel?',
    });
    expect(guides[0]?.conversation[1]).toMatchObject({ prospective: 'Wat is er dan nodig?' });
  });

  it('gives the moments, the starter kit, the themes and the paths', () => {
    expect(ways).toStrictEqual({
      moments: [
        {
          id: 'slecht-slapen',
          title: 'Slecht slapen',
          text: 'De nachten zijn kort.',
          topics: ['wennen'],
          situations: ['wennen.situatie-kunnen'],
          for: { phases: ['starter', 'experienced'] },
        },
      ],
      starterKit: {
        title: 'Startpakket',
        text: 'Voor het begin.',
        periods: [
          {
            id: 'de-eerste-dag',
            title: 'De eerste dag',
            text: 'Alleen vandaag.',
            topics: ['wennen'],
            smallSteps: ['wennen.stap-1'],
            activities: ['cursus-wennen'],
          },
        ],
      },
      reflectionThemes: [
        {
          id: 'ons-gezin',
          title: 'Ons gezin',
          text: 'Wat doet het met ons?',
          questions: [{ id: 'ons-gezin.vraag-1', question: 'Wat viel op?', prospective: 'Wat verwacht je?' }],
        },
      ],
      paths: { zorgen: ['Je leert.', 'Je oefent.', 'Je kunt het.', 'Je draagt het.'] },
    });
  });

  it('gives the everyday words of a topic', () => {
    expect(contentOf(minimalFolder()).searchWords).toEqual([{ topic: 'wennen', words: ['heimwee', 'Huilen'] }]);
  });

  it('needs no moments, starter kit, themes or everyday words', () => {
    const optional = ['moments.yaml', 'starter-kit.yaml', 'reflection.yaml', 'search-words.yaml'];
    const plain = contentOf(minimalFolder().filter(({ path }) => !optional.includes(path)));
    expect(plain.ways).toStrictEqual({ moments: [], reflectionThemes: [], paths: ways.paths });
  });

  it('gives the small steps, with conditions in the words of the domain', () => {
    expect(guides).toHaveLength(1);
    expect(guides[0]).toMatchObject({ topicId: 'wennen', sources: ['EEN', 'TWEE'] });
    expect(guides[0]?.smallSteps.map((step) => step.for)).toEqual([
      undefined,
      { kinds: ['kinship'], childAge: { max: 11 } },
      undefined,
    ]);
  });

  it('gives an activity in the words of the domain', () => {
    expect(catalogue.activities).toHaveLength(1);
    expect(catalogue.activities[0]).toMatchObject({
      form: 'training',
      audience: ['starter', 'kinship'],
      childAge: { min: 4 },
      careForms: ['long-term'],
      cost: 'free',
      regions: ['national', 'flanders'],
      addressIs: 'copy',
    });
  });

  it('tells who made it, and keeps a source without an address without one', () => {
    expect(provenance).toStrictEqual({
      makers: 'Wij.',
      basis: 'Op basis van een voorbeeld.',
      sources: [
        { id: 'EEN', title: 'Eerste bron', kind: 'study', url: 'https://example.org/een' },
        { id: 'TWEE', title: 'Tweede bron', kind: 'practice' },
      ],
    });
  });

  it('names every id it uses', () => {
    const released = minimalFolder().find(({ path }) => path === 'released-ids.json')?.text ?? '';
    const used = JSON.parse(released).filter((id: string) => id !== 'wennen.retired');
    expect([...ids].sort()).toEqual(used.sort());
  });

  it('is called adopted when the editors adopted it', () => {
    expect(contentOf(folderWith('questionset.yaml', 'concept', 'vastgesteld')).questionSet.status).toBe('adopted');
  });

  it('leaves out what a topic does not have', () => {
    const plain = contentOf(folderWith('zorgen/wennen.yaml', '    for: [pleegouder]\n', ''));
    expect(plain.questionSet.pillars[0]?.topics[0]?.situations[3]).not.toHaveProperty('for');
  });
});
