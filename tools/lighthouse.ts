import { parseArgs } from 'node:util';
import { percentile } from './figures.ts';
import { categories, runLighthouse } from './lighthouse-run.ts';

/**
 * npm run lighthouse [-- --runs 3] [-- --first-visit]: what Lighthouse says of five pages of the build in `dist`, and what
 * keeps a page from more. With --first-visit every page is fetched anew.
 */
const { values } = parseArgs({
  options: { runs: { type: 'string', default: '3' }, 'first-visit': { type: 'boolean', default: false } },
});
const runs = Number(values.runs);
const results = await runLighthouse(runs, values['first-visit']);

const row = (words: readonly string[]) => console.log(words.map((word) => word.padEnd(16)).join(''));
console.log(`\nLighthouse, phone, the median of ${runs}:\n`);
row(['', ...categories]);
for (const { name, scores } of results) {
  row([name, ...categories.map((category) => String(percentile(scores[category], 0.5)))]);
}
for (const { name, scores, speeds, shortcomings } of results) {
  console.log(`\n${name}: performance ${scores.performance.join(', ')} (speed of this machine ${speeds.join(', ')})`);
  for (const { id, title, value, score, weight } of shortcomings) {
    console.log(`  ${id}: ${value || title} (score ${score}${weight > 0 ? `, weight ${weight}` : ''})`);
  }
}
