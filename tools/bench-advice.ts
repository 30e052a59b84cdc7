import type { LearningActivity } from '../src/domain/catalogue.ts';
import { buildProfile, type TopicResult } from '../src/domain/profile.ts';
import { candidatesFor, recommendActivities } from '../src/domain/recommendation.ts';
import type { Situation } from '../src/domain/situation.ts';
import { chooseVaried, worthTogether } from '../src/domain/varied-choice.ts';
import { bestWorth, onlyThose } from '../tests/advice/best-worth.ts';
import { focusResults, writtenSituations } from '../tests/advice/written-situations.ts';
import { deviceStates, realContent } from '../tests/examples/device-states.ts';
import { type Figure, figureOf, measure } from './figures.ts';
import { generateActivities } from './generate-catalogue.ts';

const { questionSet, catalogue } = realContent;

/** Advice over catalogues of growing size, and how near the greedy choice comes to the best choice there is. */
export async function measureAdvice(): Promise<Figure[]> {
  const { focus, situation } = chosenExample();
  const sizes = [100, 1_000, 10_000, 100_000];
  return [
    ...sizes.map((size) => {
      const activities = generateActivities(catalogue.activities, size);
      return measure(
        `advice over ${size.toLocaleString('en')} activities (this machine)`,
        () => recommendActivities(focus, situation, activities),
        { runs: size > 10_000 ? 30 : 100, warmUp: 20, ...(size === 10_000 && { budget: '10 at p95' }) },
      );
    }),
    greedyFigure(),
  ];
}

function chosenExample(): { focus: TopicResult[]; situation: Situation } {
  const { assessments, answers } = deviceStates.chosen;
  const { situation = {}, focusTopicIds = [] } = assessments[0] ?? {};
  const answersById = new Map(answers.map((answer) => [answer.questionId, answer]));
  const profile = buildProfile(questionSet, answersById, situation);
  return { situation, focus: profile.topics.filter(({ topic }) => focusTopicIds.includes(topic.id)) };
}

const smallCatalogues = 400;
const smallLimit = 4;

/** Worth of the greedy choice as a share of the best choice, found by trying all, on small catalogues. */
function greedyFigure(): Figure {
  const situations = Object.values(writtenSituations);
  const ratios = Array.from({ length: smallCatalogues }, (_, index) => {
    const written = situations[index % situations.length];
    if (!written) return Number.NaN;
    const all = candidatesFor(focusResults(written), written.situation, smallCatalogue(index));
    const candidates = onlyThose(all, all.activities.slice(0, 9));
    const best = bestWorth(candidates, smallLimit);
    return best > 0 ? (100 * worthTogether(onlyThose(candidates, chooseVaried(candidates, smallLimit)))) / best : 100;
  });
  return figureOf(`greedy choice, share of the best ${smallLimit} of 9 (bound 63)`, '%', ratios);
}

/** Enough activities to find nine about the focus among. */
function smallCatalogue(seed: number): LearningActivity[] {
  return generateActivities(catalogue.activities, 80, seed);
}
