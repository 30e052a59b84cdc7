import { exportCatalogue, importCatalogue, makeCatalogueFile, type Outcome } from './catalogue-actions.ts';

const usage = [
  'Zo gebruik je het:',
  '  npm run catalogue -- export aanbod.csv            maakt een werkblad (met --comma: met komma’s)',
  '  npm run catalogue -- export aanbod.jsonld         maakt gegevens voor een website (schema.org)',
  '  npm run catalogue -- import aanbod.csv            laat zien wat er verandert',
  '  npm run catalogue -- import aanbod.csv --write    verandert catalogue.json',
  '  npm run catalogue -- make aanbod.csv eigen.json --title "Ons aanbod"   maakt een bestand voor de app',
  '  npm run catalogue -- links                        kijkt of de links nog kloppen',
  'Erbij kan: --set MAP, voor een andere vragenset.',
];

function run(args: readonly string[]): Outcome {
  const options = new Map<string, string>();
  const words: string[] = [];
  for (let place = 0; place < args.length; place += 1) {
    const word = args[place] ?? '';
    const takesValue = word === '--set' || word === '--title';
    if (takesValue) place += 1;
    const value = takesValue ? args[place] : '';
    if (!word.startsWith('--')) words.push(word);
    else if (value === undefined || !['--set', '--title', '--comma', '--write'].includes(word)) {
      return { ok: false, lines: [`"${word}" kan zo niet.`, ...usage] };
    } else options.set(word, value);
  }
  const folder = options.get('--set') ?? process.env.QUESTIONSET ?? 'questionsets/pleegouders';
  const today = new Date().toISOString().slice(0, 10);
  const [action, file, target, ...more] = words;
  if (file && more.length === 0) {
    if (action === 'export' && !target) return exportCatalogue(file, folder, options.has('--comma') ? ',' : ';');
    if (action === 'import' && !target) return importCatalogue(file, folder, options.has('--write'), today);
    const title = options.get('--title');
    if (action === 'make' && target && title) return makeCatalogueFile(file, target, title, folder, today);
  }
  return { ok: false, lines: usage };
}

/** Runs one command. What fails is told in one sentence: a stack of our own functions helps no editor. */
export function runCatalogue(args: readonly string[]): Outcome {
  try {
    return run(args);
  } catch (error) {
    return { ok: false, lines: [`Het lukte niet: ${error instanceof Error ? error.message : String(error)}`] };
  }
}
