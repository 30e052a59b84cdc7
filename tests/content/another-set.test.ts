import { describe, expect, it } from 'vitest';
import { topicsOf } from '../../src/domain/question-set.ts';
import { exploreRoute } from '../../src/domain/route.ts';
import { loadContentFolder, readContentFolder } from '../../tools/content/content-folder.ts';
import { reportOn } from '../../tools/content/report.ts';

const folder = 'tests/examples/small-set';

describe('a question set of another organisation', () => {
  const { questionSet, guides, ways, catalogue, ids } = loadContentFolder(folder);

  it('is two topics in one pillar, without moments, starter kit or themes', () => {
    expect(questionSet.pillars.map(({ id }) => id)).toEqual(['onze-afspraken']);
    expect(topicsOf(questionSet).map(({ id }) => id)).toEqual(['logeren-en-vakantie', 'vergoeding-en-bonnen']);
    expect(ways).toStrictEqual({
      moments: [],
      reflectionThemes: [],
      paths: { 'onze-afspraken': expect.arrayContaining([expect.any(String)]) },
    });
    expect(guides).toHaveLength(2);
    expect(catalogue.activities).toHaveLength(2);
  });

  it('can be explored by everyone', () => {
    expect(exploreRoute(questionSet, {})).toHaveLength(2);
    expect(exploreRoute(questionSet, { phase: 'prospective' }).map(({ question }) => question.id)).toEqual([
      'logeren-en-vakantie.anker-aspirant',
      'vergoeding-en-bonnen.anker-aspirant',
    ]);
  });

  it('has its own list of released ids', () => {
    const released = readContentFolder(folder).find(({ path }) => path === 'released-ids.json')?.text ?? '';
    expect(JSON.parse(released).sort()).toEqual([...ids].sort());
  });

  it('has nothing to mend', () => {
    const { errors, warnings } = reportOn(folder);
    expect({ errors, warnings }).toEqual({ errors: [], warnings: [] });
  });
});
