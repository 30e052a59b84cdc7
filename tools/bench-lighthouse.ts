import { type Figure, figureOf } from './figures.ts';
import { categories, runLighthouse } from './lighthouse-run.ts';

/** What Lighthouse says of five pages, each three times. `npm run lighthouse` tells why it is not more. */
export async function measureLighthouse(): Promise<Figure[]> {
  const pages = await runLighthouse(3);
  return pages.flatMap(({ name, scores }) =>
    categories.map((category) => figureOf(`lighthouse, ${name}: ${category}`, 'of 100', scores[category], '100')),
  );
}
