import { existsSync } from 'node:fs';
import { writeSchemas } from './json-schemas.ts';
import { reportOn } from './report.ts';
import { printedReport } from './report-print.ts';

/**
 * npm run content [-- --json] [-- FOLDER]: measures a question set; ends with 1 when something must be mended.
 * npm run content -- --schema [FOLDER]: writes the JSON schemas, and the line that names them in the set's YAML files.
 */
const words = process.argv.slice(2);
const folder = words.find((word) => !word.startsWith('--')) ?? process.env.QUESTIONSET ?? 'questionsets/pleegouders';

// In one sentence: a stack of our own functions helps no editor.
if (!existsSync(folder)) {
  console.error(`De map "${folder}" met een vragenset is er niet.`);
  process.exitCode = 1;
} else if (words.includes('--schema')) {
  const changed = writeSchemas(folder);
  console.log([`${changed.length} bestanden bijgewerkt.`, ...changed].join('\n'));
} else {
  const report = reportOn(folder);
  console.log(words.includes('--json') ? JSON.stringify(report, undefined, 2) : printedReport(report));
  process.exitCode = report.errors.length > 0 ? 1 : 0;
}
