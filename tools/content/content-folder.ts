import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { ContentText } from '../../src/content/content-file.ts';
import { type Content, parseContent } from '../../src/content/parse-content.ts';
import { type ContentProblem, describeProblem } from '../../src/content/problem.ts';

/** The content files of a question set folder, with paths relative to it and with forward slashes. */
export function readContentFolder(folder: string): ContentText[] {
  if (!existsSync(folder)) throw new Error(`De map "${folder}" met een vragenset is er niet.`);
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ya?ml|json)$/.test(entry.name))
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return { path: relative(folder, path).split(sep).join('/'), text: readFileSync(path, 'utf8') };
    });
}

const catalogueName = 'catalogue.json';

/**
 * The checked content of a folder. Throws one error that names file, line and field of every problem.
 * @param catalogue a file that takes the place of the folder's own catalogue. What the starter kit names is then shown as
 *   far as it is there.
 */
export function loadContentFolder(folder: string, catalogue?: string): Content {
  const files = readContentFolder(folder).filter(({ path }) => !catalogue || path !== catalogueName);
  if (catalogue) files.push({ path: catalogueName, text: readFileSync(catalogue, 'utf8') });
  const content = parseContent(files, catalogue !== undefined);
  if (content.ok) return content.value;
  throw errorForEditor(explain(folder, content.failure, catalogue));
}

/** An error for who edits content: a stack of our own functions says nothing to them. */
export function errorForEditor(message: string): Error {
  return Object.assign(new Error(message), { stack: message });
}

function explain(folder: string, problems: readonly ContentProblem[], catalogue?: string): string {
  const placeOf = (file: string) => (catalogue && file === catalogueName ? catalogue : join(folder, file));
  const lines = problems.map((problem) => describeProblem({ ...problem, file: placeOf(problem.file) }));
  return [`De inhoud klopt nog niet (${problems.length}), daarom is er niets gemaakt:`, ...lines].join('\n');
}
