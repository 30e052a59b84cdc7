import { runCatalogue } from './catalogue-run.ts';
import { runLinks } from './links-run.ts';

/**
 * npm run catalogue -- export FILE.csv|FILE.jsonld [--comma]: the catalogue of a question set as a spreadsheet or web data.
 * npm run catalogue -- import FILE [--write]: shows what a file would change; changes it only with --write.
 * npm run catalogue -- make FILE OWN.json --title "TITLE": a file that the app reads, of an organisation's own.
 * npm run catalogue -- links [--json]: which links of the catalogue are broken or moved.
 * All take --set FOLDER. Ends with 1 when anything is wrong; nothing is written then.
 */
const [action, ...words] = process.argv.slice(2);
const outcome = action === 'links' ? await runLinks(words) : runCatalogue(process.argv.slice(2));
// What was found goes where a program reads it, also when it is not good.
(outcome.ok || action === 'links' ? console.log : console.error)(outcome.lines.join('\n'));
process.exitCode = outcome.ok ? 0 : 1;
