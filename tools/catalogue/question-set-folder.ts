import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseContent } from '../../src/content/parse-content.ts';
import { describeProblem } from '../../src/content/problem.ts';
import type { Catalogue } from '../../src/domain/catalogue.ts';
import { topicsOf } from '../../src/domain/question-set.ts';
import { failed, type Result, success } from '../../src/domain/result.ts';
import { readContentFolder } from '../content/content-folder.ts';

/** What the catalogue of a question set is compared with and checked against. */
export interface SetFolder {
  path: string;
  catalogueFile: string;
  catalogue: Catalogue;
  topics: readonly { id: string; title: string; shortTitle: string }[];
}

/** The checked question set of a folder, or what is wrong with it. */
export function openSetFolder(path: string): Result<SetFolder, string[]> {
  if (!existsSync(path)) return failed([`De map "${path}" met een vragenset is er niet.`]);
  const content = parseContent(readContentFolder(path));
  if (!content.ok) {
    const lines = content.failure.map((problem) => describeProblem({ ...problem, file: join(path, problem.file) }));
    return failed([`De vragenset in "${path}" klopt niet. Maak die eerst in orde (zie npm run content).`, ...lines]);
  }
  const { catalogue, questionSet } = content.value;
  const topics = topicsOf(questionSet).map(({ id, title, shortTitle }) => ({ id, title, shortTitle }));
  return success({ path, catalogueFile: join(path, 'catalogue.json'), catalogue, topics });
}

/** What would be wrong with the folder if its catalogue had this text. The starter kit may name an activity that is gone. */
export function problemsWith(path: string, catalogueText: string): string[] {
  const files = readContentFolder(path).map((file) =>
    file.path === 'catalogue.json' ? { ...file, text: catalogueText } : file,
  );
  const content = parseContent(files);
  return content.ok
    ? []
    : content.failure.map((problem) => describeProblem({ ...problem, file: join(path, problem.file) }));
}
