import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type ContentFile, readContentFile } from '../../src/content/content-file.ts';
import { type ContentProblem, describeProblem } from '../../src/content/problem.ts';
import type { Provider } from '../../src/domain/question-set.ts';
import { failed, type Result, success } from '../../src/domain/result.ts';
import { errorForEditor } from '../content/content-folder.ts';
import { type Colours, colourProblems, ownColours, type Scheme } from './colours.ts';
import { type EditionFile, editionSchema } from './edition-schema.ts';
import { iconProblems } from './icons.ts';

/** How an organisation brings out the app: its name, colours, questions and activities. */
export interface Edition {
  name: string;
  /** For under an icon, where there is little room. */
  shortName: string;
  description?: string;
  provider?: Provider;
  /** Every colour, also those that the edition leaves as they are. */
  colours: Record<Scheme, Colours>;
  questionSet: string;
  /** A catalogue in place of the one of the question set. */
  catalogue?: string;
  icons?: string;
  /** Files and folders that a development server has to watch. */
  sources: readonly string[];
}

const ownQuestions = 'questionsets/pleegouders';
const fileName = 'edition.yaml';

/** The app as it is in this repository. */
export function ownEdition(questionSet = ownQuestions): Edition {
  return { name: 'Pijlerpad', shortName: 'Pijlerpad', colours: ownColours(), questionSet, sources: [] };
}

/** Whether an edition has an icon of this name; without icons of its own it has all of ours. */
export function hasIcon({ icons }: Edition, name: string): boolean {
  return !icons || existsSync(join(icons, name));
}

/** Reads the settings of a folder and whether all they name is there; all problems at once, each with its place. */
export function readEdition(folder: string, questionSet = ownQuestions): Result<Edition, ContentProblem[]> {
  const path = join(folder, fileName);
  if (!existsSync(path)) return failed([{ file: path, line: 1, field: '(bestand)', message: 'ontbreekt' }]);
  const problems: ContentProblem[] = [];
  const file = readContentFile({ path, text: readFileSync(path, 'utf8') }, editionSchema, problems);
  if (!file) return failed(problems);

  const { value } = file;
  const own = ownColours();
  const colours = {
    light: { ...own.light, ...given(value.colours?.light) },
    dark: { ...own.dark, ...given(value.colours?.dark) },
  };
  for (const { field, message } of colourProblems(colours, value.colours))
    problems.push(file.problemAt(field, message));
  const places = placesOf(folder, file, problems);
  if (problems.length > 0) return failed(problems);

  const { name, shortName, description, provider } = value;
  return success({
    name,
    shortName,
    ...(description !== undefined && { description }),
    ...(provider && { provider }),
    colours,
    questionSet,
    ...places,
    sources: [folder, ...Object.values(places)].map((source) => resolve(source)),
  });
}

/** The same, for a build: throws one error that says everything that is wrong. */
export function loadEdition(folder: string, questionSet?: string): Edition {
  const edition = readEdition(folder, questionSet);
  if (edition.ok) return edition.value;
  const lines = edition.failure.map(describeProblem);
  throw errorForEditor(
    [`De editie klopt nog niet (${lines.length}), daarom is er niets gemaakt:`, ...lines].join('\n'),
  );
}

type Places = Partial<Pick<Edition, 'questionSet' | 'catalogue' | 'icons'>>;

/** Where questions, activities and icons are: where the settings say, or under their usual name in the folder. */
function placesOf(folder: string, { value, problemAt }: ContentFile<EditionFile>, problems: ContentProblem[]): Places {
  const places: Places = {};
  const usual = { questionSet: 'questionset', catalogue: 'catalogue.json', icons: 'icons' } as const;
  for (const key of ['questionSet', 'catalogue', 'icons'] as const) {
    const named = value[key];
    const place = join(folder, named ?? usual[key]);
    if (existsSync(place)) places[key] = place;
    else if (named)
      problems.push(problemAt([key], `"${named}" is er niet; het pad begint bij de map van edition.yaml`));
  }
  if (places.icons) for (const message of iconProblems(places.icons)) problems.push(problemAt(['icons'], message));
  if (places.questionSet && idOf(places.questionSet) === idOf(ownQuestions)) {
    const message = 'id: eigen vragen krijgen een eigen id; zet bijvoorbeeld de naam van je organisatie erachter';
    problems.push(problemAt(['questionSet'], `${join(places.questionSet, 'questionset.yaml')} ${message}`));
  }
  return places;
}

/** What is there, without the fields that are left out. */
function given(value: Readonly<Partial<Record<string, string | undefined>>> = {}): Record<string, string> {
  return Object.fromEntries(Object.entries(value).flatMap(([name, one]) => (one === undefined ? [] : [[name, one]])));
}

/** Backups and shared parts tell by this id which questions were answered; undefined where it cannot be read. */
function idOf(questionSet: string): string | undefined {
  const path = join(questionSet, 'questionset.yaml');
  return existsSync(path) ? /^id:\s*(\S+)/m.exec(readFileSync(path, 'utf8'))?.[1] : undefined;
}
