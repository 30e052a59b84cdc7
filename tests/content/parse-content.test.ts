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
  const { questionSet, guides, provenance, catalogue, ids } = contentOf();
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

  it('gives a situation the general steps and its condition', () => {
    expect(topic?.situations).toEqual([
      {
        id: 'wennen.situatie-1',
        text: 'Je pleegkind slaapt slecht. Lukt het je om rustig te blijven?',
        steps: ['Nieuw', 'Oefenen', 'Meestal', 'Ook als het moeilijk is'],
        for: { phases: ['starter', 'experienced'] },
      },
    ]);
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
    expect(ids).toHaveLength(13);
    expect(ids).toEqual(
      expect.arrayContaining(['wennen', 'wennen.anker-aspirant', 'wennen.situatie-1', 'wennen.stap-3']),
    );
  });

  it('is called adopted when the editors adopted it', () => {
    expect(contentOf(folderWith('questionset.yaml', 'concept', 'vastgesteld')).questionSet.status).toBe('adopted');
  });

  it('leaves out what a topic does not have', () => {
    const plain = contentOf(folderWith('zorgen/wennen.yaml', '    for: [pleegouder]\n', ''));
    expect(plain.questionSet.pillars[0]?.topics[0]?.situations[0]).not.toHaveProperty('for');
  });
});
