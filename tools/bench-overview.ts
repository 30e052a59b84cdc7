import type { LearningActivity } from '../src/domain/catalogue.ts';
import { type Filters, filterActivities, remainingPerValue, sortActivities } from '../src/domain/overview.ts';
import { topicsOf } from '../src/domain/question-set.ts';
import { createActivitySearch } from '../src/ui/search/activity-search.ts';
import { wordsOf } from '../src/ui/search/dutch-letters.ts';
import { loadContentFolder } from './content/content-folder.ts';
import { type Figure, figureOf, measure } from './figures.ts';

/** Figures of the overview of all activities, on this machine and without a browser: search, filters and counts. */

const sizes = [100, 1_000, 10_000, 100_000];
const oneFrame = '≤ 16 ms at p95';

/** Typed letter by letter: broad words, rare words, mistakes, several words, words that are nowhere. */
const typed = [
  'pleegzorg',
  'hegting bij baby',
  'school gedrag',
  'ontwikkelingstrauma',
  'contact met ouders',
  'pleegzrog training utrecht',
  'kinderen slapen slecht',
  'loyaliteitsconflict',
  'zwemdiploma',
  'netwerkpleegouders café',
];

const choices: readonly Filters[] = [
  {},
  { form: 'article' },
  { pillar: 'zorgen' },
  { where: 'online', cost: 'unknown' },
  { audience: 'kinship', childAge: '4-11' },
  { form: 'training', where: 'Utrecht', checkedSince: '2024' },
];

/** Measures at 100 to 100,000 activities. Each search starts with nothing remembered of words typed before. */
export async function measureOverview(): Promise<Figure[]> {
  const { questionSet, catalogue, searchWords } = loadContentFolder('questionsets/pleegouders');
  const topics = topicsOf(questionSet);
  const titles = new Map(topics.map(({ id, title }) => [id, title]));
  const pillarOf = new Map(topics.map(({ id, pillarId }) => [id, pillarId]));
  const topicTitle = (id: string) => titles.get(id) ?? '';

  return sizes.flatMap((size) => {
    const activities = activitiesOf(catalogue.activities, size);
    const ofSize = `${size} activities`;
    const indexing: number[] = [];
    const keystrokes: number[] = [];
    for (let round = 0; round < 8; round += 1) {
      const beforeIndex = performance.now();
      const search = createActivitySearch(activities, topicTitle, searchWords);
      indexing.push(performance.now() - beforeIndex);
      for (const query of typed)
        for (let length = 1; length <= query.length; length += 1) {
          const before = performance.now();
          search(query.slice(0, length));
          // The first rounds warm up the machine's compiler.
          if (round > 1) keystrokes.push(performance.now() - before);
        }
    }
    const filtering = choices.map((filters) =>
      measure(
        `filter and counts, ${Object.keys(filters).join(' + ') || 'nothing chosen'}, ${ofSize}`,
        () => {
          filterActivities(activities, filters, pillarOf);
          remainingPerValue(activities, filters, pillarOf);
        },
        { budget: oneFrame },
      ),
    );
    return [
      figureOf(`search keystroke, ${ofSize}`, 'ms', keystrokes, oneFrame),
      figureOf(`search index made once, ${ofSize}`, 'ms', indexing.slice(2)),
      ...filtering,
      measure(`sort by title, ${ofSize}`, () => sortActivities(activities, 'title')),
    ];
  });
}

/**
 * As many activities as asked, the same each time: facts of the real ones mixed, with a new compound word in each, so
 * that the words grow with the number, as they would.
 */
function activitiesOf(real: readonly LearningActivity[], size: number): LearningActivity[] {
  const words = [...new Set(real.flatMap(({ title, description }) => wordsOf(`${title} ${description}`)))].filter(
    (word) => word.length > 4,
  );
  const next = numbers();
  const pick = <Value>(values: readonly Value[]): Value => {
    const value = values[next() % values.length];
    if (value === undefined) throw new Error('There is nothing to pick from.');
    return value;
  };
  return Array.from({ length: size }, (_, index) => {
    const facts = pick(real);
    return {
      ...facts,
      id: `activity-${index}`,
      title: `${pick(real).title}: ${pick(words)}${pick(words)}`,
      provider: `${pick(real).provider} ${pick(words)}`,
      description: `${facts.description} ${pick(real).description}`,
      form: pick(real).form,
      topics: pick(real).topics,
    };
  });
}

/** Numbers without a pattern that matters here, the same each time. */
function numbers(): () => number {
  let state = 2026;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state >>> 8;
  };
}
